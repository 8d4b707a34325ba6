; The Windows installer: for one user, without asking for an administrator.
; Built by packaging/windows/installer.py, which hands over:
;   VERSION   like 0.1.0        NUMBERS  the same as four numbers, 0.1.0.0
;   OUTFILE   what to write     PAYLOAD  the folder that PyInstaller made
;   ICON      askwell.ico

Unicode true
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "Askwell"
!define ARCHIVE "Askwell.Archive"
!define OPENER "Askwell.Open"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
; The folder that platformdirs names; the program itself keeps everything there.
!define DATA "$LOCALAPPDATA\Askwell"

Name "${NAME}"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\Askwell"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "The Askwell authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\askwell.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Arabic"

LangString STILL_OPEN ${LANG_ENGLISH} "Askwell is running. Quit it, also beside the clock, then try again."
LangString STILL_OPEN ${LANG_GERMAN} "Askwell läuft noch. Beenden Sie es, auch neben der Uhr, und versuchen Sie es noch einmal."
LangString STILL_OPEN ${LANG_SPANISH} "Askwell está en marcha. Salga de él, también junto al reloj, e inténtelo de nuevo."
LangString STILL_OPEN ${LANG_FRENCH} "Askwell est en marche. Quittez-le, aussi à côté de l’horloge, puis réessayez."
LangString STILL_OPEN ${LANG_POLISH} "Askwell działa. Zakończ go, także obok zegara, i spróbuj ponownie."
LangString STILL_OPEN ${LANG_ARABIC} "برنامج Askwell يعمل. أنهِه، وبجانب الساعة أيضًا، ثم حاول مرة أخرى."

LangString ERASE_DATA ${LANG_ENGLISH} "Erase your people, letters and notes too?$\r$\n$\r$\nThey are in ${DATA}. No keeps them: they are there again when you install Askwell again."
LangString ERASE_DATA ${LANG_GERMAN} "Auch Ihre Personen, Briefe und Notizen löschen?$\r$\n$\r$\nSie liegen in ${DATA}. Mit Nein bleiben sie: Sie sind wieder da, wenn Sie Askwell wieder installieren."
LangString ERASE_DATA ${LANG_SPANISH} "¿Borrar también sus personas, cartas y notas?$\r$\n$\r$\nEstán en ${DATA}. Con No se conservan: estarán ahí cuando vuelva a instalar Askwell."
LangString ERASE_DATA ${LANG_FRENCH} "Effacer aussi vos personnes, lettres et notes ?$\r$\n$\r$\nElles sont dans ${DATA}. Non les garde : elles seront là quand vous réinstallerez Askwell."
LangString ERASE_DATA ${LANG_POLISH} "Usunąć także osoby, listy i notatki?$\r$\n$\r$\nSą w ${DATA}. „Nie” je zachowa: będą znowu po ponownej instalacji programu Askwell."
LangString ERASE_DATA ${LANG_ARABIC} "هل تريد أيضًا حذف الأشخاص والرسائل والملاحظات؟$\r$\n$\r$\nهي في ${DATA}. اختر لا لتبقى: ستجدها عند تثبيت Askwell مرة أخرى."

; A program that runs cannot be opened for writing, whether it shows a window or waits unseen.
!macro REFUSE_WHILE_RUNNING LABEL PROGRAM
  ${LABEL}:
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      ${If} ${Errors}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY ${LABEL}
        Abort
      ${EndIf}
      FileClose $0
    ${EndIf}
!macroend

!macro REFUSE_WHILE_OPEN
  !insertmacro REFUSE_WHILE_RUNNING window "askwell.exe"
  !insertmacro REFUSE_WHILE_RUNNING command "askwell-command.exe"
!macroend

; Offered under "Open with" and never made the default: Windows asks people for that itself.
!macro OFFER EXTENSION
  WriteRegStr HKCU "Software\Classes\${EXTENSION}\OpenWithProgids" "${OPENER}" ""
  WriteRegStr HKCU "Software\Classes\Applications\askwell.exe\SupportedTypes" "${EXTENSION}" ""
!macroend

!macro TAKE_BACK EXTENSION
  DeleteRegValue HKCU "Software\Classes\${EXTENSION}\OpenWithProgids" "${OPENER}"
!macroend

!macro EVERY_KIND WHAT
  !insertmacro ${WHAT} ".vcf"
  !insertmacro ${WHAT} ".csv"
  !insertmacro ${WHAT} ".zip"
  !insertmacro ${WHAT} ".eml"
  !insertmacro ${WHAT} ".ics"
  !insertmacro ${WHAT} ".pdf"
!macroend

Section "Askwell"
  !insertmacro REFUSE_WHILE_OPEN
  ; An older version goes first, so that none of its files stays between the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Askwell.lnk" "$INSTDIR\askwell.exe"

  WriteRegStr HKCU "Software\Classes\.askwell" "" "${ARCHIVE}"
  WriteRegStr HKCU "Software\Classes\.askwell" "Content Type" "application/x-askwell-archive"
  WriteRegStr HKCU "Software\Classes\${ARCHIVE}" "" "Askwell archive"
  WriteRegStr HKCU "Software\Classes\${ARCHIVE}\DefaultIcon" "" "$INSTDIR\askwell.exe,0"
  WriteRegStr HKCU "Software\Classes\${ARCHIVE}\shell\open\command" "" '"$INSTDIR\askwell.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\${OPENER}" "" "Askwell"
  WriteRegStr HKCU "Software\Classes\${OPENER}\shell\open\command" "" '"$INSTDIR\askwell.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Applications\askwell.exe" "FriendlyAppName" "Askwell"
  WriteRegStr HKCU "Software\Classes\Applications\askwell.exe\shell\open\command" "" '"$INSTDIR\askwell.exe" "%1"'
  !insertmacro EVERY_KIND OFFER

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\askwell.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Askwell authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_OPEN
  ; Silent removal (/S) keeps the data; so does No, which is the answer that Enter gives.
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ERASE_DATA)" /SD IDNO IDNO keep_data
    RMDir /r "${DATA}"
  keep_data:
  !insertmacro EVERY_KIND TAKE_BACK
  DeleteRegKey HKCU "Software\Classes\.askwell"
  DeleteRegKey HKCU "Software\Classes\${ARCHIVE}"
  DeleteRegKey HKCU "Software\Classes\${OPENER}"
  DeleteRegKey HKCU "Software\Classes\Applications\askwell.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  ; Where the program may have been set to start with the session.
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${NAME}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${NAME}"
  Delete "$SMPROGRAMS\Askwell.lnk"
  ; Named one by one: the folder may have been chosen among things that are not ours.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\askwell.exe"
  Delete "$INSTDIR\askwell-command.exe"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\CHANGELOG.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
