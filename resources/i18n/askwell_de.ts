<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>Later, or not at all</source>
        <translation>Später oder gar nicht</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Aufschieben: {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Askwell</source>
        <translation>Über Askwell</translation>
    </message>
    <message>
        <source>Information interviews, from the first idea to staying in touch.</source>
        <translation>Informationsgespräche, von der ersten Idee bis zum Kontakthalten.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>Version {version}, Qt {qt}, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Your data: {path}</source>
        <translation>Ihre Daten: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>Beiseite&amp;legen</translation>
    </message>
    <message>
        <source>Take b&amp;ack</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Look at a file first; nothing is written until you press Import</source>
        <translation>Eine Datei erst ansehen; gespeichert wird nichts, bevor Sie „Importieren“ drücken</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Look at an unzipped export first</source>
        <translation>Einen entpackten Export erst ansehen</translation>
    </message>
    <message>
        <source>&amp;Look for replies</source>
        <translation>&amp;Nach Antworten sehen</translation>
    </message>
    <message>
        <source>Ask your mail server who here wrote; headers alone, nothing is marked</source>
        <translation>Den Mailserver fragen, wer von hier geschrieben hat; nur Kopfzeilen, nichts wird als gelesen markiert</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Hand people out as vCards or as a table</source>
        <translation>Personen als vCards oder als Tabelle ausgeben</translation>
    </message>
    <message>
        <source>Look around with &amp;sample people</source>
        <translation>Mit Beispielpersonen &amp;umsehen</translation>
    </message>
    <message>
        <source>Invented people to try things with; one click takes them away</source>
        <translation>Erfundene Personen zum Ausprobieren; ein Klick nimmt sie wieder weg</translation>
    </message>
    <message>
        <source>Take the sample people a&amp;way</source>
        <translation>Beispielpersonen ent&amp;fernen</translation>
    </message>
    <message>
        <source>Your own people stay</source>
        <translation>Ihre eigenen Personen bleiben</translation>
    </message>
    <message>
        <source>&amp;Copies of my data…</source>
        <translation>&amp;Sicherungen meiner Daten…</translation>
    </message>
    <message>
        <source>Put an earlier copy back, or save everything as one file</source>
        <translation>Eine frühere Sicherung zurückholen oder alles als eine Datei speichern</translation>
    </message>
    <message>
        <source>E&amp;xchange with my other computer</source>
        <translation>Mit meinem anderen Computer &amp;abgleichen</translation>
    </message>
    <message>
        <source>Look whether it sent something newer, and send what is new here</source>
        <translation>Nachsehen, ob er Neueres geschickt hat, und senden, was hier neu ist</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt s&amp;perren</translation>
    </message>
    <message>
        <source>Hide everything until you unlock it; this needs encryption</source>
        <translation>Alles verbergen, bis Sie es entsperren; dafür ist Verschlüsselung nötig</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>The last 50 steps: go back to any of them, and forward again</source>
        <translation>Die letzten 50 Schritte: zu jedem zurück und wieder vor</translation>
    </message>
    <message>
        <source>&amp;Paste a file</source>
        <translation>Datei &amp;einfügen</translation>
    </message>
    <message>
        <source>Look at a copied file first; nothing is written until you press Import</source>
        <translation>Eine kopierte Datei erst ansehen; gespeichert wird nichts, bevor Sie „Importieren“ drücken</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails, questions</source>
        <translation>Personen, Notizen, E-Mails und Fragen durchsuchen</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>Meine &amp;Karte…</translation>
    </message>
    <message>
        <source>Who you are: your letters and what you have in common come from it</source>
        <translation>Wer Sie sind: Daraus entstehen Ihre E-Mails und Ihre Gemeinsamkeiten</translation>
    </message>
    <message>
        <source>My mail acc&amp;ount…</source>
        <translation>Mein &amp;Mailkonto…</translation>
    </message>
    <message>
        <source>Off until you set one: drafts go into it, replies are looked for in it</source>
        <translation>Aus, bis Sie eines einrichten: Entwürfe kommen hinein, Antworten werden darin gesucht</translation>
    </message>
    <message>
        <source>My ca&amp;lendars…</source>
        <translation>Meine Ka&amp;lender…</translation>
    </message>
    <message>
        <source>What they take up is kept free when times are proposed</source>
        <translation>Was darin belegt ist, bleibt frei, wenn Zeiten vorgeschlagen werden</translation>
    </message>
    <message>
        <source>&amp;Dream list…</source>
        <translation>W&amp;unschliste…</translation>
    </message>
    <message>
        <source>The companies and titles you dream of, and who is there</source>
        <translation>Die Firmen und Positionen, die Sie sich wünschen, und wer dort ist</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>What Askwell does by itself, and how it looks</source>
        <translation>Was Askwell von selbst tut und wie es aussieht</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Neue Person</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>Eine Person von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>&amp;E-Mail schreiben</translation>
    </message>
    <message>
        <source>Open a draft filled from what is known</source>
        <translation>Einen Entwurf öffnen, gefüllt mit dem, was bekannt ist</translation>
    </message>
    <message>
        <source>Save to &amp;Drafts</source>
        <translation>In Entw&amp;ürfe speichern</translation>
    </message>
    <message>
        <source>Put this letter among the drafts of your mail account; you send it</source>
        <translation>Diese E-Mail zu den Entwürfen in Ihrem Mailkonto legen; senden müssen Sie selbst</translation>
    </message>
    <message>
        <source>Insert free &amp;times</source>
        <translation>Freie &amp;Zeiten einfügen</translation>
    </message>
    <message>
        <source>Choose times at which you both can talk; they go into the letter</source>
        <translation>Zeiten wählen, zu denen beide sprechen können; sie kommen in die E-Mail</translation>
    </message>
    <message>
        <source>Write e-&amp;mails…</source>
        <translation>E-&amp;Mails schreiben…</translation>
    </message>
    <message>
        <source>One letter of their own to everybody chosen in the list</source>
        <translation>Allen in der Liste Gewählten eine eigene E-Mail</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>Nä&amp;chste E-Mail</translation>
    </message>
    <message>
        <source>The next letter of the series</source>
        <translation>Die nächste E-Mail der Serie</translation>
    </message>
    <message>
        <source>P&amp;revious letter</source>
        <translation>Vo&amp;rige E-Mail</translation>
    </message>
    <message>
        <source>The letter before in the series</source>
        <translation>Die E-Mail davor in der Serie</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>&amp;Öffnen und weiter</translation>
    </message>
    <message>
        <source>Open this draft in the mail program and show the next one</source>
        <translation>Diesen Entwurf im Mailprogramm öffnen und den nächsten zeigen</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Als &amp;gesendet markieren</translation>
    </message>
    <message>
        <source>Note that you sent this letter</source>
        <translation>Notieren, dass Sie diese E-Mail gesendet haben</translation>
    </message>
    <message>
        <source>Drop the d&amp;raft</source>
        <translation>Ent&amp;wurf verwerfen</translation>
    </message>
    <message>
        <source>Put this letter away; Undo brings it back</source>
        <translation>Diese E-Mail weglegen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>Blatt &amp;drucken</translation>
    </message>
    <message>
        <source>Print the questions for this talk</source>
        <translation>Die Fragen für dieses Gespräch drucken</translation>
    </message>
    <message>
        <source>Agree on a &amp;talk…</source>
        <translation>Gespräch &amp;vereinbaren…</translation>
    </message>
    <message>
        <source>Note when you talk, or move the talk that is agreed</source>
        <translation>Notieren, wann Sie sprechen, oder das vereinbarte Gespräch verschieben</translation>
    </message>
    <message>
        <source>&amp;Interview mode</source>
        <translation>Gesp&amp;rächsmodus</translation>
    </message>
    <message>
        <source>One question at a time, with notes saved as you type</source>
        <translation>Eine Frage nach der anderen, mit Notizen, die beim Tippen gesichert werden</translation>
    </message>
    <message>
        <source>T&amp;ype in answers…</source>
        <translation>An&amp;tworten eintippen…</translation>
    </message>
    <message>
        <source>From paper to screen, in the order of the sheet</source>
        <translation>Vom Papier auf den Bildschirm, in der Reihenfolge des Blatts</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>N&amp;otiz hinzufügen</translation>
    </message>
    <message>
        <source>Note something with its source</source>
        <translation>Etwas mit seiner Quelle notieren</translation>
    </message>
    <message>
        <source>Open &amp;LinkedIn</source>
        <translation>LinkedIn &amp;öffnen</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Das Profil im Browser öffnen</translation>
    </message>
    <message>
        <source>Open &amp;company page</source>
        <translation>&amp;Firmenseite öffnen</translation>
    </message>
    <message>
        <source>Open the page of the company in the browser</source>
        <translation>Die Seite der Firma im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>Im We&amp;b suchen</translation>
    </message>
    <message>
        <source>Search the web for this person</source>
        <translation>Im Web nach dieser Person suchen</translation>
    </message>
    <message>
        <source>&amp;Team page</source>
        <translation>&amp;Teamseite</translation>
    </message>
    <message>
        <source>Open the team page of the company, or look for it</source>
        <translation>Die Teamseite der Firma öffnen oder danach suchen</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>Search the news for this person</source>
        <translation>Nachrichten über diese Person suchen</translation>
    </message>
    <message>
        <source>&amp;Videos</source>
        <translation>&amp;Videos</translation>
    </message>
    <message>
        <source>Search talks and videos of this person</source>
        <translation>Vorträge und Videos dieser Person suchen</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Search X for this person</source>
        <translation>Auf X nach dieser Person suchen</translation>
    </message>
    <message>
        <source>&amp;Scholarly articles</source>
        <translation>Fach&amp;artikel</translation>
    </message>
    <message>
        <source>Search articles that this person wrote</source>
        <translation>Artikel suchen, die diese Person geschrieben hat</translation>
    </message>
    <message>
        <source>Paste a c&amp;lipping</source>
        <translation>Aus&amp;schnitt einfügen</translation>
    </message>
    <message>
        <source>Keep the copied words or link with this person, with source and date</source>
        <translation>Kopierte Worte oder einen Link bei dieser Person ablegen, mit Quelle und Datum</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>Datei an&amp;hängen…</translation>
    </message>
    <message>
        <source>Keep a copy of a file with this person</source>
        <translation>Die Kopie einer Datei bei dieser Person ablegen</translation>
    </message>
    <message>
        <source>Propose this person no more, or propose them again</source>
        <translation>Diese Person nicht mehr vorschlagen oder wieder vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Keep in touch…</source>
        <translation>&amp;Kontakt halten…</translation>
    </message>
    <message>
        <source>How often you want to hear of each other, for all who are chosen</source>
        <translation>Wie oft Sie voneinander hören wollen, für alle Gewählten</translation>
    </message>
    <message>
        <source>&amp;Make one card…</source>
        <translation>Z&amp;u einer Karte vereinen…</translation>
    </message>
    <message>
        <source>Compare with who may be the same, or the two chosen in the list</source>
        <translation>Mit möglichen Doppelten vergleichen oder die beiden in der Liste Gewählten</translation>
    </message>
    <message>
        <source>&amp;Find duplicates…</source>
        <translation>Do&amp;ppelte finden…</translation>
    </message>
    <message>
        <source>Look for people who are on two cards</source>
        <translation>Nach Personen suchen, die auf zwei Karten stehen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Take this person out; Undo brings everything back</source>
        <translation>Diese Person herausnehmen; Rückgängig holt alles zurück</translation>
    </message>
    <message>
        <source>Forget for &amp;good…</source>
        <translation>Für &amp;immer vergessen…</translation>
    </message>
    <message>
        <source>Erase this person everywhere and keep them from coming back</source>
        <translation>Diese Person überall löschen und nicht wiederkommen lassen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Personen</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>The drafts</source>
        <translation>Die Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>The sheets for your talks</source>
        <translation>Die Fragenblätter für Ihre Gespräche</translation>
    </message>
    <message>
        <source>&amp;All answers</source>
        <translation>&amp;Alle Antworten</translation>
    </message>
    <message>
        <source>One question, and what everybody answered</source>
        <translation>Eine Frage und was alle geantwortet haben</translation>
    </message>
    <message>
        <source>P&amp;romises…</source>
        <translation>&amp;Versprechen…</translation>
    </message>
    <message>
        <source>What you owe and are owed, by when</source>
        <translation>Was Sie versprochen haben, was Ihnen versprochen wurde, und bis wann</translation>
    </message>
    <message>
        <source>Who named &amp;whom…</source>
        <translation>Wer hat &amp;wen genannt…</translation>
    </message>
    <message>
        <source>The names people gave you, as a tree</source>
        <translation>Die Namen, die man Ihnen genannt hat, als Baum</translation>
    </message>
    <message>
        <source>How it &amp;goes…</source>
        <translation>Wie es lä&amp;uft…</translation>
    </message>
    <message>
        <source>Your own figures, each with its count</source>
        <translation>Ihre eigenen Zahlen, jede mit ihrer Anzahl</translation>
    </message>
    <message>
        <source>Look &amp;back on a year…</source>
        <translation>Auf ein Jahr &amp;zurückblicken…</translation>
    </message>
    <message>
        <source>What happened in a year, in words and figures</source>
        <translation>Was in einem Jahr geschehen ist, in Worten und Zahlen</translation>
    </message>
    <message>
        <source>I &amp;have landed…</source>
        <translation>Ich bin an&amp;gekommen…</translation>
    </message>
    <message>
        <source>Tell everybody who helped how it ended, one letter after the other</source>
        <translation>Allen, die geholfen haben, eine E-Mail nach der anderen: wie es ausging</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Hell oder dunkel, wie das System es vorgibt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>The page of help on what is in front</source>
        <translation>Die Hilfeseite zu dem, was vor Ihnen liegt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>Alle Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Was sich von Version zu Version geändert hat</translation>
    </message>
    <message>
        <source>Look for a new &amp;version</source>
        <translation>Nach einer neuen &amp;Version sehen</translation>
    </message>
    <message>
        <source>Open the page where new versions are; nothing is asked by itself</source>
        <translation>Die Seite mit neuen Versionen öffnen; von selbst wird nichts abgefragt</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Askwell</source>
        <translation>&amp;Über Askwell</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>It ended</source>
        <translation>Zu Ende um</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>In a line, for yourself</source>
        <translation>In einer Zeile, nur für Sie</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>The thank-you quotes it</source>
        <translation>Die Dankes-E-Mail zitiert es</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>The next step, and by when</source>
        <translation>Der nächste Schritt, und bis wann</translation>
    </message>
    <message>
        <source>Whoever stands here becomes a person, suggested by {name}.</source>
        <translation>Wer hier steht, wird eine Person, empfohlen von {name}.</translation>
    </message>
    <message>
        <source>{minutes} · thank {name} by: {when}</source>
        <translation>{minutes} · {name} danken bis: {when}</translation>
    </message>
    <message>
        <source>Now among your people: {names}.</source>
        <translation>Jetzt unter Ihren Personen: {names}.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Find in answers…</source>
        <translation>In Antworten suchen…</translation>
    </message>
    <message>
        <source>Find in answers</source>
        <translation>In Antworten suchen</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>No answer has a word that begins like this.</source>
        <translation>In keiner Antwort beginnt ein Wort so.</translation>
    </message>
    <message>
        <source>What you note in a talk, or type in from paper, can be read here.</source>
        <translation>Was Sie im Gespräch notieren oder vom Papier eintippen, können Sie hier lesen.</translation>
    </message>
    <message>
        <source>taught me much</source>
        <translation>besonders lehrreich</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Taught me much</source>
        <translation>Besonders lehrreich</translation>
    </message>
    <message>
        <source>Mark it (Ctrl+M)</source>
        <translation>Markieren (Strg+M)</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Correct a reason</source>
        <translation>Grund berichtigen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Where I landed</source>
        <translation>Wo ich angekommen bin</translation>
    </message>
    <message>
        <source>Who is told how it ended</source>
        <translation>Wer erfährt, wie es ausging</translation>
    </message>
    <message>
        <source>Done with telling people</source>
        <translation>Mit dem Erzählen fertig</translation>
    </message>
    <message numerus="yes">
        <source>{name} has not answered for {n} business days. Ask a second person at {company}.</source>
        <translation>
            <numerusform>{name} hat seit einem Werktag nicht geantwortet. Fragen Sie eine zweite Person bei {company}.</numerusform>
            <numerusform>{name} hat seit {n} Werktagen nicht geantwortet. Fragen Sie eine zweite Person bei {company}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reply from {name} for {n} business days.</source>
        <translation>
            <numerusform>Seit einem Werktag keine Antwort von {name}.</numerusform>
            <numerusform>Seit {n} Werktagen keine Antwort von {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail to {name} came back: verify the address, then send it again.</source>
        <translation>Ihre E-Mail an {name} kam zurück: Prüfen Sie die Adresse und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your talk with {name} should be over. Note when it ended.</source>
        <translation>Ihr Gespräch mit {name} müsste vorbei sein. Notieren Sie, wann es endete.</translation>
    </message>
    <message>
        <source>You talk with {name}.</source>
        <translation>Sie sprechen mit {name}.</translation>
    </message>
    <message>
        <source>There are no questions for {name} yet.</source>
        <translation>Für {name} gibt es noch keine Fragen.</translation>
    </message>
    <message>
        <source>Your talk with {name} is tomorrow: confirm time and place.</source>
        <translation>Ihr Gespräch mit {name} ist morgen: Bestätigen Sie Zeit und Ort.</translation>
    </message>
    <message>
        <source>{name} said yes: agree on a time.</source>
        <translation>{name} hat zugesagt: Vereinbaren Sie einen Termin.</translation>
    </message>
    <message>
        <source>Your talk with {name} did not take place. Propose another time.</source>
        <translation>Ihr Gespräch mit {name} fand nicht statt. Schlagen Sie einen anderen Termin vor.</translation>
    </message>
    <message>
        <source>You wrote to {name} about a time and heard nothing: ask once more.</source>
        <translation>Sie haben {name} wegen eines Termins geschrieben und nichts gehört: Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your talk with {name} ended: thank them within 24 hours.</source>
        <translation>Ihr Gespräch mit {name} ist vorbei: Danken Sie binnen 24 Stunden.</translation>
    </message>
    <message>
        <source>Your last word with {name} was on {day}.</source>
        <translation>Ihr letztes Wort mit {name} war am {day}.</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named.</source>
        <translation>Sie haben {other} getroffen, genannt von {name}.</translation>
    </message>
    <message>
        <source>You did what you said you would: {what}.</source>
        <translation>Sie haben getan, was Sie sagten: {what}.</translation>
    </message>
    <message>
        <source>They are in a new job: {what}.</source>
        <translation>Neue Stelle: {what}.</translation>
    </message>
    <message>
        <source>see their profile</source>
        <translation>siehe Profil</translation>
    </message>
    <message>
        <source>You kept something about them: {what}.</source>
        <translation>Sie haben etwas dazu aufgehoben: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>It is {n} years since you talked.</source>
        <translation>
            <numerusform>Ihr Gespräch ist ein Jahr her.</numerusform>
            <numerusform>Ihr Gespräch ist {n} Jahre her.</numerusform>
        </translation>
    </message>
    <message>
        <source>You found your place, and {name} had a part in it: tell them how it ended.</source>
        <translation>Sie haben Ihren Platz gefunden, und {name} hatte Anteil daran: Erzählen Sie, wie es ausging.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Von Ihnen an {name} versprochen: {what}</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named. Tell them.</source>
        <translation>Sie haben {other} getroffen, genannt von {name}. Erzählen Sie davon.</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Zahl ändern</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Zurück zu den üblichen Zahlen</translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation>Wie oft Kontakt halten</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Gruppe {name}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Beispielpersonen</translation>
    </message>
    <message>
        <source>Take the sample people away</source>
        <translation>Beispielpersonen entfernen</translation>
    </message>
    <message>
        <source>Restore an archive</source>
        <translation>Archiv wiederherstellen</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gespräch mit {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Gespräch mit {name} bestätigen</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Fragen für {name} vorbereiten</translation>
    </message>
    <message>
        <source>Agree on another time with {name}</source>
        <translation>Neuen Termin mit {name} vereinbaren</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Versprechen an {name} halten</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>{name} erzählen, wen Sie getroffen haben</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Adresse prüfen: {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>{name} erinnern</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Neben {name} eine zweite Person fragen</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Mit {name} Kontakt halten</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>{name} erzählen, wie es ausging</translation>
    </message>
    <message>
        <source>Take over from the other computer</source>
        <translation>Vom anderen Computer übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} e-mails</source>
        <translation>
            <numerusform>Eine E-Mail importieren</numerusform>
            <numerusform>{n} E-Mails importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <translation>
            <numerusform>Eine Nachricht importieren</numerusform>
            <numerusform>{n} Nachrichten importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import my own profile</source>
        <translation>Eigenes Profil importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>Eine Person importieren</numerusform>
            <numerusform>{n} Personen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries cannot be read and are left out: look yourself that no time falls on them.</source>
        <translation>
            <numerusform>1 Eintrag ist nicht lesbar und bleibt weg: Sehen Sie selbst nach, dass keine Zeit darauf fällt.</numerusform>
            <numerusform>{n} Einträge sind nicht lesbar und bleiben weg: Sehen Sie selbst nach, dass keine Zeit darauf fällt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries name a time zone that nobody knows; they count as busy in every zone in which they could be.</source>
        <translation>
            <numerusform>1 Eintrag nennt eine Zeitzone, die niemand kennt; er gilt in jeder möglichen Zeitzone als belegt.</numerusform>
            <numerusform>{n} Einträge nennen eine Zeitzone, die niemand kennt; sie gelten in jeder möglichen Zeitzone als belegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries repeat without a pause and count as busy throughout.</source>
        <translation>
            <numerusform>1 Eintrag wiederholt sich ohne Pause und gilt durchgehend als belegt.</numerusform>
            <numerusform>{n} Einträge wiederholen sich ohne Pause und gelten durchgehend als belegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in the middle: what came after that is not known.</source>
        <translation>Sie endet mittendrin: Was danach kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of followed companies</source>
        <translation>LinkedIns Liste der gefolgten Unternehmen</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of job applications</source>
        <translation>LinkedIns Liste der Bewerbungen</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of saved jobs</source>
        <translation>LinkedIns Liste der gespeicherten Stellen</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s note of your registration</source>
        <translation>LinkedIns Notiz Ihrer Anmeldung</translation>
    </message>
    <message>
        <source>one of LinkedIn&apos;s other lists</source>
        <translation>eine andere Liste von LinkedIn</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Spalten einer Datei</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>Nach Antworten sehen</translation>
    </message>
    <message>
        <source>Sheet of the talk</source>
        <translation>Fragenblatt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Besonders lehrreich</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Question that came up</source>
        <translation>Aufgekommene Frage</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise not kept yet</source>
        <translation>Versprechen noch offen</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Wer es versprochen hat</translation>
    </message>
    <message>
        <source>Take a promise out</source>
        <translation>Versprechen entfernen</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Notieren, was war</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take a name out</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>New people, suggested by {name}</source>
        <translation>Neue Personen, empfohlen von {name}</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>Cancel the talk</source>
        <translation>Gespräch absagen</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Gespräch geführt</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>Ende des Gesprächs</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Notes on the talk</source>
        <translation>Notizen zum Gespräch</translation>
    </message>
    <message>
        <source>Take a fact out</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Correct what happened</source>
        <translation>Ereignis berichtigen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>sein Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>it vouches for itself</source>
        <translation>sein Zertifikat bürgt nur für sich selbst</translation>
    </message>
    <message>
        <source>nobody known vouches for it</source>
        <translation>niemand Bekanntes bürgt dafür</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>sein Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>sein Zertifikat ist nicht gültig</translation>
    </message>
    <message>
        <source>Use calendar</source>
        <translation>Kalender benutzen</translation>
    </message>
    <message>
        <source>Leave calendar out</source>
        <translation>Kalender weglassen</translation>
    </message>
    <message>
        <source>Correct what an e-mail counts as</source>
        <translation>Berichtigen, als was eine E-Mail zählt</translation>
    </message>
    <message>
        <source>Correct a message</source>
        <translation>Nachricht berichtigen</translation>
    </message>
    <message>
        <source>Take a message out</source>
        <translation>Nachricht entfernen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>E-Mail bearbeiten</translation>
    </message>
    <message>
        <source>Other template</source>
        <translation>Andere Vorlage</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>E-Mail kam zurück</translation>
    </message>
    <message>
        <source>Drop e-mail</source>
        <translation>E-Mail verwerfen</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>Vorlage kopieren</translation>
    </message>
    <message>
        <source>Restore template</source>
        <translation>Vorlage wiederherstellen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it should hold 1 to {most} templates</source>
        <translation>sie sollte 1 bis {most} Vorlagen enthalten</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>it is neither TOML nor JSON</source>
        <translation>sie ist weder TOML noch JSON</translation>
    </message>
    <message>
        <source>it has no list called template</source>
        <translation>sie enthält keine Liste namens template</translation>
    </message>
    <message>
        <source>template {number} is not one</source>
        <translation>Vorlage {number} ist keine</translation>
    </message>
    <message>
        <source>template {number} has no kind of letter that is known</source>
        <translation>Vorlage {number} hat keine bekannte Art von E-Mail</translation>
    </message>
    <message>
        <source>template {number} has no name</source>
        <translation>Vorlage {number} hat keinen Namen</translation>
    </message>
    <message>
        <source>template {number} has no subject and body of plain text</source>
        <translation>Vorlage {number} hat keinen Betreff und Text ohne Formatierung</translation>
    </message>
    <message>
        <source>template {number} is longer than any letter</source>
        <translation>Vorlage {number} ist länger als jede E-Mail</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message numerus="yes">
        <source>Begin {n} e-mails</source>
        <translation>
            <numerusform>Eine E-Mail beginnen</numerusform>
            <numerusform>{n} E-Mails beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Person vergessen</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation>Aus zwei Karten eine machen</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>New person {name}</source>
        <translation>Neue Person {name}</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Personen löschen</translation>
    </message>
    <message>
        <source>Put people aside</source>
        <translation>Personen beiseitelegen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take an address out</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Edit first name</source>
        <translation>Vornamen bearbeiten</translation>
    </message>
    <message>
        <source>Edit last name</source>
        <translation>Nachnamen bearbeiten</translation>
    </message>
    <message>
        <source>Edit phone</source>
        <translation>Telefon bearbeiten</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Firma bearbeiten</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Position bearbeiten</translation>
    </message>
    <message>
        <source>Edit location</source>
        <translation>Ort bearbeiten</translation>
    </message>
    <message>
        <source>Edit why this person</source>
        <translation>„Warum diese Person“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit what I hope to gain</source>
        <translation>„Was ich mir erhoffe“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Asked them</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage bekommen</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Gespräch vereinbaren</translation>
    </message>
    <message>
        <source>Thanked them</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Kontakt gehalten</translation>
    </message>
    <message>
        <source>Note a fact</source>
        <translation>Ereignis notieren</translation>
    </message>
    <message>
        <source>Let imports bring it back</source>
        <translation>Importe dürfen es zurückbringen</translation>
    </message>
    <message>
        <source>Keep own question</source>
        <translation>Eigene Frage behalten</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Hide question</source>
        <translation>Frage ausblenden</translation>
    </message>
    <message>
        <source>Restore question</source>
        <translation>Frage wiederherstellen</translation>
    </message>
    <message>
        <source>Delete own question</source>
        <translation>Eigene Frage löschen</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Neues Fragenblatt</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add own question</source>
        <translation>Eigene Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>Minutes of the talk</source>
        <translation>Minuten des Gesprächs</translation>
    </message>
    <message>
        <source>Suggest questions</source>
        <translation>Fragen vorschlagen</translation>
    </message>
    <message>
        <source>Note what I found</source>
        <translation>Notieren, was ich gefunden habe</translation>
    </message>
    <message>
        <source>Not in common</source>
        <translation>Keine Gemeinsamkeit</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsamkeit</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Take file out</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Meine Karte bearbeiten</translation>
    </message>
    <message>
        <source>Add to my card</source>
        <translation>Zu meiner Karte hinzufügen</translation>
    </message>
    <message>
        <source>Take out of my card</source>
        <translation>Aus meiner Karte entfernen</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>bis {year}</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Ausschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>Notiz berichtigen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>both there {years}</source>
        <translation>beide dort {years}</translation>
    </message>
    <message>
        <source>written “{name}”</source>
        <translation>dort „{name}“ geschrieben</translation>
    </message>
    <message>
        <source>“{name}” is a former name on your card</source>
        <translation>„{name}“ steht auf Ihrer Karte als früherer Name</translation>
    </message>
    <message>
        <source>“{name}” and “{other}”: one is the initials of the other</source>
        <translation>„{name}“ und „{other}“: das eine ist die Abkürzung des anderen</translation>
    </message>
    <message>
        <source>“{name}”, which you said is the same</source>
        <translation>„{name}“, laut Ihnen dasselbe</translation>
    </message>
    <message>
        <source>their card gives it as a former name</source>
        <translation>steht auf der anderen Karte als früherer Name</translation>
    </message>
    <message>
        <source>one may be a part of the other</source>
        <translation>das eine kann ein Teil des anderen sein</translation>
    </message>
    <message>
        <source>the names look alike</source>
        <translation>die Namen ähneln sich</translation>
    </message>
    <message>
        <source>their card</source>
        <translation>deren Karte</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>LinkedIn-Export</translation>
    </message>
    <message>
        <source>profile PDF</source>
        <translation>Profil-PDF</translation>
    </message>
    <message>
        <source>you noted it</source>
        <translation>von Ihnen notiert</translation>
    </message>
    <message>
        <source>your messages</source>
        <translation>Ihre Nachrichten</translation>
    </message>
    <message>
        <source>both cards</source>
        <translation>beide Karten</translation>
    </message>
    <message>
        <source>{source}; {how}</source>
        <translation>{source}; {how}</translation>
    </message>
    <message>
        <source>you {years}</source>
        <translation>Sie {years}</translation>
    </message>
    <message>
        <source>you {ours}, they {theirs}</source>
        <translation>Sie {ours}, die Person {theirs}</translation>
    </message>
    <message>
        <source>they {years}</source>
        <translation>die Person {years}</translation>
    </message>
    <message>
        <source>you {ours}, {name} {theirs}</source>
        <translation>Sie {ours}, {name} {theirs}</translation>
    </message>
    <message>
        <source>{name} {years}</source>
        <translation>{name} {years}</translation>
    </message>
    <message>
        <source>at {company} too; you know each other</source>
        <translation>auch bei {company}; Sie kennen sich</translation>
    </message>
    <message>
        <source>suggested them</source>
        <translation>hat diese Person empfohlen</translation>
    </message>
    <message>
        <source>suggested {name} in {month}</source>
        <translation>hat im {month} {name} empfohlen</translation>
    </message>
    <message>
        <source>suggested them in {month}</source>
        <translation>hat diese Person im {month} empfohlen</translation>
    </message>
    <message>
        <source>wrote of {name} in {month}</source>
        <translation>schrieb im {month} über {name}</translation>
    </message>
    <message>
        <source>wrote of them in {month}</source>
        <translation>schrieb im {month} über diese Person</translation>
    </message>
    <message>
        <source>Add to the dream list</source>
        <translation>Zur Wunschliste hinzufügen</translation>
    </message>
    <message>
        <source>Edit the dream list</source>
        <translation>Wunschliste bearbeiten</translation>
    </message>
    <message>
        <source>Take off the dream list</source>
        <translation>Von der Wunschliste nehmen</translation>
    </message>
    <message>
        <source>Order the dream list</source>
        <translation>Wunschliste ordnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>1 Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taught much: {n}</source>
        <translation>
            <numerusform>besonders lehrreich: {n}</numerusform>
            <numerusform>besonders lehrreich: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ahead</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there</source>
        <translation>
            <numerusform>{n} dort</numerusform>
            <numerusform>{n} dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people chosen in the list</source>
        <translation>
            <numerusform>Die eine in der Liste gewählte Person</numerusform>
            <numerusform>Die {n} in der Liste gewählten Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people the list shows</source>
        <translation>
            <numerusform>Die eine Person, die die Liste zeigt</numerusform>
            <numerusform>Die {n} Personen, die die Liste zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: {n} people</source>
        <translation>
            <numerusform>Alle: 1 Person</numerusform>
            <numerusform>Alle: {n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {n} steps are kept, also over a restart. Click one to go back to how things were right after it; click a later one to go forward again.</source>
        <translation>
            <numerusform>Der letzte Schritt bleibt, auch über einen Neustart hinweg. Klicken Sie darauf, um zum Stand danach zurückzugehen.</numerusform>
            <numerusform>Die letzten {n} Schritte bleiben, auch über einen Neustart hinweg. Klicken Sie auf einen, um zum Stand danach zurückzugehen; klicken Sie auf einen späteren, um wieder vorzugehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>1 Sache</numerusform>
            <numerusform>{n} Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say how long they take ({n}).</source>
        <translation>
            <numerusform>Zu wenige Antworten, um zu sagen, wie lange sie dauern ({n}).</numerusform>
            <numerusform>Zu wenige Antworten, um zu sagen, wie lange sie dauern ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within {days} days ({n} answers).</source>
        <translation>
            <numerusform>Die Hälfte der Antworten kam innerhalb von {days} Tagen (1 Antwort).</numerusform>
            <numerusform>Die Hälfte der Antworten kam innerhalb von {days} Tagen ({n} Antworten).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>1 weiteres</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked with {n} people; the first was {name}, on {day}.</source>
        <translation>
            <numerusform>Sie haben mit einer Person gesprochen: {name}, am {day}.</numerusform>
            <numerusform>Sie haben mit {n} Personen gesprochen; die erste war {name}, am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest talk was with {name}: {n} minutes.</source>
        <translation>
            <numerusform>Das längste Gespräch war mit {name}: 1 Minute.</numerusform>
            <numerusform>Das längste Gespräch war mit {name}: {n} Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{met} of the {n} names that people gave you became a talk.</source>
        <translation>
            <numerusform>{met} von 1 Namen, den man Ihnen nannte, wurde zum Gespräch.</numerusform>
            <numerusform>{met} der {n} Namen, die man Ihnen nannte, wurden zum Gespräch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>1 Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{filed} of {n} e-mails have their place</source>
        <translation>
            <numerusform>{filed} von 1 E-Mail hat ihren Platz</numerusform>
            <numerusform>{filed} von {n} E-Mails haben ihren Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>1 war schon hier</numerusform>
            <numerusform>{n} waren schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>neue Personen</numerusform>
            <numerusform>neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <translation>
            <numerusform>geändert</numerusform>
            <numerusform>geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} e-mails</source>
        <translation>
            <numerusform>1 E-Mail ablegen</numerusform>
            <numerusform>{n} E-Mails ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported.</source>
        <translation>
            <numerusform>1 Person importiert.</numerusform>
            <numerusform>{n} Personen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails filed.</source>
        <translation>
            <numerusform>1 E-Mail abgelegt.</numerusform>
            <numerusform>{n} E-Mails abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages imported.</source>
        <translation>
            <numerusform>1 Nachricht importiert.</numerusform>
            <numerusform>{n} Nachrichten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs</source>
        <translation>
            <numerusform>1 Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schools</source>
        <translation>
            <numerusform>1 Schule</numerusform>
            <numerusform>{n} Schulen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills, languages and awards</source>
        <translation>
            <numerusform>1 Fähigkeit, Sprache oder Auszeichnung</numerusform>
            <numerusform>{n} Fähigkeiten, Sprachen und Auszeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, the last on {day}</source>
        <translation>
            <numerusform>1, am {day}</numerusform>
            <numerusform>{n}, zuletzt am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a quotation mark that never ends</source>
        <translation>
            <numerusform>1 Zeile mit einem Anführungszeichen, das nie endet</numerusform>
            <numerusform>{n} Zeilen mit einem Anführungszeichen, das nie endet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mail addresses that cannot be right; they were left blank</source>
        <translation>
            <numerusform>1 E-Mail-Adresse, die nicht stimmen kann; sie blieb leer</numerusform>
            <numerusform>{n} E-Mail-Adressen, die nicht stimmen können; sie blieben leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates that cannot be read; they were left blank</source>
        <translation>
            <numerusform>1 Datum, das nicht lesbar ist; es blieb leer</numerusform>
            <numerusform>{n} Datumsangaben, die nicht lesbar sind; sie blieben leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too few cells</source>
        <translation>
            <numerusform>1 Zeile mit zu wenigen Zellen</numerusform>
            <numerusform>{n} Zeilen mit zu wenigen Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too many cells</source>
        <translation>
            <numerusform>1 Zeile mit zu vielen Zellen</numerusform>
            <numerusform>{n} Zeilen mit zu vielen Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in the zip that point outside it; they were not read</source>
        <translation>
            <numerusform>1 Datei in der Zip-Datei, die aus ihr hinausweist; sie wurde nicht gelesen</numerusform>
            <numerusform>{n} Dateien in der Zip-Datei, die aus ihr hinausweisen; sie wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files without any connections in them</source>
        <translation>
            <numerusform>1 Datei ganz ohne Kontakte</numerusform>
            <numerusform>{n} Dateien ganz ohne Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>1 Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations</source>
        <translation>
            <numerusform>1 Einladung</numerusform>
            <numerusform>{n} Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recommendations</source>
        <translation>
            <numerusform>1 Empfehlung</numerusform>
            <numerusform>{n} Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} endorsements</source>
        <translation>
            <numerusform>1 Bestätigung</numerusform>
            <numerusform>{n} Bestätigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>1 Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with people who are not here</source>
        <translation>
            <numerusform>{n} mit Personen, die nicht hier sind</numerusform>
            <numerusform>{n} mit Personen, die nicht hier sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in groups</source>
        <translation>
            <numerusform>{n} in Gruppen</numerusform>
            <numerusform>{n} in Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sponsored</source>
        <translation>
            <numerusform>{n} gesponsert</numerusform>
            <numerusform>{n} gesponsert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} never sent</source>
        <translation>
            <numerusform>{n} nie gesendet</numerusform>
            <numerusform>{n} nie gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from the spam folder</source>
        <translation>
            <numerusform>{n} aus dem Spam-Ordner</numerusform>
            <numerusform>{n} aus dem Spam-Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of hidden members</source>
        <translation>
            <numerusform>{n} von verborgenen Mitgliedern</numerusform>
            <numerusform>{n} von verborgenen Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date</source>
        <translation>
            <numerusform>{n} ohne Datum</numerusform>
            <numerusform>{n} ohne Datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of whom it is unclear who wrote</source>
        <translation>
            <numerusform>{n}, bei denen unklar ist, wer schrieb</numerusform>
            <numerusform>{n}, bei denen unklar ist, wer schrieb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you took out</source>
        <translation>
            <numerusform>{n}, die Sie entfernt haben</numerusform>
            <numerusform>{n}, die Sie entfernt haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between you and {n} people: {parts}</source>
        <translation>
            <numerusform>Zwischen Ihnen und 1 Person: {parts}</numerusform>
            <numerusform>Zwischen Ihnen und {n} Personen: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} details</source>
        <translation>
            <numerusform>1 Einzelheit</numerusform>
            <numerusform>{n} Einzelheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes used</source>
        <translation>
            <numerusform>1 Minute vorbei</numerusform>
            <numerusform>{n} Minuten vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over</source>
        <translation>
            <numerusform>{n} darüber</numerusform>
            <numerusform>{n} darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>noch {n}</numerusform>
            <numerusform>noch {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual: {n} months</source>
        <translation>
            <numerusform>Wie üblich: 1 Monat</numerusform>
            <numerusform>Wie üblich: {n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>1 Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>1 Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group {name}, {n} people</source>
        <translation>
            <numerusform>In der Gruppe {name}, 1 Person</numerusform>
            <numerusform>In der Gruppe {name}, {n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked {n} times, works there</source>
        <translation>
            <numerusform>hat einmal mit Ihnen gesprochen, arbeitet dort</numerusform>
            <numerusform>hat {n}-mal mit Ihnen gesprochen, arbeitet dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked with you {n} times</source>
        <translation>
            <numerusform>hat einmal mit Ihnen gesprochen</numerusform>
            <numerusform>hat {n}-mal mit Ihnen gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept {n} promises</source>
        <translation>
            <numerusform>hat ein Versprechen gehalten</numerusform>
            <numerusform>hat {n} Versprechen gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommended you {n} times</source>
        <translation>
            <numerusform>hat Sie einmal empfohlen</numerusform>
            <numerusform>hat Sie {n}-mal empfohlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered you {n} times</source>
        <translation>
            <numerusform>hat Ihnen einmal geantwortet</numerusform>
            <numerusform>hat Ihnen {n}-mal geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know it. Each letter is its own, and you send it yourself.</source>
        <translation>
            <numerusform>{told} von {n} weiß es. Jede E-Mail ist eine eigene, und Sie senden sie selbst.</numerusform>
            <numerusform>{told} von {n} wissen es. Jede E-Mail ist eine eigene, und Sie senden sie selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write {n} letters</source>
        <translation>
            <numerusform>1 E-Mail schreiben</numerusform>
            <numerusform>{n} E-Mails schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: {n} letters</source>
        <translation>
            <numerusform>Weiter: 1 E-Mail</numerusform>
            <numerusform>Weiter: {n} E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <translation>
            <numerusform>1 Tag zu spät</numerusform>
            <numerusform>{n} Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in 1 Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle {n} Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts between you</source>
        <translation>
            <numerusform>1 Ereignis zwischen Ihnen</numerusform>
            <numerusform>{n} Ereignisse zwischen Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>1 E-Mail</numerusform>
            <numerusform>{n} E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks</source>
        <translation>
            <numerusform>1 Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question sheets</source>
        <translation>
            <numerusform>1 Fragenblatt</numerusform>
            <numerusform>{n} Fragenblätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <translation>
            <numerusform>1 Versprechen</numerusform>
            <numerusform>{n} Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>1 Empfehlung</numerusform>
            <numerusform>{n} Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills and certificates</source>
        <translation>
            <numerusform>1 Fähigkeit oder Zertifikat</numerusform>
            <numerusform>{n} Fähigkeiten und Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further addresses</source>
        <translation>
            <numerusform>1 weitere Adresse</numerusform>
            <numerusform>{n} weitere Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things in common</source>
        <translation>
            <numerusform>1 Gemeinsamkeit</numerusform>
            <numerusform>{n} Gemeinsamkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>1 weiteres</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>1 Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named {n}</source>
        <translation>
            <numerusform>nannte {n}</numerusform>
            <numerusform>nannte {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>business days</source>
        <translation>
            <numerusform>Werktag</numerusform>
            <numerusform>Werktage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new things a day</source>
        <translation>
            <numerusform>Neues am Tag</numerusform>
            <numerusform>Neue am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>Nach einer Minute</numerusform>
            <numerusform>Nach {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies are damaged and stay as they are.</source>
        <translation>
            <numerusform>1 ältere Sicherung ist beschädigt und bleibt, wie sie ist.</numerusform>
            <numerusform>{n} ältere Sicherungen sind beschädigt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} Min.</numerusform>
            <numerusform>{n} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asked</source>
        <translation>
            <numerusform>{n} angefragt</numerusform>
            <numerusform>{n} angefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interviews held</source>
        <translation>
            <numerusform>1 Gespräch geführt</numerusform>
            <numerusform>{n} Gespräche geführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know that you landed.</source>
        <translation>
            <numerusform>{told} von {n} weiß, dass Sie angekommen sind.</numerusform>
            <numerusform>{told} von {n} wissen, dass Sie angekommen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters of yours</source>
        <translation>
            <numerusform>1 E-Mail von Ihnen</numerusform>
            <numerusform>{n} E-Mails von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in common</source>
        <translation>
            <numerusform>{n} gemeinsam</numerusform>
            <numerusform>{n} gemeinsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are due</source>
        <translation>
            <numerusform>1 weitere Sache steht an</numerusform>
            <numerusform>{n} weitere Sachen stehen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are due</source>
        <translation>
            <numerusform>1 Sache ist fällig</numerusform>
            <numerusform>{n} Sachen sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>1 Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While Askwell was closed, {n} things came due.</source>
        <translation>
            <numerusform>Während Askwell geschlossen war, wurde etwas fällig.</numerusform>
            <numerusform>Während Askwell geschlossen war, wurden {n} Sachen fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>1 Ereignis</numerusform>
            <numerusform>{n} Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes and answers</source>
        <translation>
            <numerusform>1 Notiz oder Antwort</numerusform>
            <numerusform>{n} Notizen und Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least {n} characters.</source>
        <translation>
            <numerusform>Eine Passphrase hat mindestens 1 Zeichen.</numerusform>
            <numerusform>Eine Passphrase hat mindestens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>{n} weitere zeigen</numerusform>
            <numerusform>{n} weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {some} of {n} more</source>
        <translation>
            <numerusform>{some} von {n} weiteren zeigen</numerusform>
            <numerusform>{some} von {n} weiteren zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages taken out stay out of imports.</source>
        <translation>
            <numerusform>1 entfernte Nachricht bleibt bei Importen draußen.</numerusform>
            <numerusform>{n} entfernte Nachrichten bleiben bei Importen draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked {n} minutes</source>
        <translation>
            <numerusform>1 Minute gesprochen</numerusform>
            <numerusform>{n} Minuten gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who next · {n} for today</source>
        <translation>
            <numerusform>Wer als Nächstes · 1 heute</numerusform>
            <numerusform>Wer als Nächstes · {n} heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are put aside.</source>
        <translation>
            <numerusform>1 Person liegt beiseite.</numerusform>
            <numerusform>{n} Personen liegen beiseite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were taken out.</source>
        <translation>
            <numerusform>1 Person wurde gelöscht.</numerusform>
            <numerusform>{n} Personen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A subject of at most {n} characters</source>
        <translation>
            <numerusform>Ein Betreff mit höchstens 1 Zeichen</numerusform>
            <numerusform>Ein Betreff mit höchstens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n}: phones cut the end off.</source>
        <translation>
            <numerusform>Er hat {n}: Telefone schneiden das Ende ab.</numerusform>
            <numerusform>Er hat {n}: Telefone schneiden das Ende ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gaps in [brackets] are yours to fill</source>
        <translation>
            <numerusform>1 Lücke in [Klammern] füllen Sie selbst</numerusform>
            <numerusform>{n} Lücken in [Klammern] füllen Sie selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert {n} times</source>
        <translation>
            <numerusform>1 Zeit einfügen</numerusform>
            <numerusform>{n} Zeiten einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind} · {n} h left</source>
        <translation>
            <numerusform>{kind} · noch {n} Std.</numerusform>
            <numerusform>{kind} · noch {n} Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people a day are plenty: the rest keeps until tomorrow.</source>
        <translation>
            <numerusform>Eine neue Person am Tag ist reichlich: Der Rest hat Zeit bis morgen.</numerusform>
            <numerusform>{n} neue Personen am Tag sind reichlich: Der Rest hat Zeit bis morgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were left out of this series.</source>
        <translation>
            <numerusform>1 weitere Person blieb bei dieser Serie weg.</numerusform>
            <numerusform>{n} weitere Personen blieben bei dieser Serie weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions came in.</source>
        <translation>
            <numerusform>1 Frage kam herein.</numerusform>
            <numerusform>{n} Fragen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n}</source>
        <translation>
            <numerusform>{n} drucken</numerusform>
            <numerusform>{n} drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>1 Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} minutes</source>
        <translation>
            <numerusform>{used} von 1 Minute</numerusform>
            <numerusform>{used} von {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} questions fit.</source>
        <translation>
            <numerusform>Höchstens 1 Frage passt hinein.</numerusform>
            <numerusform>Höchstens {n} Fragen passen hinein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets went to the printer.</source>
        <translation>
            <numerusform>1 Blatt ging an den Drucker.</numerusform>
            <numerusform>{n} Blätter gingen an den Drucker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught you much in {much} of {n} talks</source>
        <translation>
            <numerusform>In {much} von 1 Gespräch besonders lehrreich</numerusform>
            <numerusform>In {much} von {n} Gesprächen besonders lehrreich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things due</source>
        <translation>
            <numerusform>1 Sache fällig</numerusform>
            <numerusform>{n} Sachen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>etwa 1 Minute</numerusform>
            <numerusform>etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that were late already wait for the coming days</source>
        <translation>
            <numerusform>1 weitere, die schon überfällig war, wartet auf die nächsten Tage</numerusform>
            <numerusform>{n} weitere, die schon überfällig waren, warten auf die nächsten Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks in the last eight weeks</source>
        <translation>
            <numerusform>1 Gespräch in den letzten acht Wochen</numerusform>
            <numerusform>{n} Gespräche in den letzten acht Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to a reply, {n} cases</source>
        <translation>
            <numerusform>bis zur Antwort, 1 Fall</numerusform>
            <numerusform>bis zur Antwort, {n} Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years since you talked</source>
        <translation>
            <numerusform>ein Jahr seit Ihrem Gespräch</numerusform>
            <numerusform>{n} Jahre seit Ihrem Gespräch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} business days, no reply</source>
        <translation>
            <numerusform>1 Werktag, keine Antwort</numerusform>
            <numerusform>{n} Werktage, keine Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the sheet</source>
        <translation>
            <numerusform>{n} auf dem Blatt</numerusform>
            <numerusform>{n} auf dem Blatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look at {n} files first</source>
        <translation>
            <numerusform>Loslassen, um 1 Datei erst anzusehen</numerusform>
            <numerusform>Loslassen, um {n} Dateien erst anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} due</source>
        <translation>
            <numerusform>{title}, {n} fällig</numerusform>
            <numerusform>{title}, {n} fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it like 2026-11-24T15:00.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit. Schreiben Sie es so: 2026-11-24T15:00.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Askwell. Install that version, then open it.</source>
        <translation>{file} stammt von einem neueren Askwell. Installieren Sie diese Version und öffnen Sie die Datei dann.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not Askwell&apos;s. Put it aside and start again, or put a backup in its place.</source>
        <translation>{file} ist beschädigt oder nicht von Askwell. Legen Sie die Datei beiseite und beginnen Sie neu, oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not here. Open Askwell&apos;s window and type your recovery phrase.</source>
        <translation>{file} ist verschlüsselt, und der Schlüssel ist nicht hier. Öffnen Sie das Fenster von Askwell und geben Sie Ihre Wiederherstellungsphrase ein.</translation>
    </message>
    <message>
        <source>This does not open {file}: it was encrypted with another key, or it is damaged. Try again, or put a backup in its place.</source>
        <translation>Damit lässt sich {file} nicht öffnen: Die Datei wurde mit einem anderen Schlüssel verschlüsselt oder ist beschädigt. Versuchen Sie es noch einmal oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close that, then try again; nothing was changed.</source>
        <translation>{file} ist in einem anderen Programm offen. Schließen Sie es und versuchen Sie es noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>There is no room on the disk to write {file} once more. Make room, then try again; nothing was changed.</source>
        <translation>Auf dem Datenträger ist kein Platz, um {file} noch einmal zu schreiben. Schaffen Sie Platz und versuchen Sie es noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{file} could not be written anew as it is. Nothing was changed; please report this.</source>
        <translation>{file} konnte in diesem Zustand nicht neu geschrieben werden. Geändert wurde nichts; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Askwell is locked. Unlock it first.</source>
        <translation>Askwell ist gesperrt. Entsperren Sie es zuerst.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are {count}. Type all of them, in their order.</source>
        <translation>Eine Wiederherstellungsphrase hat 24 Wörter; hier sind es {count}. Geben Sie alle in der richtigen Reihenfolge ein.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the words of a recovery phrase. Look at how it is spelled.</source>
        <translation>Wort {position} gehört nicht zu den Wörtern einer Wiederherstellungsphrase. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Each word is right, but they do not belong together: one is another word, or the order is another. Compare them with what you wrote down.</source>
        <translation>Jedes Wort ist richtig, aber sie gehören nicht zusammen: Ein Wort oder die Reihenfolge stimmt nicht. Vergleichen Sie mit dem, was Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Use words of your own.</source>
        <translation>Eine Passphrase hat mindestens {least} Zeichen. Nehmen Sie eigene Wörter.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use the recovery phrase.</source>
        <translation>Das ist nicht die Passphrase. Versuchen Sie es noch einmal oder nehmen Sie die Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the key of your data any more. Type your recovery phrase, and it will be put back.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel Ihrer Daten nicht mehr. Geben Sie Ihre Wiederherstellungsphrase ein, dann wird er wieder abgelegt.</translation>
    </message>
    <message>
        <source>How your data was encrypted is not noted beside it any more. Type your recovery phrase.</source>
        <translation>Neben Ihren Daten steht nicht mehr, wie sie verschlüsselt wurden. Geben Sie Ihre Wiederherstellungsphrase ein.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key. Choose a passphrase instead; nothing was changed.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht angenommen. Wählen Sie stattdessen eine Passphrase; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not in the keyring. Run this in a terminal to type the passphrase or the recovery phrase.</source>
        <translation>{file} ist verschlüsselt, und der Schlüssel ist nicht im Schlüsselbund. Starten Sie dies in einem Terminal, um die Passphrase oder die Wiederherstellungsphrase einzugeben.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Askwell can use. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Askwell benutzen kann. Was Sie eingeben, bleibt bekannt, bis Sie Askwell schließen; danach wird wieder gefragt.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked and was not opened. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt und wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safely, or refused to. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Der Schlüsselbund dieses Computers verwahrt Geheimnisse nicht sicher oder hat es abgelehnt. Was Sie eingeben, bleibt bekannt, bis Sie Askwell schließen; danach wird wieder gefragt.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer in time. It may wait for its own password in another window. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht rechtzeitig geantwortet. Vielleicht wartet er in einem anderen Fenster auf sein eigenes Passwort. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so that was not saved. Make room where {folder} is, then do it again; nothing that was saved before is lost.</source>
        <translation>Der Datenträger ist voll, deshalb wurde das nicht gespeichert. Schaffen Sie bei {folder} Platz und tun Sie es noch einmal; was vorher gespeichert war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was saved there. Allow writing to it, or choose another folder with --data.</source>
        <translation>In {folder} lässt sich nicht schreiben, deshalb wurde dort nichts gespeichert. Erlauben Sie das Schreiben oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another program holds {file}, so nothing was changed. Close what may use it (a backup, a sync or a database program), then do it again.</source>
        <translation>Ein anderes Programm hält {file} fest, deshalb wurde nichts geändert. Schließen Sie, was die Datei benutzen könnte (Sicherung, Synchronisierung oder Datenbankprogramm), und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not let Askwell read or write {file}. Look whether it is still connected, then do it again; nothing that was saved is lost.</source>
        <translation>Der Datenträger ließ Askwell {file} nicht lesen oder schreiben. Prüfen Sie, ob er noch verbunden ist, und tun Sie es noch einmal; was gespeichert war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing more is written to it. Close Askwell and open it again: it then shows what can be saved.</source>
        <translation>{file} ist beschädigt, deshalb wird nichts mehr hineingeschrieben. Schließen Sie Askwell und öffnen Sie es wieder: Dann zeigt es, was sich retten lässt.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open Askwell&apos;s window to see what can be saved of it, or put back the copy of {when}, which holds {people} people: askwell restore {copy}</source>
        <translation>{file} ist beschädigt. Öffnen Sie das Fenster von Askwell, um zu sehen, was sich retten lässt, oder holen Sie die Sicherung von {when} mit {people} Personen zurück: askwell restore {copy}</translation>
    </message>
    <message>
        <source>{file} is damaged and there is no copy of it. Open Askwell&apos;s window: it saves what can still be read.</source>
        <translation>{file} ist beschädigt, und es gibt keine Sicherung davon. Öffnen Sie das Fenster von Askwell: Es rettet, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more. It stays where it is; put a copy back, or begin anew.</source>
        <translation>In {file} ist nichts mehr lesbar. Die Datei bleibt, wo sie ist; holen Sie eine Sicherung zurück oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The update found {count} rows that belong to nothing and stopped. Nothing was changed; please report this.</source>
        <translation>Die Aktualisierung fand {count} Zeilen, die zu nichts gehören, und hielt an. Geändert wurde nichts; bitte melden Sie das.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder with --data.</source>
        <translation>In {folder} lässt sich nicht schreiben. Wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A copy of your data could not be made in {folder}. Make room on the disk, then try again; nothing was changed.</source>
        <translation>In {folder} konnte keine Sicherung Ihrer Daten angelegt werden. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{file} is damaged or no copy of Askwell&apos;s data. Choose another one; nothing was changed.</source>
        <translation>{file} ist beschädigt oder keine Sicherung von Askwell. Wählen Sie eine andere Datei; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{file} is not an archive that Askwell wrote, or it is damaged. Choose another one; nothing was changed.</source>
        <translation>{file} ist kein Archiv von Askwell oder beschädigt. Wählen Sie eine andere Datei; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{folder} is not there, so no copy was put into it. Plug the disk in; it is tried again.</source>
        <translation>{folder} ist nicht da, deshalb kam keine Sicherung hinein. Schließen Sie den Datenträger an; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>No copy could be put into {folder}. Look whether it can be written to; it is tried again.</source>
        <translation>In {folder} konnte keine Sicherung abgelegt werden. Prüfen Sie, ob sich dort schreiben lässt; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was exchanged with your other computer. Start your sync program or plug the disk in; it is tried again.</source>
        <translation>{folder} ist nicht da, deshalb wurde nichts mit Ihrem anderen Computer abgeglichen. Starten Sie Ihr Synchronisierungsprogramm oder schließen Sie den Datenträger an; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your other computer does not see what is new here. Look at its rights; it is tried again.</source>
        <translation>In {folder} lässt sich nicht schreiben, deshalb sieht Ihr anderer Computer nicht, was hier neu ist. Prüfen Sie die Rechte; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>What {device} sent is not complete yet. Let your sync program finish; it is looked at again.</source>
        <translation>Was {device} geschickt hat, ist noch nicht vollständig. Lassen Sie Ihr Synchronisierungsprogramm fertig werden; es wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>What {device} sent is not there any more. It is looked at again.</source>
        <translation>Was {device} geschickt hat, ist nicht mehr da. Es wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Your data is encrypted, so what goes into {folder} is sealed: choose a passphrase under Settings, Two computers.</source>
        <translation>Ihre Daten sind verschlüsselt, deshalb wird versiegelt, was in {folder} kommt: Wählen Sie eine Passphrase unter Einstellungen, Zwei Computer.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase. Type it to go on.</source>
        <translation>{file} ist mit einer Passphrase versiegelt. Geben Sie sie ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen. Mehrere Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so nothing was done. Do it again and type one.</source>
        <translation>Es wurde keine Passphrase eingegeben, deshalb ist nichts geschehen. Tun Sie es noch einmal und geben Sie eine ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}, or the file is damaged. Capitals and spaces count; type it again.</source>
        <translation>Diese Passphrase öffnet {file} nicht, oder die Datei ist beschädigt. Groß- und Kleinschreibung und Leerzeichen zählen; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>{file} is sealed for a key, not with a passphrase. Open it with age, then restore the zip inside.</source>
        <translation>{file} ist für einen Schlüssel versiegelt, nicht mit einer Passphrase. Öffnen Sie die Datei mit age und stellen Sie dann die Zip-Datei darin wieder her.</translation>
    </message>
    <message>
        <source>{file} asks for more work than any passphrase needs, so it was not opened. Open it with age, then restore the zip inside.</source>
        <translation>{file} verlangt mehr Rechenarbeit, als irgendeine Passphrase braucht, und wurde deshalb nicht geöffnet. Öffnen Sie die Datei mit age und stellen Sie dann die Zip-Datei darin wieder her.</translation>
    </message>
    <message>
        <source>That entry is not there any more. Undo may bring it back.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Vielleicht holt Rückgängig ihn zurück.</translation>
    </message>
    <message>
        <source>Nobody here is called “{person}”. Look with: askwell people --search NAME.</source>
        <translation>Hier heißt niemand „{person}“. Suchen Sie mit: askwell people --search NAME.</translation>
    </message>
    <message>
        <source>“{person}” could be several people. Give the number from: askwell people.</source>
        <translation>„{person}“ könnte mehrere Personen meinen. Nennen Sie die Nummer aus: askwell people.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a first or a last name.</source>
        <translation>Eine Person braucht einen Namen. Geben Sie einen Vor- oder Nachnamen ein.</translation>
    </message>
    <message>
        <source>“{fact}” is not a fact that can be noted. Use one of: sent replied declined scheduled met thanked followed-up.</source>
        <translation>„{fact}“ ist kein Ereignis, das sich notieren lässt. Möglich sind: sent replied declined scheduled met thanked followed-up.</translation>
    </message>
    <message>
        <source>“{key}” is not part of your card. Use one of: {keys}.</source>
        <translation>„{key}“ gehört nicht zu Ihrer Karte. Möglich sind: {keys}.</translation>
    </message>
    <message>
        <source>“{key}” stands without a value. Write {key}=VALUE, or {key}= to clear it.</source>
        <translation>„{key}“ steht ohne Wert da. Schreiben Sie {key}=WERT, oder {key}= zum Leeren.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Write one like nora@example.com.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie nora@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Write one like Europe/Berlin.</source>
        <translation>„{text}“ ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is not a country. Write its two letters, like DE.</source>
        <translation>„{text}“ ist kein Land. Schreiben Sie dessen zwei Buchstaben, wie DE.</translation>
    </message>
    <message>
        <source>A job or school needs a name. Type it, then add it.</source>
        <translation>Eine Stelle oder Schule braucht einen Namen. Geben Sie ihn ein und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to add yet. Type a name, then press Return.</source>
        <translation>Es gibt noch nichts hinzuzufügen. Geben Sie einen Namen ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>A dream needs a name. Type a company or a title, then add it.</source>
        <translation>Ein Wunsch braucht einen Namen. Geben Sie eine Firma oder Position ein und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is on the dream list already.</source>
        <translation>„{name}“ steht schon auf der Wunschliste.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write 2021, or 2021-03.</source>
        <translation>„{text}“ ist kein Jahr. Schreiben Sie 2021 oder 2021-03.</translation>
    </message>
    <message>
        <source>“{text}” are not hours of a day. Write them like 09:00-17:00, or Mon-Fri 09:00-17:00.</source>
        <translation>„{text}“ sind keine Tageszeiten. Schreiben Sie sie wie 09:00-17:00 oder Mo-Fr 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no letter called “{kind}”. Use one of: {kinds}.</source>
        <translation>Es gibt keine E-Mail-Art „{kind}“. Möglich sind: {kinds}.</translation>
    </message>
    <message>
        <source>This letter needs {length} characters and a mail program here takes {cap} at once. Save it as a draft file (--eml FILE), or copy the text.</source>
        <translation>Diese E-Mail braucht {length} Zeichen, und ein Mailprogramm hier nimmt {cap} auf einmal. Speichern Sie sie als Entwurfsdatei (--eml DATEI) oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>This copy of Askwell runs from a place that is gone at the next login. Move it to Applications, open it there, then choose this again.</source>
        <translation>Diese Kopie von Askwell läuft an einem Ort, den es bei der nächsten Anmeldung nicht mehr gibt. Bewegen Sie sie in „Programme“, öffnen Sie sie dort und wählen Sie dies dann noch einmal.</translation>
    </message>
    <message>
        <source>Gmail wants an app password: 16 letters made for one program. Turn on 2-Step Verification in your Google Account, then make one on the page “App passwords” and paste it here. A company or school may have switched them off.</source>
        <translation>Gmail verlangt ein App-Passwort: 16 Buchstaben, nur für ein Programm gemacht. Schalten Sie in Ihrem Google-Konto die Bestätigung in zwei Schritten ein, legen Sie dann auf der Seite „App-Passwörter“ eines an und fügen Sie es hier ein. Eine Firma oder Schule kann sie abgeschaltet haben.</translation>
    </message>
    <message>
        <source>Outlook.com lets programs in through its own sign-in page alone, which Askwell does not have. Letters go to Outlook by the button beside Copy; answers come in when you save them as files and drop them.</source>
        <translation>Outlook.com lässt Programme nur über die eigene Anmeldeseite herein, und die hat Askwell nicht. E-Mails gehen mit der Schaltfläche neben Kopieren zu Outlook; Antworten kommen herein, wenn Sie sie als Dateien speichern und hierher ziehen.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password. Open Account security on Yahoo&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>Yahoo verlangt ein App-Passwort. Öffnen Sie auf den Seiten von Yahoo die Kontosicherheit, erzeugen Sie ein App-Passwort und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>AOL wants an app password. Open Account security on AOL&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>AOL verlangt ein App-Passwort. Öffnen Sie auf den Seiten von AOL die Kontosicherheit, erzeugen Sie ein App-Passwort und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password. Sign in to your Apple Account, choose App-Specific Passwords under Sign-In and Security, make one and paste it here.</source>
        <translation>iCloud verlangt ein App-spezifisches Passwort. Melden Sie sich bei Ihrem Apple Account an, wählen Sie unter Anmeldung und Sicherheit App-spezifische Passwörter, legen Sie eines an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password. Open Settings, Privacy &amp; Security, make one for mail (IMAP) and paste it here.</source>
        <translation>Fastmail verlangt ein App-Passwort. Öffnen Sie Einstellungen, Datenschutz &amp; Sicherheit, legen Sie eines für E-Mail (IMAP) an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first. With two-factor sign-in GMX wants a password made for one program: make it under Security and paste it here.</source>
        <translation>Erlauben Sie zuerst POP3 und IMAP in den Einstellungen von GMX. Bei Anmeldung in zwei Schritten verlangt GMX ein Passwort, das nur für ein Programm gemacht ist: Legen Sie es unter Sicherheit an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first.</source>
        <translation>Erlauben Sie zuerst POP3 und IMAP in den Einstellungen von GMX.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of WEB.DE first. With two-factor sign-in it wants a password made for one program.</source>
        <translation>Erlauben Sie zuerst POP3 und IMAP in den Einstellungen von WEB.DE. Bei Anmeldung in zwei Schritten ist ein Passwort nötig, das nur für ein Programm gemacht ist.</translation>
    </message>
    <message>
        <source>T-Online wants the password for e-mail programs, which is not the one of the customer centre.</source>
        <translation>T-Online verlangt das Passwort für E-Mail-Programme; das ist nicht das vom Kundencenter.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of Zoho Mail first. With two-factor sign-in make an app-specific password under Security and paste it here.</source>
        <translation>Erlauben Sie zuerst IMAP in den Einstellungen von Zoho Mail. Bei Anmeldung in zwei Schritten legen Sie unter Sicherheit ein App-Passwort an und fügen es hier ein.</translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of Yandex Mail, then make an app password for mail and paste it here.</source>
        <translation>Erlauben Sie Mailprogramme in den Einstellungen von Yandex Mail, legen Sie dann ein App-Passwort für E-Mail an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Mail.ru wants a password for external applications. Make one under Security and paste it here.</source>
        <translation>Mail.ru verlangt ein Passwort für externe Anwendungen. Legen Sie unter Sicherheit eines an und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Proton&apos;s mail can be read by its own programs alone; its Bridge shows a certificate that nobody vouches for. Letters go out by the other buttons; answers come in when you save them as files and drop them.</source>
        <translation>Die Post von Proton können nur dessen eigene Programme lesen; seine Bridge zeigt ein Zertifikat, für das niemand bürgt. E-Mails gehen über die anderen Schaltflächen hinaus; Antworten kommen herein, wenn Sie sie als Dateien speichern und hierher ziehen.</translation>
    </message>
    <message>
        <source>Allow mail programs (POP3, IMAP, SMTP) in the settings of WP first.</source>
        <translation>Erlauben Sie zuerst Mailprogramme (POP3, IMAP, SMTP) in den Einstellungen von WP.</translation>
    </message>
    <message>
        <source>No letter to this person is noted as sent, so none came back.</source>
        <translation>Es ist keine gesendete E-Mail an diese Person notiert, also kam auch keine zurück.</translation>
    </message>
    <message>
        <source>{count} copies are many. Write to at most {most} at once, or one by one.</source>
        <translation>{count} Kopien sind viele. Schreiben Sie höchstens {most} auf einmal oder einzeln.</translation>
    </message>
    <message>
        <source>That template is not there any more. Undo may bring it back.</source>
        <translation>Diese Vorlage gibt es nicht mehr. Vielleicht holt Rückgängig sie zurück.</translation>
    </message>
    <message>
        <source>A template needs a name. Type one, then go on.</source>
        <translation>Eine Vorlage braucht einen Namen. Geben Sie einen ein, dann geht es weiter.</translation>
    </message>
    <message>
        <source>This template comes with Askwell and stays. Its wording can be restored.</source>
        <translation>Diese Vorlage gehört zu Askwell und bleibt. Ihr Wortlaut lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>{file} holds no letter templates: {why}. Choose one that was exported.</source>
        <translation>{file} enthält keine Vorlagen: {why}. Wählen Sie eine exportierte Datei.</translation>
    </message>
    <message>
        <source>{file} is longer than any letter. Put one letter into a text file.</source>
        <translation>{file} ist länger als jede E-Mail. Legen Sie eine einzige E-Mail in eine Textdatei.</translation>
    </message>
    <message>
        <source>{file} is not plain text. Save the letter as text (UTF-8), then try again.</source>
        <translation>{file} ist kein einfacher Text. Speichern Sie die E-Mail als Text (UTF-8) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This needs the program with its window. Start it as: askwell.</source>
        <translation>Dafür braucht es das Programm mit seinem Fenster. Starten Sie es mit: askwell.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>{file} lässt sich nicht schreiben. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{host} was not found. Check its spelling, and that this computer is online.</source>
        <translation>{host} wurde nicht gefunden. Prüfen Sie die Schreibweise und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check that this computer is online, then the server&apos;s name and port.</source>
        <translation>{host} antwortet nicht an Port {port}. Prüfen Sie, ob dieser Computer online ist, dann Namen und Port des Servers.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later; nothing was changed.</source>
        <translation>{host} hat zu lange für eine Antwort gebraucht. Versuchen Sie es später noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{host} broke the connection off. Try again in a moment; nothing was changed.</source>
        <translation>{host} hat die Verbindung abgebrochen. Versuchen Sie es gleich noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is who it says: {why}. Nothing was sent to it. Check the server&apos;s name; on a strange network, try again on your own.</source>
        <translation>{host} konnte sich nicht ausweisen: {why}. Es wurde nichts dorthin gesendet. Prüfen Sie den Namen des Servers; versuchen Sie es in einem fremden Netz später im eigenen noch einmal.</translation>
    </message>
    <message>
        <source>{host} does not talk in secret as it must, so nothing was sent to it. Choose TLS and port 993, or ask your provider for the server&apos;s name.</source>
        <translation>{host} spricht nicht verschlüsselt, wie es sein muss, deshalb wurde nichts dorthin gesendet. Wählen Sie TLS und Port 993 oder fragen Sie Ihren Anbieter nach dem Namen des Servers.</translation>
    </message>
    <message>
        <source>{host} does not answer like a mail server. Check the server&apos;s name and port.</source>
        <translation>{host} antwortet nicht wie ein Mailserver. Prüfen Sie Namen und Port des Servers.</translation>
    </message>
    <message>
        <source>{host} is busy or closed for now. Try again later; nothing was changed.</source>
        <translation>{host} ist gerade ausgelastet oder geschlossen. Versuchen Sie es später noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{host} refused what was asked of it. Try again later; nothing was changed.</source>
        <translation>{host} hat die Anfrage abgelehnt. Versuchen Sie es später noch einmal; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{host} takes no password from programs. Ask your provider how one logs in.</source>
        <translation>{host} nimmt kein Passwort von Programmen an. Fragen Sie Ihren Anbieter, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>{host} does not know {user} with this password. Type it again; some providers want one that is made for this program alone.</source>
        <translation>{host} kennt {user} mit diesem Passwort nicht. Geben Sie es noch einmal ein; manche Anbieter verlangen eines, das nur für dieses Programm gemacht ist.</translation>
    </message>
    <message>
        <source>{provider} did not take this password for {user}. It wants an app password, made on its pages for one program alone, not the one you sign in with.</source>
        <translation>{provider} hat dieses Passwort für {user} nicht angenommen. Nötig ist ein App-Passwort, das Sie dort eigens für ein Programm anlegen, nicht das, mit dem Sie sich sonst anmelden.</translation>
    </message>
    <message>
        <source>The password of your mail account is not in the keyring any more. Type it again under Settings, Mail account.</source>
        <translation>Das Passwort Ihres Mailkontos ist nicht mehr im Schlüsselbund. Geben Sie es unter Einstellungen, Mailkonto noch einmal ein.</translation>
    </message>
    <message>
        <source>{host} has no folder for drafts. Make one called Drafts in your mail program, then try again.</source>
        <translation>{host} hat keinen Ordner für Entwürfe. Legen Sie in Ihrem Mailprogramm einen namens Drafts an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not put the letter into {folder}; perhaps the mailbox is full. Make room there, or open the letter in your mail program.</source>
        <translation>{host} hat die E-Mail nicht in {folder} abgelegt; vielleicht ist das Postfach voll. Schaffen Sie dort Platz oder öffnen Sie die E-Mail in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>{step}</source>
        <translation>{step}</translation>
    </message>
    <message>
        <source>A mail server needs a name. Ask your provider, or look into your mail program.</source>
        <translation>Ein Mailserver braucht einen Namen. Fragen Sie Ihren Anbieter oder sehen Sie in Ihrem Mailprogramm nach.</translation>
    </message>
    <message>
        <source>The web answers that. Look it up, note what you find with the person, and ask what it leaves out.</source>
        <translation>Das beantwortet das Web. Schlagen Sie es nach, notieren Sie den Fund bei der Person und fragen Sie nach dem, was offenbleibt.</translation>
    </message>
    <message>
        <source>There is no sheet for {person} yet. Add a question first.</source>
        <translation>Es gibt noch kein Fragenblatt für {person}. Fügen Sie zuerst eine Frage hinzu.</translation>
    </message>
    <message>
        <source>The two closing questions stay at the end of every sheet.</source>
        <translation>Die beiden Schlussfragen bleiben am Ende jedes Blatts.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be planned. Choose 15, 20 or 30.</source>
        <translation>Ein Gespräch von {minutes} Minuten lässt sich nicht planen. Wählen Sie 15, 20 oder 30.</translation>
    </message>
    <message>
        <source>There is no question yet. Type one, then add it.</source>
        <translation>Noch ist keine Frage da. Geben Sie eine ein und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters. Split it in two.</source>
        <translation>Eine Frage hat höchstens {most} Zeichen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>{file} is not a list of questions. Write one question a line, or use a file that Askwell exported.</source>
        <translation>{file} ist keine Liste von Fragen. Schreiben Sie eine Frage je Zeile oder nehmen Sie eine aus Askwell exportierte Datei.</translation>
    </message>
    <message>
        <source>{file} holds more than a bank of questions. Split it into parts.</source>
        <translation>{file} enthält mehr als eine Fragensammlung. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>That question is not in the bank any more. Choose another.</source>
        <translation>Diese Frage steht nicht mehr in der Sammlung. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be agreed on. Choose 5 to 240.</source>
        <translation>Ein Gespräch von {minutes} Minuten lässt sich nicht vereinbaren. Wählen Sie 5 bis 240.</translation>
    </message>
    <message>
        <source>No talk is agreed with them. Agree on one first.</source>
        <translation>Es ist kein Gespräch vereinbart. Vereinbaren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Where did you land? Type a company or a title, then go on.</source>
        <translation>Wo sind Sie angekommen? Geben Sie eine Firma oder eine Position ein, dann geht es weiter.</translation>
    </message>
    <message>
        <source>“{text}” is not a day that is understood. Write it like Friday, 5 Dec, in two weeks or 2026-12-05.</source>
        <translation>„{text}“ wird nicht als Tag verstanden. Schreiben Sie zum Beispiel Freitag, 5. Dez, in zwei Wochen oder 5.12.2026.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Type it first.</source>
        <translation>Noch ist nichts zu behalten. Geben Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>{file} is a damaged zip, perhaps because the download stopped early. Download it again from LinkedIn&apos;s e-mail and drop the new file.</source>
        <translation>{file} ist eine beschädigte Zip-Datei, vielleicht weil der Download zu früh endete. Laden Sie sie über die E-Mail von LinkedIn noch einmal herunter und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Unpack it yourself, then drop the folder.</source>
        <translation>{file} ist mit einem Passwort geschützt. Entpacken Sie die Datei selbst und ziehen Sie dann den Ordner hierher.</translation>
    </message>
    <message>
        <source>{file} is a zip with nothing in it. Download the export again.</source>
        <translation>{file} ist eine leere Zip-Datei. Laden Sie den Export noch einmal herunter.</translation>
    </message>
    <message>
        <source>{file} is not like any LinkedIn export: it would swell to many times its size or write outside its folder. Download the export again from LinkedIn itself.</source>
        <translation>{file} gleicht keinem Export von LinkedIn: Entpackt würde sie auf ein Vielfaches anwachsen oder außerhalb ihres Ordners schreiben. Laden Sie den Export noch einmal von LinkedIn selbst herunter.</translation>
    </message>
    <message>
        <source>{file} holds another zip. Unpack it once and drop the zip inside.</source>
        <translation>{file} enthält eine weitere Zip-Datei. Entpacken Sie einmal und ziehen Sie die Zip-Datei darin hierher.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a zip: LinkedIn asked you to sign in. Sign in, open the link in LinkedIn&apos;s e-mail again and drop the file you get.</source>
        <translation>{file} ist eine Webseite, keine Zip-Datei: LinkedIn wollte, dass Sie sich anmelden. Melden Sie sich an, öffnen Sie den Link in der E-Mail von LinkedIn noch einmal und ziehen Sie die Datei von dort hierher.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} ist eine Webseite, keine Tabelle. Ziehen Sie die Zip-Datei hierher, die LinkedIn Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet. Open it, save it as CSV (UTF-8), then drop that.</source>
        <translation>{file} ist eine Arbeitsmappe. Öffnen Sie die Datei, speichern Sie sie als CSV (UTF-8) und ziehen Sie diese hierher.</translation>
    </message>
    <message>
        <source>{file} is empty. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} ist leer. Ziehen Sie die Zip-Datei hierher, die LinkedIn Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} ist keine Texttabelle. Ziehen Sie die Zip-Datei hierher, die LinkedIn Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>{file} has columns that are not LinkedIn&apos;s Connections. Say which column is which, or drop the zip that LinkedIn sent you.</source>
        <translation>{file} hat andere Spalten als die Kontakte von LinkedIn. Sagen Sie, welche Spalte welche ist, oder ziehen Sie die Zip-Datei hierher, die LinkedIn Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>{file} is larger than any export of connections. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} ist größer als jeder Export von Kontakten. Ziehen Sie die Zip-Datei hierher, die LinkedIn Ihnen geschickt hat.</translation>
    </message>
    <message>
        <source>{file} is {what}, which cannot be read yet. Drop the zip that LinkedIn sent you, or its Connections.csv.</source>
        <translation>{file} ist {what} und noch nicht lesbar. Ziehen Sie die Zip-Datei hierher, die LinkedIn Ihnen geschickt hat, oder die Connections.csv daraus.</translation>
    </message>
    <message>
        <source>{file} is in Outlook&apos;s own format. Open it there, save it as .eml (or forward it to yourself as an attachment), then drop that.</source>
        <translation>{file} hat das Format von Outlook. Öffnen Sie die Datei dort, speichern Sie sie als .eml (oder leiten Sie sie als Anhang an sich selbst weiter) und ziehen Sie diese hierher.</translation>
    </message>
    <message>
        <source>{file} is larger than any e-mail. Save the message without its attachments, then drop it again.</source>
        <translation>{file} ist größer als jede E-Mail. Speichern Sie die Nachricht ohne Anhänge und ziehen Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>{file} holds a whole mailbox. Save the single messages as .eml files, then drop those.</source>
        <translation>{file} enthält ein ganzes Postfach. Speichern Sie die einzelnen Nachrichten als .eml-Dateien und ziehen Sie diese hierher.</translation>
    </message>
    <message>
        <source>{file} is built like no e-mail of a person: it cannot be read. Copy its text into a note instead.</source>
        <translation>{file} ist nicht wie eine E-Mail aufgebaut und lässt sich nicht lesen. Kopieren Sie den Text stattdessen in eine Notiz.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Copy some words or a link, then paste them here.</source>
        <translation>Noch ist nichts zu behalten. Kopieren Sie Worte oder einen Link und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Attach a smaller one, or note where it lies.</source>
        <translation>{file} ist größer als {limit} MB. Hängen Sie eine kleinere Datei an oder notieren Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} is a PDF, but not a LinkedIn profile. On the person&apos;s profile choose More, then Save to PDF, and drop that file.</source>
        <translation>{file} ist ein PDF, aber kein LinkedIn-Profil. Wählen Sie auf dem Profil der Person Mehr, dann Als PDF speichern, und ziehen Sie diese Datei hierher.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile of 2017 or before, which has another layout. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} ist ein LinkedIn-Profil von 2017 oder früher, das anders aufgebaut ist. Speichern Sie das Profil noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile without a name in it. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} ist ein LinkedIn-Profil ohne Namen darin. Speichern Sie das Profil noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} ist mit einem Passwort geschützt. Speichern Sie das Profil noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>{file} is a damaged PDF, perhaps because the download stopped early. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} ist ein beschädigtes PDF, vielleicht weil der Download zu früh endete. Speichern Sie das Profil noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>{file} is larger than any profile, or would swell to many times its size. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} ist größer als jedes Profil oder würde auf ein Vielfaches anwachsen. Speichern Sie das Profil noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>Several people here are called {name}, and {file} names no profile. Drop it on the window of Askwell and choose whose it is.</source>
        <translation>Mehrere Personen hier heißen {name}, und {file} nennt kein Profil. Ziehen Sie die Datei auf das Fenster von Askwell und wählen Sie, zu wem sie gehört.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as iCalendar (.ics), then use that.</source>
        <translation>{file} ist kein Kalender. Exportieren Sie Ihren als iCalendar (.ics) und nehmen Sie diesen.</translation>
    </message>
    <message>
        <source>{file} is damaged: none of its entries can be read. Export the calendar again.</source>
        <translation>{file} ist beschädigt: Keiner der Einträge ist lesbar. Exportieren Sie den Kalender noch einmal.</translation>
    </message>
    <message>
        <source>{file} is larger than any calendar. Export a shorter stretch of it.</source>
        <translation>{file} ist größer als jeder Kalender. Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>{file} repeats its entries beyond all reason and was not used. Export the calendar again, or leave that one out.</source>
        <translation>{file} wiederholt Einträge über jedes Maß hinaus und wurde nicht benutzt. Exportieren Sie den Kalender noch einmal oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>{remarks} Without it no time can be called free.</source>
        <translation>{remarks} Ohne ihn kann keine Zeit als frei gelten.</translation>
    </message>
    <message>
        <source>{file} is a calendar. Drop it on the window to keep its times free, or use it with: askwell slots PERSON --calendar {file}.</source>
        <translation>{file} ist ein Kalender. Ziehen Sie ihn auf das Fenster, um seine Zeiten freizuhalten, oder benutzen Sie ihn mit: askwell slots PERSON --calendar {file}.</translation>
    </message>
    <message>
        <source>{file} belongs to another program and was left as it is. Choose another name for the calendar of what is due.</source>
        <translation>{file} gehört zu einem anderen Programm und blieb, wie es ist. Wählen Sie einen anderen Namen für den Kalender mit dem, was ansteht.</translation>
    </message>
    <message>
        <source>The list of programs that start when you log in cannot be changed. Add Askwell, with --hidden, in the settings of your desktop.</source>
        <translation>Die Liste der Programme, die bei der Anmeldung starten, lässt sich nicht ändern. Tragen Sie Askwell mit --hidden in den Einstellungen Ihres Desktops ein.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look for it and drop it again.</source>
        <translation>{file} ist nicht mehr da. Suchen Sie die Datei und ziehen Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in other programs or copy it to another folder, then drop it again.</source>
        <translation>{file} lässt sich nicht öffnen. Schließen Sie die Datei in anderen Programmen oder kopieren Sie sie in einen anderen Ordner, und ziehen Sie sie noch einmal hierher.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Questions of the sheet</source>
        <translation>Fragen des Blatts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Besonders lehrreich</translation>
    </message>
    <message>
        <source>Answered, next</source>
        <translation>Beantwortet, weiter</translation>
    </message>
    <message>
        <source>A question that came up</source>
        <translation>Eine Frage, die aufkam</translation>
    </message>
    <message>
        <source>Add a question that came up</source>
        <translation>Eine aufgekommene Frage hinzufügen</translation>
    </message>
    <message>
        <source>Return puts it in front</source>
        <translation>Eingabetaste stellt sie nach vorn</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copies of my data</source>
        <translation>Sicherungen meiner Daten</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Diese Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Alles als Datei speichern…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>A copy is made on the first start of a day and before every import, merge and restore. Putting one back makes a copy of what is here first.</source>
        <translation>Gesichert wird beim ersten Start des Tages und vor jedem Import, Vereinen und Wiederherstellen. Wer eine Sicherung zurückholt, sichert zuerst, was jetzt hier ist.</translation>
    </message>
    <message>
        <source>Or all of it as one file that other programs can read, too:</source>
        <translation>Oder alles als eine Datei, die auch andere Programme lesen können:</translation>
    </message>
    <message>
        <source>“{file}” holds everything of an Askwell. If you restore from it, it takes the place of all that is here; a copy of that is made first.</source>
        <translation>„{file}“ enthält den ganzen Bestand eines Askwell. Wenn Sie daraus wiederherstellen, tritt er an die Stelle von allem, was hier ist; davon wird zuerst eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Restore from this file</source>
        <translation>Aus dieser Datei wiederherstellen</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>Sicherung des Tages</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before two cards became one</source>
        <translation>bevor zwei Karten eine wurden</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>bevor eine Sicherung zurückkam</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>von einem anderen Computer</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>{when} · {why}</source>
        <translation>{when} · {why}</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>People: {people}. With a history: {asked}. Talks held: {talks}.</source>
        <translation>Personen: {people}. Mit Verlauf: {asked}. Geführte Gespräche: {talks}.</translation>
    </message>
    <message>
        <source>There is nobody here yet: nothing to copy.</source>
        <translation>Hier ist noch niemand: nichts zu sichern.</translation>
    </message>
    <message>
        <source>Putting a copy back</source>
        <translation>Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>The copy is back. What was here before is the newest copy now.</source>
        <translation>Die Sicherung ist zurück. Was vorher hier war, ist jetzt die neueste Sicherung.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Alles als Datei speichern</translation>
    </message>
    <message>
        <source>Archive (*.askwell)</source>
        <translation>Archiv (*.askwell)</translation>
    </message>
    <message>
        <source>Archive sealed with a passphrase (*.zip.age)</source>
        <translation>Mit Passphrase versiegeltes Archiv (*.zip.age)</translation>
    </message>
    <message>
        <source>Several words are easy to remember. Without them nobody can open the file, you neither. The program age opens it, too.</source>
        <translation>Mehrere Wörter sind leicht zu merken. Ohne sie kann niemand die Datei öffnen, auch Sie nicht. Das Programm age öffnet sie ebenfalls.</translation>
    </message>
    <message>
        <source>Seal the file</source>
        <translation>Datei versiegeln</translation>
    </message>
    <message>
        <source>Saving everything as a file</source>
        <translation>Alles wird als Datei gespeichert</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Alles ist in {file}.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Archives and copies (*.askwell *.zip *.age *.db)</source>
        <translation>Archive und Sicherungen (*.askwell *.zip *.age *.db)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Alle (*)</translation>
    </message>
    <message>
        <source>{file} is sealed. Type the passphrase that it was sealed with.</source>
        <translation>{file} ist versiegelt. Geben Sie die Passphrase ein, mit der das geschah.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Restoring from a file</source>
        <translation>Wird aus Datei wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>on sheet</source>
        <translation>auf dem Blatt</translation>
    </message>
    <message>
        <source>Edit… (F2)</source>
        <translation>Bearbeiten… (F2)</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Hide (Delete)</source>
        <translation>Ausblenden (Entf)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>Antwort notieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Leben</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Whom else</source>
        <translation>Wer noch</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Kennenlernen</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Look it up, then ask what it leaves out</source>
        <translation>Nachschlagen, dann nach dem fragen, was offenbleibt</translation>
    </message>
    <message>
        <source>The web answers it: look it up, then ask what it leaves out</source>
        <translation>Das Web beantwortet es: nachschlagen, dann nach dem fragen, was offenbleibt</translation>
    </message>
    <message>
        <source>On file: {answer}. Ask what it leaves out.</source>
        <translation>Bekannt: {answer}. Fragen Sie nach dem, was offenbleibt.</translation>
    </message>
    <message>
        <source>Asked of everybody on this goal, so that answers compare</source>
        <translation>Bei diesem Ziel allen gestellt, damit Antworten vergleichbar sind</translation>
    </message>
    <message>
        <source>Fits your goal</source>
        <translation>Passt zu Ihrem Ziel</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>Nur für diese Person</translation>
    </message>
    <message>
        <source>On file: {detail}. This asks on</source>
        <translation>Bekannt: {detail}. Das fragt weiter</translation>
    </message>
    <message>
        <source>They lead or hire people</source>
        <translation>Führt Menschen oder stellt sie ein</translation>
    </message>
    <message>
        <source>For a second talk</source>
        <translation>Für ein zweites Gespräch</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Bank of questions</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Frage suchen…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>+ Own question</source>
        <translation>+ Eigene</translation>
    </message>
    <message>
        <source>My questions in and out</source>
        <translation>Eigene Fragen ein- und ausgeben</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Fragen importieren…</translation>
    </message>
    <message>
        <source>Export my questions…</source>
        <translation>Eigene Fragen exportieren…</translation>
    </message>
    <message>
        <source>Your question; Return adds it</source>
        <translation>Ihre Frage; Eingabetaste fügt sie hinzu</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Ihre eigene Frage</translation>
    </message>
    <message>
        <source>Industry, company, job</source>
        <translation>Branche, Firma, Arbeit</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>Taught me most</source>
        <translation>Besonders lehrreich</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Taken out of the bank; sheets keep it.</source>
        <translation>Aus der Sammlung genommen; auf Blättern bleibt sie.</translation>
    </message>
    <message>
        <source>Hidden; it waits under “Hidden”.</source>
        <translation>Ausgeblendet; sie wartet unter „Ausgeblendet“.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.txt)</source>
        <translation>Fragenlisten (*.toml *.txt)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Alle (*)</translation>
    </message>
    <message>
        <source>Export my questions</source>
        <translation>Eigene Fragen exportieren</translation>
    </message>
    <message>
        <source>Your questions were saved.</source>
        <translation>Ihre Fragen wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>Zur nächsten Lücke</translation>
    </message>
    <message>
        <source>Fill in my card</source>
        <translation>Meine Karte ausfüllen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>An address to write to</source>
        <translation>Eine Adresse zum Schreiben</translation>
    </message>
    <message>
        <source>It is empty: say what you share, it is read first.</source>
        <translation>Er ist leer: Sagen Sie, was Sie verbindet; er wird zuerst gelesen.</translation>
    </message>
    <message>
        <source>Every gap is filled</source>
        <translation>Jede Lücke ist gefüllt</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>characters; LinkedIn takes no more with an invitation</source>
        <translation>Zeichen; mehr nimmt LinkedIn bei einer Einladung nicht</translation>
    </message>
    <message>
        <source>{least} to {most} reads in under a minute</source>
        <translation>{least} bis {most} liest man in unter einer Minute</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Talk agreed: {when}</source>
        <translation>Gespräch vereinbart: {when}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>falsche Adresse</translation>
    </message>
    <message>
        <source>Your e-mail came back: {address}</source>
        <translation>Ihre E-Mail kam zurück: {address}</translation>
    </message>
    <message>
        <source>Talk moved, was {when}</source>
        <translation>Gespräch verschoben, war {when}</translation>
    </message>
    <message>
        <source>Talk called off, was {when}</source>
        <translation>Gespräch abgesagt, war {when}</translation>
    </message>
    <message>
        <source>They did not come, was {when}</source>
        <translation>Nicht erschienen, war {when}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Kontakt gehalten</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Schrieb</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Suggested {name}</source>
        <translation>Nannte {name}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Sie versprachen: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>Ihnen versprochen: {what}</translation>
    </message>
    <message>
        <source>You promised and kept: {what}</source>
        <translation>Von Ihnen versprochen und gehalten: {what}</translation>
    </message>
    <message>
        <source>They kept: {what}</source>
        <translation>Ihnen gehalten: {what}</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Notiert: {what}</translation>
    </message>
    <message>
        <source>Dismissed: {what}</source>
        <translation>Abgelehnt: {what}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>Verschoben: {what}</translation>
    </message>
    <message>
        <source>no reason to write</source>
        <translation>kein Anlass zu schreiben</translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message>
        <source>Between you</source>
        <translation>Zwischen Ihnen</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Notieren, was geschah</translation>
    </message>
    <message>
        <source>Noted. What follows from it follows.</source>
        <translation>Notiert. Alles Weitere ergibt sich daraus.</translation>
    </message>
    <message>
        <source>I wrote to them</source>
        <translation>Ich habe geschrieben</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>We agreed on a talk…</source>
        <translation>Gespräch vereinbart…</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Gespräch geführt…</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>Ich habe Kontakt gehalten</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage bekommen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Corrected. The stage follows.</source>
        <translation>Berichtigt. Der Stand folgt daraus.</translation>
    </message>
    <message>
        <source>Let them come back</source>
        <translation>Dürfen zurückkommen</translation>
    </message>
    <message>
        <source>The next import that has them brings them back</source>
        <translation>Der nächste Import, der sie enthält, bringt sie zurück</translation>
    </message>
    <message>
        <source>The next import may bring them back.</source>
        <translation>Der nächste Import darf sie zurückbringen.</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>{day}, correct this: {what}</source>
        <translation>{day}, berichtigen: {what}</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Corrected. What follows from it follows.</source>
        <translation>Berichtigt. Was daraus folgt, folgt.</translation>
    </message>
    <message>
        <source>Taken out. What follows from it follows.</source>
        <translation>Entfernt. Was daraus folgt, folgt.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Für heute notiert.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Page of help</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser took this page. Its address is on the clipboard: paste it there.</source>
        <translation>Kein Browser hat diese Seite angenommen. Ihre Adresse ist in der Zwischenablage: Fügen Sie sie dort ein.</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>My calendars</source>
        <translation>Meine Kalender</translation>
    </message>
    <message>
        <source>What they take up is kept free of talks. A file is read again whenever it changes, and never written to.</source>
        <translation>Was darin belegt ist, bleibt frei von Gesprächen. Eine Datei wird neu gelesen, sobald sie sich ändert, und nie beschrieben.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Kalenderdatei hinzufügen…</translation>
    </message>
    <message>
        <source>Propose times from</source>
        <translation>Zeiten frühestens in</translation>
    </message>
    <message>
        <source>Keep free around appointments</source>
        <translation>Rund um Termine freihalten</translation>
    </message>
    <message>
        <source>None yet: drop an .ics file on the window, or add one here.</source>
        <translation>Noch keiner: Ziehen Sie eine .ics-Datei auf das Fenster oder fügen Sie hier eine hinzu.</translation>
    </message>
    <message>
        <source>Keep the times of {file} free? It has {entries}.</source>
        <translation>Die Zeiten aus {file} freihalten? Die Datei hat {entries}.</translation>
    </message>
    <message>
        <source>Use as my calendar</source>
        <translation>Als meinen Kalender benutzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Let it count no more; the file stays</source>
        <translation>Nicht mehr mitzählen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>Weglassen: {file}</translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Kalenderdatei hinzufügen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CareerCard</name>
    <message>
        <source>Career</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Nothing on file. Save their profile to PDF and drop it here.</source>
        <translation>Nichts bekannt. Speichern Sie das Profil als PDF und ziehen Sie es hierher.</translation>
    </message>
</context>
<context>
    <name>CaughtList</name>
    <message>
        <source>Who else to talk to</source>
        <translation>Mit wem ich noch sprechen soll</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Mir versprochen</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Von mir versprochen</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Was, und bis Freitag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Hinzufügen: {what}</translation>
    </message>
</context>
<context>
    <name>CaughtRow</name>
    <message>
        <source>No day for this one</source>
        <translation>Kein Tag dafür</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Show this place in the letter</source>
        <translation>Diese Stelle in der E-Mail zeigen</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Which column is which?</source>
        <translation>Welche Spalte ist welche?</translation>
    </message>
    <message>
        <source>These are not the usual columns. Say what each means; a file with the same columns is never asked about again.</source>
        <translation>Das sind nicht die üblichen Spalten. Sagen Sie, was jede bedeutet; bei einer Datei mit denselben Spalten wird nie mehr gefragt.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten benutzen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Profil-Link</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Vernetzt am</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Bedeutung der Spalte {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Bekannte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Arbeitsort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Was Sie verbindet</translation>
    </message>
    <message>
        <source>Somebody you both know, a place, a belief…</source>
        <translation>Jemand, den Sie beide kennen, ein Ort, eine Überzeugung…</translation>
    </message>
    <message>
        <source>Add what you have in common</source>
        <translation>Gemeinsamkeit hinzufügen</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Kind of what you add: {kind}</source>
        <translation>Art der Gemeinsamkeit: {kind}</translation>
    </message>
    <message>
        <source>Nothing noted yet: a school, an employer, somebody you both know?</source>
        <translation>Noch nichts notiert: eine Schule, ein Arbeitgeber, jemand, den Sie beide kennen?</translation>
    </message>
    <message>
        <source>Is {theirs} the same as your {name}?</source>
        <translation>Ist {theirs} dasselbe wie Ihr Eintrag {name}?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>This is so; keep it</source>
        <translation>Stimmt; behalten</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Bestätigen: {what}</translation>
    </message>
    <message>
        <source>This is not so; do not propose it again</source>
        <translation>Stimmt nicht; nicht wieder vorschlagen</translation>
    </message>
    <message>
        <source>Not in common: {what}</source>
        <translation>Keine Gemeinsamkeit: {what}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>The same data on two computers</source>
        <translation>Dieselben Daten auf zwei Computern</translation>
    </message>
    <message>
        <source>Choose a folder that your sync program carries, the same on both. Askwell puts what is new here into it, looks there at every start, and asks before it takes anything over. Work on one computer at a time.</source>
        <translation>Wählen Sie auf beiden denselben Ordner, den Ihr Synchronisierungsprogramm überträgt. Askwell legt hinein, was hier neu ist, sieht bei jedem Start dort nach und fragt, bevor es etwas übernimmt. Arbeiten Sie immer nur an einem Computer.</translation>
    </message>
    <message>
        <source>Laptop, or the desk at home</source>
        <translation>Laptop oder Schreibtisch zu Hause</translation>
    </message>
    <message>
        <source>This computer is</source>
        <translation>Dieser Computer heißt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Sealed with your passphrase, which is kept until you quit.</source>
        <translation>Versiegelt mit Ihrer Passphrase, die bis zum Beenden bekannt bleibt.</translation>
    </message>
    <message>
        <source>Your data is encrypted: nothing is sent before you type a passphrase.</source>
        <translation>Ihre Daten sind verschlüsselt: Ohne Passphrase wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not sealed: whoever sees the folder can read what is in it.</source>
        <translation>Nicht versiegelt: Wer den Ordner sieht, kann lesen, was darin ist.</translation>
    </message>
    <message>
        <source>The folder that both computers see</source>
        <translation>Der Ordner, den beide Computer sehen</translation>
    </message>
    <message>
        <source>It is asked for on the other computer too, and after every start.</source>
        <translation>Auch auf dem anderen Computer und nach jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>Seal what is sent</source>
        <translation>Versiegeln, was gesendet wird</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Filter: name, company, title…</source>
        <translation>Name, Firma, Position…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Niemand passt zu „{text}“</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Hier steht niemand</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage above.</source>
        <translation>Versuchen Sie weniger Buchstaben oder oben einen anderen Stand.</translation>
    </message>
    <message>
        <source>Looking at who is next</source>
        <translation>Wer als Nächstes, wird ermittelt</translation>
    </message>
    <message>
        <source>{name} is put aside and not proposed any more.</source>
        <translation>{name} liegt beiseite und wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Nobody looks like {name}. Choose two people in the list to compare.</source>
        <translation>Niemand ähnelt {name}. Wählen Sie in der Liste zwei Personen zum Vergleich.</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies in a folder of your own</source>
        <translation>Sicherungen in einem eigenen Ordner</translation>
    </message>
    <message>
        <source>On a stick, on another disk or in a synced folder. Copies beside your data are made every day in any case.</source>
        <translation>Auf einem Stick, einem anderen Datenträger oder in einem synchronisierten Ordner. Neben Ihren Daten wird ohnehin jeden Tag gesichert.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in; it is tried again.</source>
        <translation>Der Ordner ist gerade nicht da. Schließen Sie den Datenträger an; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>Noch ist keine Sicherung darin.</translation>
    </message>
    <message>
        <source>Copies in it: {count}. The newest is of {when}.</source>
        <translation>Sicherungen darin: {count}. Die neueste ist von {when}.</translation>
    </message>
    <message>
        <source>A folder for copies</source>
        <translation>Ein Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird gesichert…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>What you wrote before this is saved. You can go on, or close Askwell and start it again. The report below holds no names, addresses or letters; copy it if you want to tell the makers.</source>
        <translation>Was Sie vorher geschrieben haben, ist gespeichert. Sie können weitermachen oder Askwell schließen und neu starten. Der Bericht unten enthält keine Namen, Adressen oder E-Mails; kopieren Sie ihn, wenn Sie den Fehler melden möchten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Protokoll: {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>Ihre Datendatei ist beschädigt</translation>
    </message>
    <message>
        <source>A part of your data file cannot be read any more. Askwell closes its window now and shows what can be saved, beside your newest copy; nothing is deleted.</source>
        <translation>Ein Teil Ihrer Datendatei ist nicht mehr lesbar. Askwell schließt jetzt sein Fenster und zeigt, was sich retten lässt, daneben Ihre neueste Sicherung; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Show what can be saved</source>
        <translation>Zeigen, was sich retten lässt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Morgen {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>When shall it come back?</source>
        <translation>Wann soll es wiederkommen?</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Guten Tag …</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Credentials and awards</source>
        <translation>Zertifikate und Auszeichnungen</translation>
    </message>
    <message>
        <source>Publications and press</source>
        <translation>Veröffentlichungen und Presse</translation>
    </message>
    <message>
        <source>Skills and languages</source>
        <translation>Fähigkeiten und Sprachen</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>DreamList</name>
    <message>
        <source>Dream list</source>
        <translation>Wunschliste</translation>
    </message>
    <message>
        <source>Dreams, the dearest first</source>
        <translation>Wünsche, der liebste zuerst</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation>Was wünschen Sie sich?</translation>
    </message>
    <message>
        <source>Type a company on the left. You see who of your people is there.</source>
        <translation>Geben Sie links eine Firma ein. Sie sehen dann, wer von Ihren Personen dort ist.</translation>
    </message>
    <message>
        <source>Companies or titles</source>
        <translation>Firmen oder Positionen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Looking who is there</source>
        <translation>Wer dort ist, wird ermittelt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>A company you dream of</source>
        <translation>Eine Wunschfirma</translation>
    </message>
    <message>
        <source>A title you dream of</source>
        <translation>Eine Wunschposition</translation>
    </message>
    <message>
        <source>Type a title on the left. You see who of your people has it.</source>
        <translation>Geben Sie links eine Position ein. Sie sehen dann, wer von Ihren Personen sie hat.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down; Delete takes it off the list</source>
        <translation>Ziehen oder Alt+Auf und Alt+Ab; Entf nimmt es von der Liste</translation>
    </message>
    <message>
        <source>dream title and company</source>
        <translation>Wunschposition und Wunschfirma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Warum gerade hier</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Warum gerade hier?</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Wer dort ist</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Doppelklick oder Eingabetaste zeigt die Person in Kontakte</translation>
    </message>
    <message>
        <source>There now {count}</source>
        <translation>Jetzt dort {count}</translation>
    </message>
    <message>
        <source>Was there {count}</source>
        <translation>Früher dort {count}</translation>
    </message>
    <message>
        <source>Has it now {count}</source>
        <translation>Hat sie jetzt {count}</translation>
    </message>
    <message>
        <source>Had it {count}</source>
        <translation>Hatte sie {count}</translation>
    </message>
    <message>
        <source>Nobody you know is at {name} yet. What you can do:</source>
        <translation>Sie kennen noch niemanden bei {name}. Was Sie tun können:</translation>
    </message>
    <message>
        <source>Nobody you know has this title yet. What you can do:</source>
        <translation>Sie kennen noch niemanden mit dieser Position. Was Sie tun können:</translation>
    </message>
    <message>
        <source>Nobody on file was there before. What you can do:</source>
        <translation>Niemand von Ihren Personen war früher dort. Was Sie tun können:</translation>
    </message>
    <message>
        <source>Ask those who were there before: {names}.</source>
        <translation>Fragen Sie, wer früher dort war: {names}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Veranstaltungen suchen</translation>
    </message>
    <message>
        <source>Search LinkedIn</source>
        <translation>Auf LinkedIn suchen</translation>
    </message>
    <message>
        <source>Look for people whom somebody you know knows, and ask to be named.</source>
        <translation>Suchen Sie Menschen, die jemand aus Ihrem Kreis kennt, und bitten Sie um eine Empfehlung.</translation>
    </message>
    <message>
        <source>Ask those you have talked to whom they know there: {names}.</source>
        <translation>Fragen Sie, mit wem Sie schon gesprochen haben, wer dort bekannt ist: {names}.</translation>
    </message>
    <message>
        <source>Look for people there who went to {names}.</source>
        <translation>Suchen Sie dort nach Menschen von hier: {names}.</translation>
    </message>
    <message>
        <source>Go to an event of theirs and meet somebody in person.</source>
        <translation>Gehen Sie zu einer Veranstaltung dort und lernen Sie jemanden persönlich kennen.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Gespeichert wird nichts, bevor Sie „Importieren“ drücken.</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Write all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the sheet for {name}</source>
        <translation>Fragenblatt für {name} drucken</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>{name} fragen</translation>
    </message>
</context>
<context>
    <name>EmailTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; a draft is filled from what is known.</source>
        <translation>Wählen Sie jemanden in Kontakte; ein Entwurf wird mit dem gefüllt, was bekannt ist.</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Nothing is waiting to be written.</source>
        <translation>Es wartet nichts darauf, geschrieben zu werden.</translation>
    </message>
    <message>
        <source>Opened, not yet marked sent</source>
        <translation>Geöffnet, noch nicht als gesendet markiert</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Als heute gesendet notiert.</translation>
    </message>
    <message>
        <source>Nothing of this letter is on file yet: open it first.</source>
        <translation>Von dieser E-Mail ist noch nichts abgelegt: Öffnen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Leave this out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Weglassen: {what}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct this</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Als was?</translation>
    </message>
    <message>
        <source>Names, jobs and addresses go out. Your notes, reasons and letters stay here.</source>
        <translation>Hinaus gehen Namen, Stellen und Adressen. Ihre Notizen, Gründe und E-Mails bleiben hier.</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>vCards 4.0, for address books</source>
        <translation>vCards 4.0, für Adressbücher</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>Eine Tabelle (CSV), für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Personen werden exportiert</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportiert nach {file}.</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>We talked</source>
        <translation>Gespräch geführt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Zu Ende um</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Noted. Write down what you heard while it is fresh.</source>
        <translation>Notiert. Schreiben Sie auf, was Sie gehört haben, solange es frisch ist.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open a copy of this file</source>
        <translation>Eine Kopie dieser Datei öffnen</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>Diese Datei entfernen</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Attaching a file</source>
        <translation>Datei wird angehängt</translation>
    </message>
    <message>
        <source>This file may be a program, so it is not opened from here.</source>
        <translation>Diese Datei könnte ein Programm sein, deshalb wird sie hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>No program here opens this kind of file.</source>
        <translation>Kein Programm hier öffnet diese Art von Datei.</translation>
    </message>
    <message>
        <source>The file was taken out.</source>
        <translation>Die Datei wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Ziehen Sie Ihren LinkedIn-Export hierher</translation>
    </message>
    <message>
        <source>Askwell reads your connections on this computer. Nothing is written until you say so, and nothing leaves your machine.</source>
        <translation>Askwell liest Ihre Kontakte auf diesem Computer. Gespeichert wird erst, wenn Sie es sagen, und nichts verlässt Ihren Rechner.</translation>
    </message>
    <message>
        <source>The larger archive also holds your own profile: your card is filled from it. Meanwhile, look around with invented people; one click takes them away.</source>
        <translation>Das größere Archiv enthält auch Ihr eigenes Profil: Ihre Karte wird daraus gefüllt. Sehen Sie sich inzwischen mit erfundenen Personen um; ein Klick nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of LinkedIn that hands out the export</source>
        <translation>Die Seite von LinkedIn öffnen, die den Export ausgibt</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>Öffnen Sie auf LinkedIn „Einstellungen &amp; Datenschutz“, dann „Datenschutz“, dann „Kopie Ihrer Daten anfordern“.</translation>
    </message>
    <message>
        <source>Choose Connections, or the larger archive, and ask for it. LinkedIn sends an e-mail with a link, within minutes or a day.</source>
        <translation>Wählen Sie Kontakte oder das größere Archiv und fordern Sie es an. LinkedIn schickt binnen Minuten oder eines Tages eine E-Mail mit einem Link.</translation>
    </message>
    <message>
        <source>Save the zip from that e-mail and drop it anywhere on this window.</source>
        <translation>Speichern Sie die Zip-Datei aus dieser E-Mail und ziehen Sie sie irgendwo auf dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Noch ist kein Ordner gewählt.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Für immer vergessen</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>{name} für immer vergessen?</translation>
    </message>
    <message>
        <source>Their card, letters, messages, notes, talks, sheets and files are erased, and their name and addresses in your notes about others.</source>
        <translation>Gelöscht werden Karte, E-Mails, Nachrichten, Notizen, Gespräche, Blätter und Dateien, dazu Name und Adressen in Ihren Notizen über andere.</translation>
    </message>
    <message>
        <source>No Undo brings this back, and what you did before it can no longer be undone either. Backups and files you saved elsewhere are not touched.</source>
        <translation>Kein Rückgängig holt das zurück, und auch was Sie vorher getan haben, lässt sich nicht mehr rückgängig machen. Anderswo gespeicherte Sicherungen und Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>What stays is a mark that cannot be read. It keeps later imports from bringing them back.</source>
        <translation>Es bleibt ein Merkzeichen, das niemand lesen kann. Es verhindert, dass spätere Importe die Person zurückbringen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another card may be theirs too: {names}. Forget that one as well.</source>
        <translation>Auch eine andere Karte könnte dazugehören: {names}. Auch diese vergessen.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Forgotten. Later imports do not bring them back.</source>
        <translation>Vergessen. Spätere Importe bringen die Person nicht zurück.</translation>
    </message>
</context>
<context>
    <name>FreeTimesDialog</name>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Free times for {name}</source>
        <translation>Freie Zeiten für {name}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Dauer des Gesprächs</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Zeitzone der Person</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>Die Woche davor (Bild auf)</translation>
    </message>
    <message>
        <source>The next week (Page down)</source>
        <translation>Die nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>My calendars…</source>
        <translation>Meine Kalender…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Looking for free times</source>
        <translation>Freie Zeiten werden gesucht</translation>
    </message>
    <message>
        <source>{city} is a guess from “{place}”: say it if they live elsewhere.</source>
        <translation>{city} ist aus „{place}“ geraten: Sagen Sie es, wenn die Person anderswo lebt.</translation>
    </message>
    <message>
        <source>The letter says the times in {city}.</source>
        <translation>Die E-Mail nennt die Zeiten in {city}.</translation>
    </message>
    <message>
        <source>Where they live is not known: the letter says your own times.</source>
        <translation>Der Wohnort ist nicht bekannt: Die E-Mail nennt Ihre eigenen Zeiten.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Click a free time.</source>
        <translation>Nichts ist gewählt. Klicken Sie auf eine freie Zeit.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What I hope to gain</source>
        <translation>Was ich mir erhoffe</translation>
    </message>
    <message>
        <source>Judge the job from inside</source>
        <translation>Die Arbeit von innen sehen</translation>
    </message>
    <message>
        <source>Change industry</source>
        <translation>Branche wechseln</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Freiwillig mithelfen</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Ein Kontakt</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Askwell Help</source>
        <translation>Askwell-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>{page}: Askwell Help</source>
        <translation>{page}: Askwell-Hilfe</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>What is new in {version}</source>
        <translation>Was in {version} neu ist</translation>
    </message>
    <message>
        <source>Three months on: look for a new version</source>
        <translation>Drei Monate sind um: Sehen Sie nach einer neuen Version</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Vor all dem</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source> (now)</source>
        <translation> (jetzt)</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>{cases} of {of}</source>
        <translation>{cases} von {of}</translation>
    </message>
    <message>
        <source>too few to say ({counts})</source>
        <translation>zu wenige für eine Aussage ({counts})</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Thanked within 24 hours</source>
        <translation>In 24 Stunden gedankt</translation>
    </message>
    <message>
        <source>In touch since</source>
        <translation>Seither in Kontakt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Vom Schritt davor</translation>
    </message>
    <message>
        <source>From asking to staying in touch</source>
        <translation>Vom Anfragen bis zum Kontakthalten</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>2–3</source>
        <translation>2–3</translation>
    </message>
    <message>
        <source>4–7</source>
        <translation>4–7</translation>
    </message>
    <message>
        <source>8–14</source>
        <translation>8–14</translation>
    </message>
    <message>
        <source>15 or more</source>
        <translation>15 oder mehr</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Tage bis zur Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What it built on</source>
        <translation>Worauf sie aufbaute</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>Not written here</source>
        <translation>Nicht hier geschrieben</translation>
    </message>
    <message>
        <source>A template that is gone</source>
        <translation>Eine Vorlage, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Somebody suggested it</source>
        <translation>Jemand hat es empfohlen</translation>
    </message>
    <message>
        <source>Somebody you both know</source>
        <translation>Jemand, den Sie beide kennen</translation>
    </message>
    <message>
        <source>A former employer</source>
        <translation>Ein früherer Arbeitgeber</translation>
    </message>
    <message>
        <source>A school</source>
        <translation>Eine Schule</translation>
    </message>
    <message>
        <source>Where everyone stood, month by month</source>
        <translation>Wo alle standen, Monat für Monat</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Gespräche pro Woche</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Which letters count</source>
        <translation>Welche E-Mails zählen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>Show the numbers instead of the pictures</source>
        <translation>Zahlen statt Bilder zeigen</translation>
    </message>
    <message>
        <source>About your own letters and talks, for you alone. Nothing leaves this machine.</source>
        <translation>Über Ihre eigenen E-Mails und Gespräche, nur für Sie. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Compare the letters by</source>
        <translation>E-Mails vergleichen nach</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch wurde niemand angefragt.</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Wer zugesagt hat</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>A rate stands beside its count; under five cases none is told.</source>
        <translation>Ein Anteil steht neben seiner Anzahl; unter fünf Fällen wird keiner genannt.</translation>
    </message>
    <message>
        <source>Nothing happened in {year} that is noted here.</source>
        <translation>Für {year} ist hier nichts notiert.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Wo sie arbeiten</translation>
    </message>
    <message>
        <source>What I took away</source>
        <translation>Was ich mitgenommen habe</translation>
    </message>
    <message>
        <source>Talks in each month</source>
        <translation>Gespräche je Monat</translation>
    </message>
    <message>
        <source>a new job</source>
        <translation>eine neue Stelle</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job} at {place}.</source>
        <translation>In diesem Jahr sind Sie angekommen: {job} bei {place}.</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job}.</source>
        <translation>In diesem Jahr sind Sie angekommen: {job}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>People asked for the first time</source>
        <translation>Zum ersten Mal angefragte Personen</translation>
    </message>
    <message>
        <source>Of them said yes</source>
        <translation>Davon zugesagt</translation>
    </message>
    <message>
        <source>Talks held</source>
        <translation>Geführte Gespräche</translation>
    </message>
    <message>
        <source>Talked, as far as it was noted</source>
        <translation>Gesprochen, soweit notiert</translation>
    </message>
    <message>
        <source>Notes to stay in touch</source>
        <translation>Grüße zum Kontakthalten</translation>
    </message>
    <message>
        <source>Names given to you</source>
        <translation>Ihnen genannte Namen</translation>
    </message>
    <message>
        <source>Promises you made</source>
        <translation>Versprechen von Ihnen</translation>
    </message>
    <message>
        <source>Promises you kept</source>
        <translation>Von Ihnen gehaltene Versprechen</translation>
    </message>
    <message>
        <source>Promises kept for you</source>
        <translation>Ihnen gehaltene Versprechen</translation>
    </message>
    <message>
        <source>A year looked back on</source>
        <translation>Rückblick auf ein Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Nothing is noted in this year</source>
        <translation>In diesem Jahr ist nichts notiert</translation>
    </message>
    <message>
        <source>What you ask, hear and promise is looked back on here.</source>
        <translation>Hier sehen Sie zurück auf das, was Sie fragen, hören und versprechen.</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>Das Jahr {year}</translation>
    </message>
    <message>
        <source>Looked back on {day}</source>
        <translation>Rückblick vom {day}</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Meine Daten verschlüsseln</translation>
    </message>
    <message>
        <source>All that Askwell keeps is encrypted: people, letters, notes, attached files, and the copies of it. Whoever takes the computer or its disk cannot read it. Archives and files that you save yourself are not encrypted by this.</source>
        <translation>Alles, was Askwell verwahrt, wird verschlüsselt: Personen, E-Mails, Notizen, angehängte Dateien und deren Sicherungen. Wer den Computer oder seinen Datenträger an sich nimmt, kann nichts lesen. Archive und Dateien, die Sie selbst speichern, sind damit nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>What opens it each day</source>
        <translation>Was sie jeden Tag öffnet</translation>
    </message>
    <message>
        <source>The keyring of this computer: nothing to type</source>
        <translation>Der Schlüsselbund dieses Computers: nichts einzugeben</translation>
    </message>
    <message>
        <source>A passphrase that I type at every start</source>
        <translation>Eine Passphrase, die ich bei jedem Start eingebe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Erase them instead; a new copy is made tomorrow</source>
        <translation>Stattdessen löschen; morgen wird neu gesichert</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Ältere Sicherungen</translation>
    </message>
    <message>
        <source>Older copies here: {count}. They are not encrypted yet, and will be.</source>
        <translation>Ältere Sicherungen hier: {count}. Sie sind noch nicht verschlüsselt und werden es.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it and open this window again.</source>
        <translation>Er ist gesperrt. Entsperren Sie ihn und öffnen Sie dieses Fenster noch einmal.</translation>
    </message>
    <message>
        <source>It does not answer. It may wait for its own password.</source>
        <translation>Er antwortet nicht. Vielleicht wartet er auf sein eigenes Passwort.</translation>
    </message>
    <message>
        <source>This computer has none that Askwell can use.</source>
        <translation>Dieser Computer hat keinen, den Askwell benutzen kann.</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>Die beiden sind verschieden. Geben Sie zweimal dieselbe Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Gespeichert wird nichts, bevor Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Das lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Gespeichert wurde nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import tun würde</translation>
    </message>
    <message>
        <source>An address book fills blanks of people who are here. Nobody is added unless you tick them.</source>
        <translation>Ein Adressbuch füllt Lücken bei Personen, die hier sind. Hinzu kommt nur, wen Sie ankreuzen.</translation>
    </message>
    <message>
        <source>This e-mail has its place. Correct it if it is wrong.</source>
        <translation>Diese E-Mail hat ihren Platz. Berichtigen Sie ihn, wenn er falsch ist.</translation>
    </message>
    <message>
        <source>This e-mail is here already.</source>
        <translation>Diese E-Mail ist schon hier.</translation>
    </message>
    <message>
        <source>Say with whom this e-mail was exchanged.</source>
        <translation>Sagen Sie, mit wem diese E-Mail gewechselt wurde.</translation>
    </message>
    <message>
        <source>{placed}, {known}</source>
        <translation>{placed}, {known}</translation>
    </message>
    <message>
        <source>of them in a new job</source>
        <translation>davon mit neuer Stelle</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>noch nicht hier</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>In a new job</source>
        <translation>Mit neuer Stelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch nicht hier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. One Undo takes all of it back.</source>
        <translation>Gespeichert wird nichts, bevor Sie „Importieren“ drücken. Ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Import my profile</source>
        <translation>Mein Profil importieren</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>Abbrechen lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Personen werden importiert</translation>
    </message>
    <message>
        <source>Your own card is filled.</source>
        <translation>Ihre eigene Karte ist gefüllt.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Nichts war neu.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>a reason to write</source>
        <translation>ein Anlass zu schreiben</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Outlook-Kontakte</translation>
    </message>
    <message>
        <source>Yahoo contacts</source>
        <translation>Yahoo-Kontakte</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s copy of your address books</source>
        <translation>LinkedIns Kopie Ihrer Adressbücher</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Hides their name in exports</source>
        <translation>Verbirgt den Namen in Exporten</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>Hat keinen Namen</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Eine leere Zeile</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>Is to stay forgotten</source>
        <translation>Soll vergessen bleiben</translation>
    </message>
    <message>
        <source>Is nobody here</source>
        <translation>Ist hier nicht dabei</translation>
    </message>
    <message>
        <source>A group of people, no person</source>
        <translation>Eine Gruppe, keine Person</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>followed companies</source>
        <translation>Firmen, denen Sie folgen</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>saved jobs</source>
        <translation>gemerkte Stellen</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>your own profile</source>
        <translation>Ihr eigenes Profil</translation>
    </message>
    <message>
        <source>Read: {lists}</source>
        <translation>Gelesen: {lists}</translation>
    </message>
    <message>
        <source>Messages left out: {reasons}</source>
        <translation>Weggelassene Nachrichten: {reasons}</translation>
    </message>
    <message>
        <source>Not needed, and not read: {names}</source>
        <translation>Nicht nötig und nicht gelesen: {names}</translation>
    </message>
    <message>
        <source>Your own card: {parts}</source>
        <translation>Ihre eigene Karte: {parts}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Fills a blank</source>
        <translation>Füllt eine Lücke</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
</context>
<context>
    <name>InterviewMode</name>
    <message>
        <source>Talk with {name}</source>
        <translation>Gespräch mit {name}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>Gespräch zu Ende</translation>
    </message>
    <message>
        <source>The thank-you clock starts (F8)</source>
        <translation>Die Zeit für den Dank läuft an (F8)</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Dankes-E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>KeepInTouch</name>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None: for these people alone</source>
        <translation>Keine: nur für diese Personen</translation>
    </message>
    <message>
        <source>A word every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Every real contact, from you or from them, starts the time anew.</source>
        <translation>Jeder echte Kontakt, von Ihnen oder von der Person, beginnt die Zeit neu.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Aus {name} herausnehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>Aus der Gruppe genommen.</translation>
    </message>
    <message>
        <source>Kept: {often}.</source>
        <translation>Gemerkt: {often}.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nobody is here, but the newest copy holds people: {count}.</source>
        <translation>Hier ist niemand, aber die neueste Sicherung enthält Personen: {count}.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but your newest entry is of {newest}. Set the clock: until then what is due is told wrongly.</source>
        <translation>Die Uhr dieses Computers sagt {now}, aber Ihr neuester Eintrag ist vom {newest}. Stellen Sie die Uhr: Bis dahin stimmt nicht, was als fällig gilt.</translation>
    </message>
    <message>
        <source>Askwell was cut off last time, perhaps by a power cut. All that was saved is here.</source>
        <translation>Askwell wurde zuletzt jäh beendet, vielleicht durch einen Stromausfall. Alles Gespeicherte ist hier.</translation>
    </message>
    <message>
        <source>Choose the folder that both computers see first.</source>
        <translation>Wählen Sie zuerst den Ordner, den beide Computer sehen.</translation>
    </message>
    <message>
        <source>Your other computer can fetch what is here now.</source>
        <translation>Ihr anderer Computer kann jetzt holen, was hier ist.</translation>
    </message>
    <message>
        <source>Both computers have the same.</source>
        <translation>Beide Computer haben dasselbe.</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>talked with you, works there</source>
        <translation>hat mit Ihnen gesprochen, arbeitet dort</translation>
    </message>
    <message>
        <source>talked with you on {day}</source>
        <translation>hat am {day} mit Ihnen gesprochen</translation>
    </message>
    <message>
        <source>sent you to {what}, who is there</source>
        <translation>hat Sie zu {what} geschickt, dort tätig</translation>
    </message>
    <message>
        <source>sent you to {what}</source>
        <translation>hat Sie zu {what} geschickt</translation>
    </message>
    <message>
        <source>kept a promise: {what}</source>
        <translation>hat ein Versprechen gehalten: {what}</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>hat Sie empfohlen</translation>
    </message>
    <message>
        <source>answered you on {day}</source>
        <translation>hat Ihnen am {day} geantwortet</translation>
    </message>
    <message>
        <source>I have landed</source>
        <translation>Ich bin angekommen</translation>
    </message>
    <message>
        <source>Good. Many people had a part in it, and few ever hear how it ended. Say where you landed; then everybody who helped is proposed for a letter of their own.</source>
        <translation>Schön. Viele hatten Anteil daran, und wenige erfahren je, wie es ausging. Sagen Sie, wo Sie angekommen sind; dann werden alle, die geholfen haben, für eine eigene E-Mail vorgeschlagen.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Noted. What is proposed follows.</source>
        <translation>Notiert. Die Vorschläge folgen daraus.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Another company, title or day</source>
        <translation>Eine andere Firma, Position oder ein anderer Tag</translation>
    </message>
    <message>
        <source>Be done with it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Nobody is proposed any more; letters and facts stay</source>
        <translation>Niemand wird mehr vorgeschlagen; E-Mails und Ereignisse bleiben</translation>
    </message>
    <message>
        <source>Nobody is noted yet who talked with you, answered or gave a name.</source>
        <translation>Noch ist niemand notiert, der mit Ihnen gesprochen, geantwortet oder einen Namen genannt hat.</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>erzählt am {day}</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>hat abgesagt</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>E-Mail begonnen</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>They helped. Untick whom you do not want to write to.</source>
        <translation>Sie haben geholfen. Nehmen Sie den Haken weg, wo Sie nicht schreiben möchten.</translation>
    </message>
    <message>
        <source>Done. Choose it again to go on telling people.</source>
        <translation>Fertig. Wählen Sie es noch einmal, um weiteren davon zu erzählen.</translation>
    </message>
    <message>
        <source>Filling the letters</source>
        <translation>E-Mails werden ausgefüllt</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Letters and questions in English</source>
        <translation>E-Mails und Fragen auf Englisch</translation>
    </message>
    <message>
        <source>Templates and the bank of questions, whatever the language of the window</source>
        <translation>Vorlagen und Fragensammlung, unabhängig von der Sprache des Fensters</translation>
    </message>
    <message>
        <source>Another language is in force when Askwell is started the next time.</source>
        <translation>Eine andere Sprache gilt, wenn Askwell das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>Welche Versprechen</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Von mir versprochen</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Mir versprochen</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Wer versprochen hat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Was, und bis Freitag</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>Was versprochen wurde, und bis wann</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Up and Down move, Ctrl+Return keeps, Delete on the tick takes out</source>
        <translation>Auf und Ab bewegen, Strg+Eingabe erledigt, Entf auf dem Haken entfernt</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Offen {count}</translation>
    </message>
    <message>
        <source>I owe {count}</source>
        <translation>Von mir {count}</translation>
    </message>
    <message>
        <source>I am owed {count}</source>
        <translation>Für mich {count}</translation>
    </message>
    <message>
        <source>Kept {count}</source>
        <translation>Gehalten {count}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>I am owed</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>What you and others promise in a talk stands here, the next one first.</source>
        <translation>Was Sie und andere in einem Gespräch versprechen, steht hier, das Nächste zuerst.</translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation>Sie sind nichts schuldig</translation>
    </message>
    <message>
        <source>Add above what you promised to somebody.</source>
        <translation>Fügen Sie oben hinzu, was Sie jemandem versprochen haben.</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>Niemand ist Ihnen etwas schuldig</translation>
    </message>
    <message>
        <source>Add above what somebody promised you.</source>
        <translation>Fügen Sie oben hinzu, was man Ihnen versprochen hat.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Noch nichts gehalten</translation>
    </message>
    <message>
        <source>What is ticked off comes here.</source>
        <translation>Was abgehakt ist, kommt hierher.</translation>
    </message>
    <message>
        <source>Say who: type a name and choose one of those that are offered.</source>
        <translation>Sagen Sie, wer: Geben Sie einen Namen ein und wählen Sie aus den Vorschlägen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Friday, 5 Dec, in two weeks; empty for no day</source>
        <translation>Freitag, 5. Dez, in zwei Wochen; leer heißt kein Tag</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show this person in Contacts</source>
        <translation>Diese Person in Kontakte zeigen</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>Mir wurde es versprochen</translation>
    </message>
    <message>
        <source>I promised it</source>
        <translation>Ich habe es versprochen</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>gehalten am {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>versprochen am {day}</translation>
    </message>
    <message>
        <source>I promised {name}: {text}</source>
        <translation>{name} versprochen: {text}</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} versprach: {text}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Gehalten: {what}</translation>
    </message>
    <message>
        <source>By when: {what}</source>
        <translation>Bis wann: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Mehr: {what}</translation>
    </message>
    <message>
        <source>Whose it is, and taking it out</source>
        <translation>Von wem es ist, und entfernen</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>E-Mail-Adresse der Person</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Further addresses, parted by commas</source>
        <translation>Weitere Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Kopie hinzufügen</translation>
    </message>
    <message>
        <source>Send a copy to somebody else</source>
        <translation>Eine Kopie an jemand anderen senden</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>Insert free times</source>
        <translation>Freie Zeiten einfügen</translation>
    </message>
    <message>
        <source>Times at which you both can talk (Ctrl+Shift+T)</source>
        <translation>Zeiten, zu denen beide sprechen können (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet.</source>
        <translation>Noch ist nichts notiert, was Sie verbindet.</translation>
    </message>
    <message>
        <source>The letter says so already.</source>
        <translation>Das steht schon in der E-Mail.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over in one click.</source>
        <translation>Diese E-Mail ist zu lang, um sie mit einem Klick zu übergeben.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into a new message.</source>
        <translation>Der Text ist in der Zwischenablage: Fügen Sie ihn in eine neue Nachricht ein.</translation>
    </message>
    <message>
        <source>No browser took the letter.</source>
        <translation>Kein Browser hat die E-Mail angenommen.</translation>
    </message>
    <message>
        <source>No mail program took the letter.</source>
        <translation>Kein Mailprogramm hat die E-Mail angenommen.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the draft.</source>
        <translation>Der Text ist in der Zwischenablage: Fügen Sie ihn in den Entwurf ein.</translation>
    </message>
    <message>
        <source>No mail program is set on this computer.</source>
        <translation>Auf diesem Computer ist kein Mailprogramm eingestellt.</translation>
    </message>
    <message>
        <source>Nothing of this letter was kept yet.</source>
        <translation>Von dieser E-Mail wurde noch nichts behalten.</translation>
    </message>
    <message>
        <source>The draft was put away.</source>
        <translation>Der Entwurf wurde weggelegt.</translation>
    </message>
    <message>
        <source>The note is on the clipboard: paste it on their profile.</source>
        <translation>Die Notiz ist in der Zwischenablage: Fügen Sie sie auf dem Profil ein.</translation>
    </message>
    <message>
        <source>The address is taken off the card.</source>
        <translation>Die Adresse ist von der Karte genommen.</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Als heute gesendet notiert.</translation>
    </message>
    <message>
        <source>Noted as sent on {day}.</source>
        <translation>Als am {day} gesendet notiert.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Remove “{word}” from my words</source>
        <translation>„{word}“ aus meinen Wörtern entfernen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>{kind} · draft</source>
        <translation>{kind} · Entwurf</translation>
    </message>
    <message>
        <source>Waits: {name} there answered</source>
        <translation>Wartet: {name} von dort hat geantwortet</translation>
    </message>
    <message>
        <source>Beside {name}, who has not answered</source>
        <translation>Neben {name}, noch ohne Antwort</translation>
    </message>
    <message>
        <source>{line} · draft</source>
        <translation>{line} · Entwurf</translation>
    </message>
    <message>
        <source>{kind} · late</source>
        <translation>{kind} · zu spät</translation>
    </message>
    <message>
        <source>no reply since {day}</source>
        <translation>keine Antwort seit {day}</translation>
    </message>
    <message>
        <source>last word on {day}</source>
        <translation>letztes Wort am {day}</translation>
    </message>
    <message>
        <source>First e-mail</source>
        <translation>Erste E-Mail</translation>
    </message>
    <message>
        <source>First e-mail, second person</source>
        <translation>Erste E-Mail, zweite Person</translation>
    </message>
    <message>
        <source>Offer to help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Confirm the talk</source>
        <translation>Gespräch bestätigen</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Gespräch verschieben</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Glückwunsch</translation>
    </message>
    <message>
        <source>Ask about a name</source>
        <translation>Nach einem Namen fragen</translation>
    </message>
    <message>
        <source>Ask for a rhythm</source>
        <translation>Um Begleitung bitten</translation>
    </message>
    <message>
        <source>Tell who named them</source>
        <translation>Von der Empfehlung erzählen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Answer to a no</source>
        <translation>Antwort auf Absage</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>LinkedIn-Notiz</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Who you are and what you do</source>
        <translation>Wer Sie sind und was Sie tun</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was Sie verbindet</translation>
    </message>
    <message>
        <source>How {name} can help</source>
        <translation>Wie {name} helfen kann</translation>
    </message>
    <message>
        <source>they</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>One clear request</source>
        <translation>Eine klare Bitte</translation>
    </message>
    <message>
        <source>Times you are free</source>
        <translation>Zeiten, zu denen Sie können</translation>
    </message>
    <message>
        <source>One line will do: “I am a nurse in Leeds.”</source>
        <translation>Eine Zeile genügt: „Ich arbeite in Leipzig in der Pflege.“</translation>
    </message>
    <message>
        <source>A school, an employer, somebody you both know.</source>
        <translation>Eine Schule, ein Arbeitgeber, jemand, den Sie beide kennen.</translation>
    </message>
    <message>
        <source>What could only this person tell you?</source>
        <translation>Was kann Ihnen nur diese Person erzählen?</translation>
    </message>
    <message>
        <source>One question, such as: “Would you have 20 minutes for a call?”</source>
        <translation>Eine Frage, etwa: „Hätten Sie 20 Minuten für ein Telefonat?“</translation>
    </message>
    <message>
        <source>Two or three times, or “any morning next week”.</source>
        <translation>Zwei oder drei Zeiten, oder „nächste Woche jeden Vormittag“.</translation>
    </message>
    <message>
        <source>More than one question</source>
        <translation>Mehr als eine Frage</translation>
    </message>
    <message>
        <source>The request is not put as a question</source>
        <translation>Die Bitte ist nicht als Frage gestellt</translation>
    </message>
    <message>
        <source>This asks for a job</source>
        <translation>Das fragt nach einer Stelle</translation>
    </message>
    <message>
        <source>This says nothing</source>
        <translation>Das sagt nichts</translation>
    </message>
    <message>
        <source>A link makes people careful</source>
        <translation>Ein Link macht vorsichtig</translation>
    </message>
    <message>
        <source>Something was not filled in</source>
        <translation>Etwas ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>The card spells the name otherwise</source>
        <translation>Auf der Karte steht der Name anders</translation>
    </message>
    <message>
        <source>A name from another letter?</source>
        <translation>Ein Name aus einer anderen E-Mail?</translation>
    </message>
    <message>
        <source>A company from another letter?</source>
        <translation>Eine Firma aus einer anderen E-Mail?</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>Diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>Diese Zeit ist belegt</translation>
    </message>
    <message>
        <source>Day and date do not fit</source>
        <translation>Tag und Datum passen nicht zusammen</translation>
    </message>
    <message>
        <source>Not looked at for the five parts</source>
        <translation>Auf die fünf Teile nicht angesehen</translation>
    </message>
    <message>
        <source>“{said}” is not how the card writes it.</source>
        <translation>„{said}“ steht auf der Karte anders.</translation>
    </message>
    <message>
        <source>“{said}” is somebody else on your list.</source>
        <translation>„{said}“ ist jemand anderes auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>“{said}” is not on this card.</source>
        <translation>„{said}“ steht nicht auf dieser Karte.</translation>
    </message>
    <message>
        <source>{said} has passed.</source>
        <translation>{said} ist vorbei.</translation>
    </message>
    <message>
        <source>{said} is promised to somebody else.</source>
        <translation>{said} ist jemand anderem versprochen.</translation>
    </message>
    <message>
        <source>Look {said} up in the calendar.</source>
        <translation>Sehen Sie {said} im Kalender nach.</translation>
    </message>
    <message>
        <source>One is easier to say yes to than two.</source>
        <translation>Zu einer sagt man leichter Ja als zu zweien.</translation>
    </message>
    <message>
        <source>A question asks for an answer.</source>
        <translation>Eine Frage bittet um Antwort.</translation>
    </message>
    <message>
        <source>A first letter asks for a talk.</source>
        <translation>Eine erste E-Mail bittet um ein Gespräch.</translation>
    </message>
    <message>
        <source>Leave it out: the first line is read most.</source>
        <translation>Lassen Sie es weg: Die erste Zeile wird am meisten gelesen.</translation>
    </message>
    <message>
        <source>Filters too. Keep it for later.</source>
        <translation>Filter auch. Heben Sie ihn für später auf.</translation>
    </message>
    <message>
        <source>The reader would see it.</source>
        <translation>Man würde es beim Lesen sehen.</translation>
    </message>
    <message>
        <source>They are not found in letters of this language.</source>
        <translation>In E-Mails dieser Sprache werden sie nicht gesucht.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Open as a draft file</source>
        <translation>Als Entwurfsdatei öffnen</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>In Gmail öffnen</translation>
    </message>
    <message>
        <source>Open in Outlook.com</source>
        <translation>In Outlook.com öffnen</translation>
    </message>
    <message>
        <source>Open in Outlook for work</source>
        <translation>In Outlook für die Arbeit öffnen</translation>
    </message>
    <message>
        <source>Copy and open an empty draft</source>
        <translation>Kopieren und leeren Entwurf öffnen</translation>
    </message>
    <message>
        <source>Your mail program shows the draft; you send it</source>
        <translation>Ihr Mailprogramm zeigt den Entwurf; Sie senden ihn</translation>
    </message>
    <message>
        <source>The letter as an .eml file, opened in your mail program; you send it</source>
        <translation>Die E-Mail als .eml-Datei, geöffnet in Ihrem Mailprogramm; Sie senden sie</translation>
    </message>
    <message>
        <source>Your browser shows the draft; you send it</source>
        <translation>Ihr Browser zeigt den Entwurf; Sie senden ihn</translation>
    </message>
    <message>
        <source>The text is on the clipboard, to be pasted into an empty draft</source>
        <translation>Der Text ist in der Zwischenablage, zum Einfügen in einen leeren Entwurf</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Askwell is locked</source>
        <translation>Askwell ist gesperrt</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Type your passphrase to go on.</source>
        <translation>Alles, was Sie eingegeben haben, ist gespeichert. Geben Sie Ihre Passphrase ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Everything you typed is saved. The keyring of this computer opens it again: so can anybody who uses the computer as you. Settings, Protection offers a passphrase instead.</source>
        <translation>Alles, was Sie eingegeben haben, ist gespeichert. Der Schlüsselbund dieses Computers öffnet es wieder; das kann also auch, wer den Computer unter Ihrem Namen benutzt. Unter Einstellungen, Schutz gibt es stattdessen eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>Nobody here has an e-mail address yet.</source>
        <translation>Noch hat hier niemand eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Looking for replies</source>
        <translation>Nach Antworten wird gesehen</translation>
    </message>
    <message>
        <source>There is more: look again for the rest.</source>
        <translation>Es gibt mehr: Sehen Sie für den Rest noch einmal nach.</translation>
    </message>
    <message>
        <source>Nothing new with people here.</source>
        <translation>Nichts Neues mit Personen von hier.</translation>
    </message>
    <message>
        <source>What moves nothing</source>
        <translation>Was nichts bewegt</translation>
    </message>
    <message>
        <source>Filed: {what}.</source>
        <translation>Abgelegt: {what}.</translation>
    </message>
</context>
<context>
    <name>MailAccountPage</name>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Off until you set one, and never needed. Your mail server is asked only when you press a button: Save to Drafts puts a letter among your own drafts; Look for replies reads who wrote to whom and when, for people who are here, and never what they wrote. Askwell never sends. The password goes into the keyring of this computer, nowhere else.</source>
        <translation>Aus, bis Sie eines einrichten, und nie nötig. Ihr Mailserver wird nur auf Knopfdruck gefragt: „In Entwürfe speichern“ legt eine E-Mail zu Ihren eigenen Entwürfen; „Nach Antworten sehen“ liest, wer wem wann geschrieben hat, für Personen von hier, und nie, was sie schrieben. Askwell sendet nie. Das Passwort kommt in den Schlüsselbund dieses Computers, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The address, unless your provider says otherwise</source>
        <translation>Die Adresse, wenn Ihr Anbieter nichts anderes sagt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server must prove its name either way; without that nothing is sent</source>
        <translation>Der Server muss sich in jedem Fall ausweisen; sonst wird nichts gesendet</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Testen und behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Den Test abbrechen</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Forget it here, and take its password out of the keyring</source>
        <translation>Hier vergessen und das Passwort aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>Kept in the keyring; type it to change it</source>
        <translation>Im Schlüsselbund verwahrt; zum Ändern eingeben</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>It works, but there is no folder for drafts. Make one called Drafts.</source>
        <translation>Es funktioniert, aber es gibt keinen Ordner für Entwürfe. Legen Sie einen namens Drafts an.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; no folder of sent mail was found.</source>
        <translation>Es funktioniert. Entwürfe kommen in {drafts}; ein Ordner mit Gesendetem wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; sent mail is read in {sent}.</source>
        <translation>Es funktioniert. Entwürfe kommen in {drafts}; Gesendetes wird in {sent} gelesen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Angehalten. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The account is forgotten, its password too.</source>
        <translation>Das Konto ist vergessen, sein Passwort auch.</translation>
    </message>
</context>
<context>
    <name>MailReview</name>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Ihr Wortlaut</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Abgelegt bei</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>{sender} to {readers}</source>
        <translation>{sender} an {readers}</translation>
    </message>
    <message>
        <source>You took it out. Say with whom it was to file it again.</source>
        <translation>Sie haben sie entfernt. Sagen Sie, mit wem sie war, um sie wieder abzulegen.</translation>
    </message>
    <message>
        <source>Told by the thread it belongs to.</source>
        <translation>Erkannt am Mailverlauf, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Told by the address.</source>
        <translation>Erkannt an der Adresse.</translation>
    </message>
    <message>
        <source>A program wrote it: it is no answer, the reminder stays.</source>
        <translation>Ein Programm hat sie geschrieben: Das ist keine Antwort, die Erinnerung bleibt.</translation>
    </message>
    <message>
        <source>The address is wrong: you are asked to verify it.</source>
        <translation>Die Adresse ist falsch: Sie werden gebeten, sie zu prüfen.</translation>
    </message>
    <message>
        <source>It reads as a no. Is it one? You can say otherwise.</source>
        <translation>Es liest sich wie eine Absage. Ist es eine? Sie können es anders festlegen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All actions (F10)</source>
        <translation>Alle Aktionen (F10)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person, one card</source>
        <translation>Eine Person, eine Karte</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Alle werden verglichen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Whatever hangs on either card is kept. One Undo parts them again.</source>
        <translation>Was an einer der beiden Karten hängt, bleibt. Ein Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>Zu einer Karte vereinen</translation>
    </message>
    <message>
        <source>Decide about these two another time</source>
        <translation>Über diese beiden ein andermal entscheiden</translation>
    </message>
    <message>
        <source>They are never proposed again</source>
        <translation>Sie werden nie wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Doppelte werden gesucht</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das waren alle</translation>
    </message>
    <message>
        <source>Nobody is on two cards</source>
        <translation>Niemand steht auf zwei Karten</translation>
    </message>
    <message>
        <source>Cards are compared by profile, e-mail, phone, and name with company.</source>
        <translation>Verglichen werden Profil, E-Mail, Telefon sowie Name mit Firma.</translation>
    </message>
    <message>
        <source>Look for more</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Ist das eine Person?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>Es bleiben zwei Personen.</translation>
    </message>
    <message>
        <source>{name} is on one card now.</source>
        <translation>{name} steht jetzt auf einer Karte.</translation>
    </message>
    <message>
        <source>Imported. Some people may be on two cards.</source>
        <translation>Importiert. Manche Personen stehen vielleicht auf zwei Karten.</translation>
    </message>
    <message>
        <source>The same profile address: {what}</source>
        <translation>Dieselbe Profiladresse: {what}</translation>
    </message>
    <message>
        <source>The same e-mail address: {what}</source>
        <translation>Dieselbe E-Mail-Adresse: {what}</translation>
    </message>
    <message>
        <source>The same phone number: {what}</source>
        <translation>Dieselbe Telefonnummer: {what}</translation>
    </message>
    <message>
        <source>The same name at the same company: {what}</source>
        <translation>Derselbe Name bei derselben Firma: {what}</translation>
    </message>
    <message>
        <source>Nearly the same name at the same company: {what}</source>
        <translation>Fast derselbe Name bei derselben Firma: {what}</translation>
    </message>
    <message>
        <source>The same name, and one card has no company: {what}</source>
        <translation>Derselbe Name, und eine Karte hat keine Firma: {what}</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>Sie haben diese beiden gewählt.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Profil-Slogan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>I hope to gain</source>
        <translation>Ich erhoffe mir</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Vernetzt</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>judge the job from inside</source>
        <translation>die Arbeit von innen sehen</translation>
    </message>
    <message>
        <source>change industry</source>
        <translation>Branche wechseln</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>freiwillig mithelfen</translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>I asked them</source>
        <translation>Ich habe angefragt</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>Ich habe Kontakt gehalten</translation>
    </message>
    <message>
        <source>I wrote, moves nothing</source>
        <translation>Ich schrieb, bewegt nichts</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage bekommen</translation>
    </message>
    <message>
        <source>Automatic, does not count</source>
        <translation>Automatisch, zählt nicht</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>They wrote, moves nothing</source>
        <translation>Die Person schrieb, bewegt nichts</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Die Person schrieb</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>What this e-mail counts as</source>
        <translation>Als was diese E-Mail zählt</translation>
    </message>
    <message>
        <source>Counts as: {what}</source>
        <translation>Zählt als: {what}</translation>
    </message>
    <message>
        <source>Show what they quoted</source>
        <translation>Zitiertes zeigen</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Den Rest zeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>They wrote last, {day}</source>
        <translation>Zuletzt schrieb die Person, {day}</translation>
    </message>
    <message>
        <source>You wrote last, {day}</source>
        <translation>Zuletzt schrieben Sie, {day}</translation>
    </message>
    <message>
        <source>{received} from them, {sent} from you</source>
        <translation>{received} von der Person, {sent} von Ihnen</translation>
    </message>
    <message>
        <source>They invited you to connect</source>
        <translation>Lud Sie ein, sich zu vernetzen</translation>
    </message>
    <message>
        <source>You invited them to connect</source>
        <translation>Sie luden zum Vernetzen ein</translation>
    </message>
    <message>
        <source>They recommended you</source>
        <translation>Hat Sie empfohlen</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Von Ihnen empfohlen</translation>
    </message>
    <message>
        <source>They endorsed you</source>
        <translation>Hat Ihre Kenntnisse bestätigt</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Sie haben Kenntnisse bestätigt</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Die Person schrieb</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Letters are signed with it, and what you have in common is found with it.</source>
        <translation>Damit werden E-Mails unterschrieben und Ihre Gemeinsamkeiten gefunden.</translation>
    </message>
    <message>
        <source>Where I worked and learned</source>
        <translation>Wo ich gearbeitet und gelernt habe</translation>
    </message>
    <message>
        <source>What I know, earned and belong to</source>
        <translation>Was ich kann, erworben habe und wo ich dazugehöre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>an operations analyst at …</source>
        <translation>Fachkraft für Logistik bei …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>two letters, like DE</source>
        <translation>zwei Buchstaben, wie DE</translation>
    </message>
    <message>
        <source>I can talk</source>
        <translation>Ich kann sprechen</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Ich möchte lernen</translation>
    </message>
    <message>
        <source>Whether … is right for me</source>
        <translation>Ob … das Richtige für mich ist</translation>
    </message>
    <message>
        <source>Job or school</source>
        <translation>Stelle oder Schule</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Title or degree</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Firma/Schule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>MyDetails</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Fahrpläne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Swedish · native</source>
        <translation>Schwedisch · Muttersprache</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Lean operations · who gave it</source>
        <translation>Lean-Methoden · wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Operations research</source>
        <translation>Operations Research</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Dean&apos;s list</source>
        <translation>Bestenliste der Fakultät</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Women in Rail · treasurer</source>
        <translation>Frauen bei der Bahn · Kasse</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Food bank · driver</source>
        <translation>Tafel · Fahrdienst</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Where I lived: Gothenburg</source>
        <translation>Wo ich gelebt habe: Göteborg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Zu „{list}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>NamedTree</name>
    <message>
        <source>Who named whom</source>
        <translation>Wer hat wen genannt</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Noch keine Namen</translation>
    </message>
    <message>
        <source>Ask in every talk whom else to hear; the names you note are drawn here.</source>
        <translation>Fragen Sie in jedem Gespräch, wen Sie noch hören sollten; die notierten Namen werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Doppelklick oder Eingabetaste zeigt die Person in Kontakte</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Namen werden gelesen</translation>
    </message>
    <message>
        <source>{count}, on {day}</source>
        <translation>{count}, am {day}</translation>
    </message>
    <message>
        <source>Add whom {name} named</source>
        <translation>Hinzufügen, wen {name} genannt hat</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>noch nicht hier</translation>
    </message>
    <message>
        <source>their own branch stands elsewhere</source>
        <translation>der eigene Zweig steht anderswo</translation>
    </message>
    <message>
        <source>named by {name}</source>
        <translation>genannt von {name}</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Noch keine Namen.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Profil-Link</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow on the page.</source>
        <translation>Ein Name genügt; der Rest kann auf der Seite folgen.</translation>
    </message>
</context>
<context>
    <name>NewerThere</name>
    <message>
        <source>Newer on your other computer</source>
        <translation>Neueres auf Ihrem anderen Computer</translation>
    </message>
    <message>
        <source>The other computer</source>
        <translation>Der andere Computer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Mit dem von hier weiter</translation>
    </message>
    <message>
        <source>Take over what is there</source>
        <translation>Das von dort übernehmen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Both computers changed since they last met. {name} sent its data on {when}. Choose which to go on with; the other one goes among your copies.</source>
        <translation>Auf beiden Computern hat sich seit dem letzten Abgleich etwas geändert. {name} hat die Daten von dort am {when} geschickt. Wählen Sie, womit es weitergeht; das andere kommt zu Ihren Sicherungen.</translation>
    </message>
    <message>
        <source>{name} sent newer data on {when}, and nothing changed here since you last met. Take it over? What is here goes among your copies.</source>
        <translation>{name} hat am {when} neuere Daten geschickt, und hier hat sich seit dem letzten Abgleich nichts geändert. Übernehmen? Was hier ist, kommt zu Ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Dort neuer</translation>
    </message>
    <message>
        <source>What the other computer sent is sealed. Type the passphrase chosen there.</source>
        <translation>Was der andere Computer geschickt hat, ist versiegelt. Geben Sie die dort gewählte Passphrase ein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>People who differ: {count}</source>
        <translation>Personen mit Unterschieden: {count}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Neuester Eintrag: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Nur hier: {what}</translation>
    </message>
    <message>
        <source>Taking your choice over</source>
        <translation>Ihre Wahl wird übernommen</translation>
    </message>
    <message>
        <source>You go on with what was there; what was here is the newest copy.</source>
        <translation>Es geht weiter mit dem, was dort war; was hier war, ist die neueste Sicherung.</translation>
    </message>
    <message>
        <source>You go on with what is here; what was there is among your copies.</source>
        <translation>Es geht weiter mit dem, was hier ist; was dort war, ist unter Ihren Sicherungen.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Now: {what}. {reason}</source>
        <translation>Jetzt: {what}. {reason}</translation>
    </message>
    <message>
        <source>From {day}: {what}. {reason}</source>
        <translation>Ab {day}: {what}. {reason}</translation>
    </message>
    <message>
        <source>{name} at the same company answered on {day}: no reminder while that talk goes on.</source>
        <translation>{name} bei derselben Firma hat am {day} geantwortet: keine Erinnerung, solange das Gespräch läuft.</translation>
    </message>
</context>
<context>
    <name>NoAddress</name>
    <message>
        <source>No address is known. LinkedIn shows one under Contact info when it is shared; the company&apos;s page may name it. One made from a pattern, such as first.last@, is a guess and may reach somebody else.</source>
        <translation>Es ist keine Adresse bekannt. LinkedIn zeigt sie unter Kontaktinfo, wenn sie geteilt wird; auch die Seite der Firma nennt sie vielleicht. Eine nach Muster gebildete, wie vorname.nachname@, ist geraten und erreicht vielleicht jemand anderen.</translation>
    </message>
    <message>
        <source>LinkedIn contact info</source>
        <translation>LinkedIn-Kontaktinfo</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Firmenseite</translation>
    </message>
    <message>
        <source>Write a LinkedIn note instead</source>
        <translation>Stattdessen LinkedIn-Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>NoDictionary</name>
    <message>
        <source>Put the files .aff and .dic of the language into the folder {folder}</source>
        <translation>Legen Sie die Dateien .aff und .dic der Sprache in den Ordner {folder}</translation>
    </message>
    <message>
        <source>Spelling is not looked at: there is no dictionary for {language}.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Es gibt kein Wörterbuch für {language}.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Was Sie gefunden haben</translation>
    </message>
    <message>
        <source>Source of the note</source>
        <translation>Quelle der Notiz</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Wo Sie es gefunden haben</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note something with its source (Ctrl+Shift+N)</source>
        <translation>Etwas mit seiner Quelle notieren (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>What you read or heard about them, with where and when.</source>
        <translation>Was Sie über die Person gelesen oder gehört haben, mit Ort und Datum.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>When something is proposed, and how much of it. What is due follows at once; a rhythm that you gave a person or a group stays theirs.</source>
        <translation>Wann etwas vorgeschlagen wird und wie viel. Was ansteht, folgt sofort; ein Rhythmus, den Sie einer Person oder Gruppe gegeben haben, bleibt.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Zurück zu den üblichen Zahlen</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Niemand antwortet</translation>
    </message>
    <message>
        <source>Propose a second person there after</source>
        <translation>Zweite Person dort vorschlagen nach</translation>
    </message>
    <message>
        <source>Propose one reminder after</source>
        <translation>Eine Erinnerung vorschlagen nach</translation>
    </message>
    <message>
        <source>A colleague&apos;s talk holds it back for</source>
        <translation>Das Gespräch einer Kollegin oder eines Kollegen hält sie zurück für</translation>
    </message>
    <message>
        <source>Talks and promises</source>
        <translation>Gespräche und Versprechen</translation>
    </message>
    <message>
        <source>Prepare questions before a talk, from</source>
        <translation>Fragen vor einem Gespräch vorbereiten, ab</translation>
    </message>
    <message>
        <source>A promise without a day is due after</source>
        <translation>Ein Versprechen ohne Tag steht an nach</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Write again after</source>
        <translation>Wieder schreiben nach</translation>
    </message>
    <message>
        <source>It is late after a further</source>
        <translation>Es ist spät nach weiteren</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Propose at most</source>
        <translation>Vorschlagen, höchstens</translation>
    </message>
    <message>
        <source>The usual numbers hold again.</source>
        <translation>Es gelten wieder die üblichen Zahlen.</translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Gesendet an {name}</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Who next</source>
        <translation>Wer als Nächstes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Firma</translation>
    </message>
    <message>
        <source>Newest connections first</source>
        <translation>Neueste Kontakte zuerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
</context>
<context>
    <name>OwnDrafts</name>
    <message>
        <source>Saving to Drafts</source>
        <translation>Wird in Entwürfe gespeichert</translation>
    </message>
    <message>
        <source>The letter lies in {folder} of your mail account. Read it there, send it.</source>
        <translation>Die E-Mail liegt in {folder} Ihres Mailkontos. Lesen Sie sie dort und senden Sie sie.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Look at the page…</source>
        <translation>Seite ansehen…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print for several people…</source>
        <translation>Für mehrere Personen drucken…</translation>
    </message>
    <message>
        <source>Paper of my country</source>
        <translation>Papier meines Landes</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Platz zum Schreiben</translation>
    </message>
    <message>
        <source>Much room to write</source>
        <translation>Viel Platz zum Schreiben</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Who, when and why on top</source>
        <translation>Oben wer, wann und warum</translation>
    </message>
    <message>
        <source>Answers that I typed in</source>
        <translation>Antworten, die ich eingetippt habe</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page itself</source>
        <translation>Die Seite selbst</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Seite wird gezeichnet</translation>
    </message>
    <message>
        <source>The page cannot be shown; the file may have been moved.</source>
        <translation>Die Seite lässt sich nicht zeigen; vielleicht wurde die Datei verschoben.</translation>
    </message>
</context>
<context>
    <name>PaperToScreen</name>
    <message>
        <source>Answers of {name}</source>
        <translation>Antworten von {name}</translation>
    </message>
    <message>
        <source>There is no sheet yet. Make one in Questions, or start the talk.</source>
        <translation>Es gibt noch kein Fragenblatt. Legen Sie in Fragen eines an oder beginnen Sie das Gespräch.</translation>
    </message>
    <message>
        <source>As on the paper. Tab goes to the next; all is saved as you type.</source>
        <translation>Wie auf dem Papier. Tab geht zur nächsten; alles wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Talk: {when}</source>
        <translation>Gespräch: {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich eingebe</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Take {count} characters or more; several words are easy to remember.</source>
        <translation>Nehmen Sie mindestens {count} Zeichen; mehrere Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>The two differ. Type the same twice.</source>
        <translation>Die beiden sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, jetzt</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, später</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Filed with</source>
        <translation>Abgelegt bei</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Nobody: leave it out</source>
        <translation>Niemand: weglassen</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Further pages about this person, and what to keep of them</source>
        <translation>Weitere Seiten zu dieser Person, und was Sie davon behalten</translation>
    </message>
    <message>
        <source>Put aside: not proposed until you take them back</source>
        <translation>Liegt beiseite: wird nicht vorgeschlagen, bis Sie es zurücknehmen</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>Behalten, mit dem heutigen Datum.</translation>
    </message>
    <message>
        <source>{title} at {company}</source>
        <translation>{title} bei {company}</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Recherchiert</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>Es wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>Your recovery phrase</source>
        <translation>Ihre Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>Write these 24 words down, with their numbers, and keep them where you keep papers. They open your data when the keyring, the passphrase or this computer is lost. They are shown this once. Without them a lost key means lost data: nobody can help.</source>
        <translation>Schreiben Sie diese 24 Wörter mit ihren Nummern auf und verwahren Sie sie bei Ihren Unterlagen. Sie öffnen Ihre Daten, wenn Schlüsselbund, Passphrase oder dieser Computer verloren sind. Sie werden nur dieses eine Mal gezeigt. Ohne sie heißt ein verlorener Schlüssel verlorene Daten: Niemand kann dann helfen.</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Wort {n}: {word}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
</context>
<context>
    <name>PrintPhrase</name>
    <message>
        <source>Askwell: recovery phrase</source>
        <translation>Askwell: Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>These words open your encrypted data. Keep them where you keep papers.</source>
        <translation>Diese Wörter öffnen Ihre verschlüsselten Daten. Verwahren Sie sie bei Ihren Unterlagen.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Profil-Slogan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Aufgaben dort</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>“{heading}” is not known here and stays unread.</source>
        <translation>„{heading}“ ist hier nicht bekannt und bleibt ungelesen.</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importieren zu</translation>
    </message>
    <message>
        <source>Whose profile this is</source>
        <translation>Wessen Profil das ist</translation>
    </message>
    <message>
        <source>Choose whose it is…</source>
        <translation>Wählen, wessen Profil es ist…</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>My own card</source>
        <translation>Meine eigene Karte</translation>
    </message>
    <message>
        <source>Several people are called {name}. Choose whose profile it is.</source>
        <translation>Mehrere Personen heißen {name}. Wählen Sie, wessen Profil es ist.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: the PDF joins whom you choose.</source>
        <translation>Nichts unterscheidet sie: Das PDF kommt zu der Person, die Sie wählen.</translation>
    </message>
    <message>
        <source>It fills what is blank on your own card.</source>
        <translation>Es füllt, was auf Ihrer eigenen Karte leer ist.</translation>
    </message>
    <message>
        <source>Nobody here has this profile yet.</source>
        <translation>Noch hat niemand hier dieses Profil.</translation>
    </message>
    <message>
        <source>All of it is known already.</source>
        <translation>Alles davon ist schon bekannt.</translation>
    </message>
    <message>
        <source>A new job. Adds {what}.</source>
        <translation>Eine neue Stelle. Neu dazu: {what}.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>die Position dort</translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Neu dazu: {what}.</translation>
    </message>
    <message>
        <source>what was blank</source>
        <translation>was leer war</translation>
    </message>
</context>
<context>
    <name>ProfilePages</name>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Encryption was cut off before it was done. Your data is as before.</source>
        <translation>Das Verschlüsseln brach ab, bevor es fertig war. Ihre Daten sind wie zuvor.</translation>
    </message>
    <message>
        <source>Your data is still encrypted: writing it plainly was cut off.</source>
        <translation>Ihre Daten sind noch verschlüsselt: Das Schreiben ohne Verschlüsselung brach ab.</translation>
    </message>
    <message>
        <source>Encrypting your data</source>
        <translation>Ihre Daten werden verschlüsselt</translation>
    </message>
    <message>
        <source>Your data is encrypted.</source>
        <translation>Ihre Daten sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Writing your data without encryption</source>
        <translation>Ihre Daten werden ohne Verschlüsselung geschrieben</translation>
    </message>
    <message>
        <source>Your data is no longer encrypted.</source>
        <translation>Ihre Daten sind nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>Stopped. Your data is as before.</source>
        <translation>Angehalten. Ihre Daten sind wie zuvor.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Your data and its copies are encrypted on this disk.</source>
        <translation>Ihre Daten und deren Sicherungen sind auf diesem Datenträger verschlüsselt.</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Verschlüsselung abschalten</translation>
    </message>
    <message>
        <source>Your data is a file that only your account on this computer may read. Whoever takes the disk can read it all the same. Encryption prevents that.</source>
        <translation>Ihre Daten sind eine Datei, die nur Ihr Konto auf diesem Computer lesen darf. Wer den Datenträger an sich nimmt, kann sie trotzdem lesen. Verschlüsselung verhindert das.</translation>
    </message>
    <message>
        <source>Encrypt my data…</source>
        <translation>Meine Daten verschlüsseln…</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Was sie öffnet</translation>
    </message>
    <message>
        <source>A passphrase, typed at every start; or the recovery phrase.</source>
        <translation>Eine Passphrase, bei jedem Start eingegeben; oder die Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Schlüsselbund öffnen lassen</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere Passphrase…</translation>
    </message>
    <message>
        <source>The keyring of this computer, with nothing to type; or the recovery phrase.</source>
        <translation>Der Schlüsselbund dieses Computers, ohne Eingabe; oder die Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>Ask for a passphrase instead…</source>
        <translation>Stattdessen nach Passphrase fragen…</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Ältere Sicherungen</translation>
    </message>
    <message>
        <source>Copies that anybody could read: {count}.</source>
        <translation>Sicherungen, die jeder lesen könnte: {count}.</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>A lock needs encryption: without it, the file could be read past the lock.</source>
        <translation>Eine Sperre braucht Verschlüsselung: Ohne sie ließe sich die Datei an der Sperre vorbei lesen.</translation>
    </message>
    <message>
        <source>Everything is hidden and the key forgotten when nobody touches the computer.</source>
        <translation>Wenn niemand den Computer benutzt, wird alles verborgen und der Schlüssel vergessen.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur, wenn ich es sage</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type a passphrase of your own, at least eight characters.</source>
        <translation>Geben Sie eine eigene Passphrase ein, mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>From now on the passphrase opens your data.</source>
        <translation>Von jetzt an öffnet die Passphrase Ihre Daten.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>First words again</source>
        <translation>Wieder erster Wortlaut</translation>
    </message>
    <message>
        <source>{braces} are filled in for each person. In your own words they stay.</source>
        <translation>{braces} werden für jede Person ausgefüllt. In Ihren eigenen Worten bleiben sie stehen.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; the sheet is made for one person.</source>
        <translation>Wählen Sie jemanden in Kontakte; das Blatt entsteht für eine Person.</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts first.</source>
        <translation>Wählen Sie zuerst jemanden in Kontakte.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>What happened? “called her, 10 min, yesterday”</source>
        <translation>Was ist geschehen? „angerufen, 10 Min, gestern“</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Notieren, was geschah</translation>
    </message>
    <message>
        <source>Not understood yet: what, and when?</source>
        <translation>Noch nicht verstanden: was, und wann?</translation>
    </message>
    <message>
        <source>That was not understood, so nothing is noted. Say what happened and when, like “met Ana for coffee last Friday, 45 min” or “sent a note 3 Nov”.</source>
        <translation>Das wurde nicht verstanden, deshalb ist nichts notiert. Sagen Sie, was wann geschehen ist, etwa „Kaffee mit Ana letzten Freitag, 45 Min“ oder „Nachricht geschickt 3. Nov“.</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Sie haben angefragt</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Antwort bekommen</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage bekommen</translation>
    </message>
    <message>
        <source>You thanked them</source>
        <translation>Sie haben gedankt</translation>
    </message>
    <message>
        <source>You kept in touch</source>
        <translation>Sie haben Kontakt gehalten</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>Sie haben gesprochen</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Ich möchte lernen</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Warum diese Person</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>The clock runs from then. Notes are saved as you type.</source>
        <translation>Von da an läuft die Uhr. Notizen werden beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>No date is agreed: the talk begins when you start it.</source>
        <translation>Kein Termin ist vereinbart: Das Gespräch beginnt, wenn Sie es beginnen.</translation>
    </message>
    <message>
        <source>None yet; the closing two come along</source>
        <translation>Noch keine; die beiden Schlussfragen kommen mit</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You began an e-mail</source>
        <translation>Sie haben eine E-Mail begonnen</translation>
    </message>
    <message>
        <source>you began an e-mail</source>
        <translation>Sie haben eine E-Mail begonnen</translation>
    </message>
    <message>
        <source>You noted why</source>
        <translation>Sie haben notiert, warum</translation>
    </message>
    <message>
        <source>you noted why</source>
        <translation>Sie haben notiert, warum</translation>
    </message>
    <message>
        <source>{name} suggested them</source>
        <translation>{name} hat diese Person empfohlen</translation>
    </message>
    <message>
        <source>{name} wrote of them</source>
        <translation>{name} schrieb über diese Person</translation>
    </message>
    <message>
        <source>{name} works there too</source>
        <translation>{name} arbeitet auch dort</translation>
    </message>
    <message>
        <source>{name} knows them</source>
        <translation>{name} kennt die Person</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>Dieselbe Schule</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>dieselbe Schule</translation>
    </message>
    <message>
        <source>Same school at the same time</source>
        <translation>Dieselbe Schule zur selben Zeit</translation>
    </message>
    <message>
        <source>same school at the same time</source>
        <translation>dieselbe Schule zur selben Zeit</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Derselbe Arbeitgeber</translation>
    </message>
    <message>
        <source>same employer</source>
        <translation>derselbe Arbeitgeber</translation>
    </message>
    <message>
        <source>Same employer at the same time</source>
        <translation>Derselbe Arbeitgeber zur selben Zeit</translation>
    </message>
    <message>
        <source>same employer at the same time</source>
        <translation>derselbe Arbeitgeber zur selben Zeit</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Dieselbe Gruppe</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>dieselbe Gruppe</translation>
    </message>
    <message>
        <source>Same cause</source>
        <translation>Dasselbe Anliegen</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>dasselbe Anliegen</translation>
    </message>
    <message>
        <source>Same certificate</source>
        <translation>Dasselbe Zertifikat</translation>
    </message>
    <message>
        <source>same certificate</source>
        <translation>dasselbe Zertifikat</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Derselbe Kurs</translation>
    </message>
    <message>
        <source>same course</source>
        <translation>derselbe Kurs</translation>
    </message>
    <message>
        <source>Worked in the same town</source>
        <translation>In derselben Stadt gearbeitet</translation>
    </message>
    <message>
        <source>worked in the same town</source>
        <translation>in derselben Stadt gearbeitet</translation>
    </message>
    <message>
        <source>Same town</source>
        <translation>Dieselbe Stadt</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>dieselbe Stadt</translation>
    </message>
    <message>
        <source>Same language</source>
        <translation>Dieselbe Sprache</translation>
    </message>
    <message>
        <source>same language</source>
        <translation>dieselbe Sprache</translation>
    </message>
    <message>
        <source>At a dream company</source>
        <translation>Bei einer Wunschfirma</translation>
    </message>
    <message>
        <source>at a dream company</source>
        <translation>bei einer Wunschfirma</translation>
    </message>
    <message>
        <source>Was at a dream company</source>
        <translation>War bei einer Wunschfirma</translation>
    </message>
    <message>
        <source>was at a dream company</source>
        <translation>war bei einer Wunschfirma</translation>
    </message>
    <message>
        <source>Has a dream title</source>
        <translation>Hat eine Wunschposition</translation>
    </message>
    <message>
        <source>has a dream title</source>
        <translation>hat eine Wunschposition</translation>
    </message>
    <message>
        <source>Wrote to you in {month}</source>
        <translation>Schrieb Ihnen im {month}</translation>
    </message>
    <message>
        <source>wrote to you in {month}</source>
        <translation>schrieb Ihnen im {month}</translation>
    </message>
    <message>
        <source>You wrote to them in {month}</source>
        <translation>Sie schrieben im {month}</translation>
    </message>
    <message>
        <source>you wrote to them in {month}</source>
        <translation>Sie schrieben im {month}</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>Hat Sie empfohlen</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>hat Sie empfohlen</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Von Ihnen empfohlen</translation>
    </message>
    <message>
        <source>you recommended them</source>
        <translation>von Ihnen empfohlen</translation>
    </message>
    <message>
        <source>Endorsed you</source>
        <translation>Hat Sie bestätigt</translation>
    </message>
    <message>
        <source>endorsed you</source>
        <translation>hat Sie bestätigt</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Sie haben Kenntnisse bestätigt</translation>
    </message>
    <message>
        <source>you endorsed them</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>In a new job since {month}</source>
        <translation>Neue Stelle seit {month}</translation>
    </message>
    <message>
        <source>in a new job since {month}</source>
        <translation>neue Stelle seit {month}</translation>
    </message>
    <message>
        <source>Connected in {month}</source>
        <translation>Vernetzt im {month}</translation>
    </message>
    <message>
        <source>connected in {month}</source>
        <translation>vernetzt im {month}</translation>
    </message>
    <message>
        <source>Connected since {year}</source>
        <translation>Vernetzt seit {year}</translation>
    </message>
    <message>
        <source>connected since {year}</source>
        <translation>vernetzt seit {year}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It can start quietly when you log in, so that you hear in time.</source>
        <translation>Es kann bei der Anmeldung still starten, damit Sie es rechtzeitig erfahren.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Done. Settings, Reminders turns it off again.</source>
        <translation>Erledigt. Unter Einstellungen, Erinnerungen lässt es sich wieder abschalten.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Tell me when something is due</source>
        <translation>Sagen, wenn etwas ansteht</translation>
    </message>
    <message>
        <source>Several things come as one notice. Today shows them in any case.</source>
        <translation>Mehreres kommt als ein Hinweis. Unter Heute steht es in jedem Fall.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Jetzt einen zeigen</translation>
    </message>
    <message>
        <source>With the window closed</source>
        <translation>Bei geschlossenem Fenster</translation>
    </message>
    <message>
        <source>Keep Askwell in the tray when I close its window</source>
        <translation>Askwell im Infobereich behalten, wenn ich das Fenster schließe</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing ends Askwell.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich; Schließen beendet Askwell.</translation>
    </message>
    <message>
        <source>Start Askwell, without its window, when I log in</source>
        <translation>Askwell bei der Anmeldung ohne Fenster starten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>A file of what is due that any calendar program can subscribe to. It is kept up to date while Askwell runs. It names your people and what is to be done for them: put it where only those read it who may.</source>
        <translation>Eine Datei mit dem, was ansteht; jedes Kalenderprogramm kann sie abonnieren. Sie bleibt aktuell, solange Askwell läuft. Sie nennt Ihre Personen und was für sie zu tun ist: Legen Sie sie dorthin, wo nur Befugte sie lesen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Stop and remove the file</source>
        <translation>Beenden und Datei entfernen</translation>
    </message>
    <message>
        <source>No service on this computer shows notices. Today is where you see what is due.</source>
        <translation>Kein Dienst auf diesem Computer zeigt Hinweise. Unter Heute sehen Sie, was ansteht.</translation>
    </message>
    <message>
        <source>This is how Askwell reminds you</source>
        <translation>So erinnert Askwell Sie</translation>
    </message>
    <message>
        <source>Press a notice to go where it leads.</source>
        <translation>Klicken Sie auf einen Hinweis, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Shown. If you saw nothing, look whether the desktop is silent.</source>
        <translation>Gezeigt. Wenn Sie nichts gesehen haben, prüfen Sie, ob der Desktop stumm ist.</translation>
    </message>
    <message>
        <source>The calendar of what is due</source>
        <translation>Der Kalender mit dem, was ansteht</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{path}, continued</source>
        <translation>{path}, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Look at the page…</source>
        <translation>Seite ansehen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Als Tabelle (CSV) speichern…</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>Die Seite ging an den Drucker.</translation>
    </message>
    <message>
        <source>The printer refused the page. Choose another, or save it.</source>
        <translation>Der Drucker hat die Seite abgelehnt. Wählen Sie einen anderen oder speichern Sie sie.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Askwell: saving your data</source>
        <translation>Askwell: Ihre Daten retten</translation>
    </message>
    <message>
        <source>Askwell looks at what can still be read. The file is not changed.</source>
        <translation>Askwell sieht nach, was noch lesbar ist. Die Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Was lesbar war</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>The newest copy</source>
        <translation>Die neueste Sicherung</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Diese Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>Ihre Datendatei ist beschädigt</translation>
    </message>
    <message>
        <source>Entries known to be lost: {count}</source>
        <translation>Sicher verlorene Einträge: {count}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Gemacht: {when}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Neuester Eintrag: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Nur hier: {what}</translation>
    </message>
    <message>
        <source>Missing here: {what}</source>
        <translation>Fehlt hier: {what}</translation>
    </message>
    <message>
        <source>What could be read was saved, and there is a whole copy of {when}: choose which one to go on with. The damaged file is kept beside your data.</source>
        <translation>Was lesbar war, ist gerettet, und es gibt eine ganze Sicherung von {when}: Wählen Sie, womit es weitergeht. Die beschädigte Datei bleibt neben Ihren Daten.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, but there is a whole copy of {when}. The damaged file is kept beside your data.</source>
        <translation>Nichts darin ist mehr lesbar, aber es gibt eine ganze Sicherung von {when}. Die beschädigte Datei bleibt neben Ihren Daten.</translation>
    </message>
    <message>
        <source>What could be read was saved; there is no whole copy. The damaged file is kept beside your data.</source>
        <translation>Was lesbar war, ist gerettet; eine ganze Sicherung gibt es nicht. Die beschädigte Datei bleibt neben Ihren Daten.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, and there is no whole copy. Begin anew, or close this and put a copy of your own in its place; the damaged file is kept.</source>
        <translation>Nichts darin ist mehr lesbar, und es gibt keine ganze Sicherung. Beginnen Sie neu, oder schließen Sie dies und legen Sie eine eigene Sicherung an die Stelle; die beschädigte Datei bleibt.</translation>
    </message>
</context>
<context>
    <name>ReviewMails</name>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Nobody here has this address</source>
        <translation>Niemand hier hat diese Adresse</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>Mehrere Personen haben diese Adresse</translation>
    </message>
    <message>
        <source>The sender is not certain</source>
        <translation>Es ist nicht sicher, wer sie schrieb</translation>
    </message>
    <message>
        <source>A draft, not sent yet</source>
        <translation>Ein Entwurf, noch nicht gesendet</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>Von Ihnen entfernt</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Kein Absender</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Your data lies on a network share ({name}), where a lost connection can damage it. Move its folder to a disk of this computer, and let copies go to the share.</source>
        <translation>Ihre Daten liegen auf einer Netzwerkfreigabe ({name}), wo eine verlorene Verbindung sie beschädigen kann. Verschieben Sie den Ordner auf einen Datenträger dieses Computers und lassen Sie Sicherungen auf die Freigabe gehen.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {name} carries, which can mix up its file. Move its folder elsewhere, and let copies go there, or use Two computers in the settings.</source>
        <translation>Ihre Daten liegen in einem Ordner, den {name} überträgt; das kann die Datei durcheinanderbringen. Verschieben Sie den Ordner und lassen Sie Sicherungen dorthin gehen, oder benutzen Sie „Zwei Computer“ in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, notes, questions</source>
        <translation>Personen, Notizen, Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails and questions</source>
        <translation>Personen, Notizen, E-Mails und Fragen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SentNotice</name>
    <message>
        <source>Did you send it?</source>
        <translation>Haben Sie sie gesendet?</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>Ja, gesendet</translation>
    </message>
    <message>
        <source>Note that you sent it (Ctrl+Shift+S)</source>
        <translation>Notieren, dass Sie sie gesendet haben (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent earlier…</source>
        <translation>Früher gesendet…</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open and next</source>
        <translation>Öffnen und weiter</translation>
    </message>
    <message>
        <source>End the series; the drafts stay</source>
        <translation>Serie beenden; die Entwürfe bleiben</translation>
    </message>
    <message>
        <source>That was the last letter of the series.</source>
        <translation>Das war die letzte E-Mail der Serie.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Series, letter {place}</source>
        <translation>Serie, E-Mail {place}</translation>
    </message>
    <message>
        <source>{name} of this series is at the same company: one open request there is enough.</source>
        <translation>{name} aus dieser Serie ist bei derselben Firma: Eine offene Anfrage dort genügt.</translation>
    </message>
    <message>
        <source>{name} at the same company was asked on {day} and has not answered: a second request is better after three business days.</source>
        <translation>{name} bei derselben Firma wurde am {day} angefragt und hat nicht geantwortet: Eine zweite Anfrage passt besser nach drei Werktagen.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>Zwei Computer</translation>
    </message>
</context>
<context>
    <name>SeveralSheets</name>
    <message>
        <source>Print for several people</source>
        <translation>Für mehrere Personen drucken</translation>
    </message>
    <message>
        <source>People with a sheet</source>
        <translation>Personen mit Fragenblatt</translation>
    </message>
    <message>
        <source>Each sheet begins on a page of its own.</source>
        <translation>Jedes Blatt beginnt auf einer eigenen Seite.</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Insert what we share</source>
        <translation>Gemeinsames einfügen</translation>
    </message>
    <message>
        <source>Put the strongest thing in common into the letter</source>
        <translation>Die stärkste Gemeinsamkeit in die E-Mail setzen</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet</source>
        <translation>Noch ist nichts notiert, was Sie verbindet</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>What this field is really like</source>
        <translation>Wie dieser Bereich wirklich ist</translation>
    </message>
    <message>
        <source>Which of several jobs suits me</source>
        <translation>Welche von mehreren Stellen zu mir passt</translation>
    </message>
    <message>
        <source>What this company is like from inside</source>
        <translation>Wie diese Firma von innen ist</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Wie man hineinkommt</translation>
    </message>
    <message>
        <source>Whether a change into this work is right for me</source>
        <translation>Ob ein Wechsel in diese Arbeit das Richtige für mich ist</translation>
    </message>
    <message>
        <source>Advice on my own case</source>
        <translation>Rat zu meinem eigenen Fall</translation>
    </message>
    <message>
        <source>Guidance now and then</source>
        <translation>Begleitung dann und wann</translation>
    </message>
    <message>
        <source>Where I could lend a hand</source>
        <translation>Wo ich mit anpacken könnte</translation>
    </message>
    <message>
        <source>Whom else I should hear</source>
        <translation>Wen ich noch hören sollte</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Warum {name}</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Lernziel</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
    <message>
        <source>Who else should I talk to?</source>
        <translation>Mit wem soll ich noch sprechen?</translation>
    </message>
    <message>
        <source>Thank-you by {when}</source>
        <translation>Dank bis {when}</translation>
    </message>
    <message>
        <source>Thank-you within 24 hours of the end</source>
        <translation>Dank binnen 24 Stunden nach dem Ende</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>always last</source>
        <translation>immer zuletzt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Drag, or Ctrl+Up and Ctrl+Down; F2 edits, Delete removes</source>
        <translation>Ziehen oder Strg+Auf und Strg+Ab; F2 bearbeitet, Entf entfernt</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Nach oben (Strg+Auf)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Nach unten (Strg+Ab)</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation>Eine Minute mehr (+)</translation>
    </message>
    <message>
        <source>A minute less (-)</source>
        <translation>Eine Minute weniger (-)</translation>
    </message>
    <message>
        <source>Take off the sheet (Delete)</source>
        <translation>Vom Blatt nehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Questions on the sheet</source>
        <translation>Fragen auf dem Blatt</translation>
    </message>
    <message>
        <source>No questions yet. Add some on the left, or let your goal suggest them; the two closing questions come by themselves.</source>
        <translation>Noch keine Fragen. Fügen Sie links welche hinzu oder lassen Sie Ihr Ziel welche vorschlagen; die beiden Schlussfragen kommen von selbst.</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Dauer des Gesprächs</translation>
    </message>
    <message>
        <source>Suggest for my goal</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Covered by this sheet</source>
        <translation>Auf diesem Blatt</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Bild der Seite</translation>
    </message>
    <message>
        <source>No talk agreed yet</source>
        <translation>Noch kein Gespräch vereinbart</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Gespräch vereinbaren…</translation>
    </message>
    <message>
        <source>{questions}, about {time}</source>
        <translation>{questions}, etwa {time}</translation>
    </message>
    <message>
        <source>That is more than four fifths of the time: leave room for what comes up.</source>
        <translation>Das sind mehr als vier Fünftel der Zeit: Lassen Sie Raum für das, was aufkommt.</translation>
    </message>
    <message>
        <source>Pay and weaknesses belong into the last third of the talk.</source>
        <translation>Bezahlung und Schwächen gehören ins letzte Drittel des Gesprächs.</translation>
    </message>
    <message>
        <source>A question in colour should bring something that you looked up.</source>
        <translation>Eine farbige Frage soll etwas mitbringen, das Sie nachgeschlagen haben.</translation>
    </message>
    <message>
        <source>Nothing yet on this, and it is your goal: {area}.</source>
        <translation>Dazu noch nichts, und es ist Ihr Ziel: {area}.</translation>
    </message>
    <message>
        <source>The printer refused the sheet. Choose another, or save it.</source>
        <translation>Der Drucker hat das Blatt abgelehnt. Wählen Sie einen anderen oder speichern Sie es.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Das Blatt ging an den Drucker.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>Das Blatt wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open the menu of all actions</source>
        <translation>Das Menü aller Aktionen öffnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to the next field, list or button</source>
        <translation>Zum nächsten Feld, zur nächsten Liste oder Schaltfläche</translation>
    </message>
    <message>
        <source>Close a list or a dialog</source>
        <translation>Liste oder Dialog schließen</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What you share with {name}</source>
        <translation>Was Sie mit {name} verbindet</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Warum {name}</translation>
    </message>
    <message>
        <source>Not noted yet: see their page.</source>
        <translation>Noch nicht notiert: siehe Seite der Person.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To research</source>
        <translation>Zu recherchieren</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Thank now</source>
        <translation>Jetzt danken</translation>
    </message>
    <message>
        <source>Thank by {time}</source>
        <translation>Danken bis {time}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Angefragt {day}</translation>
    </message>
</context>
<context>
    <name>StartLock</name>
    <message>
        <source>Askwell</source>
        <translation>Askwell</translation>
    </message>
    <message>
        <source>Your data is encrypted</source>
        <translation>Ihre Daten sind verschlüsselt</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose, and Askwell opens.</source>
        <translation>Geben Sie die gewählte Passphrase ein, dann öffnet sich Askwell.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this computer.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>SwitchOnDialog</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Meine Daten verschlüsseln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Jetzt verschlüsseln</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard when this window closes: paste it before.</source>
        <translation>Kopiert. Mit diesem Fenster verschwindet es aus der Zwischenablage: Fügen Sie es vorher ein.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Gespräch geführt…</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Empfohlen von {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Gespräch vereinbaren…</translation>
    </message>
    <message>
        <source>I promised: {what}</source>
        <translation>Von mir versprochen: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>Mir versprochen: {what}</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, bis {day}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Gehalten: {what}</translation>
    </message>
    <message>
        <source>A promise kept.</source>
        <translation>Ein Versprechen gehalten.</translation>
    </message>
    <message>
        <source>I learned: {what}</source>
        <translation>Ich habe gelernt: {what}</translation>
    </message>
    <message>
        <source>I will: {what}</source>
        <translation>Ich werde: {what}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Change the talk</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Gespräch vereinbaren</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gespräch mit {name}</translation>
    </message>
    <message>
        <source>Open it in my calendar program too</source>
        <translation>Auch in meinem Kalenderprogramm öffnen</translation>
    </message>
    <message>
        <source>A calendar file calls this talk off: {what}</source>
        <translation>Eine Kalenderdatei sagt dieses Gespräch ab: {what}</translation>
    </message>
    <message>
        <source>From a calendar file: {what}</source>
        <translation>Aus einer Kalenderdatei: {what}</translation>
    </message>
    <message>
        <source>Agreed so far: {when}</source>
        <translation>Bisher vereinbart: {when}</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Whose clock this is</source>
        <translation>Wessen Uhr das ist</translation>
    </message>
    <message>
        <source>Times you offered</source>
        <translation>Von Ihnen angebotene Zeiten</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Zeitzone der Person</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Video-Link</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>An einem Ort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>You offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Es ist etwas anderes</translation>
    </message>
    <message>
        <source>Look at the file as at any other</source>
        <translation>Die Datei wie jede andere ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Als Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Abgesagt.</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>{city}, my time</source>
        <translation>{city}, meine Zeit</translation>
    </message>
    <message>
        <source>{city}, theirs</source>
        <translation>{city}, Zeit der Person</translation>
    </message>
    <message>
        <source>The link, https://…</source>
        <translation>Der Link, https://…</translation>
    </message>
    <message>
        <source>The number, and who calls whom</source>
        <translation>Die Nummer, und wer wen anruft</translation>
    </message>
    <message>
        <source>The address, and where you meet</source>
        <translation>Die Adresse, und wo Sie sich treffen</translation>
    </message>
    <message>
        <source>Your calendar has something then: {span}.</source>
        <translation>In Ihrem Kalender steht dann etwas: {span}.</translation>
    </message>
    <message>
        <source>You talk with {name} then: {span}.</source>
        <translation>Da sprechen Sie mit {name}: {span}.</translation>
    </message>
    <message>
        <source>The clocks go forward that night: {time} is meant.</source>
        <translation>In dieser Nacht wird die Uhr vorgestellt: Gemeint ist {time}.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>It is {time} for {name} then.</source>
        <translation>Dann ist es {time} für {name}.</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Vereinbart: {when}</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Die Kalenderdatei wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>Your talk with {name} goes on where it was.</source>
        <translation>Ihr Gespräch mit {name} geht weiter, wo es war.</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>{day}, {time}, the same for both</source>
        <translation>{day}, {time}, für beide gleich</translation>
    </message>
    <message>
        <source>{day}, {time} for you · {their_day}{their_time} in {city} for {name}</source>
        <translation>{day}, {time} für Sie · {their_day}{their_time} in {city} für {name}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What I found</source>
        <translation>Was ich gefunden habe</translation>
    </message>
    <message>
        <source>What you found, and where</source>
        <translation>Was Sie gefunden haben, und wo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It stands on the printed sheet under “I know”.</source>
        <translation>Es steht auf dem gedruckten Blatt unter „Ich weiß“.</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Template: {name}</source>
        <translation>Vorlage: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Vorlagen bearbeiten…</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Andere Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Letter templates</source>
        <translation>E-Mail-Vorlagen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>A blank line begins a paragraph. A line that begins with | is another wording: it is taken where the one before has a gap; | alone leaves the paragraph out.</source>
        <translation>Eine Leerzeile beginnt einen Absatz. Eine Zeile, die mit | beginnt, ist ein anderer Wortlaut: Er gilt, wo der davor eine Lücke hat; | allein lässt den Absatz weg.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Original wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>{name} (reworded)</source>
        <translation>{name} (geändert)</translation>
    </message>
    <message>
        <source>For {name} the fields become:</source>
        <translation>Für {name} werden die Felder zu:</translation>
    </message>
    <message>
        <source>The fields and what they stand for:</source>
        <translation>Die Felder und wofür sie stehen:</translation>
    </message>
    <message>
        <source>gap: {what}</source>
        <translation>Lücke: {what}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <source>How it reads for {name}</source>
        <translation>Wie es sich für {name} liest</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Vorlagen (*.toml *.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Vorlagen (*.toml)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Between you</source>
        <translation>Zwischen Ihnen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Thank {name}</source>
        <translation>{name} danken</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Gespräch mit {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Gespräch mit {name} bestätigen</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Fragen für {name} vorbereiten</translation>
    </message>
    <message>
        <source>Agree on a time with {name}</source>
        <translation>Termin mit {name} vereinbaren</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Versprechen an {name} halten</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>{name} erzählen, wen Sie getroffen haben</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Adresse prüfen: {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>{name} erinnern</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Neben {name} eine zweite Person fragen</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Mit {name} Kontakt halten</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>{name} erzählen, wie es ausging</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Write thank-you</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Blatt öffnen</translation>
    </message>
    <message>
        <source>Write to confirm</source>
        <translation>Bestätigung schreiben</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Fragen wählen</translation>
    </message>
    <message>
        <source>Propose a time</source>
        <translation>Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Gruß schreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Erinnerung schreiben</translation>
    </message>
    <message>
        <source>See who else</source>
        <translation>Wer noch?</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Your talk ended: {when}</source>
        <translation>Ihr Gespräch endete: {when}</translation>
    </message>
    <message>
        <source>it should be over: note when it ended</source>
        <translation>es müsste vorbei sein: Notieren Sie das Ende</translation>
    </message>
    <message>
        <source>No reply since {day}</source>
        <translation>Keine Antwort seit {day}</translation>
    </message>
    <message>
        <source>Your e-mail came back on {day}</source>
        <translation>Ihre E-Mail kam am {day} zurück</translation>
    </message>
    <message>
        <source>Last word on {day}</source>
        <translation>Letztes Wort am {day}</translation>
    </message>
    <message>
        <source>no reason to write is on file</source>
        <translation>kein Anlass zu schreiben ist bekannt</translation>
    </message>
    <message>
        <source>You proposed a time and heard nothing</source>
        <translation>Sie schlugen eine Zeit vor und hörten nichts</translation>
    </message>
    <message>
        <source>They said yes on {day}</source>
        <translation>Zugesagt am {day}</translation>
    </message>
    <message>
        <source>You found your place, and they had a part in it</source>
        <translation>Sie haben Ihren Platz gefunden, mit Hilfe dieser Person</translation>
    </message>
    <message>
        <source>Your talk was called off</source>
        <translation>Ihr Gespräch wurde abgesagt</translation>
    </message>
    <message>
        <source>Your talk did not take place</source>
        <translation>Ihr Gespräch fand nicht statt</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>Sie haben {name} getroffen</translation>
    </message>
    <message>
        <source>You know each other already</source>
        <translation>Sie kennen sich schon</translation>
    </message>
    <message>
        <source>Interview mode</source>
        <translation>Gesprächsmodus</translation>
    </message>
    <message>
        <source>Move on a month</source>
        <translation>Einen Monat später</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Notieren, wie es war</translation>
    </message>
    <message>
        <source>you met {what}, whom they had named</source>
        <translation>Sie trafen {what}, von dieser Person genannt</translation>
    </message>
    <message>
        <source>you did what you said: {what}</source>
        <translation>Sie haben getan, was Sie sagten: {what}</translation>
    </message>
    <message>
        <source>in a new job</source>
        <translation>mit neuer Stelle</translation>
    </message>
    <message>
        <source>you kept: {what}</source>
        <translation>Sie haben gehalten: {what}</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>In 2 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Show in Contacts</source>
        <translation>In Kontakte zeigen</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation>Später oder gar nicht</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Aufschieben: {name}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Kept. They know that they can count on you.</source>
        <translation>Gehalten. Man weiß, dass auf Sie Verlass ist.</translation>
    </message>
    <message>
        <source>Comes back: {when}.</source>
        <translation>Kommt wieder: {when}.</translation>
    </message>
    <message>
        <source>Put aside: not proposed any more.</source>
        <translation>Beiseitegelegt: wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Dismissed. It is kept in the history.</source>
        <translation>Abgelehnt. Es bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Moved to {day}, or to the next reason to write.</source>
        <translation>Verschoben auf {day} oder bis zum nächsten Anlass.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Anlass…</translation>
    </message>
    <message>
        <source>The talk…</source>
        <translation>Das Gespräch…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not what I look for</source>
        <translation>Nicht, was ich suche</translation>
    </message>
    <message>
        <source>I do not know enough</source>
        <translation>Ich weiß zu wenig</translation>
    </message>
    <message>
        <source>Thanked them already</source>
        <translation>Schon gedankt</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Told them already</source>
        <translation>Schon erzählt</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Fand nicht statt</translation>
    </message>
    <message>
        <source>I know what to ask</source>
        <translation>Ich weiß, was ich frage</translation>
    </message>
    <message>
        <source>It is certain</source>
        <translation>Es ist sicher</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>Die Adresse stimmt</translation>
    </message>
    <message>
        <source>We are in touch anyway</source>
        <translation>Wir sind ohnehin in Kontakt</translation>
    </message>
    <message>
        <source>They know already</source>
        <translation>Ist schon bekannt</translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation>Anders erledigt</translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation>Nicht der richtige Moment</translation>
    </message>
    <message>
        <source>The 24 hours are over: still thank them</source>
        <translation>Die 24 Stunden sind um: Danken Sie trotzdem</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left of 24</source>
        <translation>noch {hours} Std. {minutes} Min. von 24</translation>
    </message>
    <message>
        <source>Talk {when}</source>
        <translation>Gespräch {when}</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>Alle paar Monate</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Nächste zwei Wochen</translation>
    </message>
    <message>
        <source>Where everyone stands</source>
        <translation>Wo alle stehen</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Gespräche pro Woche</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Nothing is due. Choose somebody in Contacts whose story you want.</source>
        <translation>Nichts ist fällig. Wählen Sie in Kontakte jemanden, dessen Geschichte Sie hören möchten.</translation>
    </message>
    <message>
        <source>say yes, {yes} of {asked}</source>
        <translation>sagen zu, {yes} von {asked}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>thanked in 24&#xa0;h</source>
        <translation>gedankt in 24 Std.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Askwell</source>
        <translation>Askwell öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This may be the same person as {name}.</source>
        <translation>Das könnte dieselbe Person sein wie {name}.</translation>
    </message>
    <message>
        <source>This may be the same person as {name} at {company}.</source>
        <translation>Das könnte dieselbe Person sein wie {name} bei {company}.</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Still unknown</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Why them and nobody else</source>
        <translation>Warum gerade diese Person</translation>
    </message>
    <message>
        <source>What you hope to gain</source>
        <translation>Was Sie sich erhoffen</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Was Sie verbindet</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Where they worked before: their profile as PDF tells</source>
        <translation>Frühere Stellen: Das Profil als PDF nennt sie</translation>
    </message>
    <message>
        <source>Where they learned</source>
        <translation>Wo die Person gelernt hat</translation>
    </message>
    <message>
        <source>What they said or wrote in public: look at news and videos</source>
        <translation>Was sie öffentlich gesagt oder geschrieben hat: siehe Nachrichten und Videos</translation>
    </message>
    <message>
        <source>Where they live, and so their time of day</source>
        <translation>Wo die Person lebt, und damit ihre Uhrzeit</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>The 24 words, in their order</source>
        <translation>Die 24 Wörter, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Unlock with the phrase</source>
        <translation>Mit der Phrase entsperren</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>Wiederherstellungsphrase benutzen</translation>
    </message>
    <message>
        <source>Without the recovery phrase, and without the passphrase or the keyring that knew the key, nobody can read this data: not the makers of Askwell either. What remains are files that you saved yourself, as an archive or as a table. You can start anew; the encrypted data is put aside and kept, in case the phrase turns up.</source>
        <translation>Ohne die Wiederherstellungsphrase und ohne die Passphrase oder den Schlüsselbund, der den Schlüssel kannte, kann niemand diese Daten lesen, auch nicht, wer Askwell gemacht hat. Es bleiben Dateien, die Sie selbst gespeichert haben, als Archiv oder Tabelle. Sie können neu beginnen; die verschlüsselten Daten werden beiseitegelegt und aufbewahrt, falls die Phrase auftaucht.</translation>
    </message>
    <message>
        <source>Put it aside and start anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Warten auf den Schlüsselbund dieses Computers…</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Remind me every three months to look for a new version</source>
        <translation>Alle drei Monate erinnern, nach einer neuen Version zu sehen</translation>
    </message>
    <message>
        <source>The page from which you have Askwell</source>
        <translation>Die Seite, von der Sie Askwell haben</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Askwell asks no server whether there is a newer version, now or later. It can remind you, and open the page where you look yourself.</source>
        <translation>Askwell fragt keinen Server nach einer neueren Version, jetzt nicht und später nicht. Es kann Sie erinnern und die Seite öffnen, auf der Sie selbst nachsehen.</translation>
    </message>
    <message>
        <source>This is no web address. Copy it anew.</source>
        <translation>Das ist keine Webadresse. Kopieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the text on the clipboard, for a reply in your thread</source>
        <translation>Den Text in die Zwischenablage legen, für eine Antwort in Ihrem Mailverlauf</translation>
    </message>
    <message>
        <source>Save to Drafts</source>
        <translation>In Entwürfe speichern</translation>
    </message>
    <message>
        <source>Put it among the drafts of your mail account; you send it (Ctrl+Shift+D)</source>
        <translation>Zu den Entwürfen in Ihrem Mailkonto legen; senden müssen Sie selbst (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>Put it on the clipboard and open their profile</source>
        <translation>In die Zwischenablage legen und das Profil öffnen</translation>
    </message>
    <message>
        <source>My last letter came back: the address is wrong</source>
        <translation>Meine letzte E-Mail kam zurück: Die Adresse ist falsch</translation>
    </message>
</context>
<context>
    <name>WeekPicture</name>
    <message>
        <source>Free times of the week</source>
        <translation>Freie Zeiten der Woche</translation>
    </message>
    <message>
        <source>free for both</source>
        <translation>für beide frei</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>your hours and theirs</source>
        <translation>Ihre Stunden und die der Person</translation>
    </message>
</context>
<context>
    <name>WentOut</name>
    <message>
        <source>Today says when it is time for the next step.</source>
        <translation>Heute sagt, wann der nächste Schritt an der Reihe ist.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Gesendet an {name}</translation>
    </message>
    <message>
        <source>Next letter: {name}</source>
        <translation>Nächste E-Mail: {name}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this person</source>
        <translation>Warum diese Person</translation>
    </message>
    <message>
        <source>What did they do that nobody else did, and what do you want to hear about it?</source>
        <translation>Was hat diese Person getan, was sonst niemand tat, und was möchten Sie darüber hören?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Warum {name}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is it not needed?</source>
        <translation>Warum ist es nicht nötig?</translation>
    </message>
    <message>
        <source>For yourself; it is kept in the history</source>
        <translation>Nur für Sie; es bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>There is no file on the clipboard. Copy one, then paste it here.</source>
        <translation>In der Zwischenablage ist keine Datei. Kopieren Sie eine und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>LinkedIn exports, tables and address books</source>
        <translation>LinkedIn-Exporte, Tabellen und Adressbücher</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Adding sample people</source>
        <translation>Beispielpersonen kommen dazu</translation>
    </message>
    <message>
        <source>Invented people to look around with.</source>
        <translation>Erfundene Personen zum Umsehen.</translation>
    </message>
    <message>
        <source>Taking the sample people away</source>
        <translation>Beispielpersonen werden entfernt</translation>
    </message>
</context>
<context>
    <name>WordsBackPage</name>
    <message>
        <source>Is it written down?</source>
        <translation>Ist es aufgeschrieben?</translation>
    </message>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>Geben Sie diese Wörter von Ihrem Zettel ein.</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>Wort {n}</translation>
    </message>
    <message>
        <source>That is not word {n}. Go back to look at the phrase again.</source>
        <translation>Das ist nicht Wort {n}. Gehen Sie zurück, um die Phrase noch einmal anzusehen.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>A new file is written and checked before it takes the place of the old one. Should the computer stop now, nothing is lost.</source>
        <translation>Eine neue Datei wird geschrieben und geprüft, bevor sie an die Stelle der alten tritt. Sollte der Computer jetzt ausgehen, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
</TS>
