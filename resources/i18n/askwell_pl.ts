<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name></name>
    <message>
        <source>Later, or not at all</source>
        <translation>Później albo wcale</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Przełóż: {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Askwell</source>
        <translation>O programie Askwell</translation>
    </message>
    <message>
        <source>Information interviews, from the first idea to staying in touch.</source>
        <translation>Rozmowy informacyjne, od pierwszego pomysłu po stały kontakt.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>Wersja {version}, Qt {qt}, licencja MIT</translation>
    </message>
    <message>
        <source>Your data: {path}</source>
        <translation>Twoje dane: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Osoba</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>Odłóż na &amp;bok</translation>
    </message>
    <message>
        <source>Take b&amp;ack</source>
        <translation>Przy&amp;wróć</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Look at a file first; nothing is written until you press Import</source>
        <translation>Najpierw obejrzyj plik; nic nie zostanie zapisane, dopóki nie naciśniesz Importuj</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importuj &amp;folder…</translation>
    </message>
    <message>
        <source>Look at an unzipped export first</source>
        <translation>Najpierw obejrzyj rozpakowany eksport</translation>
    </message>
    <message>
        <source>&amp;Look for replies</source>
        <translation>&amp;Szukaj odpowiedzi</translation>
    </message>
    <message>
        <source>Ask your mail server who here wrote; headers alone, nothing is marked</source>
        <translation>Zapytaj serwer poczty, kto z listy pisał; tylko nagłówki, nic nie jest oznaczane</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Hand people out as vCards or as a table</source>
        <translation>Zapisz osoby jako wizytówki vCard lub tabelę</translation>
    </message>
    <message>
        <source>Look around with &amp;sample people</source>
        <translation>Wypróbuj z &amp;przykładowymi osobami</translation>
    </message>
    <message>
        <source>Invented people to try things with; one click takes them away</source>
        <translation>Zmyślone osoby do prób; znikają po jednym kliknięciu</translation>
    </message>
    <message>
        <source>Take the sample people a&amp;way</source>
        <translation>&amp;Usuń przykładowe osoby</translation>
    </message>
    <message>
        <source>Your own people stay</source>
        <translation>Twoje osoby zostają</translation>
    </message>
    <message>
        <source>&amp;Copies of my data…</source>
        <translation>Kopie moich &amp;danych…</translation>
    </message>
    <message>
        <source>Put an earlier copy back, or save everything as one file</source>
        <translation>Przywróć wcześniejszą kopię lub zapisz wszystko w jednym pliku</translation>
    </message>
    <message>
        <source>E&amp;xchange with my other computer</source>
        <translation>Wymiana z &amp;moim drugim komputerem</translation>
    </message>
    <message>
        <source>Look whether it sent something newer, and send what is new here</source>
        <translation>Sprawdź, czy przysłał coś nowszego, i wyślij, co nowego jest tutaj</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Zablokuj &amp;teraz</translation>
    </message>
    <message>
        <source>Hide everything until you unlock it; this needs encryption</source>
        <translation>Ukryj wszystko do odblokowania; wymaga szyfrowania</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Cofnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zrób ponownie to, co zostało cofnięte</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>&amp;Historia…</translation>
    </message>
    <message>
        <source>The last 50 steps: go back to any of them, and forward again</source>
        <translation>Ostatnie 50 kroków: wróć do dowolnego z nich i znów naprzód</translation>
    </message>
    <message>
        <source>&amp;Paste a file</source>
        <translation>&amp;Wklej plik</translation>
    </message>
    <message>
        <source>Look at a copied file first; nothing is written until you press Import</source>
        <translation>Najpierw obejrzyj skopiowany plik; nic nie zostanie zapisane, dopóki nie naciśniesz Importuj</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails, questions</source>
        <translation>Szukaj osób, notatek, e-maili, pytań</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>&amp;Moja wizytówka…</translation>
    </message>
    <message>
        <source>Who you are: your letters and what you have in common come from it</source>
        <translation>Kim jesteś: stąd biorą się listy i to, co was łączy</translation>
    </message>
    <message>
        <source>My mail acc&amp;ount…</source>
        <translation>Moje &amp;konto pocztowe…</translation>
    </message>
    <message>
        <source>Off until you set one: drafts go into it, replies are looked for in it</source>
        <translation>Wyłączone, dopóki go nie ustawisz: trafiają tam szkice, stamtąd czytane są odpowiedzi</translation>
    </message>
    <message>
        <source>My ca&amp;lendars…</source>
        <translation>Moje ka&amp;lendarze…</translation>
    </message>
    <message>
        <source>What they take up is kept free when times are proposed</source>
        <translation>Zajęte w nich godziny są omijane przy proponowaniu terminów</translation>
    </message>
    <message>
        <source>&amp;Dream list…</source>
        <translation>Lista ma&amp;rzeń…</translation>
    </message>
    <message>
        <source>The companies and titles you dream of, and who is there</source>
        <translation>Firmy i stanowiska, o których marzysz, i kto tam jest</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>What Askwell does by itself, and how it looks</source>
        <translation>Co Askwell robi sam i jak wygląda</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>Nowa &amp;osoba</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>Dodaj osobę ręcznie</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Napisz &amp;e-mail</translation>
    </message>
    <message>
        <source>Open a draft filled from what is known</source>
        <translation>Otwórz szkic wypełniony tym, co wiadomo</translation>
    </message>
    <message>
        <source>Save to &amp;Drafts</source>
        <translation>Zapisz w szkicac&amp;h</translation>
    </message>
    <message>
        <source>Put this letter among the drafts of your mail account; you send it</source>
        <translation>Umieść ten list wśród szkiców na koncie pocztowym; wysyłasz go ty</translation>
    </message>
    <message>
        <source>Insert free &amp;times</source>
        <translation>Wstaw wolne &amp;terminy</translation>
    </message>
    <message>
        <source>Choose times at which you both can talk; they go into the letter</source>
        <translation>Wybierz terminy dobre dla obu stron; trafią do listu</translation>
    </message>
    <message>
        <source>Write e-&amp;mails…</source>
        <translation>Napisz e-&amp;maile…</translation>
    </message>
    <message>
        <source>One letter of their own to everybody chosen in the list</source>
        <translation>Osobny list do każdej osoby wybranej na liście</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>Następn&amp;y list</translation>
    </message>
    <message>
        <source>The next letter of the series</source>
        <translation>Następny list serii</translation>
    </message>
    <message>
        <source>P&amp;revious letter</source>
        <translation>Poprzedni &amp;list</translation>
    </message>
    <message>
        <source>The letter before in the series</source>
        <translation>Poprzedni list serii</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>&amp;Otwórz i następny</translation>
    </message>
    <message>
        <source>Open this draft in the mail program and show the next one</source>
        <translation>Otwórz ten szkic w programie pocztowym i pokaż następny</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Oznacz jako &amp;wysłany</translation>
    </message>
    <message>
        <source>Note that you sent this letter</source>
        <translation>Zanotuj, że list został wysłany</translation>
    </message>
    <message>
        <source>Drop the d&amp;raft</source>
        <translation>Odr&amp;zuć szkic</translation>
    </message>
    <message>
        <source>Put this letter away; Undo brings it back</source>
        <translation>Odłóż ten list; Cofnij go przywraca</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>Drukuj &amp;arkusz</translation>
    </message>
    <message>
        <source>Print the questions for this talk</source>
        <translation>Wydrukuj pytania do tej rozmowy</translation>
    </message>
    <message>
        <source>Agree on a &amp;talk…</source>
        <translation>Umów &amp;rozmowę…</translation>
    </message>
    <message>
        <source>Note when you talk, or move the talk that is agreed</source>
        <translation>Zanotuj termin rozmowy lub przełóż umówioną</translation>
    </message>
    <message>
        <source>&amp;Interview mode</source>
        <translation>Tryb wyw&amp;iadu</translation>
    </message>
    <message>
        <source>One question at a time, with notes saved as you type</source>
        <translation>Jedno pytanie naraz, notatki zapisują się podczas pisania</translation>
    </message>
    <message>
        <source>T&amp;ype in answers…</source>
        <translation>W&amp;pisz odpowiedzi…</translation>
    </message>
    <message>
        <source>From paper to screen, in the order of the sheet</source>
        <translation>Z papieru na ekran, w kolejności arkusza</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Dodaj &amp;notatkę</translation>
    </message>
    <message>
        <source>Note something with its source</source>
        <translation>Zanotuj coś ze źródłem</translation>
    </message>
    <message>
        <source>Open &amp;LinkedIn</source>
        <translation>Otwórz &amp;LinkedIn</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Otwórz profil w przeglądarce</translation>
    </message>
    <message>
        <source>Open &amp;company page</source>
        <translation>Otwórz stronę &amp;firmy</translation>
    </message>
    <message>
        <source>Open the page of the company in the browser</source>
        <translation>Otwórz stronę firmy w przeglądarce</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>&amp;Szukaj w sieci</translation>
    </message>
    <message>
        <source>Search the web for this person</source>
        <translation>Szukaj tej osoby w sieci</translation>
    </message>
    <message>
        <source>&amp;Team page</source>
        <translation>Strona &amp;zespołu</translation>
    </message>
    <message>
        <source>Open the team page of the company, or look for it</source>
        <translation>Otwórz stronę zespołu w firmie lub jej poszukaj</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>W&amp;iadomości</translation>
    </message>
    <message>
        <source>Search the news for this person</source>
        <translation>Szukaj tej osoby w wiadomościach</translation>
    </message>
    <message>
        <source>&amp;Videos</source>
        <translation>&amp;Wideo</translation>
    </message>
    <message>
        <source>Search talks and videos of this person</source>
        <translation>Szukaj wystąpień i filmów tej osoby</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Search X for this person</source>
        <translation>Szukaj tej osoby w serwisie X</translation>
    </message>
    <message>
        <source>&amp;Scholarly articles</source>
        <translation>&amp;Artykuły naukowe</translation>
    </message>
    <message>
        <source>Search articles that this person wrote</source>
        <translation>Szukaj artykułów tej osoby</translation>
    </message>
    <message>
        <source>Paste a c&amp;lipping</source>
        <translation>Wklej wy&amp;cinek</translation>
    </message>
    <message>
        <source>Keep the copied words or link with this person, with source and date</source>
        <translation>Zachowaj przy tej osobie skopiowany tekst lub link, ze źródłem i datą</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>&amp;Dołącz plik…</translation>
    </message>
    <message>
        <source>Keep a copy of a file with this person</source>
        <translation>Zachowaj przy tej osobie kopię pliku</translation>
    </message>
    <message>
        <source>Propose this person no more, or propose them again</source>
        <translation>Nie proponuj więcej tej osoby lub proponuj ją znowu</translation>
    </message>
    <message>
        <source>&amp;Keep in touch…</source>
        <translation>Utrzymuj &amp;kontakt…</translation>
    </message>
    <message>
        <source>How often you want to hear of each other, for all who are chosen</source>
        <translation>Jak często chcecie się do siebie odzywać, dla wszystkich wybranych</translation>
    </message>
    <message>
        <source>&amp;Make one card…</source>
        <translation>Połącz w &amp;jedną wizytówkę…</translation>
    </message>
    <message>
        <source>Compare with who may be the same, or the two chosen in the list</source>
        <translation>Porównaj z tym, kto może być tą samą osobą, lub dwie wybrane na liście</translation>
    </message>
    <message>
        <source>&amp;Find duplicates…</source>
        <translation>Znajdź duplikat&amp;y…</translation>
    </message>
    <message>
        <source>Look for people who are on two cards</source>
        <translation>Szukaj osób z dwiema wizytówkami</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Take this person out; Undo brings everything back</source>
        <translation>Usuń tę osobę; Cofnij przywraca wszystko</translation>
    </message>
    <message>
        <source>Forget for &amp;good…</source>
        <translation>Zapomnij na &amp;dobre…</translation>
    </message>
    <message>
        <source>Erase this person everywhere and keep them from coming back</source>
        <translation>Wymaż tę osobę wszędzie i nie pozwól jej wrócić</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Dziś</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić teraz</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakty</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>The drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Pytania</translation>
    </message>
    <message>
        <source>The sheets for your talks</source>
        <translation>Arkusze do rozmów</translation>
    </message>
    <message>
        <source>&amp;All answers</source>
        <translation>&amp;Wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>One question, and what everybody answered</source>
        <translation>Jedno pytanie i odpowiedzi wszystkich</translation>
    </message>
    <message>
        <source>P&amp;romises…</source>
        <translation>O&amp;bietnice…</translation>
    </message>
    <message>
        <source>What you owe and are owed, by when</source>
        <translation>Co masz do spełnienia i na co czekasz, do kiedy</translation>
    </message>
    <message>
        <source>Who named &amp;whom…</source>
        <translation>Kto kogo wsk&amp;azał…</translation>
    </message>
    <message>
        <source>The names people gave you, as a tree</source>
        <translation>Nazwiska, które padły w rozmowach, jako drzewo</translation>
    </message>
    <message>
        <source>How it &amp;goes…</source>
        <translation>Jak to &amp;idzie…</translation>
    </message>
    <message>
        <source>Your own figures, each with its count</source>
        <translation>Twoje własne liczby, każda z podstawą</translation>
    </message>
    <message>
        <source>Look &amp;back on a year…</source>
        <translation>Spojrzenie na &amp;rok…</translation>
    </message>
    <message>
        <source>What happened in a year, in words and figures</source>
        <translation>Co wydarzyło się w roku, słowami i w liczbach</translation>
    </message>
    <message>
        <source>I &amp;have landed…</source>
        <translation>&amp;Mam swoje miejsce…</translation>
    </message>
    <message>
        <source>Tell everybody who helped how it ended, one letter after the other</source>
        <translation>Opowiedz wszystkim pomocnym osobom, jak to się skończyło, list po liście</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Jasny lub ciemny, jak w systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>The page of help on what is in front</source>
        <translation>Strona pomocy do tego, co widać</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>Każda czynność i jej klawisze</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Co &amp;nowego</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Co zmieniało się z wersji na wersję</translation>
    </message>
    <message>
        <source>Look for a new &amp;version</source>
        <translation>Poszukaj nowej &amp;wersji</translation>
    </message>
    <message>
        <source>Open the page where new versions are; nothing is asked by itself</source>
        <translation>Otwórz stronę z nowymi wersjami; nic nie pyta samo</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Otwórz folder &amp;dziennika</translation>
    </message>
    <message>
        <source>&amp;About Askwell</source>
        <translation>O programie &amp;Askwell</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Cofnij: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Ponów: {what}</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>It ended</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Jak poszło?</translation>
    </message>
    <message>
        <source>In a line, for yourself</source>
        <translation>W jednym zdaniu, dla siebie</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Moje wnioski</translation>
    </message>
    <message>
        <source>The thank-you quotes it</source>
        <translation>Podziękowanie to cytuje</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Co zrobię</translation>
    </message>
    <message>
        <source>The next step, and by when</source>
        <translation>Następny krok i do kiedy</translation>
    </message>
    <message>
        <source>Whoever stands here becomes a person, suggested by {name}.</source>
        <translation>Kto tu jest wpisany, staje się osobą na liście, z polecenia: {name}.</translation>
    </message>
    <message>
        <source>{minutes} · thank {name} by: {when}</source>
        <translation>{minutes} · podziękuj ({name}) do: {when}</translation>
    </message>
    <message>
        <source>Now among your people: {names}.</source>
        <translation>Dodano do twoich osób: {names}.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>All answers</source>
        <translation>Wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>Find in answers…</source>
        <translation>Szukaj w odpowiedziach…</translation>
    </message>
    <message>
        <source>Find in answers</source>
        <translation>Szukaj w odpowiedziach</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Pytania z odpowiedzią</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>No answer has a word that begins like this.</source>
        <translation>W żadnej odpowiedzi nie ma słowa, które tak się zaczyna.</translation>
    </message>
    <message>
        <source>What you note in a talk, or type in from paper, can be read here.</source>
        <translation>Tu można czytać to, co zanotujesz w rozmowie lub przepiszesz z papieru.</translation>
    </message>
    <message>
        <source>taught me much</source>
        <translation>dało mi wiele</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Taught me much</source>
        <translation>Dało mi wiele</translation>
    </message>
    <message>
        <source>Mark it (Ctrl+M)</source>
        <translation>Zaznacz (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Later</source>
        <translation>Odłożenie na później</translation>
    </message>
    <message>
        <source>Correct a reason</source>
        <translation>Poprawka powodu</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Powrót do sprawy</translation>
    </message>
    <message>
        <source>Where I landed</source>
        <translation>Moje nowe miejsce</translation>
    </message>
    <message>
        <source>Who is told how it ended</source>
        <translation>Kto się dowie, jak się skończyło</translation>
    </message>
    <message>
        <source>Done with telling people</source>
        <translation>Koniec powiadamiania</translation>
    </message>
    <message numerus="yes">
        <source>{name} has not answered for {n} business days. Ask a second person at {company}.</source>
        <translation>
            <numerusform>{name} nie odpowiada od {n} dnia roboczego. Zapytaj drugą osobę w firmie {company}.</numerusform>
            <numerusform>{name} nie odpowiada od {n} dni roboczych. Zapytaj drugą osobę w firmie {company}.</numerusform>
            <numerusform>{name} nie odpowiada od {n} dni roboczych. Zapytaj drugą osobę w firmie {company}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reply from {name} for {n} business days.</source>
        <translation>
            <numerusform>{name}: bez odpowiedzi od {n} dnia roboczego.</numerusform>
            <numerusform>{name}: bez odpowiedzi od {n} dni roboczych.</numerusform>
            <numerusform>{name}: bez odpowiedzi od {n} dni roboczych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail to {name} came back: verify the address, then send it again.</source>
        <translation>Twój e-mail wrócił ({name}): sprawdź adres i wyślij go ponownie.</translation>
    </message>
    <message>
        <source>Your talk with {name} should be over. Note when it ended.</source>
        <translation>Rozmowa powinna być już po czasie: {name}. Zanotuj, kiedy się skończyła.</translation>
    </message>
    <message>
        <source>You talk with {name}.</source>
        <translation>Masz rozmowę: {name}.</translation>
    </message>
    <message>
        <source>There are no questions for {name} yet.</source>
        <translation>Nie ma jeszcze pytań do rozmowy: {name}.</translation>
    </message>
    <message>
        <source>Your talk with {name} is tomorrow: confirm time and place.</source>
        <translation>Jutro rozmowa: {name}. Potwierdź czas i miejsce.</translation>
    </message>
    <message>
        <source>{name} said yes: agree on a time.</source>
        <translation>{name}: jest zgoda. Ustal termin.</translation>
    </message>
    <message>
        <source>Your talk with {name} did not take place. Propose another time.</source>
        <translation>Rozmowa się nie odbyła: {name}. Zaproponuj inny termin.</translation>
    </message>
    <message>
        <source>You wrote to {name} about a time and heard nothing: ask once more.</source>
        <translation>{name}: na propozycję terminu brak odpowiedzi. Zapytaj jeszcze raz.</translation>
    </message>
    <message>
        <source>Your talk with {name} ended: thank them within 24 hours.</source>
        <translation>Rozmowa skończona: {name}. Podziękuj w ciągu 24 godzin.</translation>
    </message>
    <message>
        <source>Your last word with {name} was on {day}.</source>
        <translation>Ostatni kontakt ({name}): {day}.</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named.</source>
        <translation>Rozmowa z poleconą osobą: {other}. Poleca {name}.</translation>
    </message>
    <message>
        <source>You did what you said you would: {what}.</source>
        <translation>To, co było w planie, jest zrobione: {what}.</translation>
    </message>
    <message>
        <source>They are in a new job: {what}.</source>
        <translation>Ta osoba ma nową pracę: {what}.</translation>
    </message>
    <message>
        <source>see their profile</source>
        <translation>zobacz profil</translation>
    </message>
    <message>
        <source>You kept something about them: {what}.</source>
        <translation>Jest coś nowego o tej osobie: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>It is {n} years since you talked.</source>
        <translation>
            <numerusform>Od rozmowy minął {n} rok.</numerusform>
            <numerusform>Od rozmowy minęły {n} lata.</numerusform>
            <numerusform>Od rozmowy minęło {n} lat.</numerusform>
        </translation>
    </message>
    <message>
        <source>You found your place, and {name} had a part in it: tell them how it ended.</source>
        <translation>Masz swoje miejsce, z udziałem: {name}. Opowiedz, jak się skończyło.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Twoja obietnica, {name}: {what}</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named. Tell them.</source>
        <translation>Rozmowa z poleconą osobą: {other}. Poleca {name}, daj znać.</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Zmiana liczby</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Wróć do zwykłych liczb</translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation>Częstość kontaktu</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Grupa {name}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Wyjście z grupy</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywrócenie kopii</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Przykładowe osoby</translation>
    </message>
    <message>
        <source>Take the sample people away</source>
        <translation>Usunięcie przykładowych osób</translation>
    </message>
    <message>
        <source>Restore an archive</source>
        <translation>Przywrócenie archiwum</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Podziękuj: {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Rozmowa: {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Potwierdź rozmowę: {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Przygotuj pytania: {name}</translation>
    </message>
    <message>
        <source>Agree on another time with {name}</source>
        <translation>Ustal inny termin: {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Spełnij obietnicę: {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>Opowiedz o poleconej osobie: {name}</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Sprawdź adres: {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Przypomnij się: {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Zapytaj drugą osobę, obok: {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Podtrzymaj kontakt: {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>Opowiedz, jak się skończyło: {name}</translation>
    </message>
    <message>
        <source>Take over from the other computer</source>
        <translation>Przejęcie z drugiego komputera</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} e-mails</source>
        <translation>
            <numerusform>Importuj {n} e-mail</numerusform>
            <numerusform>Importuj {n} e-maile</numerusform>
            <numerusform>Importuj {n} e-maili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <translation>
            <numerusform>Importuj {n} wiadomość</numerusform>
            <numerusform>Importuj {n} wiadomości</numerusform>
            <numerusform>Importuj {n} wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Import my own profile</source>
        <translation>Import własnego profilu</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>Importuj {n} osobę</numerusform>
            <numerusform>Importuj {n} osoby</numerusform>
            <numerusform>Importuj {n} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries cannot be read and are left out: look yourself that no time falls on them.</source>
        <translation>
            <numerusform>{n} wpisu nie da się odczytać i jest pominięty: sprawdź, czy żaden termin na niego nie przypada.</numerusform>
            <numerusform>{n} wpisów nie da się odczytać i są pominięte: sprawdź, czy żaden termin na nie nie przypada.</numerusform>
            <numerusform>{n} wpisów nie da się odczytać i są pominięte: sprawdź, czy żaden termin na nie nie przypada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries name a time zone that nobody knows; they count as busy in every zone in which they could be.</source>
        <translation>
            <numerusform>{n} wpis podaje nieznaną strefę czasową; liczy się jako zajęty w każdej możliwej strefie.</numerusform>
            <numerusform>{n} wpisy podają nieznaną strefę czasową; liczą się jako zajęte w każdej możliwej strefie.</numerusform>
            <numerusform>{n} wpisów podaje nieznaną strefę czasową; liczą się jako zajęte w każdej możliwej strefie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries repeat without a pause and count as busy throughout.</source>
        <translation>
            <numerusform>{n} wpis powtarza się bez przerwy i liczy się jako zajęty przez cały czas.</numerusform>
            <numerusform>{n} wpisy powtarzają się bez przerwy i liczą się jako zajęte przez cały czas.</numerusform>
            <numerusform>{n} wpisów powtarza się bez przerwy i liczy się jako zajęte przez cały czas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in the middle: what came after that is not known.</source>
        <translation>Urywa się w środku: nie wiadomo, co było dalej.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of followed companies</source>
        <translation>lista obserwowanych firm z LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of job applications</source>
        <translation>lista podań o pracę z LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of saved jobs</source>
        <translation>lista zapisanych ofert pracy z LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s note of your registration</source>
        <translation>notatka LinkedIn o twojej rejestracji</translation>
    </message>
    <message>
        <source>one of LinkedIn&apos;s other lists</source>
        <translation>inna lista z LinkedIn</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Kolumny pliku</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>Szukanie odpowiedzi</translation>
    </message>
    <message>
        <source>Sheet of the talk</source>
        <translation>Arkusz rozmowy</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedź jest</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Pominięcie pytania</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ponowne otwarcie</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Dało mi wiele</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Question that came up</source>
        <translation>Pytanie z rozmowy</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Obietnica dotrzymana</translation>
    </message>
    <message>
        <source>Promise not kept yet</source>
        <translation>Obietnica jeszcze niedotrzymana</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Czyja to obietnica</translation>
    </message>
    <message>
        <source>Take a promise out</source>
        <translation>Usunięcie obietnicy</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Notatka o zdarzeniu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Take a name out</source>
        <translation>Usunięcie nazwiska</translation>
    </message>
    <message>
        <source>New people, suggested by {name}</source>
        <translation>Nowe osoby, wskazuje {name}</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Zmiana rozmowy</translation>
    </message>
    <message>
        <source>Cancel the talk</source>
        <translation>Odwołanie rozmowy</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Druga strona się nie zjawiła</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Rozmowa odbyta</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>Koniec rozmowy</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>Ciąg dalszy rozmowy</translation>
    </message>
    <message>
        <source>Notes on the talk</source>
        <translation>Notatki z rozmowy</translation>
    </message>
    <message>
        <source>Take a fact out</source>
        <translation>Usunięcie faktu</translation>
    </message>
    <message>
        <source>Correct what happened</source>
        <translation>Poprawka faktu</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>certyfikat nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>certyfikat wygasł</translation>
    </message>
    <message>
        <source>it vouches for itself</source>
        <translation>certyfikat ręczy sam za siebie</translation>
    </message>
    <message>
        <source>nobody known vouches for it</source>
        <translation>nie ręczy za niego nikt znany</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>certyfikat jest dla innej nazwy</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>certyfikat jest nieważny</translation>
    </message>
    <message>
        <source>Use calendar</source>
        <translation>Użycie kalendarza</translation>
    </message>
    <message>
        <source>Leave calendar out</source>
        <translation>Pominięcie kalendarza</translation>
    </message>
    <message>
        <source>Correct what an e-mail counts as</source>
        <translation>Poprawka znaczenia e-maila</translation>
    </message>
    <message>
        <source>Correct a message</source>
        <translation>Poprawka wiadomości</translation>
    </message>
    <message>
        <source>Take a message out</source>
        <translation>Usunięcie wiadomości</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>Edycja e-maila</translation>
    </message>
    <message>
        <source>Other template</source>
        <translation>Inny szablon</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Otwarcie w programie pocztowym</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>List wrócił</translation>
    </message>
    <message>
        <source>Drop e-mail</source>
        <translation>Odrzucenie e-maila</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Edycja szablonu</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>Kopia szablonu</translation>
    </message>
    <message>
        <source>Restore template</source>
        <translation>Przywrócenie szablonu</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Usunięcie szablonu</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>jest za duży</translation>
    </message>
    <message>
        <source>it should hold 1 to {most} templates</source>
        <translation>powinien mieć od 1 do {most} szablonów</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Import szablonów</translation>
    </message>
    <message>
        <source>it is neither TOML nor JSON</source>
        <translation>to nie jest TOML ani JSON</translation>
    </message>
    <message>
        <source>it has no list called template</source>
        <translation>nie ma w nim listy o nazwie template</translation>
    </message>
    <message>
        <source>template {number} is not one</source>
        <translation>szablon {number} nie jest szablonem</translation>
    </message>
    <message>
        <source>template {number} has no kind of letter that is known</source>
        <translation>szablon {number} nie ma znanego rodzaju listu</translation>
    </message>
    <message>
        <source>template {number} has no name</source>
        <translation>szablon {number} nie ma nazwy</translation>
    </message>
    <message>
        <source>template {number} has no subject and body of plain text</source>
        <translation>szablon {number} nie ma tematu i treści ze zwykłego tekstu</translation>
    </message>
    <message>
        <source>template {number} is longer than any letter</source>
        <translation>szablon {number} jest dłuższy niż jakikolwiek list</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ten plik</translation>
    </message>
    <message numerus="yes">
        <source>Begin {n} e-mails</source>
        <translation>
            <numerusform>Rozpoczęcie {n} e-maila</numerusform>
            <numerusform>Rozpoczęcie {n} e-maili</numerusform>
            <numerusform>Rozpoczęcie {n} e-maili</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Zapomnienie osoby</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation>Połączenie dwóch wizytówek</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nie ta sama osoba</translation>
    </message>
    <message>
        <source>New person {name}</source>
        <translation>Nowa osoba: {name}</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Usunięcie osoby</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Usuń osoby</translation>
    </message>
    <message>
        <source>Put people aside</source>
        <translation>Odłóż osoby na bok</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłożenie na bok</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Przywrócenie</translation>
    </message>
    <message>
        <source>Take an address out</source>
        <translation>Usunięcie adresu</translation>
    </message>
    <message>
        <source>Edit first name</source>
        <translation>Zmiana imienia</translation>
    </message>
    <message>
        <source>Edit last name</source>
        <translation>Zmiana nazwiska</translation>
    </message>
    <message>
        <source>Edit phone</source>
        <translation>Zmiana telefonu</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Zmiana firmy</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Zmiana stanowiska</translation>
    </message>
    <message>
        <source>Edit location</source>
        <translation>Zmiana miejscowości</translation>
    </message>
    <message>
        <source>Edit why this person</source>
        <translation>Zmiana: dlaczego ta osoba</translation>
    </message>
    <message>
        <source>Edit what I hope to gain</source>
        <translation>Zmiana: na co liczę</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Zmiana danych osoby</translation>
    </message>
    <message>
        <source>Asked them</source>
        <translation>Prośba wysłana</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Umówienie rozmowy</translation>
    </message>
    <message>
        <source>Thanked them</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Podtrzymanie kontaktu</translation>
    </message>
    <message>
        <source>Note a fact</source>
        <translation>Zanotowanie faktu</translation>
    </message>
    <message>
        <source>Let imports bring it back</source>
        <translation>Importy mogą to przywrócić</translation>
    </message>
    <message>
        <source>Keep own question</source>
        <translation>Zapis własnego pytania</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Edycja pytania</translation>
    </message>
    <message>
        <source>Hide question</source>
        <translation>Ukrycie pytania</translation>
    </message>
    <message>
        <source>Restore question</source>
        <translation>Przywrócenie pytania</translation>
    </message>
    <message>
        <source>Delete own question</source>
        <translation>Usunięcie własnego pytania</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Import pytań</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nowy arkusz</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Dodanie pytania</translation>
    </message>
    <message>
        <source>Add own question</source>
        <translation>Dodanie własnego pytania</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Usunięcie pytania</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Przesunięcie pytania</translation>
    </message>
    <message>
        <source>Minutes of the talk</source>
        <translation>Minuty rozmowy</translation>
    </message>
    <message>
        <source>Suggest questions</source>
        <translation>Propozycja pytań</translation>
    </message>
    <message>
        <source>Note what I found</source>
        <translation>Notatka z ustaleń</translation>
    </message>
    <message>
        <source>Not in common</source>
        <translation>To was nie łączy</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>To was łączy</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Dołączenie pliku</translation>
    </message>
    <message>
        <source>Take file out</source>
        <translation>Usunięcie pliku</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Edycja mojej wizytówki</translation>
    </message>
    <message>
        <source>Add to my card</source>
        <translation>Dodanie do mojej wizytówki</translation>
    </message>
    <message>
        <source>Take out of my card</source>
        <translation>Usunięcie z mojej wizytówki</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>od {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>do {year}</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodanie notatki</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Dodanie wycinka</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Edycja notatki</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>Poprawka notatki</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Usunięcie notatki</translation>
    </message>
    <message>
        <source>both there {years}</source>
        <translation>razem tam {years}</translation>
    </message>
    <message>
        <source>written “{name}”</source>
        <translation>zapis: „{name}”</translation>
    </message>
    <message>
        <source>“{name}” is a former name on your card</source>
        <translation>„{name}” to dawna nazwa na twojej wizytówce</translation>
    </message>
    <message>
        <source>“{name}” and “{other}”: one is the initials of the other</source>
        <translation>„{name}” i „{other}”: jedno to skrót drugiego</translation>
    </message>
    <message>
        <source>“{name}”, which you said is the same</source>
        <translation>„{name}”: według ciebie to samo</translation>
    </message>
    <message>
        <source>their card gives it as a former name</source>
        <translation>na drugiej wizytówce to dawna nazwa</translation>
    </message>
    <message>
        <source>one may be a part of the other</source>
        <translation>jedno może być częścią drugiego</translation>
    </message>
    <message>
        <source>the names look alike</source>
        <translation>nazwy są podobne</translation>
    </message>
    <message>
        <source>their card</source>
        <translation>wizytówka tej osoby</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>eksport LinkedIn</translation>
    </message>
    <message>
        <source>profile PDF</source>
        <translation>PDF profilu</translation>
    </message>
    <message>
        <source>you noted it</source>
        <translation>twoja notatka</translation>
    </message>
    <message>
        <source>your messages</source>
        <translation>twoje wiadomości</translation>
    </message>
    <message>
        <source>both cards</source>
        <translation>obie wizytówki</translation>
    </message>
    <message>
        <source>{source}; {how}</source>
        <translation>{source}; {how}</translation>
    </message>
    <message>
        <source>you {years}</source>
        <translation>ty {years}</translation>
    </message>
    <message>
        <source>you {ours}, they {theirs}</source>
        <translation>ty {ours}, ta osoba {theirs}</translation>
    </message>
    <message>
        <source>they {years}</source>
        <translation>ta osoba {years}</translation>
    </message>
    <message>
        <source>you {ours}, {name} {theirs}</source>
        <translation>ty {ours}, {name} {theirs}</translation>
    </message>
    <message>
        <source>{name} {years}</source>
        <translation>{name} {years}</translation>
    </message>
    <message>
        <source>at {company} too; you know each other</source>
        <translation>też w firmie {company}; znacie się</translation>
    </message>
    <message>
        <source>suggested them</source>
        <translation>poleca tę osobę</translation>
    </message>
    <message>
        <source>suggested {name} in {month}</source>
        <translation>poleca: {name}, w ciągu {month}</translation>
    </message>
    <message>
        <source>suggested them in {month}</source>
        <translation>poleca tę osobę, w ciągu {month}</translation>
    </message>
    <message>
        <source>wrote of {name} in {month}</source>
        <translation>pisze o osobie: {name}, w ciągu {month}</translation>
    </message>
    <message>
        <source>wrote of them in {month}</source>
        <translation>pisze o tej osobie, w ciągu {month}</translation>
    </message>
    <message>
        <source>Add to the dream list</source>
        <translation>Dodanie do listy marzeń</translation>
    </message>
    <message>
        <source>Edit the dream list</source>
        <translation>Edycja listy marzeń</translation>
    </message>
    <message>
        <source>Take off the dream list</source>
        <translation>Usunięcie z listy marzeń</translation>
    </message>
    <message>
        <source>Order the dream list</source>
        <translation>Kolejność listy marzeń</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} odpowiedź</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taught much: {n}</source>
        <translation>
            <numerusform>dało wiele: {n}</numerusform>
            <numerusform>dały wiele: {n}</numerusform>
            <numerusform>dało wiele: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} wpis</numerusform>
            <numerusform>{n} wpisy</numerusform>
            <numerusform>{n} wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ahead</source>
        <translation>
            <numerusform>dzień naprzód</numerusform>
            <numerusform>dni naprzód</numerusform>
            <numerusform>dni naprzód</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>minuta</numerusform>
            <numerusform>minuty</numerusform>
            <numerusform>minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there</source>
        <translation>
            <numerusform>tam: {n}</numerusform>
            <numerusform>tam: {n}</numerusform>
            <numerusform>tam: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people chosen in the list</source>
        <translation>
            <numerusform>{n} osoba wybrana na liście</numerusform>
            <numerusform>{n} osoby wybrane na liście</numerusform>
            <numerusform>{n} osób wybranych na liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people the list shows</source>
        <translation>
            <numerusform>{n} osoba widoczna na liście</numerusform>
            <numerusform>{n} osoby widoczne na liście</numerusform>
            <numerusform>{n} osób widocznych na liście</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: {n} people</source>
        <translation>
            <numerusform>Wszyscy: {n} osoba</numerusform>
            <numerusform>Wszyscy: {n} osoby</numerusform>
            <numerusform>Wszyscy: {n} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {n} steps are kept, also over a restart. Click one to go back to how things were right after it; click a later one to go forward again.</source>
        <translation>
            <numerusform>Ostatni krok jest pamiętany także po ponownym uruchomieniu. Kliknij krok, by wrócić do stanu tuż po nim; kliknij późniejszy, by znów iść naprzód.</numerusform>
            <numerusform>Ostatnie {n} kroki są pamiętane także po ponownym uruchomieniu. Kliknij krok, by wrócić do stanu tuż po nim; kliknij późniejszy, by znów iść naprzód.</numerusform>
            <numerusform>Ostatnie {n} kroków jest pamiętane także po ponownym uruchomieniu. Kliknij krok, by wrócić do stanu tuż po nim; kliknij późniejszy, by znów iść naprzód.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n} rzecz</numerusform>
            <numerusform>{n} rzeczy</numerusform>
            <numerusform>{n} rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say how long they take ({n}).</source>
        <translation>
            <numerusform>Za mało odpowiedzi, by określić ich czas ({n}).</numerusform>
            <numerusform>Za mało odpowiedzi, by określić ich czas ({n}).</numerusform>
            <numerusform>Za mało odpowiedzi, by określić ich czas ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within {days} days ({n} answers).</source>
        <translation>
            <numerusform>Połowa odpowiedzi przyszła w ciągu {days} dnia ({n} odpowiedź).</numerusform>
            <numerusform>Połowa odpowiedzi przyszła w ciągu {days} dnia ({n} odpowiedzi).</numerusform>
            <numerusform>Połowa odpowiedzi przyszła w ciągu {days} dnia ({n} odpowiedzi).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>inne: {n}</numerusform>
            <numerusform>inne: {n}</numerusform>
            <numerusform>inne: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked with {n} people; the first was {name}, on {day}.</source>
        <translation>
            <numerusform>Rozmowa z {n} osobą: {name}, {day}.</numerusform>
            <numerusform>Rozmowy z {n} osobami; pierwsza to {name}, {day}.</numerusform>
            <numerusform>Rozmowy z {n} osobami; pierwsza to {name}, {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest talk was with {name}: {n} minutes.</source>
        <translation>
            <numerusform>Najdłuższa rozmowa: {name}, {n} minuta.</numerusform>
            <numerusform>Najdłuższa rozmowa: {name}, {n} minuty.</numerusform>
            <numerusform>Najdłuższa rozmowa: {name}, {n} minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{met} of the {n} names that people gave you became a talk.</source>
        <translation>
            <numerusform>Rozmowy z poleconych osób: {met} z {n}.</numerusform>
            <numerusform>Rozmowy z poleconych osób: {met} z {n}.</numerusform>
            <numerusform>Rozmowy z poleconych osób: {met} z {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} wiersz</numerusform>
            <numerusform>{n} wiersze</numerusform>
            <numerusform>{n} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} plik</numerusform>
            <numerusform>{n} pliki</numerusform>
            <numerusform>{n} plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{filed} of {n} e-mails have their place</source>
        <translation>
            <numerusform>{filed} z {n} e-maila ma swoje miejsce</numerusform>
            <numerusform>{filed} z {n} e-maili ma swoje miejsce</numerusform>
            <numerusform>{filed} z {n} e-maili ma swoje miejsce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} już tu jest</numerusform>
            <numerusform>{n} już tu są</numerusform>
            <numerusform>{n} już tu jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>nowa osoba</numerusform>
            <numerusform>nowe osoby</numerusform>
            <numerusform>nowych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <translation>
            <numerusform>zmieniona</numerusform>
            <numerusform>zmienione</numerusform>
            <numerusform>zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} e-mails</source>
        <translation>
            <numerusform>Umieść {n} e-mail</numerusform>
            <numerusform>Umieść {n} e-maile</numerusform>
            <numerusform>Umieść {n} e-maili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported.</source>
        <translation>
            <numerusform>Zaimportowano {n} osobę.</numerusform>
            <numerusform>Zaimportowano {n} osoby.</numerusform>
            <numerusform>Zaimportowano {n} osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails filed.</source>
        <translation>
            <numerusform>Umieszczono {n} e-mail.</numerusform>
            <numerusform>Umieszczono {n} e-maile.</numerusform>
            <numerusform>Umieszczono {n} e-maili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages imported.</source>
        <translation>
            <numerusform>Zaimportowano {n} wiadomość.</numerusform>
            <numerusform>Zaimportowano {n} wiadomości.</numerusform>
            <numerusform>Zaimportowano {n} wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs</source>
        <translation>
            <numerusform>{n} praca</numerusform>
            <numerusform>{n} prace</numerusform>
            <numerusform>{n} prac</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schools</source>
        <translation>
            <numerusform>{n} szkoła</numerusform>
            <numerusform>{n} szkoły</numerusform>
            <numerusform>{n} szkół</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills, languages and awards</source>
        <translation>
            <numerusform>{n} umiejętność, język lub wyróżnienie</numerusform>
            <numerusform>{n} umiejętności, języki i wyróżnienia</numerusform>
            <numerusform>{n} umiejętności, języków i wyróżnień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, the last on {day}</source>
        <translation>
            <numerusform>{n}, dnia {day}</numerusform>
            <numerusform>{n}, ostatnio {day}</numerusform>
            <numerusform>{n}, ostatnio {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a quotation mark that never ends</source>
        <translation>
            <numerusform>{n} wiersz z niezamkniętym cudzysłowem</numerusform>
            <numerusform>{n} wiersze z niezamkniętym cudzysłowem</numerusform>
            <numerusform>{n} wierszy z niezamkniętym cudzysłowem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mail addresses that cannot be right; they were left blank</source>
        <translation>
            <numerusform>{n} niemożliwy adres e-mail; został pusty</numerusform>
            <numerusform>{n} niemożliwe adresy e-mail; zostały puste</numerusform>
            <numerusform>{n} niemożliwych adresów e-mail; zostały puste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates that cannot be read; they were left blank</source>
        <translation>
            <numerusform>{n} nieczytelna data; została pusta</numerusform>
            <numerusform>{n} nieczytelne daty; zostały puste</numerusform>
            <numerusform>{n} nieczytelnych dat; zostały puste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too few cells</source>
        <translation>
            <numerusform>{n} wiersz ze zbyt małą liczbą komórek</numerusform>
            <numerusform>{n} wiersze ze zbyt małą liczbą komórek</numerusform>
            <numerusform>{n} wierszy ze zbyt małą liczbą komórek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too many cells</source>
        <translation>
            <numerusform>{n} wiersz ze zbyt dużą liczbą komórek</numerusform>
            <numerusform>{n} wiersze ze zbyt dużą liczbą komórek</numerusform>
            <numerusform>{n} wierszy ze zbyt dużą liczbą komórek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in the zip that point outside it; they were not read</source>
        <translation>
            <numerusform>{n} plik w zipie wskazuje poza niego; nie jest czytany</numerusform>
            <numerusform>{n} pliki w zipie wskazują poza niego; nie są czytane</numerusform>
            <numerusform>{n} plików w zipie wskazuje poza niego; nie są czytane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files without any connections in them</source>
        <translation>
            <numerusform>{n} plik bez żadnych kontaktów</numerusform>
            <numerusform>{n} pliki bez żadnych kontaktów</numerusform>
            <numerusform>{n} plików bez żadnych kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} wiadomość</numerusform>
            <numerusform>{n} wiadomości</numerusform>
            <numerusform>{n} wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations</source>
        <translation>
            <numerusform>{n} zaproszenie</numerusform>
            <numerusform>{n} zaproszenia</numerusform>
            <numerusform>{n} zaproszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recommendations</source>
        <translation>
            <numerusform>{n} rekomendacja</numerusform>
            <numerusform>{n} rekomendacje</numerusform>
            <numerusform>{n} rekomendacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} endorsements</source>
        <translation>
            <numerusform>{n} potwierdzenie</numerusform>
            <numerusform>{n} potwierdzenia</numerusform>
            <numerusform>{n} potwierdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} notatka</numerusform>
            <numerusform>{n} notatki</numerusform>
            <numerusform>{n} notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with people who are not here</source>
        <translation>
            <numerusform>{n} z kimś spoza listy</numerusform>
            <numerusform>{n} z osobami spoza listy</numerusform>
            <numerusform>{n} z osobami spoza listy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in groups</source>
        <translation>
            <numerusform>{n} w grupie</numerusform>
            <numerusform>{n} w grupach</numerusform>
            <numerusform>{n} w grupach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sponsored</source>
        <translation>
            <numerusform>{n} sponsorowana</numerusform>
            <numerusform>{n} sponsorowane</numerusform>
            <numerusform>{n} sponsorowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} never sent</source>
        <translation>
            <numerusform>{n} nigdy niewysłana</numerusform>
            <numerusform>{n} nigdy niewysłane</numerusform>
            <numerusform>{n} nigdy niewysłanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from the spam folder</source>
        <translation>
            <numerusform>{n} z folderu spamu</numerusform>
            <numerusform>{n} z folderu spamu</numerusform>
            <numerusform>{n} z folderu spamu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of hidden members</source>
        <translation>
            <numerusform>{n} od ukrytej osoby</numerusform>
            <numerusform>{n} od ukrytych osób</numerusform>
            <numerusform>{n} od ukrytych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date</source>
        <translation>
            <numerusform>{n} bez daty</numerusform>
            <numerusform>{n} bez daty</numerusform>
            <numerusform>{n} bez daty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of whom it is unclear who wrote</source>
        <translation>
            <numerusform>{n} bez pewnego nadawcy</numerusform>
            <numerusform>{n} bez pewnego nadawcy</numerusform>
            <numerusform>{n} bez pewnego nadawcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you took out</source>
        <translation>
            <numerusform>{n} usunięta ręcznie</numerusform>
            <numerusform>{n} usunięte ręcznie</numerusform>
            <numerusform>{n} usuniętych ręcznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between you and {n} people: {parts}</source>
        <translation>
            <numerusform>Między tobą i {n} osobą: {parts}</numerusform>
            <numerusform>Między tobą i {n} osobami: {parts}</numerusform>
            <numerusform>Między tobą i {n} osobami: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} details</source>
        <translation>
            <numerusform>{n} szczegół</numerusform>
            <numerusform>{n} szczegóły</numerusform>
            <numerusform>{n} szczegółów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes used</source>
        <translation>
            <numerusform>minęła {n} minuta</numerusform>
            <numerusform>minęły {n} minuty</numerusform>
            <numerusform>minęło {n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over</source>
        <translation>
            <numerusform>{n} ponad czas</numerusform>
            <numerusform>{n} ponad czas</numerusform>
            <numerusform>{n} ponad czas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>została {n}</numerusform>
            <numerusform>zostały {n}</numerusform>
            <numerusform>zostało {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual: {n} months</source>
        <translation>
            <numerusform>Zwykle: {n} miesiąc</numerusform>
            <numerusform>Zwykle: {n} miesiące</numerusform>
            <numerusform>Zwykle: {n} miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} miesiąc</numerusform>
            <numerusform>{n} miesiące</numerusform>
            <numerusform>{n} miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} osoba</numerusform>
            <numerusform>{n} osoby</numerusform>
            <numerusform>{n} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group {name}, {n} people</source>
        <translation>
            <numerusform>W grupie {name}, {n} osoba</numerusform>
            <numerusform>W grupie {name}, {n} osoby</numerusform>
            <numerusform>W grupie {name}, {n} osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked {n} times, works there</source>
        <translation>
            <numerusform>{n} rozmowa, pracuje tam</numerusform>
            <numerusform>{n} rozmowy, pracuje tam</numerusform>
            <numerusform>{n} rozmów, pracuje tam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked with you {n} times</source>
        <translation>
            <numerusform>{n} rozmowa z tobą</numerusform>
            <numerusform>{n} rozmowy z tobą</numerusform>
            <numerusform>{n} rozmów z tobą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept {n} promises</source>
        <translation>
            <numerusform>{n} dotrzymana obietnica</numerusform>
            <numerusform>{n} dotrzymane obietnice</numerusform>
            <numerusform>{n} dotrzymanych obietnic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommended you {n} times</source>
        <translation>
            <numerusform>{n} rekomendacja dla ciebie</numerusform>
            <numerusform>{n} rekomendacje dla ciebie</numerusform>
            <numerusform>{n} rekomendacji dla ciebie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered you {n} times</source>
        <translation>
            <numerusform>{n} odpowiedź</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know it. Each letter is its own, and you send it yourself.</source>
        <translation>
            <numerusform>Wie {told} z {n} osoby. Każdy list jest osobny i wysyłasz go ty.</numerusform>
            <numerusform>Wie {told} z {n} osób. Każdy list jest osobny i wysyłasz go ty.</numerusform>
            <numerusform>Wie {told} z {n} osób. Każdy list jest osobny i wysyłasz go ty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write {n} letters</source>
        <translation>
            <numerusform>Napisz {n} list</numerusform>
            <numerusform>Napisz {n} listy</numerusform>
            <numerusform>Napisz {n} listów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: {n} letters</source>
        <translation>
            <numerusform>Dalej: {n} list</numerusform>
            <numerusform>Dalej: {n} listy</numerusform>
            <numerusform>Dalej: {n} listów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <translation>
            <numerusform>{n} dzień po terminie</numerusform>
            <numerusform>{n} dni po terminie</numerusform>
            <numerusform>{n} dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>za {n} dzień</numerusform>
            <numerusform>za {n} dni</numerusform>
            <numerusform>za {n} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} months</source>
        <translation>
            <numerusform>co {n} miesiąc</numerusform>
            <numerusform>co {n} miesiące</numerusform>
            <numerusform>co {n} miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts between you</source>
        <translation>
            <numerusform>{n} fakt między wami</numerusform>
            <numerusform>{n} fakty między wami</numerusform>
            <numerusform>{n} faktów między wami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>{n} list</numerusform>
            <numerusform>{n} listy</numerusform>
            <numerusform>{n} listów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks</source>
        <translation>
            <numerusform>{n} rozmowa</numerusform>
            <numerusform>{n} rozmowy</numerusform>
            <numerusform>{n} rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question sheets</source>
        <translation>
            <numerusform>{n} arkusz pytań</numerusform>
            <numerusform>{n} arkusze pytań</numerusform>
            <numerusform>{n} arkuszy pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <translation>
            <numerusform>{n} obietnica</numerusform>
            <numerusform>{n} obietnice</numerusform>
            <numerusform>{n} obietnic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} propozycja</numerusform>
            <numerusform>{n} propozycje</numerusform>
            <numerusform>{n} propozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills and certificates</source>
        <translation>
            <numerusform>{n} umiejętność lub certyfikat</numerusform>
            <numerusform>{n} umiejętności i certyfikaty</numerusform>
            <numerusform>{n} umiejętności i certyfikatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further addresses</source>
        <translation>
            <numerusform>{n} dalszy adres</numerusform>
            <numerusform>{n} dalsze adresy</numerusform>
            <numerusform>{n} dalszych adresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things in common</source>
        <translation>
            <numerusform>{n} wspólna rzecz</numerusform>
            <numerusform>{n} wspólne rzeczy</numerusform>
            <numerusform>{n} wspólnych rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>jeszcze {n}</numerusform>
            <numerusform>jeszcze {n}</numerusform>
            <numerusform>jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} nazwisko</numerusform>
            <numerusform>{n} nazwiska</numerusform>
            <numerusform>{n} nazwisk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named {n}</source>
        <translation>
            <numerusform>wskazane: {n}</numerusform>
            <numerusform>wskazane: {n}</numerusform>
            <numerusform>wskazane: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dzień</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>business days</source>
        <translation>
            <numerusform>dzień roboczy</numerusform>
            <numerusform>dni robocze</numerusform>
            <numerusform>dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>miesiąc</numerusform>
            <numerusform>miesiące</numerusform>
            <numerusform>miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new things a day</source>
        <translation>
            <numerusform>nowa sprawa dziennie</numerusform>
            <numerusform>nowe sprawy dziennie</numerusform>
            <numerusform>nowych spraw dziennie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>Po {n} minucie</numerusform>
            <numerusform>Po {n} minutach</numerusform>
            <numerusform>Po {n} minutach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies are damaged and stay as they are.</source>
        <translation>
            <numerusform>{n} starsza kopia jest uszkodzona i zostaje bez zmian.</numerusform>
            <numerusform>{n} starsze kopie są uszkodzone i zostają bez zmian.</numerusform>
            <numerusform>{n} starszych kopii jest uszkodzonych i zostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asked</source>
        <translation>
            <numerusform>{n} prośba</numerusform>
            <numerusform>{n} prośby</numerusform>
            <numerusform>{n} próśb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interviews held</source>
        <translation>
            <numerusform>{n} odbyta rozmowa</numerusform>
            <numerusform>{n} odbyte rozmowy</numerusform>
            <numerusform>{n} odbytych rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know that you landed.</source>
        <translation>
            <numerusform>O twoim nowym miejscu wie {told} z {n} osoby.</numerusform>
            <numerusform>O twoim nowym miejscu wie {told} z {n} osób.</numerusform>
            <numerusform>O twoim nowym miejscu wie {told} z {n} osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters of yours</source>
        <translation>
            <numerusform>{n} twój list</numerusform>
            <numerusform>{n} twoje listy</numerusform>
            <numerusform>{n} twoich listów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in common</source>
        <translation>
            <numerusform>wspólne: {n}</numerusform>
            <numerusform>wspólne: {n}</numerusform>
            <numerusform>wspólne: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are due</source>
        <translation>
            <numerusform>Jeszcze {n} rzecz do zrobienia</numerusform>
            <numerusform>Jeszcze {n} rzeczy do zrobienia</numerusform>
            <numerusform>Jeszcze {n} rzeczy do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are due</source>
        <translation>
            <numerusform>{n} rzecz do zrobienia</numerusform>
            <numerusform>{n} rzeczy do zrobienia</numerusform>
            <numerusform>{n} rzeczy do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuta</numerusform>
            <numerusform>{n} minuty</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While Askwell was closed, {n} things came due.</source>
        <translation>
            <numerusform>Gdy Askwell był zamknięty, przybyła {n} rzecz do zrobienia.</numerusform>
            <numerusform>Gdy Askwell był zamknięty, przybyły {n} rzeczy do zrobienia.</numerusform>
            <numerusform>Gdy Askwell był zamknięty, przybyło {n} rzeczy do zrobienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} fakt</numerusform>
            <numerusform>{n} fakty</numerusform>
            <numerusform>{n} faktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes and answers</source>
        <translation>
            <numerusform>{n} notatka lub odpowiedź</numerusform>
            <numerusform>{n} notatki i odpowiedzi</numerusform>
            <numerusform>{n} notatek i odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least {n} characters.</source>
        <translation>
            <numerusform>Hasło ma co najmniej {n} znak.</numerusform>
            <numerusform>Hasło ma co najmniej {n} znaki.</numerusform>
            <numerusform>Hasło ma co najmniej {n} znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Pokaż jeszcze {n}</numerusform>
            <numerusform>Pokaż jeszcze {n}</numerusform>
            <numerusform>Pokaż jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {some} of {n} more</source>
        <translation>
            <numerusform>Pokaż jeszcze {some} z {n}</numerusform>
            <numerusform>Pokaż jeszcze {some} z {n}</numerusform>
            <numerusform>Pokaż jeszcze {some} z {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages taken out stay out of imports.</source>
        <translation>
            <numerusform>{n} usunięta wiadomość nie wraca przy imporcie.</numerusform>
            <numerusform>{n} usunięte wiadomości nie wracają przy imporcie.</numerusform>
            <numerusform>{n} usuniętych wiadomości nie wraca przy imporcie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked {n} minutes</source>
        <translation>
            <numerusform>Rozmowa, {n} minuta</numerusform>
            <numerusform>Rozmowa, {n} minuty</numerusform>
            <numerusform>Rozmowa, {n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who next · {n} for today</source>
        <translation>
            <numerusform>Kto następny · {n} na dziś</numerusform>
            <numerusform>Kto następny · {n} na dziś</numerusform>
            <numerusform>Kto następny · {n} na dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are put aside.</source>
        <translation>
            <numerusform>Odłożono na bok {n} osobę.</numerusform>
            <numerusform>Odłożono na bok {n} osoby.</numerusform>
            <numerusform>Odłożono na bok {n} osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were taken out.</source>
        <translation>
            <numerusform>Usunięto {n} osobę.</numerusform>
            <numerusform>Usunięto {n} osoby.</numerusform>
            <numerusform>Usunięto {n} osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A subject of at most {n} characters</source>
        <translation>
            <numerusform>Temat do {n} znaku</numerusform>
            <numerusform>Temat do {n} znaków</numerusform>
            <numerusform>Temat do {n} znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n}: phones cut the end off.</source>
        <translation>
            <numerusform>Ma {n} znak: telefony ucinają koniec.</numerusform>
            <numerusform>Ma {n} znaki: telefony ucinają koniec.</numerusform>
            <numerusform>Ma {n} znaków: telefony ucinają koniec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gaps in [brackets] are yours to fill</source>
        <translation>
            <numerusform>Masz do uzupełnienia {n} lukę w [nawiasach]</numerusform>
            <numerusform>Masz do uzupełnienia {n} luki w [nawiasach]</numerusform>
            <numerusform>Masz do uzupełnienia {n} luk w [nawiasach]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} słowo</numerusform>
            <numerusform>{n} słowa</numerusform>
            <numerusform>{n} słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert {n} times</source>
        <translation>
            <numerusform>Wstaw {n} termin</numerusform>
            <numerusform>Wstaw {n} terminy</numerusform>
            <numerusform>Wstaw {n} terminów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind} · {n} h left</source>
        <translation>
            <numerusform>{kind} · została {n} godz.</numerusform>
            <numerusform>{kind} · zostały {n} godz.</numerusform>
            <numerusform>{kind} · zostało {n} godz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people a day are plenty: the rest keeps until tomorrow.</source>
        <translation>
            <numerusform>{n} nowa osoba dziennie wystarczy: reszta poczeka do jutra.</numerusform>
            <numerusform>{n} nowe osoby dziennie wystarczą: reszta poczeka do jutra.</numerusform>
            <numerusform>{n} nowych osób dziennie wystarczy: reszta poczeka do jutra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were left out of this series.</source>
        <translation>
            <numerusform>Z tej serii pominięto jeszcze {n} osobę.</numerusform>
            <numerusform>Z tej serii pominięto jeszcze {n} osoby.</numerusform>
            <numerusform>Z tej serii pominięto jeszcze {n} osób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions came in.</source>
        <translation>
            <numerusform>Dodano {n} pytanie.</numerusform>
            <numerusform>Dodano {n} pytania.</numerusform>
            <numerusform>Dodano {n} pytań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n}</source>
        <translation>
            <numerusform>Drukuj ({n})</numerusform>
            <numerusform>Drukuj ({n})</numerusform>
            <numerusform>Drukuj ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} pytanie</numerusform>
            <numerusform>{n} pytania</numerusform>
            <numerusform>{n} pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} minutes</source>
        <translation>
            <numerusform>{used} z {n} minuty</numerusform>
            <numerusform>{used} z {n} minut</numerusform>
            <numerusform>{used} z {n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} questions fit.</source>
        <translation>
            <numerusform>Zmieści się najwyżej {n} pytanie.</numerusform>
            <numerusform>Zmieszczą się najwyżej {n} pytania.</numerusform>
            <numerusform>Zmieści się najwyżej {n} pytań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets went to the printer.</source>
        <translation>
            <numerusform>Do drukarki trafił {n} arkusz.</numerusform>
            <numerusform>Do drukarki trafiły {n} arkusze.</numerusform>
            <numerusform>Do drukarki trafiło {n} arkuszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught you much in {much} of {n} talks</source>
        <translation>
            <numerusform>Dało ci wiele w {much} z {n} rozmowy</numerusform>
            <numerusform>Dało ci wiele w {much} z {n} rozmów</numerusform>
            <numerusform>Dało ci wiele w {much} z {n} rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things due</source>
        <translation>
            <numerusform>{n} rzecz do zrobienia</numerusform>
            <numerusform>{n} rzeczy do zrobienia</numerusform>
            <numerusform>{n} rzeczy do zrobienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>około {n} minuty</numerusform>
            <numerusform>około {n} minut</numerusform>
            <numerusform>około {n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that were late already wait for the coming days</source>
        <translation>
            <numerusform>{n} zaległa rzecz czeka na następne dni</numerusform>
            <numerusform>{n} zaległe rzeczy czekają na następne dni</numerusform>
            <numerusform>{n} zaległych rzeczy czeka na następne dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks in the last eight weeks</source>
        <translation>
            <numerusform>{n} rozmowa w ostatnich ośmiu tygodniach</numerusform>
            <numerusform>{n} rozmowy w ostatnich ośmiu tygodniach</numerusform>
            <numerusform>{n} rozmów w ostatnich ośmiu tygodniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to a reply, {n} cases</source>
        <translation>
            <numerusform>do odpowiedzi, {n} przypadek</numerusform>
            <numerusform>do odpowiedzi, {n} przypadki</numerusform>
            <numerusform>do odpowiedzi, {n} przypadków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years since you talked</source>
        <translation>
            <numerusform>{n} rok od rozmowy</numerusform>
            <numerusform>{n} lata od rozmowy</numerusform>
            <numerusform>{n} lat od rozmowy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} business days, no reply</source>
        <translation>
            <numerusform>{n} dzień roboczy bez odpowiedzi</numerusform>
            <numerusform>{n} dni robocze bez odpowiedzi</numerusform>
            <numerusform>{n} dni roboczych bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the sheet</source>
        <translation>
            <numerusform>{n} na arkuszu</numerusform>
            <numerusform>{n} na arkuszu</numerusform>
            <numerusform>{n} na arkuszu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look at {n} files first</source>
        <translation>
            <numerusform>Upuść, by najpierw obejrzeć {n} plik</numerusform>
            <numerusform>Upuść, by najpierw obejrzeć {n} pliki</numerusform>
            <numerusform>Upuść, by najpierw obejrzeć {n} plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} due</source>
        <translation>
            <numerusform>{title}, do zrobienia: {n}</numerusform>
            <numerusform>{title}, do zrobienia: {n}</numerusform>
            <numerusform>{title}, do zrobienia: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it like 2026-11-24T15:00.</source>
        <translation>„{text}” to nie data z godziną. Zapisz ją tak: 2026-11-24T15:00.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Askwell. Install that version, then open it.</source>
        <translation>Plik {file} zapisała nowsza wersja Askwell. Zainstaluj ją, a potem otwórz plik.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not Askwell&apos;s. Put it aside and start again, or put a backup in its place.</source>
        <translation>Plik {file} jest uszkodzony lub nie pochodzi z Askwell. Odłóż go i zacznij od nowa albo zastąp go kopią.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not here. Open Askwell&apos;s window and type your recovery phrase.</source>
        <translation>Plik {file} jest zaszyfrowany, a klucza tu nie ma. Otwórz okno Askwell i wpisz frazę odzyskiwania.</translation>
    </message>
    <message>
        <source>This does not open {file}: it was encrypted with another key, or it is damaged. Try again, or put a backup in its place.</source>
        <translation>To nie otwiera pliku {file}: zaszyfrowano go innym kluczem lub jest uszkodzony. Spróbuj ponownie albo zastąp go kopią.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close that, then try again; nothing was changed.</source>
        <translation>Plik {file} jest otwarty w innym programie. Zamknij go tam i spróbuj ponownie; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>There is no room on the disk to write {file} once more. Make room, then try again; nothing was changed.</source>
        <translation>Na dysku brak miejsca, by zapisać {file} jeszcze raz. Zwolnij miejsce i spróbuj ponownie; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} could not be written anew as it is. Nothing was changed; please report this.</source>
        <translation>Pliku {file} w tym stanie nie udało się zapisać na nowo. Nic się nie zmieniło; prosimy o zgłoszenie.</translation>
    </message>
    <message>
        <source>Askwell is locked. Unlock it first.</source>
        <translation>Askwell jest zablokowany. Najpierw go odblokuj.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are {count}. Type all of them, in their order.</source>
        <translation>Fraza odzyskiwania ma 24 słowa, a tu jest ich: {count}. Wpisz wszystkie po kolei.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the words of a recovery phrase. Look at how it is spelled.</source>
        <translation>Słowo {position} nie należy do słów frazy odzyskiwania. Sprawdź jego pisownię.</translation>
    </message>
    <message>
        <source>Each word is right, but they do not belong together: one is another word, or the order is another. Compare them with what you wrote down.</source>
        <translation>Każde słowo jest poprawne, ale razem nie pasują: jedno jest inne albo kolejność jest inna. Porównaj je z zapisem na papierze.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Use words of your own.</source>
        <translation>Hasło ma co najmniej {least} znaków. Użyj własnych słów.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use the recovery phrase.</source>
        <translation>To nie to hasło. Spróbuj ponownie lub użyj frazy odzyskiwania.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the key of your data any more. Type your recovery phrase, and it will be put back.</source>
        <translation>Pęk kluczy tego komputera nie zawiera już klucza do danych. Wpisz frazę odzyskiwania, a klucz tam wróci.</translation>
    </message>
    <message>
        <source>How your data was encrypted is not noted beside it any more. Type your recovery phrase.</source>
        <translation>Przy danych nie ma już zapisu, jak zostały zaszyfrowane. Wpisz frazę odzyskiwania.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key. Choose a passphrase instead; nothing was changed.</source>
        <translation>Pęk kluczy tego komputera nie przyjął klucza. Wybierz zamiast tego hasło; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not in the keyring. Run this in a terminal to type the passphrase or the recovery phrase.</source>
        <translation>Plik {file} jest zaszyfrowany, a jego klucza nie ma w pęku kluczy. Uruchom to w terminalu, by wpisać hasło lub frazę odzyskiwania.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Askwell can use. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Na tym komputerze nie ma pęku kluczy dla Askwell. Wpisane hasło jest pamiętane do zamknięcia programu, potem pada pytanie o nie.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked and was not opened. Unlock it, then try again.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany i nie został otwarty. Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safely, or refused to. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Pęk kluczy tego komputera nie chroni haseł bezpiecznie albo odmówił. Wpisane hasło jest pamiętane do zamknięcia Askwell, potem pada pytanie o nie.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer in time. It may wait for its own password in another window. Unlock it, then try again.</source>
        <translation>Pęk kluczy tego komputera nie odpowiedział na czas. Może czeka na własne hasło w innym oknie. Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk is full, so that was not saved. Make room where {folder} is, then do it again; nothing that was saved before is lost.</source>
        <translation>Dysk jest pełny, więc tego nie zapisano. Zwolnij miejsce tam, gdzie jest {folder}, i zrób to jeszcze raz; wcześniejsze zapisy są całe.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was saved there. Allow writing to it, or choose another folder with --data.</source>
        <translation>W folderze {folder} nie można pisać, więc nic tam nie zapisano. Zezwól na zapis lub wybierz inny folder przez --data.</translation>
    </message>
    <message>
        <source>Another program holds {file}, so nothing was changed. Close what may use it (a backup, a sync or a database program), then do it again.</source>
        <translation>Inny program trzyma plik {file}, więc nic się nie zmieniło. Zamknij to, co może go używać (kopie, synchronizacja, baza danych), i zrób to jeszcze raz.</translation>
    </message>
    <message>
        <source>The disk did not let Askwell read or write {file}. Look whether it is still connected, then do it again; nothing that was saved is lost.</source>
        <translation>Dysk nie pozwolił odczytać lub zapisać pliku {file}. Sprawdź, czy jest podłączony, i zrób to jeszcze raz; zapisane dane są całe.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing more is written to it. Close Askwell and open it again: it then shows what can be saved.</source>
        <translation>Plik {file} jest uszkodzony, więc nic więcej nie jest w nim zapisywane. Zamknij Askwell i otwórz ponownie: pokaże, co da się uratować.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open Askwell&apos;s window to see what can be saved of it, or put back the copy of {when}, which holds {people} people: askwell restore {copy}</source>
        <translation>Plik {file} jest uszkodzony. Otwórz okno Askwell, by zobaczyć, co da się uratować, albo przywróć kopię z {when} (osób: {people}): askwell restore {copy}</translation>
    </message>
    <message>
        <source>{file} is damaged and there is no copy of it. Open Askwell&apos;s window: it saves what can still be read.</source>
        <translation>Plik {file} jest uszkodzony i nie ma jego kopii. Otwórz okno Askwell: uratuje to, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more. It stays where it is; put a copy back, or begin anew.</source>
        <translation>Z pliku {file} nic już nie da się odczytać. Zostaje na swoim miejscu; przywróć kopię lub zacznij od nowa.</translation>
    </message>
    <message>
        <source>The update found {count} rows that belong to nothing and stopped. Nothing was changed; please report this.</source>
        <translation>Aktualizacja zatrzymała się, bo ma wiersze bez przynależności: {count}. Nic się nie zmieniło; prosimy o zgłoszenie.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder with --data.</source>
        <translation>W folderze {folder} nie można pisać. Wybierz inny folder przez --data.</translation>
    </message>
    <message>
        <source>A copy of your data could not be made in {folder}. Make room on the disk, then try again; nothing was changed.</source>
        <translation>Nie udało się zrobić kopii danych w {folder}. Zwolnij miejsce na dysku i spróbuj ponownie; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is damaged or no copy of Askwell&apos;s data. Choose another one; nothing was changed.</source>
        <translation>Plik {file} jest uszkodzony lub nie jest kopią danych Askwell. Wybierz inny; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{file} is not an archive that Askwell wrote, or it is damaged. Choose another one; nothing was changed.</source>
        <translation>Plik {file} nie jest archiwum Askwell lub jest uszkodzony. Wybierz inny; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{folder} is not there, so no copy was put into it. Plug the disk in; it is tried again.</source>
        <translation>Nie ma folderu {folder}, więc nie trafiła tam kopia. Podłącz dysk; próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>No copy could be put into {folder}. Look whether it can be written to; it is tried again.</source>
        <translation>Nie udało się zapisać kopii w {folder}. Sprawdź, czy można tam pisać; próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was exchanged with your other computer. Start your sync program or plug the disk in; it is tried again.</source>
        <translation>Nie ma folderu {folder}, więc nie było wymiany z drugim komputerem. Uruchom program do synchronizacji lub podłącz dysk; próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your other computer does not see what is new here. Look at its rights; it is tried again.</source>
        <translation>W folderze {folder} nie można pisać, więc drugi komputer nie widzi, co tu nowego. Sprawdź uprawnienia; próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>What {device} sent is not complete yet. Let your sync program finish; it is looked at again.</source>
        <translation>To, co wysłał komputer {device}, nie jest jeszcze kompletne. Niech synchronizacja się skończy; zostanie to sprawdzone ponownie.</translation>
    </message>
    <message>
        <source>What {device} sent is not there any more. It is looked at again.</source>
        <translation>Nie ma już tego, co wysłał komputer {device}. Zostanie to sprawdzone ponownie.</translation>
    </message>
    <message>
        <source>Your data is encrypted, so what goes into {folder} is sealed: choose a passphrase under Settings, Two computers.</source>
        <translation>Twoje dane są zaszyfrowane, więc to, co trafia do {folder}, jest chronione: wybierz hasło w Ustawieniach, Dwa komputery.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase. Type it to go on.</source>
        <translation>Plik {file} jest chroniony hasłem. Wpisz je, by przejść dalej.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <translation>Hasło ma mieć co najmniej {least} znaków. Kilka słów łatwo zapamiętać, a trudno odgadnąć.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>Hasła się różnią. Wpisz dwa razy to samo.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so nothing was done. Do it again and type one.</source>
        <translation>Nie wpisano hasła, więc nic się nie stało. Zrób to jeszcze raz i wpisz hasło.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}, or the file is damaged. Capitals and spaces count; type it again.</source>
        <translation>To hasło nie otwiera pliku {file} albo plik jest uszkodzony. Wielkie litery i odstępy mają znaczenie; wpisz je ponownie.</translation>
    </message>
    <message>
        <source>{file} is sealed for a key, not with a passphrase. Open it with age, then restore the zip inside.</source>
        <translation>Plik {file} jest chroniony kluczem, nie hasłem. Otwórz go programem age, a potem przywróć zip ze środka.</translation>
    </message>
    <message>
        <source>{file} asks for more work than any passphrase needs, so it was not opened. Open it with age, then restore the zip inside.</source>
        <translation>Plik {file} wymaga więcej obliczeń niż jakiekolwiek hasło, więc nie został otwarty. Otwórz go programem age, a potem przywróć zip ze środka.</translation>
    </message>
    <message>
        <source>That entry is not there any more. Undo may bring it back.</source>
        <translation>Tego wpisu już nie ma. Może przywróci go Cofnij.</translation>
    </message>
    <message>
        <source>Nobody here is called “{person}”. Look with: askwell people --search NAME.</source>
        <translation>Nikt tu nie nazywa się „{person}”. Szukaj tak: askwell people --search NAZWISKO.</translation>
    </message>
    <message>
        <source>“{person}” could be several people. Give the number from: askwell people.</source>
        <translation>„{person}” może oznaczać kilka osób. Podaj numer z: askwell people.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a first or a last name.</source>
        <translation>Osoba musi mieć nazwę. Wpisz imię lub nazwisko.</translation>
    </message>
    <message>
        <source>“{fact}” is not a fact that can be noted. Use one of: sent replied declined scheduled met thanked followed-up.</source>
        <translation>„{fact}” to nie fakt, który można zanotować. Użyj jednego z: sent replied declined scheduled met thanked followed-up.</translation>
    </message>
    <message>
        <source>“{key}” is not part of your card. Use one of: {keys}.</source>
        <translation>„{key}” nie należy do twojej wizytówki. Użyj jednego z: {keys}.</translation>
    </message>
    <message>
        <source>“{key}” stands without a value. Write {key}=VALUE, or {key}= to clear it.</source>
        <translation>„{key}” nie ma wartości. Napisz {key}=WARTOŚĆ albo {key}=, aby wyczyścić.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Write one like nora@example.com.</source>
        <translation>„{text}” to nie adres e-mail. Napisz na przykład nora@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Write one like Europe/Berlin.</source>
        <translation>„{text}” to nie strefa czasowa. Napisz na przykład Europe/Warsaw.</translation>
    </message>
    <message>
        <source>“{text}” is not a country. Write its two letters, like DE.</source>
        <translation>„{text}” to nie kraj. Napisz dwie litery, na przykład PL.</translation>
    </message>
    <message>
        <source>A job or school needs a name. Type it, then add it.</source>
        <translation>Praca lub szkoła musi mieć nazwę. Wpisz ją, a potem dodaj.</translation>
    </message>
    <message>
        <source>There is nothing to add yet. Type a name, then press Return.</source>
        <translation>Nie ma jeszcze czego dodać. Wpisz nazwę i naciśnij Enter.</translation>
    </message>
    <message>
        <source>A dream needs a name. Type a company or a title, then add it.</source>
        <translation>Marzenie musi mieć nazwę. Wpisz firmę lub stanowisko, a potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is on the dream list already.</source>
        <translation>„{name}” jest już na liście marzeń.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write 2021, or 2021-03.</source>
        <translation>„{text}” to nie rok. Napisz 2021 lub 2021-03.</translation>
    </message>
    <message>
        <source>“{text}” are not hours of a day. Write them like 09:00-17:00, or Mon-Fri 09:00-17:00.</source>
        <translation>„{text}” to nie godziny dnia. Zapisz je tak: 09:00-17:00 lub pon-pt 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no letter called “{kind}”. Use one of: {kinds}.</source>
        <translation>Nie ma listu „{kind}”. Użyj jednego z: {kinds}.</translation>
    </message>
    <message>
        <source>This letter needs {length} characters and a mail program here takes {cap} at once. Save it as a draft file (--eml FILE), or copy the text.</source>
        <translation>Ten list ma {length} znaków, a program pocztowy przyjmuje tu naraz {cap}. Zapisz go jako plik szkicu (--eml PLIK) lub skopiuj tekst.</translation>
    </message>
    <message>
        <source>This copy of Askwell runs from a place that is gone at the next login. Move it to Applications, open it there, then choose this again.</source>
        <translation>Ta kopia programu Askwell działa z miejsca, którego nie będzie przy następnym logowaniu. Przenieś ją do folderu „Aplikacje”, otwórz ją tam, a potem wybierz to jeszcze raz.</translation>
    </message>
    <message>
        <source>Gmail wants an app password: 16 letters made for one program. Turn on 2-Step Verification in your Google Account, then make one on the page “App passwords” and paste it here. A company or school may have switched them off.</source>
        <translation>Gmail wymaga hasła aplikacji: 16 liter tylko dla jednego programu. Włącz weryfikację dwuetapową na koncie Google, potem utwórz hasło na stronie „Hasła do aplikacji” i wklej je tutaj. Firma lub szkoła mogła je wyłączyć.</translation>
    </message>
    <message>
        <source>Outlook.com lets programs in through its own sign-in page alone, which Askwell does not have. Letters go to Outlook by the button beside Copy; answers come in when you save them as files and drop them.</source>
        <translation>Outlook.com wpuszcza programy tylko przez własną stronę logowania, której Askwell nie ma. Listy trafiają do Outlooka przyciskiem obok Kopiuj; odpowiedzi zapisz jako pliki i upuść tutaj.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password. Open Account security on Yahoo&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>Yahoo wymaga hasła aplikacji. Otwórz zabezpieczenia konta na stronach Yahoo, wygeneruj hasło aplikacji i wklej je tutaj.</translation>
    </message>
    <message>
        <source>AOL wants an app password. Open Account security on AOL&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>AOL wymaga hasła aplikacji. Otwórz zabezpieczenia konta na stronach AOL, wygeneruj hasło aplikacji i wklej je tutaj.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password. Sign in to your Apple Account, choose App-Specific Passwords under Sign-In and Security, make one and paste it here.</source>
        <translation>iCloud wymaga hasła do aplikacji. Zaloguj się na konto Apple, w części Logowanie się i bezpieczeństwo wybierz Hasła do aplikacji, utwórz hasło i wklej je tutaj.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password. Open Settings, Privacy &amp; Security, make one for mail (IMAP) and paste it here.</source>
        <translation>Fastmail wymaga hasła aplikacji. Otwórz Ustawienia, Prywatność i bezpieczeństwo, utwórz hasło do poczty (IMAP) i wklej je tutaj.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first. With two-factor sign-in GMX wants a password made for one program: make it under Security and paste it here.</source>
        <translation>Najpierw włącz POP3 i IMAP w ustawieniach GMX. Przy logowaniu dwuetapowym GMX wymaga hasła tylko dla jednego programu: utwórz je w części Bezpieczeństwo i wklej tutaj.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first.</source>
        <translation>Najpierw włącz POP3 i IMAP w ustawieniach GMX.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of WEB.DE first. With two-factor sign-in it wants a password made for one program.</source>
        <translation>Najpierw włącz POP3 i IMAP w ustawieniach WEB.DE. Przy logowaniu dwuetapowym potrzebne jest hasło tylko dla jednego programu.</translation>
    </message>
    <message>
        <source>T-Online wants the password for e-mail programs, which is not the one of the customer centre.</source>
        <translation>T-Online wymaga hasła dla programów pocztowych, innego niż do panelu klienta.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of Zoho Mail first. With two-factor sign-in make an app-specific password under Security and paste it here.</source>
        <translation>Najpierw włącz IMAP w ustawieniach Zoho Mail. Przy logowaniu dwuetapowym utwórz w części Bezpieczeństwo hasło aplikacji i wklej je tutaj.</translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of Yandex Mail, then make an app password for mail and paste it here.</source>
        <translation>Włącz programy pocztowe w ustawieniach Yandex Mail, potem utwórz hasło aplikacji do poczty i wklej je tutaj.</translation>
    </message>
    <message>
        <source>Mail.ru wants a password for external applications. Make one under Security and paste it here.</source>
        <translation>Mail.ru wymaga hasła dla aplikacji zewnętrznych. Utwórz je w części Bezpieczeństwo i wklej tutaj.</translation>
    </message>
    <message>
        <source>Proton&apos;s mail can be read by its own programs alone; its Bridge shows a certificate that nobody vouches for. Letters go out by the other buttons; answers come in when you save them as files and drop them.</source>
        <translation>Pocztę Proton mogą czytać tylko jego własne programy; jego Bridge pokazuje certyfikat, za który nikt nie ręczy. Listy wychodzą innymi przyciskami; odpowiedzi zapisz jako pliki i upuść tutaj.</translation>
    </message>
    <message>
        <source>Allow mail programs (POP3, IMAP, SMTP) in the settings of WP first.</source>
        <translation>Najpierw włącz programy pocztowe (POP3, IMAP, SMTP) w ustawieniach WP.</translation>
    </message>
    <message>
        <source>No letter to this person is noted as sent, so none came back.</source>
        <translation>Żaden list do tej osoby nie jest zanotowany jako wysłany, więc żaden nie wrócił.</translation>
    </message>
    <message>
        <source>{count} copies are many. Write to at most {most} at once, or one by one.</source>
        <translation>Kopii do wysłania jest za dużo: {count}. Napisz najwyżej do {most} naraz lub po kolei.</translation>
    </message>
    <message>
        <source>That template is not there any more. Undo may bring it back.</source>
        <translation>Tego szablonu już nie ma. Może przywróci go Cofnij.</translation>
    </message>
    <message>
        <source>A template needs a name. Type one, then go on.</source>
        <translation>Szablon musi mieć nazwę. Wpisz ją i przejdź dalej.</translation>
    </message>
    <message>
        <source>This template comes with Askwell and stays. Its wording can be restored.</source>
        <translation>Ten szablon należy do Askwell i zostaje. Jego tekst można przywrócić.</translation>
    </message>
    <message>
        <source>{file} holds no letter templates: {why}. Choose one that was exported.</source>
        <translation>W pliku {file} nie ma szablonów listów: {why}. Wybierz plik z eksportu.</translation>
    </message>
    <message>
        <source>{file} is longer than any letter. Put one letter into a text file.</source>
        <translation>Plik {file} jest dłuższy niż jakikolwiek list. Zapisz jeden list w pliku tekstowym.</translation>
    </message>
    <message>
        <source>{file} is not plain text. Save the letter as text (UTF-8), then try again.</source>
        <translation>Plik {file} nie jest zwykłym tekstem. Zapisz list jako tekst (UTF-8) i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This needs the program with its window. Start it as: askwell.</source>
        <translation>Do tego potrzebny jest program z oknem. Uruchom go tak: askwell.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>Pliku {file} nie można zapisać. Wybierz inną nazwę lub folder.</translation>
    </message>
    <message>
        <source>{host} was not found. Check its spelling, and that this computer is online.</source>
        <translation>Nie znaleziono serwera {host}. Sprawdź pisownię i połączenie z siecią.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check that this computer is online, then the server&apos;s name and port.</source>
        <translation>Serwer {host} nie odpowiada na porcie {port}. Sprawdź połączenie z siecią, potem nazwę serwera i port.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later; nothing was changed.</source>
        <translation>Serwer {host} odpowiadał zbyt długo. Spróbuj później; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{host} broke the connection off. Try again in a moment; nothing was changed.</source>
        <translation>Serwer {host} przerwał połączenie. Spróbuj za chwilę; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is who it says: {why}. Nothing was sent to it. Check the server&apos;s name; on a strange network, try again on your own.</source>
        <translation>Serwer {host} nie potwierdził, że jest tym, za kogo się podaje: {why}. Nic do niego nie wysłano. Sprawdź nazwę serwera; w obcej sieci spróbuj ponownie u siebie.</translation>
    </message>
    <message>
        <source>{host} does not talk in secret as it must, so nothing was sent to it. Choose TLS and port 993, or ask your provider for the server&apos;s name.</source>
        <translation>Serwer {host} nie rozmawia tajnie, jak powinien, więc nic do niego nie wysłano. Wybierz TLS i port 993 lub zapytaj dostawcę o nazwę serwera.</translation>
    </message>
    <message>
        <source>{host} does not answer like a mail server. Check the server&apos;s name and port.</source>
        <translation>{host} nie odpowiada jak serwer poczty. Sprawdź nazwę serwera i port.</translation>
    </message>
    <message>
        <source>{host} is busy or closed for now. Try again later; nothing was changed.</source>
        <translation>Serwer {host} jest zajęty lub na razie zamknięty. Spróbuj później; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{host} refused what was asked of it. Try again later; nothing was changed.</source>
        <translation>Serwer {host} odrzucił prośbę. Spróbuj później; nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>{host} takes no password from programs. Ask your provider how one logs in.</source>
        <translation>Serwer {host} nie przyjmuje haseł od programów. Zapytaj dostawcę, jak się logować.</translation>
    </message>
    <message>
        <source>{host} does not know {user} with this password. Type it again; some providers want one that is made for this program alone.</source>
        <translation>Serwer {host} nie zna użytkownika {user} z tym hasłem. Wpisz je ponownie; niektórzy dostawcy wymagają hasła tylko dla tego programu.</translation>
    </message>
    <message>
        <source>{provider} did not take this password for {user}. It wants an app password, made on its pages for one program alone, not the one you sign in with.</source>
        <translation>{provider} nie przyjmuje tego hasła dla {user}. Potrzebne jest hasło aplikacji, utworzone na stronach dostawcy tylko dla jednego programu, a nie hasło do logowania.</translation>
    </message>
    <message>
        <source>The password of your mail account is not in the keyring any more. Type it again under Settings, Mail account.</source>
        <translation>Hasła do konta pocztowego nie ma już w pęku kluczy. Wpisz je ponownie w Ustawieniach, Konto pocztowe.</translation>
    </message>
    <message>
        <source>{host} has no folder for drafts. Make one called Drafts in your mail program, then try again.</source>
        <translation>Na serwerze {host} nie ma folderu szkiców. Utwórz w programie pocztowym folder Drafts i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{host} did not put the letter into {folder}; perhaps the mailbox is full. Make room there, or open the letter in your mail program.</source>
        <translation>Serwer {host} nie umieścił listu w {folder}; może skrzynka jest pełna. Zrób tam miejsce lub otwórz list w programie pocztowym.</translation>
    </message>
    <message>
        <source>{step}</source>
        <translation>{step}</translation>
    </message>
    <message>
        <source>A mail server needs a name. Ask your provider, or look into your mail program.</source>
        <translation>Serwer poczty musi mieć nazwę. Zapytaj dostawcę lub zajrzyj do programu pocztowego.</translation>
    </message>
    <message>
        <source>The web answers that. Look it up, note what you find with the person, and ask what it leaves out.</source>
        <translation>Na to odpowiada sieć. Sprawdź, zanotuj wynik przy osobie i zapytaj o to, czego tam brak.</translation>
    </message>
    <message>
        <source>There is no sheet for {person} yet. Add a question first.</source>
        <translation>Nie ma jeszcze arkusza dla: {person}. Najpierw dodaj pytanie.</translation>
    </message>
    <message>
        <source>The two closing questions stay at the end of every sheet.</source>
        <translation>Dwa pytania końcowe zostają na końcu każdego arkusza.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be planned. Choose 15, 20 or 30.</source>
        <translation>Nie można zaplanować rozmowy na {minutes} min. Wybierz 15, 20 lub 30.</translation>
    </message>
    <message>
        <source>There is no question yet. Type one, then add it.</source>
        <translation>Nie ma jeszcze pytania. Wpisz je, a potem dodaj.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters. Split it in two.</source>
        <translation>Pytanie ma najwyżej {most} znaków. Podziel je na dwa.</translation>
    </message>
    <message>
        <source>{file} is not a list of questions. Write one question a line, or use a file that Askwell exported.</source>
        <translation>Plik {file} nie jest listą pytań. Zapisz po jednym pytaniu w wierszu lub użyj pliku z eksportu Askwell.</translation>
    </message>
    <message>
        <source>{file} holds more than a bank of questions. Split it into parts.</source>
        <translation>Plik {file} zawiera więcej niż bank pytań. Podziel go na części.</translation>
    </message>
    <message>
        <source>That question is not in the bank any more. Choose another.</source>
        <translation>Tego pytania nie ma już w banku. Wybierz inne.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be agreed on. Choose 5 to 240.</source>
        <translation>Nie można umówić rozmowy na {minutes} min. Wybierz od 5 do 240.</translation>
    </message>
    <message>
        <source>No talk is agreed with them. Agree on one first.</source>
        <translation>Z tą osobą nie ma umówionej rozmowy. Najpierw ją umów.</translation>
    </message>
    <message>
        <source>Where did you land? Type a company or a title, then go on.</source>
        <translation>Jakie jest twoje nowe miejsce? Wpisz firmę lub stanowisko i przejdź dalej.</translation>
    </message>
    <message>
        <source>“{text}” is not a day that is understood. Write it like Friday, 5 Dec, in two weeks or 2026-12-05.</source>
        <translation>„{text}” to niezrozumiały dzień. Napisz na przykład piątek, 5 grudnia, za dwa tygodnie lub 2026-12-05.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Type it first.</source>
        <translation>Nie ma jeszcze czego zachować. Najpierw coś wpisz.</translation>
    </message>
    <message>
        <source>{file} is a damaged zip, perhaps because the download stopped early. Download it again from LinkedIn&apos;s e-mail and drop the new file.</source>
        <translation>Plik {file} to uszkodzony zip, może z przerwanego pobierania. Pobierz go ponownie z e-maila LinkedIn i upuść nowy plik.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Unpack it yourself, then drop the folder.</source>
        <translation>Plik {file} jest zabezpieczony hasłem. Rozpakuj go samodzielnie i upuść folder.</translation>
    </message>
    <message>
        <source>{file} is a zip with nothing in it. Download the export again.</source>
        <translation>Plik {file} to pusty zip. Pobierz eksport ponownie.</translation>
    </message>
    <message>
        <source>{file} is not like any LinkedIn export: it would swell to many times its size or write outside its folder. Download the export again from LinkedIn itself.</source>
        <translation>Plik {file} nie przypomina eksportu LinkedIn: po rozpakowaniu byłby ogromny lub pisałby poza swoim folderem. Pobierz eksport ponownie z samego LinkedIn.</translation>
    </message>
    <message>
        <source>{file} holds another zip. Unpack it once and drop the zip inside.</source>
        <translation>Plik {file} zawiera kolejny zip. Rozpakuj go raz i upuść zip ze środka.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a zip: LinkedIn asked you to sign in. Sign in, open the link in LinkedIn&apos;s e-mail again and drop the file you get.</source>
        <translation>Plik {file} to strona internetowa, nie zip: LinkedIn prosił o zalogowanie. Zaloguj się, otwórz ponownie link z e-maila LinkedIn i upuść pobrany plik.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Drop the zip that LinkedIn sent you.</source>
        <translation>Plik {file} to strona internetowa, nie tabela. Upuść zip przysłany przez LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet. Open it, save it as CSV (UTF-8), then drop that.</source>
        <translation>Plik {file} to arkusz kalkulacyjny. Otwórz go, zapisz jako CSV (UTF-8) i upuść ten plik.</translation>
    </message>
    <message>
        <source>{file} is empty. Drop the zip that LinkedIn sent you.</source>
        <translation>Plik {file} jest pusty. Upuść zip przysłany przez LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Drop the zip that LinkedIn sent you.</source>
        <translation>Plik {file} nie jest tabelą tekstową. Upuść zip przysłany przez LinkedIn.</translation>
    </message>
    <message>
        <source>{file} has columns that are not LinkedIn&apos;s Connections. Say which column is which, or drop the zip that LinkedIn sent you.</source>
        <translation>Plik {file} ma inne kolumny niż Connections z LinkedIn. Wskaż, która jest która, lub upuść zip przysłany przez LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is larger than any export of connections. Drop the zip that LinkedIn sent you.</source>
        <translation>Plik {file} jest większy niż jakikolwiek eksport kontaktów. Upuść zip przysłany przez LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is {what}, which cannot be read yet. Drop the zip that LinkedIn sent you, or its Connections.csv.</source>
        <translation>Plik {file} to {what}, czego nie da się jeszcze odczytać. Upuść zip przysłany przez LinkedIn lub jego Connections.csv.</translation>
    </message>
    <message>
        <source>{file} is in Outlook&apos;s own format. Open it there, save it as .eml (or forward it to yourself as an attachment), then drop that.</source>
        <translation>Plik {file} ma własny format Outlooka. Otwórz go tam, zapisz jako .eml (lub prześlij do siebie jako załącznik) i upuść ten plik.</translation>
    </message>
    <message>
        <source>{file} is larger than any e-mail. Save the message without its attachments, then drop it again.</source>
        <translation>Plik {file} jest większy niż jakikolwiek e-mail. Zapisz wiadomość bez załączników i upuść ponownie.</translation>
    </message>
    <message>
        <source>{file} holds a whole mailbox. Save the single messages as .eml files, then drop those.</source>
        <translation>Plik {file} zawiera całą skrzynkę. Zapisz pojedyncze wiadomości jako pliki .eml i upuść je.</translation>
    </message>
    <message>
        <source>{file} is built like no e-mail of a person: it cannot be read. Copy its text into a note instead.</source>
        <translation>Plik {file} nie wygląda jak e-mail od człowieka: nie da się go odczytać. Skopiuj jego tekst do notatki.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Copy some words or a link, then paste them here.</source>
        <translation>Nie ma jeszcze czego zachować. Skopiuj tekst lub link i wklej tutaj.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Attach a smaller one, or note where it lies.</source>
        <translation>Plik {file} ma więcej niż {limit} MB. Dołącz mniejszy lub zanotuj, gdzie leży.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>Plik {file} jest pusty. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>{file} is a PDF, but not a LinkedIn profile. On the person&apos;s profile choose More, then Save to PDF, and drop that file.</source>
        <translation>Plik {file} to PDF, ale nie profil LinkedIn. Na profilu osoby wybierz Więcej, Zapisz jako PDF i upuść ten plik.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile of 2017 or before, which has another layout. Save the profile to PDF again and drop the new file.</source>
        <translation>Plik {file} to profil LinkedIn z 2017 roku lub starszy, w innym układzie. Zapisz profil jako PDF ponownie i upuść nowy plik.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile without a name in it. Save the profile to PDF again and drop the new file.</source>
        <translation>Plik {file} to profil LinkedIn bez nazwiska. Zapisz profil jako PDF ponownie i upuść nowy plik.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save the profile to PDF again and drop the new file.</source>
        <translation>Plik {file} jest zabezpieczony hasłem. Zapisz profil jako PDF ponownie i upuść nowy plik.</translation>
    </message>
    <message>
        <source>{file} is a damaged PDF, perhaps because the download stopped early. Save the profile to PDF again and drop the new file.</source>
        <translation>Plik {file} to uszkodzony PDF, może z przerwanego pobierania. Zapisz profil jako PDF ponownie i upuść nowy plik.</translation>
    </message>
    <message>
        <source>{file} is larger than any profile, or would swell to many times its size. Save the profile to PDF again and drop the new file.</source>
        <translation>Plik {file} jest większy niż jakikolwiek profil albo byłby ogromny po rozpakowaniu. Zapisz profil jako PDF ponownie i upuść nowy plik.</translation>
    </message>
    <message>
        <source>Several people here are called {name}, and {file} names no profile. Drop it on the window of Askwell and choose whose it is.</source>
        <translation>Kilka osób nazywa się tu {name}, a plik {file} nie wskazuje profilu. Upuść go na okno Askwell i wybierz, czyj jest.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as iCalendar (.ics), then use that.</source>
        <translation>Plik {file} nie jest kalendarzem. Wyeksportuj swój jako iCalendar (.ics) i użyj go.</translation>
    </message>
    <message>
        <source>{file} is damaged: none of its entries can be read. Export the calendar again.</source>
        <translation>Plik {file} jest uszkodzony: nie da się odczytać żadnego wpisu. Wyeksportuj kalendarz ponownie.</translation>
    </message>
    <message>
        <source>{file} is larger than any calendar. Export a shorter stretch of it.</source>
        <translation>Plik {file} jest większy niż jakikolwiek kalendarz. Wyeksportuj krótszy okres.</translation>
    </message>
    <message>
        <source>{file} repeats its entries beyond all reason and was not used. Export the calendar again, or leave that one out.</source>
        <translation>Plik {file} powtarza wpisy ponad miarę i nie został użyty. Wyeksportuj kalendarz ponownie lub go pomiń.</translation>
    </message>
    <message>
        <source>{remarks} Without it no time can be called free.</source>
        <translation>{remarks} Bez tego żadnego terminu nie można uznać za wolny.</translation>
    </message>
    <message>
        <source>{file} is a calendar. Drop it on the window to keep its times free, or use it with: askwell slots PERSON --calendar {file}.</source>
        <translation>Plik {file} to kalendarz. Upuść go na okno, by omijać jego terminy, lub użyj: askwell slots PERSON --calendar {file}.</translation>
    </message>
    <message>
        <source>{file} belongs to another program and was left as it is. Choose another name for the calendar of what is due.</source>
        <translation>Plik {file} należy do innego programu i pozostał bez zmian. Wybierz inną nazwę dla kalendarza zadań.</translation>
    </message>
    <message>
        <source>The list of programs that start when you log in cannot be changed. Add Askwell, with --hidden, in the settings of your desktop.</source>
        <translation>Nie można zmienić listy programów uruchamianych przy logowaniu. Dodaj Askwell z --hidden w ustawieniach pulpitu.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look for it and drop it again.</source>
        <translation>Pliku {file} już nie ma. Odszukaj go i upuść ponownie.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in other programs or copy it to another folder, then drop it again.</source>
        <translation>Pliku {file} nie można otworzyć. Zamknij go w innych programach lub skopiuj do innego folderu i upuść ponownie.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light or dark</source>
        <translation>Jasny czy ciemny</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Questions of the sheet</source>
        <translation>Pytania z arkusza</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Dało mi wiele</translation>
    </message>
    <message>
        <source>Answered, next</source>
        <translation>Gotowe, dalej</translation>
    </message>
    <message>
        <source>A question that came up</source>
        <translation>Pytanie, które się pojawiło</translation>
    </message>
    <message>
        <source>Add a question that came up</source>
        <translation>Dodaj pytanie, które się pojawiło</translation>
    </message>
    <message>
        <source>Return puts it in front</source>
        <translation>Enter stawia je na początku</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pytanie {number} z {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>jest odpowiedź</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copies of my data</source>
        <translation>Kopie moich danych</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Kopie, od najnowszej</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Zapisz wszystko do pliku…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Przywróć z pliku…</translation>
    </message>
    <message>
        <source>A copy is made on the first start of a day and before every import, merge and restore. Putting one back makes a copy of what is here first.</source>
        <translation>Kopia powstaje przy pierwszym uruchomieniu dnia oraz przed każdym importem, łączeniem i przywracaniem. Przed przywróceniem powstaje kopia obecnego stanu.</translation>
    </message>
    <message>
        <source>Or all of it as one file that other programs can read, too:</source>
        <translation>Albo wszystko w jednym pliku, który czytają też inne programy:</translation>
    </message>
    <message>
        <source>“{file}” holds everything of an Askwell. If you restore from it, it takes the place of all that is here; a copy of that is made first.</source>
        <translation>Plik „{file}” zawiera całą zawartość Askwell. Po przywróceniu zastąpi ona wszystko, co jest tutaj; najpierw powstanie kopia.</translation>
    </message>
    <message>
        <source>Restore from this file</source>
        <translation>Przywróć z tego pliku</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Nie ma jeszcze kopii.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>kopia dzienna</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>przed importem</translation>
    </message>
    <message>
        <source>before two cards became one</source>
        <translation>przed połączeniem dwóch wizytówek</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>przed przywróceniem kopii</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>z innego komputera</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>przed aktualizacją</translation>
    </message>
    <message>
        <source>{when} · {why}</source>
        <translation>{when} · {why}</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Sprawdzanie zawartości…</translation>
    </message>
    <message>
        <source>People: {people}. With a history: {asked}. Talks held: {talks}.</source>
        <translation>Osoby: {people}. Z historią: {asked}. Odbyte rozmowy: {talks}.</translation>
    </message>
    <message>
        <source>There is nobody here yet: nothing to copy.</source>
        <translation>Nie ma tu jeszcze nikogo: nie ma czego kopiować.</translation>
    </message>
    <message>
        <source>Putting a copy back</source>
        <translation>Przywracanie kopii</translation>
    </message>
    <message>
        <source>The copy is back. What was here before is the newest copy now.</source>
        <translation>Kopia jest przywrócona. Poprzedni stan to teraz najnowsza kopia.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Zapisz wszystko do pliku</translation>
    </message>
    <message>
        <source>Archive (*.askwell)</source>
        <translation>Archiwum (*.askwell)</translation>
    </message>
    <message>
        <source>Archive sealed with a passphrase (*.zip.age)</source>
        <translation>Archiwum chronione hasłem (*.zip.age)</translation>
    </message>
    <message>
        <source>Several words are easy to remember. Without them nobody can open the file, you neither. The program age opens it, too.</source>
        <translation>Kilka słów łatwo zapamiętać. Bez nich nikt nie otworzy pliku, ty też nie. Otwiera go również program age.</translation>
    </message>
    <message>
        <source>Seal the file</source>
        <translation>Chroń plik</translation>
    </message>
    <message>
        <source>Saving everything as a file</source>
        <translation>Zapisywanie wszystkiego do pliku</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Wszystko jest w pliku {file}.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Przywróć z pliku</translation>
    </message>
    <message>
        <source>Archives and copies (*.askwell *.zip *.age *.db)</source>
        <translation>Archiwa i kopie (*.askwell *.zip *.age *.db)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Wszystkie (*)</translation>
    </message>
    <message>
        <source>{file} is sealed. Type the passphrase that it was sealed with.</source>
        <translation>Plik {file} jest chroniony. Wpisz hasło, którym go zabezpieczono.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Restoring from a file</source>
        <translation>Przywracanie z pliku</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>on sheet</source>
        <translation>na arkuszu</translation>
    </message>
    <message>
        <source>Edit… (F2)</source>
        <translation>Edytuj… (F2)</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Usuń (Delete)</translation>
    </message>
    <message>
        <source>Hide (Delete)</source>
        <translation>Ukryj (Delete)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>Zanotuj odpowiedź</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultura</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zarobki</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Życie</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Kariera</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Jak wejść</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rady</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Whom else</source>
        <translation>Kto jeszcze</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Poznanie się</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Look it up, then ask what it leaves out</source>
        <translation>Sprawdź to, a potem zapytaj, czego tam brak</translation>
    </message>
    <message>
        <source>The web answers it: look it up, then ask what it leaves out</source>
        <translation>Na to odpowiada sieć: sprawdź, a potem zapytaj, czego tam brak</translation>
    </message>
    <message>
        <source>On file: {answer}. Ask what it leaves out.</source>
        <translation>Zapisane: {answer}. Zapytaj, czego tam brak.</translation>
    </message>
    <message>
        <source>Asked of everybody on this goal, so that answers compare</source>
        <translation>Dla każdej osoby z tym celem, by odpowiedzi dało się porównać</translation>
    </message>
    <message>
        <source>Fits your goal</source>
        <translation>Pasuje do celu</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>Tylko dla tej osoby</translation>
    </message>
    <message>
        <source>On file: {detail}. This asks on</source>
        <translation>Zapisane: {detail}. To pyta dalej</translation>
    </message>
    <message>
        <source>They lead or hire people</source>
        <translation>Kieruje ludźmi lub ich zatrudnia</translation>
    </message>
    <message>
        <source>For a second talk</source>
        <translation>Na drugą rozmowę</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Bank of questions</source>
        <translation>Bank pytań</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Znajdź pytanie…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Znajdź pytanie</translation>
    </message>
    <message>
        <source>+ Own question</source>
        <translation>+ Własne</translation>
    </message>
    <message>
        <source>My questions in and out</source>
        <translation>Import i eksport moich pytań</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Importuj pytania…</translation>
    </message>
    <message>
        <source>Export my questions…</source>
        <translation>Eksportuj moje pytania…</translation>
    </message>
    <message>
        <source>Your question; Return adds it</source>
        <translation>Twoje pytanie; Enter dodaje</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Twoje własne pytanie</translation>
    </message>
    <message>
        <source>Industry, company, job</source>
        <translation>Branża, firma, praca</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Kariera</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Jak wejść</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rady</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Początek i koniec</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Dla: {name}</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Taught me most</source>
        <translation>Dały mi najwięcej</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Taken out of the bank; sheets keep it.</source>
        <translation>Usunięte z banku; arkusze je zachowują.</translation>
    </message>
    <message>
        <source>Hidden; it waits under “Hidden”.</source>
        <translation>Ukryte; czeka w grupie „Ukryte”.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importuj pytania</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.txt)</source>
        <translation>Listy pytań (*.toml *.txt)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Wszystkie (*)</translation>
    </message>
    <message>
        <source>Export my questions</source>
        <translation>Eksportuj moje pytania</translation>
    </message>
    <message>
        <source>Your questions were saved.</source>
        <translation>Twoje pytania są zapisane.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Before you send</source>
        <translation>Przed wysłaniem</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>Przejdź do następnej luki</translation>
    </message>
    <message>
        <source>Fill in my card</source>
        <translation>Uzupełnij moją wizytówkę</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>An address to write to</source>
        <translation>Adres, na który piszesz</translation>
    </message>
    <message>
        <source>It is empty: say what you share, it is read first.</source>
        <translation>Jest pusty: napisz, co was łączy, to czyta się najpierw.</translation>
    </message>
    <message>
        <source>Every gap is filled</source>
        <translation>Wszystkie luki uzupełnione</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} z {most}</translation>
    </message>
    <message>
        <source>characters; LinkedIn takes no more with an invitation</source>
        <translation>znaków; LinkedIn nie przyjmuje więcej z zaproszeniem</translation>
    </message>
    <message>
        <source>{least} to {most} reads in under a minute</source>
        <translation>od {least} do {most} czyta się w niecałą minutę</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Talked</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Talk agreed: {when}</source>
        <translation>Umówiona rozmowa: {when}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>zły adres</translation>
    </message>
    <message>
        <source>Your e-mail came back: {address}</source>
        <translation>Twój e-mail wrócił: {address}</translation>
    </message>
    <message>
        <source>Talk moved, was {when}</source>
        <translation>Rozmowa przełożona, poprzednio {when}</translation>
    </message>
    <message>
        <source>Talk called off, was {when}</source>
        <translation>Rozmowa odwołana, poprzednio {when}</translation>
    </message>
    <message>
        <source>They did not come, was {when}</source>
        <translation>Druga strona się nie zjawiła, miało być {when}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Podtrzymanie kontaktu</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nowa praca</translation>
    </message>
    <message>
        <source>Suggested {name}</source>
        <translation>Z polecenia: {name}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Twoja obietnica: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>Obietnica tej osoby: {what}</translation>
    </message>
    <message>
        <source>You promised and kept: {what}</source>
        <translation>Twoja obietnica, dotrzymana: {what}</translation>
    </message>
    <message>
        <source>They kept: {what}</source>
        <translation>Dotrzymane: {what}</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Zanotowane: {what}</translation>
    </message>
    <message>
        <source>Dismissed: {what}</source>
        <translation>Odrzucone: {what}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>Przesunięte: {what}</translation>
    </message>
    <message>
        <source>no reason to write</source>
        <translation>brak powodu, by pisać</translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message>
        <source>Between you</source>
        <translation>Między wami</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Zanotuj, co się stało</translation>
    </message>
    <message>
        <source>Noted. What follows from it follows.</source>
        <translation>Zanotowane. Reszta wynika z tego sama.</translation>
    </message>
    <message>
        <source>I wrote to them</source>
        <translation>Mój list do tej osoby</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>We agreed on a talk…</source>
        <translation>Umówiona rozmowa…</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Odbyta rozmowa…</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Moje podziękowanie</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>Podtrzymany kontakt</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Jeszcze nic.</translation>
    </message>
    <message>
        <source>Corrected. The stage follows.</source>
        <translation>Poprawione. Etap się dopasuje.</translation>
    </message>
    <message>
        <source>Let them come back</source>
        <translation>Mogą wrócić</translation>
    </message>
    <message>
        <source>The next import that has them brings them back</source>
        <translation>Przywróci je następny import, w którym są</translation>
    </message>
    <message>
        <source>The next import may bring them back.</source>
        <translation>Następny import może je przywrócić.</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Popraw to</translation>
    </message>
    <message>
        <source>{day}, correct this: {what}</source>
        <translation>{day}, popraw to: {what}</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
    <message>
        <source>Corrected. What follows from it follows.</source>
        <translation>Poprawione. Reszta się dopasuje.</translation>
    </message>
    <message>
        <source>Taken out. What follows from it follows.</source>
        <translation>Usunięte. Reszta się dopasuje.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Zanotowane pod dzisiejszą datą.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Page of help</source>
        <translation>Strona pomocy</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser took this page. Its address is on the clipboard: paste it there.</source>
        <translation>Żadna przeglądarka nie otworzyła tej strony. Jej adres jest w schowku: wklej go tam.</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>My calendars</source>
        <translation>Moje kalendarze</translation>
    </message>
    <message>
        <source>What they take up is kept free of talks. A file is read again whenever it changes, and never written to.</source>
        <translation>Zajęte w nich godziny są omijane. Plik jest czytany ponownie po każdej zmianie, a nic nie jest w nim zapisywane.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Dodaj plik kalendarza…</translation>
    </message>
    <message>
        <source>Propose times from</source>
        <translation>Proponuj terminy od</translation>
    </message>
    <message>
        <source>Keep free around appointments</source>
        <translation>Odstęp wokół spotkań</translation>
    </message>
    <message>
        <source>None yet: drop an .ics file on the window, or add one here.</source>
        <translation>Jeszcze żadnego: upuść na okno plik .ics lub dodaj go tutaj.</translation>
    </message>
    <message>
        <source>Keep the times of {file} free? It has {entries}.</source>
        <translation>Omijać terminy z pliku {file}? Jest w nim {entries}.</translation>
    </message>
    <message>
        <source>Use as my calendar</source>
        <translation>To mój kalendarz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Let it count no more; the file stays</source>
        <translation>Nie licz go dłużej; plik zostaje</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>Pomiń: {file}</translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Dodaj plik kalendarza</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendarze</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>CareerCard</name>
    <message>
        <source>Career</source>
        <translation>Kariera</translation>
    </message>
    <message>
        <source>Nothing on file. Save their profile to PDF and drop it here.</source>
        <translation>Nic nie ma. Zapisz profil tej osoby jako PDF i upuść go tutaj.</translation>
    </message>
</context>
<context>
    <name>CaughtList</name>
    <message>
        <source>Who else to talk to</source>
        <translation>Z kim jeszcze rozmawiać</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Obietnice tej osoby</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Moje obietnice</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>Co i do kiedy</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Co i do piątku</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Dodaj: {what}</translation>
    </message>
</context>
<context>
    <name>CaughtRow</name>
    <message>
        <source>No day for this one</source>
        <translation>Bez dnia</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>do {day}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Show this place in the letter</source>
        <translation>Pokaż to miejsce w liście</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Which column is which?</source>
        <translation>Która kolumna jest która?</translation>
    </message>
    <message>
        <source>These are not the usual columns. Say what each means; a file with the same columns is never asked about again.</source>
        <translation>To nie są zwykłe kolumny. Wskaż, co która oznacza; o plik z tymi samymi kolumnami nie będzie więcej pytań.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Użyj tych kolumn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Link do profilu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Data kontaktu</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Znaczenie kolumny {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Znajomość</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cel społeczny</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Szkolenie</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Miejsce pracy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Wspólne</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Co was łączy</translation>
    </message>
    <message>
        <source>Somebody you both know, a place, a belief…</source>
        <translation>Znajomość, miejsce, pogląd…</translation>
    </message>
    <message>
        <source>Add what you have in common</source>
        <translation>Dodaj, co was łączy</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Coś innego</translation>
    </message>
    <message>
        <source>Kind of what you add: {kind}</source>
        <translation>Rodzaj dodawanego wpisu: {kind}</translation>
    </message>
    <message>
        <source>Nothing noted yet: a school, an employer, somebody you both know?</source>
        <translation>Jeszcze nic: szkoła, pracodawca, wspólna znajoma osoba?</translation>
    </message>
    <message>
        <source>Is {theirs} the same as your {name}?</source>
        <translation>Czy {theirs} to to samo, co twoje {name}?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This is so; keep it</source>
        <translation>Tak jest; zachowaj</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Potwierdź: {what}</translation>
    </message>
    <message>
        <source>This is not so; do not propose it again</source>
        <translation>Tak nie jest; nie proponuj więcej</translation>
    </message>
    <message>
        <source>Not in common: {what}</source>
        <translation>To was nie łączy: {what}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>The same data on two computers</source>
        <translation>Te same dane na dwóch komputerach</translation>
    </message>
    <message>
        <source>Choose a folder that your sync program carries, the same on both. Askwell puts what is new here into it, looks there at every start, and asks before it takes anything over. Work on one computer at a time.</source>
        <translation>Wybierz folder przenoszony przez program do synchronizacji, ten sam na obu. Askwell wkłada tam to, co nowe, zagląda tam przy każdym uruchomieniu i pyta, zanim coś przejmie. Pracuj na jednym komputerze naraz.</translation>
    </message>
    <message>
        <source>Laptop, or the desk at home</source>
        <translation>Laptop albo komputer w domu</translation>
    </message>
    <message>
        <source>This computer is</source>
        <translation>Ten komputer to</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Hasło…</translation>
    </message>
    <message>
        <source>Sealed with your passphrase, which is kept until you quit.</source>
        <translation>Chronione twoim hasłem, pamiętanym do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Your data is encrypted: nothing is sent before you type a passphrase.</source>
        <translation>Twoje dane są zaszyfrowane: nic nie zostanie wysłane, dopóki nie wpiszesz hasła.</translation>
    </message>
    <message>
        <source>Not sealed: whoever sees the folder can read what is in it.</source>
        <translation>Bez ochrony: kto widzi folder, może przeczytać, co w nim jest.</translation>
    </message>
    <message>
        <source>The folder that both computers see</source>
        <translation>Folder widoczny dla obu komputerów</translation>
    </message>
    <message>
        <source>It is asked for on the other computer too, and after every start.</source>
        <translation>Pytanie o nie padnie też na drugim komputerze i po każdym uruchomieniu.</translation>
    </message>
    <message>
        <source>Seal what is sent</source>
        <translation>Chroń wysyłane dane</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Filter: name, company, title…</source>
        <translation>Filtr: nazwisko, firma…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtruj osoby</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nowa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Nikt nie pasuje do „{text}”</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Nikogo tu nie ma</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage above.</source>
        <translation>Spróbuj mniej liter lub innego etapu powyżej.</translation>
    </message>
    <message>
        <source>Looking at who is next</source>
        <translation>Sprawdzanie, kto następny</translation>
    </message>
    <message>
        <source>{name} is put aside and not proposed any more.</source>
        <translation>{name}: odłożono na bok, bez dalszych propozycji.</translation>
    </message>
    <message>
        <source>Nobody looks like {name}. Choose two people in the list to compare.</source>
        <translation>Nikt nie przypomina: {name}. Wybierz na liście dwie osoby do porównania.</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>{name}: usunięto.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies in a folder of your own</source>
        <translation>Kopie we własnym folderze</translation>
    </message>
    <message>
        <source>On a stick, on another disk or in a synced folder. Copies beside your data are made every day in any case.</source>
        <translation>Na pendrivie, innym dysku lub w folderze synchronizowanym. Kopie obok danych i tak powstają codziennie.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in; it is tried again.</source>
        <translation>Folderu teraz nie ma. Podłącz dysk; próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>Nie ma w nim jeszcze kopii.</translation>
    </message>
    <message>
        <source>Copies in it: {count}. The newest is of {when}.</source>
        <translation>Kopie w folderze: {count}. Najnowsza z {when}.</translation>
    </message>
    <message>
        <source>A folder for copies</source>
        <translation>Folder na kopie</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>What you wrote before this is saved. You can go on, or close Askwell and start it again. The report below holds no names, addresses or letters; copy it if you want to tell the makers.</source>
        <translation>Wszystko, co powstało wcześniej, jest zapisane. Możesz pracować dalej albo zamknąć Askwell i uruchomić ponownie. Raport poniżej nie zawiera nazwisk, adresów ani listów; skopiuj go, jeśli chcesz powiadomić twórców.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Dziennik: {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>Twój plik danych jest uszkodzony</translation>
    </message>
    <message>
        <source>A part of your data file cannot be read any more. Askwell closes its window now and shows what can be saved, beside your newest copy; nothing is deleted.</source>
        <translation>Części pliku danych nie da się już odczytać. Askwell zamknie teraz okno i pokaże, co da się uratować, obok najnowszej kopii; nic nie zostanie usunięte.</translation>
    </message>
    <message>
        <source>Show what can be saved</source>
        <translation>Pokaż, co da się uratować</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>Dziś {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Jutro {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Wczoraj {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>When shall it come back?</source>
        <translation>Kiedy ma wrócić?</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Przełóż</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Początek listu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Dzień dobry…</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <source>Credentials and awards</source>
        <translation>Certyfikaty i wyróżnienia</translation>
    </message>
    <message>
        <source>Publications and press</source>
        <translation>Publikacje i prasa</translation>
    </message>
    <message>
        <source>Skills and languages</source>
        <translation>Umiejętności i języki</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Własnymi słowami</translation>
    </message>
</context>
<context>
    <name>DreamList</name>
    <message>
        <source>Dream list</source>
        <translation>Lista marzeń</translation>
    </message>
    <message>
        <source>Dreams, the dearest first</source>
        <translation>Marzenia, najdroższe najpierw</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation>O czym marzysz?</translation>
    </message>
    <message>
        <source>Type a company on the left. You see who of your people is there.</source>
        <translation>Wpisz firmę po lewej. Zobaczysz, kto z twoich osób tam jest.</translation>
    </message>
    <message>
        <source>Companies or titles</source>
        <translation>Firmy lub stanowiska</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Looking who is there</source>
        <translation>Sprawdzanie, kto tam jest</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmy</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>A company you dream of</source>
        <translation>Firma, o której marzysz</translation>
    </message>
    <message>
        <source>A title you dream of</source>
        <translation>Stanowisko, o którym marzysz</translation>
    </message>
    <message>
        <source>Type a title on the left. You see who of your people has it.</source>
        <translation>Wpisz stanowisko po lewej. Zobaczysz, kto z twoich osób je ma.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down; Delete takes it off the list</source>
        <translation>Przeciągnij albo Alt+↑ i Alt+↓; Delete usuwa z listy</translation>
    </message>
    <message>
        <source>dream title and company</source>
        <translation>wymarzone stanowisko i firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Dlaczego właśnie to</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Dlaczego właśnie to?</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Kto tam jest</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Dwukrotne kliknięcie lub Enter pokazuje osobę w Kontaktach</translation>
    </message>
    <message>
        <source>There now {count}</source>
        <translation>Teraz tam: {count}</translation>
    </message>
    <message>
        <source>Was there {count}</source>
        <translation>Dawniej tam: {count}</translation>
    </message>
    <message>
        <source>Has it now {count}</source>
        <translation>Ma teraz: {count}</translation>
    </message>
    <message>
        <source>Had it {count}</source>
        <translation>Dawniej: {count}</translation>
    </message>
    <message>
        <source>Nobody you know is at {name} yet. What you can do:</source>
        <translation>{name}: nikogo stamtąd jeszcze nie znasz. Co możesz zrobić:</translation>
    </message>
    <message>
        <source>Nobody you know has this title yet. What you can do:</source>
        <translation>Nikogo na tym stanowisku jeszcze nie znasz. Co możesz zrobić:</translation>
    </message>
    <message>
        <source>Nobody on file was there before. What you can do:</source>
        <translation>Nie ma tu nikogo z dawną pracą w tym miejscu. Co możesz zrobić:</translation>
    </message>
    <message>
        <source>Ask those who were there before: {names}.</source>
        <translation>Zapytaj osoby, które były tam dawniej: {names}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż te osoby</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Szukaj wydarzeń</translation>
    </message>
    <message>
        <source>Search LinkedIn</source>
        <translation>Szukaj w LinkedIn</translation>
    </message>
    <message>
        <source>Look for people whom somebody you know knows, and ask to be named.</source>
        <translation>Szukaj osób, które zna ktoś z twoich znajomych, i poproś o polecenie.</translation>
    </message>
    <message>
        <source>Ask those you have talked to whom they know there: {names}.</source>
        <translation>Zapytaj swoich rozmówców, kogo tam znają: {names}.</translation>
    </message>
    <message>
        <source>Look for people there who went to {names}.</source>
        <translation>Szukaj tam osób po: {names}.</translation>
    </message>
    <message>
        <source>Go to an event of theirs and meet somebody in person.</source>
        <translation>Idź na ich wydarzenie i poznaj kogoś osobiście.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Nic nie zostanie zapisane, dopóki nie naciśniesz Importuj.</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Write all the same</source>
        <translation>Napisz mimo to</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print the sheet for {name}</source>
        <translation>Wydrukuj arkusz: {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Zapytaj: {name}</translation>
    </message>
</context>
<context>
    <name>EmailTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Nikt nie jest wybrany</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; a draft is filled from what is known.</source>
        <translation>Wybierz kogoś w Kontaktach; szkic wypełni się tym, co wiadomo.</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Do napisania</translation>
    </message>
    <message>
        <source>Nothing is waiting to be written.</source>
        <translation>Nic nie czeka na napisanie.</translation>
    </message>
    <message>
        <source>Opened, not yet marked sent</source>
        <translation>Otwarte, bez potwierdzenia wysłania</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Zanotowano jako wysłane dziś.</translation>
    </message>
    <message>
        <source>Nothing of this letter is on file yet: open it first.</source>
        <translation>Tego listu jeszcze tu nie ma: najpierw go otwórz.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Leave this out</source>
        <translation>Pomiń to</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Pomiń: {what}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct this</source>
        <translation>Popraw to</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Które osoby?</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>W jakiej postaci?</translation>
    </message>
    <message>
        <source>Names, jobs and addresses go out. Your notes, reasons and letters stay here.</source>
        <translation>Wychodzą nazwiska, praca i adresy. Notatki, powody i listy zostają tutaj.</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>Tylko {name}</translation>
    </message>
    <message>
        <source>vCards 4.0, for address books</source>
        <translation>vCard 4.0, do książek adresowych</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>Tabela (CSV), do arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Eksportowanie osób</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Wyeksportowano do {file}.</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>We talked</source>
        <translation>Odbyta rozmowa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Zanotuj</translation>
    </message>
    <message>
        <source>Noted. Write down what you heard while it is fresh.</source>
        <translation>Zanotowane. Zapisz, co było w rozmowie, póki jest świeże.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Open a copy of this file</source>
        <translation>Otwórz kopię tego pliku</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>Usuń ten plik</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Dołącz plik</translation>
    </message>
    <message>
        <source>Attaching a file</source>
        <translation>Dołączanie pliku</translation>
    </message>
    <message>
        <source>This file may be a program, so it is not opened from here.</source>
        <translation>Ten plik może być programem, więc nie otwiera się stąd.</translation>
    </message>
    <message>
        <source>No program here opens this kind of file.</source>
        <translation>Żaden program tutaj nie otwiera takich plików.</translation>
    </message>
    <message>
        <source>The file was taken out.</source>
        <translation>Plik został usunięty.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Upuść tu swój eksport LinkedIn</translation>
    </message>
    <message>
        <source>Askwell reads your connections on this computer. Nothing is written until you say so, and nothing leaves your machine.</source>
        <translation>Askwell czyta kontakty na tym komputerze. Nic nie zostanie zapisane bez twojej zgody i nic nie opuści tego komputera.</translation>
    </message>
    <message>
        <source>The larger archive also holds your own profile: your card is filled from it. Meanwhile, look around with invented people; one click takes them away.</source>
        <translation>Większe archiwum zawiera też twój profil: wypełni się z niego twoja wizytówka. Na razie rozejrzyj się ze zmyślonymi osobami; znikną po jednym kliknięciu.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Otwórz tę stronę</translation>
    </message>
    <message>
        <source>Open the page of LinkedIn that hands out the export</source>
        <translation>Otwórz stronę LinkedIn, która wydaje eksport</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>W LinkedIn otwórz Ustawienia i prywatność, potem Prywatność danych, potem „Uzyskaj kopię swoich danych”.</translation>
    </message>
    <message>
        <source>Choose Connections, or the larger archive, and ask for it. LinkedIn sends an e-mail with a link, within minutes or a day.</source>
        <translation>Wybierz Kontakty lub większe archiwum i poproś o nie. LinkedIn wyśle e-mail z linkiem po kilku minutach lub w ciągu dnia.</translation>
    </message>
    <message>
        <source>Save the zip from that e-mail and drop it anywhere on this window.</source>
        <translation>Zapisz zip z tego e-maila i upuść go gdziekolwiek na to okno.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Nie wybrano jeszcze folderu.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Zapomnij na dobre</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>{name}: zapomnieć na dobre?</translation>
    </message>
    <message>
        <source>Their card, letters, messages, notes, talks, sheets and files are erased, and their name and addresses in your notes about others.</source>
        <translation>Wizytówka, listy, wiadomości, notatki, rozmowy, arkusze i pliki tej osoby zostaną wymazane, a jej nazwisko i adresy znikną z notatek o innych.</translation>
    </message>
    <message>
        <source>No Undo brings this back, and what you did before it can no longer be undone either. Backups and files you saved elsewhere are not touched.</source>
        <translation>Cofnij tego nie przywróci, a tego, co było wcześniej, też nie da się już cofnąć. Kopie i pliki zapisane gdzie indziej pozostają bez zmian.</translation>
    </message>
    <message>
        <source>What stays is a mark that cannot be read. It keeps later imports from bringing them back.</source>
        <translation>Zostaje znak, którego nie da się odczytać. Dzięki niemu późniejszy import nie przywróci tej osoby.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Another card may be theirs too: {names}. Forget that one as well.</source>
        <translation>Inna wizytówka może też należeć do tej osoby: {names}. Zapomnij również o niej.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Zapominanie</translation>
    </message>
    <message>
        <source>Forgotten. Later imports do not bring them back.</source>
        <translation>Zapomniano. Późniejszy import nie przywróci tej osoby.</translation>
    </message>
</context>
<context>
    <name>FreeTimesDialog</name>
    <message>
        <source>Free times</source>
        <translation>Wolne terminy</translation>
    </message>
    <message>
        <source>Free times for {name}</source>
        <translation>Wolne terminy: {name}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Długość rozmowy</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Strefa czasowa tej osoby</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>Poprzedni tydzień (Page Up)</translation>
    </message>
    <message>
        <source>The next week (Page down)</source>
        <translation>Następny tydzień (Page Down)</translation>
    </message>
    <message>
        <source>My calendars…</source>
        <translation>Moje kalendarze…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>Looking for free times</source>
        <translation>Szukanie wolnych terminów</translation>
    </message>
    <message>
        <source>{city} is a guess from “{place}”: say it if they live elsewhere.</source>
        <translation>{city} to domysł z „{place}”: zmień, jeśli to inne miejsce.</translation>
    </message>
    <message>
        <source>The letter says the times in {city}.</source>
        <translation>List podaje terminy według czasu: {city}.</translation>
    </message>
    <message>
        <source>Where they live is not known: the letter says your own times.</source>
        <translation>Nie wiadomo, gdzie ta osoba mieszka: list podaje twój czas.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Click a free time.</source>
        <translation>Nic nie wybrano. Kliknij wolny termin.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>free</source>
        <translation>wolny</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What I hope to gain</source>
        <translation>Na co liczę</translation>
    </message>
    <message>
        <source>Judge the job from inside</source>
        <translation>Ocenić pracę od środka</translation>
    </message>
    <message>
        <source>Change industry</source>
        <translation>Zmienić branżę</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Nowy kontakt</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Askwell Help</source>
        <translation>Pomoc Askwell</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>{page}: Askwell Help</source>
        <translation>{page}: pomoc Askwell</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>What is new in {version}</source>
        <translation>Co nowego w {version}</translation>
    </message>
    <message>
        <source>Three months on: look for a new version</source>
        <translation>Trzy miesiące później: poszukaj nowej wersji</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Kroki, od najnowszego</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nic się jeszcze nie zmieniło.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Przed nimi wszystkimi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source> (now)</source>
        <translation> (teraz)</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>{cases} of {of}</source>
        <translation>{cases} z {of}</translation>
    </message>
    <message>
        <source>too few to say ({counts})</source>
        <translation>za mało, by ocenić ({counts})</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Thanked within 24 hours</source>
        <translation>Podziękowanie w 24 godziny</translation>
    </message>
    <message>
        <source>In touch since</source>
        <translation>Kontakt od tego czasu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Z poprzedniego kroku</translation>
    </message>
    <message>
        <source>From asking to staying in touch</source>
        <translation>Od prośby do stałego kontaktu</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>ten sam dzień</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
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
        <translation>15 lub więcej</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Dni do odpowiedzi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>What it built on</source>
        <translation>Na czym się opierało</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Przypadki</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>za mało, by ocenić</translation>
    </message>
    <message>
        <source>Not written here</source>
        <translation>Napisane poza Askwell</translation>
    </message>
    <message>
        <source>A template that is gone</source>
        <translation>Szablon, którego już nie ma</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nic szczególnego</translation>
    </message>
    <message>
        <source>Somebody suggested it</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Somebody you both know</source>
        <translation>Wspólna znajomość</translation>
    </message>
    <message>
        <source>A former employer</source>
        <translation>Dawny pracodawca</translation>
    </message>
    <message>
        <source>A school</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Where everyone stood, month by month</source>
        <translation>Etapy wszystkich osób, miesiąc po miesiącu</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Rozmowy w tygodniu</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Jak to idzie</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Which letters count</source>
        <translation>Które listy liczyć</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ostatnie 3 miesiące</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Jako tabele</translation>
    </message>
    <message>
        <source>Show the numbers instead of the pictures</source>
        <translation>Pokaż liczby zamiast wykresów</translation>
    </message>
    <message>
        <source>About your own letters and talks, for you alone. Nothing leaves this machine.</source>
        <translation>O twoich listach i rozmowach, tylko dla ciebie. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Compare the letters by</source>
        <translation>Porównaj listy według</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Nie ma jeszcze żadnej prośby.</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Kto się zgodził</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <source>A rate stands beside its count; under five cases none is told.</source>
        <translation>Odsetek stoi obok liczby; poniżej pięciu przypadków go nie ma.</translation>
    </message>
    <message>
        <source>Nothing happened in {year} that is noted here.</source>
        <translation>W roku {year} nic nie zanotowano.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>W liczbach</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Gdzie pracują</translation>
    </message>
    <message>
        <source>What I took away</source>
        <translation>Co wynoszę z rozmów</translation>
    </message>
    <message>
        <source>Talks in each month</source>
        <translation>Rozmowy w miesiącach</translation>
    </message>
    <message>
        <source>a new job</source>
        <translation>nowa praca</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job} at {place}.</source>
        <translation>To rok, w którym masz swoje miejsce: {job}, {place}.</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job}.</source>
        <translation>To rok, w którym masz swoje miejsce: {job}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} godz. {minutes} min</translation>
    </message>
    <message>
        <source>People asked for the first time</source>
        <translation>Osoby z pierwszą prośbą</translation>
    </message>
    <message>
        <source>Of them said yes</source>
        <translation>W tym zgody</translation>
    </message>
    <message>
        <source>Talks held</source>
        <translation>Odbyte rozmowy</translation>
    </message>
    <message>
        <source>Talked, as far as it was noted</source>
        <translation>Czas rozmów, o ile zanotowany</translation>
    </message>
    <message>
        <source>Notes to stay in touch</source>
        <translation>Wiadomości podtrzymujące kontakt</translation>
    </message>
    <message>
        <source>Names given to you</source>
        <translation>Polecone nazwiska</translation>
    </message>
    <message>
        <source>Promises you made</source>
        <translation>Twoje obietnice</translation>
    </message>
    <message>
        <source>Promises you kept</source>
        <translation>Dotrzymane przez ciebie</translation>
    </message>
    <message>
        <source>Promises kept for you</source>
        <translation>Dotrzymane dla ciebie</translation>
    </message>
    <message>
        <source>A year looked back on</source>
        <translation>Spojrzenie na rok</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Nothing is noted in this year</source>
        <translation>W tym roku nic nie zanotowano</translation>
    </message>
    <message>
        <source>What you ask, hear and promise is looked back on here.</source>
        <translation>Tu widać, o co pytasz, co słyszysz i co obiecujesz.</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>Rok {year}</translation>
    </message>
    <message>
        <source>Looked back on {day}</source>
        <translation>Spojrzenie z dnia {day}</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Szyfrowanie moich danych</translation>
    </message>
    <message>
        <source>All that Askwell keeps is encrypted: people, letters, notes, attached files, and the copies of it. Whoever takes the computer or its disk cannot read it. Archives and files that you save yourself are not encrypted by this.</source>
        <translation>Wszystko, co Askwell przechowuje, jest szyfrowane: osoby, listy, notatki, załączniki i kopie. Kto zabierze komputer lub dysk, nie przeczyta tego. Archiwa i pliki zapisane przez ciebie nie są przez to szyfrowane.</translation>
    </message>
    <message>
        <source>What opens it each day</source>
        <translation>Co otwiera dane na co dzień</translation>
    </message>
    <message>
        <source>The keyring of this computer: nothing to type</source>
        <translation>Pęk kluczy tego komputera: bez wpisywania</translation>
    </message>
    <message>
        <source>A passphrase that I type at every start</source>
        <translation>Hasło wpisywane przy każdym uruchomieniu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>To samo jeszcze raz</translation>
    </message>
    <message>
        <source>Erase them instead; a new copy is made tomorrow</source>
        <translation>Wymaż je; nowa kopia powstanie jutro</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Starsze kopie</translation>
    </message>
    <message>
        <source>Older copies here: {count}. They are not encrypted yet, and will be.</source>
        <translation>Starsze kopie tutaj: {count}. Nie są jeszcze zaszyfrowane, ale będą.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it and open this window again.</source>
        <translation>Jest zablokowany. Odblokuj go i otwórz to okno ponownie.</translation>
    </message>
    <message>
        <source>It does not answer. It may wait for its own password.</source>
        <translation>Nie odpowiada. Może czeka na własne hasło.</translation>
    </message>
    <message>
        <source>This computer has none that Askwell can use.</source>
        <translation>Na tym komputerze nie ma pęku kluczy dla Askwell.</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>Hasła się różnią. Wpisz dwa razy to samo.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Czytanie plików</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Nic nie zostanie zapisane, dopóki nie naciśniesz Importuj.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} z {total}</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Tego nie da się zaimportować</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Co zrobiłby import</translation>
    </message>
    <message>
        <source>An address book fills blanks of people who are here. Nobody is added unless you tick them.</source>
        <translation>Książka adresowa uzupełnia luki u osób, które tu są. Nikt nie zostanie dodany bez zaznaczenia.</translation>
    </message>
    <message>
        <source>This e-mail has its place. Correct it if it is wrong.</source>
        <translation>Ten e-mail ma swoje miejsce. Popraw, jeśli jest złe.</translation>
    </message>
    <message>
        <source>This e-mail is here already.</source>
        <translation>Ten e-mail już tu jest.</translation>
    </message>
    <message>
        <source>Say with whom this e-mail was exchanged.</source>
        <translation>Wskaż, z kim był ten e-mail.</translation>
    </message>
    <message>
        <source>{placed}, {known}</source>
        <translation>{placed}, {known}</translation>
    </message>
    <message>
        <source>of them in a new job</source>
        <translation>w tym w nowej pracy</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>już tutaj</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>jeszcze nikt stąd</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>In a new job</source>
        <translation>W nowej pracy</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Jeszcze nikt stąd</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. One Undo takes all of it back.</source>
        <translation>Nic nie zostanie zapisane, dopóki nie naciśniesz Importuj. Jedno Cofnij wycofuje całość.</translation>
    </message>
    <message>
        <source>Import my profile</source>
        <translation>Import mojego profilu</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nie ma co importować</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>Anuluj zostawia wszystko bez zmian.</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Importowanie osób</translation>
    </message>
    <message>
        <source>Your own card is filled.</source>
        <translation>Twoja wizytówka jest wypełniona.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Zaimportowano.</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Nic nowego.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>line {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>a reason to write</source>
        <translation>powód, by napisać</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>title</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>website</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejscowość</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>urodziny</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>wizytówki vCard</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>kontakty Google</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>kontakty Outlook</translation>
    </message>
    <message>
        <source>Yahoo contacts</source>
        <translation>kontakty Yahoo</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s copy of your address books</source>
        <translation>kopia twoich książek adresowych z LinkedIn</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Hides their name in exports</source>
        <translation>Ukrywa nazwisko w eksportach</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>Brak nazwiska</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Pusty wiersz</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Jest w pliku dwa razy</translation>
    </message>
    <message>
        <source>Is to stay forgotten</source>
        <translation>Ma pozostać w zapomnieniu</translation>
    </message>
    <message>
        <source>Is nobody here</source>
        <translation>To nikt stąd</translation>
    </message>
    <message>
        <source>A group of people, no person</source>
        <translation>Grupa osób, nie osoba</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>messages</source>
        <translation>wiadomości</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>zaproszenia</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>rekomendacje</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>potwierdzenia</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>followed companies</source>
        <translation>obserwowane firmy</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>zgłoszenia do pracy</translation>
    </message>
    <message>
        <source>saved jobs</source>
        <translation>zapisane oferty pracy</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>rejestracja</translation>
    </message>
    <message>
        <source>your own profile</source>
        <translation>twój własny profil</translation>
    </message>
    <message>
        <source>Read: {lists}</source>
        <translation>Wczytano: {lists}</translation>
    </message>
    <message>
        <source>Messages left out: {reasons}</source>
        <translation>Pominięte wiadomości: {reasons}</translation>
    </message>
    <message>
        <source>Not needed, and not read: {names}</source>
        <translation>Niepotrzebne i nieczytane: {names}</translation>
    </message>
    <message>
        <source>Your own card: {parts}</source>
        <translation>Twoja wizytówka: {parts}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Kim jestem</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Fills a blank</source>
        <translation>Uzupełnia lukę</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Umiejętność</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Wyróżnienie</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Wolontariat</translation>
    </message>
</context>
<context>
    <name>InterviewMode</name>
    <message>
        <source>Talk with {name}</source>
        <translation>Rozmowa: {name}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>Koniec rozmowy</translation>
    </message>
    <message>
        <source>The thank-you clock starts (F8)</source>
        <translation>Rusza czas na podziękowanie (F8)</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Wróć do rozmowy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Napisz podziękowanie</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Anuluj bieżące zadanie</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>KeepInTouch</name>
    <message>
        <source>Keep in touch</source>
        <translation>Utrzymuj kontakt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>None: for these people alone</source>
        <translation>Brak: tylko dla tych osób</translation>
    </message>
    <message>
        <source>A word every</source>
        <translation>Odzywać się co</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Jak grupa</translation>
    </message>
    <message>
        <source>Every real contact, from you or from them, starts the time anew.</source>
        <translation>Każdy prawdziwy kontakt, z dowolnej strony, liczy czas od nowa.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Usuń z: {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>Usunięto z grupy.</translation>
    </message>
    <message>
        <source>Kept: {often}.</source>
        <translation>Zapisano: {often}.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nobody is here, but the newest copy holds people: {count}.</source>
        <translation>Nikogo tu nie ma, ale w najnowszej kopii są osoby: {count}.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but your newest entry is of {newest}. Set the clock: until then what is due is told wrongly.</source>
        <translation>Zegar tego komputera wskazuje {now}, a najnowszy wpis jest z {newest}. Ustaw zegar: do tego czasu terminy będą podawane źle.</translation>
    </message>
    <message>
        <source>Askwell was cut off last time, perhaps by a power cut. All that was saved is here.</source>
        <translation>Ostatnim razem praca Askwell została przerwana, może przez brak prądu. Wszystko, co zapisano, jest tutaj.</translation>
    </message>
    <message>
        <source>Choose the folder that both computers see first.</source>
        <translation>Najpierw wybierz folder widoczny dla obu komputerów.</translation>
    </message>
    <message>
        <source>Your other computer can fetch what is here now.</source>
        <translation>Drugi komputer może teraz pobrać to, co jest tutaj.</translation>
    </message>
    <message>
        <source>Both computers have the same.</source>
        <translation>Oba komputery mają to samo.</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>talked with you, works there</source>
        <translation>rozmowa z tobą, pracuje tam</translation>
    </message>
    <message>
        <source>talked with you on {day}</source>
        <translation>rozmowa z tobą {day}</translation>
    </message>
    <message>
        <source>sent you to {what}, who is there</source>
        <translation>polecenie: {what}, kto tam jest</translation>
    </message>
    <message>
        <source>sent you to {what}</source>
        <translation>polecenie: {what}</translation>
    </message>
    <message>
        <source>kept a promise: {what}</source>
        <translation>dotrzymana obietnica: {what}</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>rekomendacja dla ciebie</translation>
    </message>
    <message>
        <source>answered you on {day}</source>
        <translation>odpowiedź {day}</translation>
    </message>
    <message>
        <source>I have landed</source>
        <translation>Mam swoje miejsce</translation>
    </message>
    <message>
        <source>Good. Many people had a part in it, and few ever hear how it ended. Say where you landed; then everybody who helped is proposed for a letter of their own.</source>
        <translation>Dobrze. Wiele osób miało w tym udział, a mało kto słyszy, jak to się skończyło. Napisz, gdzie teraz jesteś; każda pomocna osoba dostanie propozycję własnego listu.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Kto pomógł</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Noted. What is proposed follows.</source>
        <translation>Zapisane. Propozycje się dopasują.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Another company, title or day</source>
        <translation>Inna firma, stanowisko lub dzień</translation>
    </message>
    <message>
        <source>Be done with it</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Nobody is proposed any more; letters and facts stay</source>
        <translation>Nikt nie będzie już proponowany; listy i fakty zostają</translation>
    </message>
    <message>
        <source>Nobody is noted yet who talked with you, answered or gave a name.</source>
        <translation>Nie ma tu jeszcze nikogo po rozmowie, odpowiedzi lub poleceniu.</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>wie od {day}</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>pauza</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>na boku</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>list zaczęty</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>jeszcze bez adresu</translation>
    </message>
    <message>
        <source>They helped. Untick whom you do not want to write to.</source>
        <translation>Te osoby pomogły. Odznacz, do kogo nie chcesz pisać.</translation>
    </message>
    <message>
        <source>Done. Choose it again to go on telling people.</source>
        <translation>Gotowe. Wybierz to znowu, by powiadomić kolejne osoby.</translation>
    </message>
    <message>
        <source>Filling the letters</source>
        <translation>Wypełnianie listów</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Jak w systemie ({language})</translation>
    </message>
    <message>
        <source>Letters and questions in English</source>
        <translation>Listy i pytania po angielsku</translation>
    </message>
    <message>
        <source>Templates and the bank of questions, whatever the language of the window</source>
        <translation>Szablony i bank pytań, niezależnie od języka okna</translation>
    </message>
    <message>
        <source>Another language is in force when Askwell is started the next time.</source>
        <translation>Inny język zacznie obowiązywać po ponownym uruchomieniu Askwell.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>Które obietnice</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Moja</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Tej osoby</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Czyja obietnica</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Co i do piątku</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>Treść obietnicy i termin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Up and Down move, Ctrl+Return keeps, Delete on the tick takes out</source>
        <translation>↑ i ↓ przesuwają, Ctrl+Enter oznacza spełnienie, Delete na znaczniku usuwa</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Otwarte {count}</translation>
    </message>
    <message>
        <source>I owe {count}</source>
        <translation>Do spełnienia {count}</translation>
    </message>
    <message>
        <source>I am owed {count}</source>
        <translation>Czekam {count}</translation>
    </message>
    <message>
        <source>Kept {count}</source>
        <translation>Dotrzymane {count}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Do spełnienia</translation>
    </message>
    <message>
        <source>I am owed</source>
        <translation>Czekam</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic nie jest otwarte</translation>
    </message>
    <message>
        <source>What you and others promise in a talk stands here, the next one first.</source>
        <translation>Obietnice z rozmów, twoje i innych, stoją tutaj, najbliższa najpierw.</translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation>Nie masz nic do spełnienia</translation>
    </message>
    <message>
        <source>Add above what you promised to somebody.</source>
        <translation>Dodaj powyżej to, co obiecujesz innym.</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>Na nic nie czekasz</translation>
    </message>
    <message>
        <source>Add above what somebody promised you.</source>
        <translation>Dodaj powyżej to, co ktoś obiecał tobie.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>What is ticked off comes here.</source>
        <translation>Tu trafia to, co zostanie odhaczone.</translation>
    </message>
    <message>
        <source>Say who: type a name and choose one of those that are offered.</source>
        <translation>Wskaż, kto: wpisz nazwisko i wybierz jedno z proponowanych.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Treść obietnicy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>bez dnia</translation>
    </message>
    <message>
        <source>Friday, 5 Dec, in two weeks; empty for no day</source>
        <translation>piątek, 5 grudnia, za dwa tygodnie; puste: bez dnia</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Show this person in Contacts</source>
        <translation>Pokaż tę osobę w Kontaktach</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>To obietnica tej osoby</translation>
    </message>
    <message>
        <source>I promised it</source>
        <translation>To moja obietnica</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>dotrzymana {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>z dnia {day}</translation>
    </message>
    <message>
        <source>I promised {name}: {text}</source>
        <translation>Moja obietnica dla: {name}: {text}</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>Obietnica, {name}: {text}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Dotrzymane: {what}</translation>
    </message>
    <message>
        <source>By when: {what}</source>
        <translation>Termin: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Więcej: {what}</translation>
    </message>
    <message>
        <source>Whose it is, and taking it out</source>
        <translation>Czyja jest i jak ją usunąć</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Adres e-mail tej osoby</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>DW</translation>
    </message>
    <message>
        <source>Further addresses, parted by commas</source>
        <translation>Dalsze adresy, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Dodaj kopie</translation>
    </message>
    <message>
        <source>Send a copy to somebody else</source>
        <translation>Wyślij kopię do kogoś jeszcze</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Treść e-maila</translation>
    </message>
    <message>
        <source>Insert free times</source>
        <translation>Wstaw wolne terminy</translation>
    </message>
    <message>
        <source>Times at which you both can talk (Ctrl+Shift+T)</source>
        <translation>Terminy dobre dla obu stron (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet.</source>
        <translation>Nie ma jeszcze nic, co was łączy.</translation>
    </message>
    <message>
        <source>The letter says so already.</source>
        <translation>List już o tym mówi.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Tekst jest w schowku.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over in one click.</source>
        <translation>Ten list jest za długi, by przekazać go jednym kliknięciem.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into a new message.</source>
        <translation>Tekst jest w schowku: wklej go do nowej wiadomości.</translation>
    </message>
    <message>
        <source>No browser took the letter.</source>
        <translation>Żadna przeglądarka nie przyjęła listu.</translation>
    </message>
    <message>
        <source>No mail program took the letter.</source>
        <translation>Żaden program pocztowy nie przyjął listu.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the draft.</source>
        <translation>Tekst jest w schowku: wklej go do szkicu.</translation>
    </message>
    <message>
        <source>No mail program is set on this computer.</source>
        <translation>Na tym komputerze nie ma ustawionego programu pocztowego.</translation>
    </message>
    <message>
        <source>Nothing of this letter was kept yet.</source>
        <translation>Z tego listu nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>The draft was put away.</source>
        <translation>Szkic został odłożony.</translation>
    </message>
    <message>
        <source>The note is on the clipboard: paste it on their profile.</source>
        <translation>Wiadomość jest w schowku: wklej ją na profilu tej osoby.</translation>
    </message>
    <message>
        <source>The address is taken off the card.</source>
        <translation>Adres został usunięty z wizytówki.</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Zanotowano jako wysłane dziś.</translation>
    </message>
    <message>
        <source>Noted as sent on {day}.</source>
        <translation>Zanotowano jako wysłane {day}.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Remove “{word}” from my words</source>
        <translation>Usuń „{word}” z moich słów</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Dodaj „{word}” do moich słów</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>{kind} · draft</source>
        <translation>{kind} · szkic</translation>
    </message>
    <message>
        <source>Waits: {name} there answered</source>
        <translation>Czeka: jest tam odpowiedź ({name})</translation>
    </message>
    <message>
        <source>Beside {name}, who has not answered</source>
        <translation>Obok: {name}, jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>{line} · draft</source>
        <translation>{line} · szkic</translation>
    </message>
    <message>
        <source>{kind} · late</source>
        <translation>{kind} · po terminie</translation>
    </message>
    <message>
        <source>no reply since {day}</source>
        <translation>bez odpowiedzi od {day}</translation>
    </message>
    <message>
        <source>last word on {day}</source>
        <translation>ostatni kontakt {day}</translation>
    </message>
    <message>
        <source>First e-mail</source>
        <translation>Pierwszy e-mail</translation>
    </message>
    <message>
        <source>First e-mail, second person</source>
        <translation>Pierwszy e-mail, druga osoba</translation>
    </message>
    <message>
        <source>Offer to help</source>
        <translation>Propozycja pomocy</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>Confirm the talk</source>
        <translation>Potwierdzenie rozmowy</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Zmiana terminu</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Podtrzymanie kontaktu</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Gratulacje</translation>
    </message>
    <message>
        <source>Ask about a name</source>
        <translation>Pytanie o nazwisko</translation>
    </message>
    <message>
        <source>Ask for a rhythm</source>
        <translation>Prośba o stałe rozmowy</translation>
    </message>
    <message>
        <source>Tell who named them</source>
        <translation>Wieści dla polecającej osoby</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Jak to się skończyło</translation>
    </message>
    <message>
        <source>Answer to a no</source>
        <translation>Odpowiedź na odmowę</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>Wiadomość LinkedIn</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Who you are and what you do</source>
        <translation>Kim jesteś i czym się zajmujesz</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Co was łączy</translation>
    </message>
    <message>
        <source>How {name} can help</source>
        <translation>Jak może pomóc {name}</translation>
    </message>
    <message>
        <source>they</source>
        <translation>ta osoba</translation>
    </message>
    <message>
        <source>One clear request</source>
        <translation>Jedna jasna prośba</translation>
    </message>
    <message>
        <source>Times you are free</source>
        <translation>Wolne terminy</translation>
    </message>
    <message>
        <source>One line will do: “I am a nurse in Leeds.”</source>
        <translation>Wystarczy jedno zdanie: „Pracuję w szpitalu w Łodzi.”</translation>
    </message>
    <message>
        <source>A school, an employer, somebody you both know.</source>
        <translation>Szkoła, pracodawca, wspólna znajoma osoba.</translation>
    </message>
    <message>
        <source>What could only this person tell you?</source>
        <translation>Co mogłaby powiedzieć tylko ta osoba?</translation>
    </message>
    <message>
        <source>One question, such as: “Would you have 20 minutes for a call?”</source>
        <translation>Jedno pytanie, na przykład: „Czy znalazłoby się 20 minut na rozmowę?”</translation>
    </message>
    <message>
        <source>Two or three times, or “any morning next week”.</source>
        <translation>Dwa lub trzy terminy albo „każdy ranek w przyszłym tygodniu”.</translation>
    </message>
    <message>
        <source>More than one question</source>
        <translation>Więcej niż jedno pytanie</translation>
    </message>
    <message>
        <source>The request is not put as a question</source>
        <translation>Prośba nie ma formy pytania</translation>
    </message>
    <message>
        <source>This asks for a job</source>
        <translation>To prośba o pracę</translation>
    </message>
    <message>
        <source>This says nothing</source>
        <translation>To nic nie mówi</translation>
    </message>
    <message>
        <source>A link makes people careful</source>
        <translation>Link budzi ostrożność</translation>
    </message>
    <message>
        <source>Something was not filled in</source>
        <translation>Coś zostało niewypełnione</translation>
    </message>
    <message>
        <source>The card spells the name otherwise</source>
        <translation>Na wizytówce jest inna pisownia</translation>
    </message>
    <message>
        <source>A name from another letter?</source>
        <translation>Nazwisko z innego listu?</translation>
    </message>
    <message>
        <source>A company from another letter?</source>
        <translation>Firma z innego listu?</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>Ten termin minął</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>Ten termin jest zajęty</translation>
    </message>
    <message>
        <source>Day and date do not fit</source>
        <translation>Dzień i data nie pasują</translation>
    </message>
    <message>
        <source>Not looked at for the five parts</source>
        <translation>Bez sprawdzania pięciu części</translation>
    </message>
    <message>
        <source>“{said}” is not how the card writes it.</source>
        <translation>„{said}”: na wizytówce jest inaczej.</translation>
    </message>
    <message>
        <source>“{said}” is somebody else on your list.</source>
        <translation>„{said}” to ktoś inny z twojej listy.</translation>
    </message>
    <message>
        <source>“{said}” is not on this card.</source>
        <translation>„{said}”: tego nie ma na tej wizytówce.</translation>
    </message>
    <message>
        <source>{said} has passed.</source>
        <translation>{said} już minął.</translation>
    </message>
    <message>
        <source>{said} is promised to somebody else.</source>
        <translation>{said}: obiecane komuś innemu.</translation>
    </message>
    <message>
        <source>Look {said} up in the calendar.</source>
        <translation>Sprawdź w kalendarzu: {said}.</translation>
    </message>
    <message>
        <source>One is easier to say yes to than two.</source>
        <translation>Na jedno łatwiej się zgodzić niż na dwa.</translation>
    </message>
    <message>
        <source>A question asks for an answer.</source>
        <translation>Pytanie prosi o odpowiedź.</translation>
    </message>
    <message>
        <source>A first letter asks for a talk.</source>
        <translation>Pierwszy list prosi o rozmowę.</translation>
    </message>
    <message>
        <source>Leave it out: the first line is read most.</source>
        <translation>Pomiń to: pierwszy wiersz czyta się najczęściej.</translation>
    </message>
    <message>
        <source>Filters too. Keep it for later.</source>
        <translation>Filtry też. Zostaw to na później.</translation>
    </message>
    <message>
        <source>The reader would see it.</source>
        <translation>Odbiorca by to zobaczył.</translation>
    </message>
    <message>
        <source>They are not found in letters of this language.</source>
        <translation>W listach w tym języku nie są wykrywane.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>Open as a draft file</source>
        <translation>Otwórz jako plik szkicu</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>Otwórz w Gmailu</translation>
    </message>
    <message>
        <source>Open in Outlook.com</source>
        <translation>Otwórz w Outlook.com</translation>
    </message>
    <message>
        <source>Open in Outlook for work</source>
        <translation>Otwórz w służbowym Outlooku</translation>
    </message>
    <message>
        <source>Copy and open an empty draft</source>
        <translation>Kopiuj i otwórz pusty szkic</translation>
    </message>
    <message>
        <source>Your mail program shows the draft; you send it</source>
        <translation>Program pocztowy pokaże szkic; wysyłasz go ty</translation>
    </message>
    <message>
        <source>The letter as an .eml file, opened in your mail program; you send it</source>
        <translation>List jako plik .eml, otwarty w programie pocztowym; wysyłasz go ty</translation>
    </message>
    <message>
        <source>Your browser shows the draft; you send it</source>
        <translation>Przeglądarka pokaże szkic; wysyłasz go ty</translation>
    </message>
    <message>
        <source>The text is on the clipboard, to be pasted into an empty draft</source>
        <translation>Tekst jest w schowku, do wklejenia w pusty szkic</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Askwell is locked</source>
        <translation>Askwell jest zablokowany</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Type your passphrase to go on.</source>
        <translation>Wszystko, co wpisano, jest zapisane. Wpisz hasło, by przejść dalej.</translation>
    </message>
    <message>
        <source>Everything you typed is saved. The keyring of this computer opens it again: so can anybody who uses the computer as you. Settings, Protection offers a passphrase instead.</source>
        <translation>Wszystko, co wpisano, jest zapisane. Otwiera to pęk kluczy tego komputera: może to zrobić każdy, kto używa twojego konta. Ustawienia, Ochrona pozwala wybrać hasło.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>Nobody here has an e-mail address yet.</source>
        <translation>Nikt tu nie ma jeszcze adresu e-mail.</translation>
    </message>
    <message>
        <source>Looking for replies</source>
        <translation>Szukanie odpowiedzi</translation>
    </message>
    <message>
        <source>There is more: look again for the rest.</source>
        <translation>Jest więcej: poszukaj ponownie, by znaleźć resztę.</translation>
    </message>
    <message>
        <source>Nothing new with people here.</source>
        <translation>Nic nowego od osób stąd.</translation>
    </message>
    <message>
        <source>What moves nothing</source>
        <translation>Co niczego nie zmienia</translation>
    </message>
    <message>
        <source>Filed: {what}.</source>
        <translation>Umieszczono: {what}.</translation>
    </message>
</context>
<context>
    <name>MailAccountPage</name>
    <message>
        <source>Mail account</source>
        <translation>Konto pocztowe</translation>
    </message>
    <message>
        <source>Off until you set one, and never needed. Your mail server is asked only when you press a button: Save to Drafts puts a letter among your own drafts; Look for replies reads who wrote to whom and when, for people who are here, and never what they wrote. Askwell never sends. The password goes into the keyring of this computer, nowhere else.</source>
        <translation>Wyłączone, dopóki go nie ustawisz, i nigdy nie jest konieczne. Serwer poczty jest pytany tylko po naciśnięciu przycisku: Zapisz w szkicach umieszcza list wśród twoich szkiców; Szukaj odpowiedzi czyta, kto do kogo i kiedy pisał, tylko dla osób, które tu są, a nigdy treść. Askwell nigdy nic nie wysyła. Hasło trafia do pęku kluczy tego komputera i nigdzie indziej.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>The address, unless your provider says otherwise</source>
        <translation>Adres, chyba że dostawca podaje inaczej</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
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
        <translation>Serwer i tak musi potwierdzić swoją nazwę; bez tego nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Otwórz jego stronę</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Sprawdź i zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Anuluj sprawdzanie</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Forget it here, and take its password out of the keyring</source>
        <translation>Zapomnij je tutaj i usuń hasło z pęku kluczy</translation>
    </message>
    <message>
        <source>Kept in the keyring; type it to change it</source>
        <translation>Jest w pęku kluczy; wpisz, by je zmienić</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Pytanie do {host}…</translation>
    </message>
    <message>
        <source>It works, but there is no folder for drafts. Make one called Drafts.</source>
        <translation>Działa, ale nie ma folderu szkiców. Utwórz folder Drafts.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; no folder of sent mail was found.</source>
        <translation>Działa. Szkice trafiają do {drafts}; nie znaleziono folderu wysłanych.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; sent mail is read in {sent}.</source>
        <translation>Działa. Szkice trafiają do {drafts}; wysłane są czytane w {sent}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Zatrzymano. Nic nie zachowano.</translation>
    </message>
    <message>
        <source>The account is forgotten, its password too.</source>
        <translation>Konto i jego hasło są zapomniane.</translation>
    </message>
</context>
<context>
    <name>MailReview</name>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Liczy się jako</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Umieszczono przy</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>{sender} to {readers}</source>
        <translation>{sender} do {readers}</translation>
    </message>
    <message>
        <source>You took it out. Say with whom it was to file it again.</source>
        <translation>Usunięto ręcznie. Podaj, z kim była, aby zapisać ją ponownie.</translation>
    </message>
    <message>
        <source>Told by the thread it belongs to.</source>
        <translation>Na podstawie wątku, do którego należy.</translation>
    </message>
    <message>
        <source>Told by the address.</source>
        <translation>Na podstawie adresu.</translation>
    </message>
    <message>
        <source>A program wrote it: it is no answer, the reminder stays.</source>
        <translation>Napisał to program: to nie odpowiedź, przypomnienie zostaje.</translation>
    </message>
    <message>
        <source>The address is wrong: you are asked to verify it.</source>
        <translation>Adres jest zły: trzeba go sprawdzić.</translation>
    </message>
    <message>
        <source>It reads as a no. Is it one? You can say otherwise.</source>
        <translation>Brzmi jak odmowa. Czy to odmowa? Możesz to zmienić.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All actions (F10)</source>
        <translation>Wszystkie czynności (F10)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person, one card</source>
        <translation>Jedna osoba, jedna wizytówka</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Porównywanie wszystkich…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Whatever hangs on either card is kept. One Undo parts them again.</source>
        <translation>Wszystko z obu wizytówek zostaje. Jedno Cofnij znów je rozdziela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie ta sama osoba</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>Połącz w jedną</translation>
    </message>
    <message>
        <source>Decide about these two another time</source>
        <translation>Zdecyduj o tych dwóch innym razem</translation>
    </message>
    <message>
        <source>They are never proposed again</source>
        <translation>Nie będą więcej proponowane</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Szukanie duplikatów</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>To już wszystko</translation>
    </message>
    <message>
        <source>Nobody is on two cards</source>
        <translation>Nikt nie ma dwóch wizytówek</translation>
    </message>
    <message>
        <source>Cards are compared by profile, e-mail, phone, and name with company.</source>
        <translation>Porównywane są profil, e-mail, telefon oraz nazwisko z firmą.</translation>
    </message>
    <message>
        <source>Look for more</source>
        <translation>Szukaj dalej</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Czy to jedna osoba?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} z {count}</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>To nadal dwie osoby.</translation>
    </message>
    <message>
        <source>{name} is on one card now.</source>
        <translation>{name}: teraz jedna wizytówka.</translation>
    </message>
    <message>
        <source>Imported. Some people may be on two cards.</source>
        <translation>Zaimportowano. Niektóre osoby mogą mieć dwie wizytówki.</translation>
    </message>
    <message>
        <source>The same profile address: {what}</source>
        <translation>Ten sam adres profilu: {what}</translation>
    </message>
    <message>
        <source>The same e-mail address: {what}</source>
        <translation>Ten sam adres e-mail: {what}</translation>
    </message>
    <message>
        <source>The same phone number: {what}</source>
        <translation>Ten sam numer telefonu: {what}</translation>
    </message>
    <message>
        <source>The same name at the same company: {what}</source>
        <translation>To samo nazwisko w tej samej firmie: {what}</translation>
    </message>
    <message>
        <source>Nearly the same name at the same company: {what}</source>
        <translation>Prawie to samo nazwisko w tej samej firmie: {what}</translation>
    </message>
    <message>
        <source>The same name, and one card has no company: {what}</source>
        <translation>To samo nazwisko, a na jednej wizytówce nie ma firmy: {what}</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>To twój wybór.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Początek listu</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>I hope to gain</source>
        <translation>Na co liczę</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kontakt od</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>W kontakcie</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Na boku</translation>
    </message>
    <message>
        <source>judge the job from inside</source>
        <translation>ocenić pracę od środka</translation>
    </message>
    <message>
        <source>change industry</source>
        <translation>zmienić branżę</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>wolontariat</translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation>mentoring</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>nowy kontakt</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nic więcej</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>I asked them</source>
        <translation>Moja prośba</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Moje podziękowanie</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>Podtrzymany kontakt</translation>
    </message>
    <message>
        <source>I wrote, moves nothing</source>
        <translation>Ode mnie, nic nie zmienia</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Automatic, does not count</source>
        <translation>Automat, nie liczy się</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>List wrócił</translation>
    </message>
    <message>
        <source>They wrote, moves nothing</source>
        <translation>Od tej osoby, nic nie zmienia</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>You wrote</source>
        <translation>Od ciebie</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Od tej osoby</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Nie liczy się</translation>
    </message>
    <message>
        <source>What this e-mail counts as</source>
        <translation>Jako co liczy się ten e-mail</translation>
    </message>
    <message>
        <source>Counts as: {what}</source>
        <translation>Liczy się jako: {what}</translation>
    </message>
    <message>
        <source>Show what they quoted</source>
        <translation>Pokaż cytat</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Pokaż resztę</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>They wrote last, {day}</source>
        <translation>Ostatnio od tej osoby, {day}</translation>
    </message>
    <message>
        <source>You wrote last, {day}</source>
        <translation>Ostatnio od ciebie, {day}</translation>
    </message>
    <message>
        <source>{received} from them, {sent} from you</source>
        <translation>od tej osoby: {received}, od ciebie: {sent}</translation>
    </message>
    <message>
        <source>They invited you to connect</source>
        <translation>Zaproszenie do kontaktów od tej osoby</translation>
    </message>
    <message>
        <source>You invited them to connect</source>
        <translation>Zaproszenie do kontaktów od ciebie</translation>
    </message>
    <message>
        <source>They recommended you</source>
        <translation>Rekomendacja dla ciebie</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Rekomendacja od ciebie</translation>
    </message>
    <message>
        <source>They endorsed you</source>
        <translation>Potwierdzenie twoich umiejętności</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Potwierdzenie od ciebie</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Od tej osoby</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Od ciebie</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Pokaż całość</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When was it?</source>
        <translation>Kiedy to było?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>Letters are signed with it, and what you have in common is found with it.</source>
        <translation>Listy są nią podpisane, a z niej wynika, co was łączy.</translation>
    </message>
    <message>
        <source>Where I worked and learned</source>
        <translation>Moja praca i nauka</translation>
    </message>
    <message>
        <source>What I know, earned and belong to</source>
        <translation>Co umiem, mam i do czego należę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Kim jestem</translation>
    </message>
    <message>
        <source>an operations analyst at …</source>
        <translation>analiza operacyjna w …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>two letters, like DE</source>
        <translation>dwie litery, np. PL</translation>
    </message>
    <message>
        <source>I can talk</source>
        <translation>Mogę rozmawiać</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Chcę się dowiedzieć</translation>
    </message>
    <message>
        <source>Whether … is right for me</source>
        <translation>Czy … jest dla mnie</translation>
    </message>
    <message>
        <source>Job or school</source>
        <translation>Praca lub szkoła</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Title or degree</source>
        <translation>Rola, stopień</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Firma lub szkoła</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>MyDetails</name>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Rozkłady jazdy</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Swedish · native</source>
        <translation>szwedzki · ojczysty</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Lean operations · who gave it</source>
        <translation>Lean operations · kto wydał</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kursy</translation>
    </message>
    <message>
        <source>Operations research</source>
        <translation>Badania operacyjne</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Wyróżnienia</translation>
    </message>
    <message>
        <source>Dean&apos;s list</source>
        <translation>Lista dziekana</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Women in Rail · treasurer</source>
        <translation>Kobiety na kolei · zarząd</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Wolontariat</translation>
    </message>
    <message>
        <source>Food bank · driver</source>
        <translation>Bank żywności · kierowca</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejscowości</translation>
    </message>
    <message>
        <source>Where I lived: Gothenburg</source>
        <translation>Dawny adres: Göteborg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Dodaj do: {list}</translation>
    </message>
</context>
<context>
    <name>NamedTree</name>
    <message>
        <source>Who named whom</source>
        <translation>Kto kogo wskazał</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Jeszcze bez nazwisk</translation>
    </message>
    <message>
        <source>Ask in every talk whom else to hear; the names you note are drawn here.</source>
        <translation>Pytaj w każdej rozmowie, kogo jeszcze wysłuchać; zanotowane nazwiska pojawią się tutaj.</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Dwukrotne kliknięcie lub Enter pokazuje osobę w Kontaktach</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Rozwiń wszystko</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Zwiń wszystko</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Czytanie nazwisk</translation>
    </message>
    <message>
        <source>{count}, on {day}</source>
        <translation>{count}, dnia {day}</translation>
    </message>
    <message>
        <source>Add whom {name} named</source>
        <translation>Dodaj, kogo wskazuje {name}</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>jeszcze nikt stąd</translation>
    </message>
    <message>
        <source>their own branch stands elsewhere</source>
        <translation>ta gałąź jest w innym miejscu</translation>
    </message>
    <message>
        <source>named by {name}</source>
        <translation>wskazuje: {name}</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Jeszcze bez nazwisk.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Link do profilu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow on the page.</source>
        <translation>Wystarczy nazwisko; resztę można dopisać na stronie osoby.</translation>
    </message>
</context>
<context>
    <name>NewerThere</name>
    <message>
        <source>Newer on your other computer</source>
        <translation>Nowsze na drugim komputerze</translation>
    </message>
    <message>
        <source>The other computer</source>
        <translation>Drugi komputer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Zostań przy tym, co tutaj</translation>
    </message>
    <message>
        <source>Take over what is there</source>
        <translation>Przejmij to, co tam</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Both computers changed since they last met. {name} sent its data on {when}. Choose which to go on with; the other one goes among your copies.</source>
        <translation>Na obu komputerach są zmiany od ostatniego spotkania. Dane z: {name}, {when}. Wybierz, które zostają; drugie trafią do kopii.</translation>
    </message>
    <message>
        <source>{name} sent newer data on {when}, and nothing changed here since you last met. Take it over? What is here goes among your copies.</source>
        <translation>Nowsze dane z: {name}, {when}, a tutaj nic się nie zmieniło od ostatniego spotkania. Przejąć je? To, co jest tutaj, trafi do kopii.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Zmiany na obu</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Nowsze tam</translation>
    </message>
    <message>
        <source>What the other computer sent is sealed. Type the passphrase chosen there.</source>
        <translation>Dane z drugiego komputera są chronione. Wpisz wybrane tam hasło.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>People who differ: {count}</source>
        <translation>Osoby, które się różnią: {count}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Najnowszy wpis: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Tylko tutaj: {what}</translation>
    </message>
    <message>
        <source>Taking your choice over</source>
        <translation>Przejmowanie wyboru</translation>
    </message>
    <message>
        <source>You go on with what was there; what was here is the newest copy.</source>
        <translation>Zostaje to, co było tam; to, co było tutaj, jest najnowszą kopią.</translation>
    </message>
    <message>
        <source>You go on with what is here; what was there is among your copies.</source>
        <translation>Zostaje to, co jest tutaj; to, co było tam, jest wśród kopii.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Now: {what}. {reason}</source>
        <translation>Teraz: {what}. {reason}</translation>
    </message>
    <message>
        <source>From {day}: {what}. {reason}</source>
        <translation>Od {day}: {what}. {reason}</translation>
    </message>
    <message>
        <source>{name} at the same company answered on {day}: no reminder while that talk goes on.</source>
        <translation>{name}, ta sama firma, odpowiedź {day}: bez przypomnienia, póki trwa tamta rozmowa.</translation>
    </message>
</context>
<context>
    <name>NoAddress</name>
    <message>
        <source>No address is known. LinkedIn shows one under Contact info when it is shared; the company&apos;s page may name it. One made from a pattern, such as first.last@, is a guess and may reach somebody else.</source>
        <translation>Nie znamy adresu. LinkedIn pokazuje go w danych kontaktowych, jeśli jest udostępniony; może być na stronie firmy. Adres według wzoru, na przykład imie.nazwisko@, to domysł i może trafić do kogoś innego.</translation>
    </message>
    <message>
        <source>LinkedIn contact info</source>
        <translation>Dane kontaktowe LinkedIn</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Strona firmy</translation>
    </message>
    <message>
        <source>Write a LinkedIn note instead</source>
        <translation>Napisz raczej na LinkedIn</translation>
    </message>
</context>
<context>
    <name>NoDictionary</name>
    <message>
        <source>Put the files .aff and .dic of the language into the folder {folder}</source>
        <translation>Pliki .aff i .dic tego języka należy umieścić w folderze {folder}</translation>
    </message>
    <message>
        <source>Spelling is not looked at: there is no dictionary for {language}.</source>
        <translation>Pisownia nie jest sprawdzana: brak słownika dla języka: {language}.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Source of the note</source>
        <translation>Źródło notatki</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Gdzie to jest</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Otwórz tę stronę</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Usuń tę notatkę</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>Notatka została usunięta.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Research</source>
        <translation>Rozeznanie</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Note something with its source (Ctrl+Shift+N)</source>
        <translation>Zanotuj coś ze źródłem (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>What you read or heard about them, with where and when.</source>
        <translation>Co wiesz o tej osobie z lektury lub rozmów, gdzie i kiedy.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>In 2 hours</source>
        <translation>Za 2 godziny</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>When something is proposed, and how much of it. What is due follows at once; a rhythm that you gave a person or a group stays theirs.</source>
        <translation>Kiedy coś jest proponowane i ile tego. Sprawy do zrobienia dopasują się od razu; rytm nadany osobie lub grupie zostaje.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Wróć do zwykłych liczb</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nikt nie odpowiada</translation>
    </message>
    <message>
        <source>Propose a second person there after</source>
        <translation>Zaproponuj tam drugą osobę po</translation>
    </message>
    <message>
        <source>Propose one reminder after</source>
        <translation>Zaproponuj jedno przypomnienie po</translation>
    </message>
    <message>
        <source>A colleague&apos;s talk holds it back for</source>
        <translation>Rozmowa z kimś stamtąd wstrzymuje je na</translation>
    </message>
    <message>
        <source>Talks and promises</source>
        <translation>Rozmowy i obietnice</translation>
    </message>
    <message>
        <source>Prepare questions before a talk, from</source>
        <translation>Przygotuj pytania przed rozmową, od</translation>
    </message>
    <message>
        <source>A promise without a day is due after</source>
        <translation>Obietnica bez dnia przypada po</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Podtrzymywanie kontaktu</translation>
    </message>
    <message>
        <source>Write again after</source>
        <translation>Napisz znów po</translation>
    </message>
    <message>
        <source>It is late after a further</source>
        <translation>Jest późno po kolejnych</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Propose at most</source>
        <translation>Zaproponuj najwyżej</translation>
    </message>
    <message>
        <source>The usual numbers hold again.</source>
        <translation>Znów obowiązują zwykłe liczby.</translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Wysłano do: {name}</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Who next</source>
        <translation>Kto następny</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Według nazwiska</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Według firmy</translation>
    </message>
    <message>
        <source>Newest connections first</source>
        <translation>Od najnowszych kontaktów</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Kolejność listy</translation>
    </message>
</context>
<context>
    <name>OwnDrafts</name>
    <message>
        <source>Saving to Drafts</source>
        <translation>Zapisywanie w szkicach</translation>
    </message>
    <message>
        <source>The letter lies in {folder} of your mail account. Read it there, send it.</source>
        <translation>List jest w {folder} na koncie pocztowym. Przeczytaj go tam i wyślij.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Look at the page…</source>
        <translation>Podgląd strony…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print for several people…</source>
        <translation>Drukuj dla kilku osób…</translation>
    </message>
    <message>
        <source>Paper of my country</source>
        <translation>Papier mojego kraju</translation>
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
        <translation>Zwarty</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Miejsce na notatki</translation>
    </message>
    <message>
        <source>Much room to write</source>
        <translation>Dużo miejsca na notatki</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Duży druk</translation>
    </message>
    <message>
        <source>Who, when and why on top</source>
        <translation>Na górze: kto, kiedy i dlaczego</translation>
    </message>
    <message>
        <source>Answers that I typed in</source>
        <translation>Z wpisanymi odpowiedziami</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page itself</source>
        <translation>Sama strona</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Rysowanie strony</translation>
    </message>
    <message>
        <source>The page cannot be shown; the file may have been moved.</source>
        <translation>Tej strony nie można pokazać; może plik jest w innym miejscu.</translation>
    </message>
</context>
<context>
    <name>PaperToScreen</name>
    <message>
        <source>Answers of {name}</source>
        <translation>Odpowiedzi: {name}</translation>
    </message>
    <message>
        <source>There is no sheet yet. Make one in Questions, or start the talk.</source>
        <translation>Nie ma jeszcze arkusza. Utwórz go w Pytaniach lub zacznij rozmowę.</translation>
    </message>
    <message>
        <source>As on the paper. Tab goes to the next; all is saved as you type.</source>
        <translation>Jak na papierze. Tab przechodzi dalej; wszystko zapisuje się podczas pisania.</translation>
    </message>
    <message>
        <source>Talk: {when}</source>
        <translation>Rozmowa: {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>To samo ponownie</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż, co wpisuję</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Chroń</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ponownie</translation>
    </message>
    <message>
        <source>Take {count} characters or more; several words are easy to remember.</source>
        <translation>Użyj co najmniej {count} znaków; kilka słów łatwo zapamiętać.</translation>
    </message>
    <message>
        <source>The two differ. Type the same twice.</source>
        <translation>Hasła się różnią. Wpisz dwa razy to samo.</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, gotowe</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, teraz</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, później</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Filed with</source>
        <translation>Umieszczono przy</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Wpisz nazwisko</translation>
    </message>
    <message>
        <source>Nobody: leave it out</source>
        <translation>Nikt: pomiń</translation>
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
        <translation>Szukaj w sieci</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Further pages about this person, and what to keep of them</source>
        <translation>Dalsze strony o tej osobie i co z nich zachować</translation>
    </message>
    <message>
        <source>Put aside: not proposed until you take them back</source>
        <translation>Na boku: bez propozycji do czasu przywrócenia</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>Zachowano z dzisiejszą datą.</translation>
    </message>
    <message>
        <source>{title} at {company}</source>
        <translation>{title}, {company}</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Rozeznanie</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękuję</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>To nie wróci w propozycjach.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Usunięto.</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>Your recovery phrase</source>
        <translation>Twoja fraza odzyskiwania</translation>
    </message>
    <message>
        <source>Write these 24 words down, with their numbers, and keep them where you keep papers. They open your data when the keyring, the passphrase or this computer is lost. They are shown this once. Without them a lost key means lost data: nobody can help.</source>
        <translation>Zapisz te 24 słowa z numerami i trzymaj je tam, gdzie dokumenty. Otwierają dane, gdy przepadnie pęk kluczy, hasło lub ten komputer. Widać je tylko ten jeden raz. Bez nich utrata klucza to utrata danych: nikt nie zdoła pomóc.</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Słowo {n}: {word}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Urodziny</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Usuń to</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Usuń: {what}</translation>
    </message>
</context>
<context>
    <name>PrintPhrase</name>
    <message>
        <source>Askwell: recovery phrase</source>
        <translation>Askwell: fraza odzyskiwania</translation>
    </message>
    <message>
        <source>These words open your encrypted data. Keep them where you keep papers.</source>
        <translation>Te słowa otwierają zaszyfrowane dane. Trzymaj je tam, gdzie dokumenty.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Kariera</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Na czym to polegało</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Wykształcenie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Wyróżnienia</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikacje</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patenty</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
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
        <translation>„{heading}” nie jest tu znane i pozostaje nieprzeczytane.</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importuj do</translation>
    </message>
    <message>
        <source>Whose profile this is</source>
        <translation>Czyj to profil</translation>
    </message>
    <message>
        <source>Choose whose it is…</source>
        <translation>Wybierz, czyj to profil…</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>My own card</source>
        <translation>Moja wizytówka</translation>
    </message>
    <message>
        <source>Several people are called {name}. Choose whose profile it is.</source>
        <translation>Kilka osób nazywa się {name}. Wybierz, czyj to profil.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: the PDF joins whom you choose.</source>
        <translation>Nic ich nie odróżnia: PDF trafi do wybranej osoby.</translation>
    </message>
    <message>
        <source>It fills what is blank on your own card.</source>
        <translation>Uzupełnia luki w twojej wizytówce.</translation>
    </message>
    <message>
        <source>Nobody here has this profile yet.</source>
        <translation>Nikt tu nie ma jeszcze tego profilu.</translation>
    </message>
    <message>
        <source>All of it is known already.</source>
        <translation>Wszystko to jest już znane.</translation>
    </message>
    <message>
        <source>A new job. Adds {what}.</source>
        <translation>Nowa praca. Dodaje: {what}.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>stanowisko</translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Dodaje: {what}.</translation>
    </message>
    <message>
        <source>what was blank</source>
        <translation>to, czego brakowało</translation>
    </message>
</context>
<context>
    <name>ProfilePages</name>
    <message>
        <source>Everything else</source>
        <translation>Cała reszta</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Encryption was cut off before it was done. Your data is as before.</source>
        <translation>Szyfrowanie zostało przerwane. Dane są takie jak przedtem.</translation>
    </message>
    <message>
        <source>Your data is still encrypted: writing it plainly was cut off.</source>
        <translation>Dane są nadal zaszyfrowane: zapis bez szyfrowania został przerwany.</translation>
    </message>
    <message>
        <source>Encrypting your data</source>
        <translation>Szyfrowanie danych</translation>
    </message>
    <message>
        <source>Your data is encrypted.</source>
        <translation>Twoje dane są zaszyfrowane.</translation>
    </message>
    <message>
        <source>Writing your data without encryption</source>
        <translation>Zapisywanie danych bez szyfrowania</translation>
    </message>
    <message>
        <source>Your data is no longer encrypted.</source>
        <translation>Twoje dane nie są już zaszyfrowane.</translation>
    </message>
    <message>
        <source>Stopped. Your data is as before.</source>
        <translation>Zatrzymano. Dane są takie jak przedtem.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Your data and its copies are encrypted on this disk.</source>
        <translation>Twoje dane i ich kopie są zaszyfrowane na tym dysku.</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Wyłącz szyfrowanie</translation>
    </message>
    <message>
        <source>Your data is a file that only your account on this computer may read. Whoever takes the disk can read it all the same. Encryption prevents that.</source>
        <translation>Twoje dane to plik, który może czytać tylko twoje konto na tym komputerze. Kto zabierze dysk, i tak go przeczyta. Szyfrowanie temu zapobiega.</translation>
    </message>
    <message>
        <source>Encrypt my data…</source>
        <translation>Szyfruj moje dane…</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Co je otwiera</translation>
    </message>
    <message>
        <source>A passphrase, typed at every start; or the recovery phrase.</source>
        <translation>Hasło przy każdym uruchomieniu albo fraza odzyskiwania.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Niech otwiera pęk kluczy</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Inne hasło…</translation>
    </message>
    <message>
        <source>The keyring of this computer, with nothing to type; or the recovery phrase.</source>
        <translation>Pęk kluczy tego komputera, bez wpisywania, albo fraza odzyskiwania.</translation>
    </message>
    <message>
        <source>Ask for a passphrase instead…</source>
        <translation>Pytaj o hasło…</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Starsze kopie</translation>
    </message>
    <message>
        <source>Copies that anybody could read: {count}.</source>
        <translation>Kopie, które może przeczytać każdy: {count}.</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Zaszyfruj je</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Wymaż je</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blokada</translation>
    </message>
    <message>
        <source>A lock needs encryption: without it, the file could be read past the lock.</source>
        <translation>Blokada wymaga szyfrowania: bez niego plik dałoby się czytać z pominięciem blokady.</translation>
    </message>
    <message>
        <source>Everything is hidden and the key forgotten when nobody touches the computer.</source>
        <translation>Gdy nikt nie używa komputera, wszystko zostaje ukryte, a klucz zapomniany.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Zablokuj po</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Tylko na polecenie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Type a passphrase of your own, at least eight characters.</source>
        <translation>Wpisz własne hasło, co najmniej osiem znaków.</translation>
    </message>
    <message>
        <source>From now on the passphrase opens your data.</source>
        <translation>Od teraz dane otwiera hasło.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Edit question</source>
        <translation>Edycja pytania</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>First words again</source>
        <translation>Pierwotne słowa</translation>
    </message>
    <message>
        <source>{braces} are filled in for each person. In your own words they stay.</source>
        <translation>{braces} są wypełniane dla każdej osoby. We własnych słowach zostają.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Nikt nie jest wybrany</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; the sheet is made for one person.</source>
        <translation>Wybierz kogoś w Kontaktach; arkusz powstaje dla jednej osoby.</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts first.</source>
        <translation>Najpierw wybierz kogoś w Kontaktach.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>What happened? “called her, 10 min, yesterday”</source>
        <translation>Co się stało? „telefon do Any, 10 min, wczoraj”</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Zanotuj, co się stało</translation>
    </message>
    <message>
        <source>Not understood yet: what, and when?</source>
        <translation>Jeszcze niejasne: co i kiedy?</translation>
    </message>
    <message>
        <source>That was not understood, so nothing is noted. Say what happened and when, like “met Ana for coffee last Friday, 45 min” or “sent a note 3 Nov”.</source>
        <translation>To niezrozumiałe, więc nic nie zanotowano. Napisz, co i kiedy, na przykład „kawa z Aną w zeszły piątek, 45 min” lub „odpowiedź od Any 3 listopada”.</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Twoja prośba</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Jest odpowiedź</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>You thanked them</source>
        <translation>Twoje podziękowanie</translation>
    </message>
    <message>
        <source>You kept in touch</source>
        <translation>Podtrzymany kontakt</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>Rozmowa</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open the link</source>
        <translation>Otwórz link</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Plan rozmowy</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Chcę się dowiedzieć</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Co nas łączy</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Dlaczego ta osoba</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Zacznij rozmowę</translation>
    </message>
    <message>
        <source>The clock runs from then. Notes are saved as you type.</source>
        <translation>Od tej chwili biegnie czas. Notatki zapisują się podczas pisania.</translation>
    </message>
    <message>
        <source>No date is agreed: the talk begins when you start it.</source>
        <translation>Bez umówionej daty: rozmowa zaczyna się, gdy ją zaczniesz.</translation>
    </message>
    <message>
        <source>None yet; the closing two come along</source>
        <translation>Jeszcze żadnego; dwa końcowe i tak będą</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You began an e-mail</source>
        <translation>E-mail już zaczęty</translation>
    </message>
    <message>
        <source>you began an e-mail</source>
        <translation>e-mail już zaczęty</translation>
    </message>
    <message>
        <source>You noted why</source>
        <translation>Jest twój powód</translation>
    </message>
    <message>
        <source>you noted why</source>
        <translation>jest twój powód</translation>
    </message>
    <message>
        <source>{name} suggested them</source>
        <translation>{name} poleca tę osobę</translation>
    </message>
    <message>
        <source>{name} wrote of them</source>
        <translation>{name} pisze o tej osobie</translation>
    </message>
    <message>
        <source>{name} works there too</source>
        <translation>{name} też tam pracuje</translation>
    </message>
    <message>
        <source>{name} knows them</source>
        <translation>{name} zna tę osobę</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>Ta sama szkoła</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>ta sama szkoła</translation>
    </message>
    <message>
        <source>Same school at the same time</source>
        <translation>Ta sama szkoła w tym samym czasie</translation>
    </message>
    <message>
        <source>same school at the same time</source>
        <translation>ta sama szkoła w tym samym czasie</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Ten sam pracodawca</translation>
    </message>
    <message>
        <source>same employer</source>
        <translation>ten sam pracodawca</translation>
    </message>
    <message>
        <source>Same employer at the same time</source>
        <translation>Ten sam pracodawca w tym samym czasie</translation>
    </message>
    <message>
        <source>same employer at the same time</source>
        <translation>ten sam pracodawca w tym samym czasie</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Ta sama grupa</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>ta sama grupa</translation>
    </message>
    <message>
        <source>Same cause</source>
        <translation>Ten sam cel społeczny</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>ten sam cel społeczny</translation>
    </message>
    <message>
        <source>Same certificate</source>
        <translation>Ten sam certyfikat</translation>
    </message>
    <message>
        <source>same certificate</source>
        <translation>ten sam certyfikat</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Ten sam kurs</translation>
    </message>
    <message>
        <source>same course</source>
        <translation>ten sam kurs</translation>
    </message>
    <message>
        <source>Worked in the same town</source>
        <translation>Praca w tym samym mieście</translation>
    </message>
    <message>
        <source>worked in the same town</source>
        <translation>praca w tym samym mieście</translation>
    </message>
    <message>
        <source>Same town</source>
        <translation>To samo miasto</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>to samo miasto</translation>
    </message>
    <message>
        <source>Same language</source>
        <translation>Ten sam język</translation>
    </message>
    <message>
        <source>same language</source>
        <translation>ten sam język</translation>
    </message>
    <message>
        <source>At a dream company</source>
        <translation>W wymarzonej firmie</translation>
    </message>
    <message>
        <source>at a dream company</source>
        <translation>w wymarzonej firmie</translation>
    </message>
    <message>
        <source>Was at a dream company</source>
        <translation>Dawniej w wymarzonej firmie</translation>
    </message>
    <message>
        <source>was at a dream company</source>
        <translation>dawniej w wymarzonej firmie</translation>
    </message>
    <message>
        <source>Has a dream title</source>
        <translation>Ma wymarzone stanowisko</translation>
    </message>
    <message>
        <source>has a dream title</source>
        <translation>ma wymarzone stanowisko</translation>
    </message>
    <message>
        <source>Wrote to you in {month}</source>
        <translation>Wiadomość do ciebie w ciągu {month}</translation>
    </message>
    <message>
        <source>wrote to you in {month}</source>
        <translation>wiadomość do ciebie w ciągu {month}</translation>
    </message>
    <message>
        <source>You wrote to them in {month}</source>
        <translation>Twoja wiadomość w ciągu {month}</translation>
    </message>
    <message>
        <source>you wrote to them in {month}</source>
        <translation>twoja wiadomość w ciągu {month}</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>Rekomendacja dla ciebie</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>rekomendacja dla ciebie</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Rekomendacja od ciebie</translation>
    </message>
    <message>
        <source>you recommended them</source>
        <translation>rekomendacja od ciebie</translation>
    </message>
    <message>
        <source>Endorsed you</source>
        <translation>Potwierdzenie dla ciebie</translation>
    </message>
    <message>
        <source>endorsed you</source>
        <translation>potwierdzenie dla ciebie</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Potwierdzenie od ciebie</translation>
    </message>
    <message>
        <source>you endorsed them</source>
        <translation>potwierdzenie od ciebie</translation>
    </message>
    <message>
        <source>In a new job since {month}</source>
        <translation>W nowej pracy od {month}</translation>
    </message>
    <message>
        <source>in a new job since {month}</source>
        <translation>w nowej pracy od {month}</translation>
    </message>
    <message>
        <source>Connected in {month}</source>
        <translation>W kontaktach od {month}</translation>
    </message>
    <message>
        <source>connected in {month}</source>
        <translation>w kontaktach od {month}</translation>
    </message>
    <message>
        <source>Connected since {year}</source>
        <translation>W kontaktach od {year}</translation>
    </message>
    <message>
        <source>connected since {year}</source>
        <translation>w kontaktach od {year}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It can start quietly when you log in, so that you hear in time.</source>
        <translation>Askwell może uruchamiać się cicho przy logowaniu, by przypominać na czas.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Done. Settings, Reminders turns it off again.</source>
        <translation>Gotowe. Można to wyłączyć w Ustawieniach, Przypomnienia.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Tell me when something is due</source>
        <translation>Powiadamiaj, gdy coś jest do zrobienia</translation>
    </message>
    <message>
        <source>Several things come as one notice. Today shows them in any case.</source>
        <translation>Kilka spraw to jedno powiadomienie. Dziś i tak je pokazuje.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Cisza od</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Cisza do</translation>
    </message>
    <message>
        <source>until</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Pokaż próbne</translation>
    </message>
    <message>
        <source>With the window closed</source>
        <translation>Przy zamkniętym oknie</translation>
    </message>
    <message>
        <source>Keep Askwell in the tray when I close its window</source>
        <translation>Zostaw Askwell w zasobniku po zamknięciu okna</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing ends Askwell.</source>
        <translation>Ten pulpit nie pokazuje ikon zasobnika, więc zamknięcie kończy Askwell.</translation>
    </message>
    <message>
        <source>Start Askwell, without its window, when I log in</source>
        <translation>Uruchamiaj Askwell bez okna przy logowaniu</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>A file of what is due that any calendar program can subscribe to. It is kept up to date while Askwell runs. It names your people and what is to be done for them: put it where only those read it who may.</source>
        <translation>Plik ze sprawami do zrobienia, który może subskrybować dowolny kalendarz. Jest aktualizowany, gdy Askwell działa. Zawiera nazwiska i zadania: umieść go tam, gdzie czytają go tylko osoby uprawnione.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Stop and remove the file</source>
        <translation>Zatrzymaj i usuń plik</translation>
    </message>
    <message>
        <source>No service on this computer shows notices. Today is where you see what is due.</source>
        <translation>Żadna usługa na tym komputerze nie pokazuje powiadomień. Sprawy do zrobienia widać na karcie Dziś.</translation>
    </message>
    <message>
        <source>This is how Askwell reminds you</source>
        <translation>Tak przypomina Askwell</translation>
    </message>
    <message>
        <source>Press a notice to go where it leads.</source>
        <translation>Naciśnij powiadomienie, by przejść tam, dokąd prowadzi.</translation>
    </message>
    <message>
        <source>Shown. If you saw nothing, look whether the desktop is silent.</source>
        <translation>Pokazano. Jeśli nic nie widać, sprawdź, czy pulpit nie jest wyciszony.</translation>
    </message>
    <message>
        <source>The calendar of what is due</source>
        <translation>Kalendarz spraw do zrobienia</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendarze</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{path}, continued</source>
        <translation>{path}, ciąg dalszy</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Print or save</source>
        <translation>Drukuj lub zapisz</translation>
    </message>
    <message>
        <source>Look at the page…</source>
        <translation>Podgląd strony…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Zapisz jako tabelę (CSV)…</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>Strona trafiła do drukarki.</translation>
    </message>
    <message>
        <source>The printer refused the page. Choose another, or save it.</source>
        <translation>Drukarka odrzuciła stronę. Wybierz inną lub zapisz stronę.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Zapisz jako tabelę</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Askwell: saving your data</source>
        <translation>Askwell: ratowanie danych</translation>
    </message>
    <message>
        <source>Askwell looks at what can still be read. The file is not changed.</source>
        <translation>Askwell sprawdza, co da się jeszcze odczytać. Plik się nie zmienia.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Co dało się odczytać</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Pracuj z tym dalej</translation>
    </message>
    <message>
        <source>The newest copy</source>
        <translation>Najnowsza kopia</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>Twój plik danych jest uszkodzony</translation>
    </message>
    <message>
        <source>Entries known to be lost: {count}</source>
        <translation>Wpisy na pewno utracone: {count}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Z dnia: {when}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Najnowszy wpis: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Tylko tutaj: {what}</translation>
    </message>
    <message>
        <source>Missing here: {what}</source>
        <translation>Brakuje tutaj: {what}</translation>
    </message>
    <message>
        <source>What could be read was saved, and there is a whole copy of {when}: choose which one to go on with. The damaged file is kept beside your data.</source>
        <translation>To, co dało się odczytać, jest zapisane, a jest też cała kopia z {when}: wybierz, z czym pracować dalej. Uszkodzony plik zostaje obok danych.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, but there is a whole copy of {when}. The damaged file is kept beside your data.</source>
        <translation>Nic z niego nie da się już odczytać, ale jest cała kopia z {when}. Uszkodzony plik zostaje obok danych.</translation>
    </message>
    <message>
        <source>What could be read was saved; there is no whole copy. The damaged file is kept beside your data.</source>
        <translation>To, co dało się odczytać, jest zapisane; nie ma całej kopii. Uszkodzony plik zostaje obok danych.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, and there is no whole copy. Begin anew, or close this and put a copy of your own in its place; the damaged file is kept.</source>
        <translation>Nic z niego nie da się już odczytać i nie ma całej kopii. Zacznij od nowa albo zamknij to i wstaw własną kopię; uszkodzony plik zostaje.</translation>
    </message>
</context>
<context>
    <name>ReviewMails</name>
    <message>
        <source>Already here</source>
        <translation>Już tutaj</translation>
    </message>
    <message>
        <source>Nobody here has this address</source>
        <translation>Nikt tu nie ma tego adresu</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>Kilka osób ma ten adres</translation>
    </message>
    <message>
        <source>The sender is not certain</source>
        <translation>Nadawca nie jest pewny</translation>
    </message>
    <message>
        <source>A draft, not sent yet</source>
        <translation>Szkic, jeszcze niewysłany</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>Usunięto ręcznie</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Bez nadawcy</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Your data lies on a network share ({name}), where a lost connection can damage it. Move its folder to a disk of this computer, and let copies go to the share.</source>
        <translation>Twoje dane leżą na udziale sieciowym ({name}), gdzie zerwane połączenie może je uszkodzić. Przenieś ich folder na dysk tego komputera, a na udział zapisuj kopie.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {name} carries, which can mix up its file. Move its folder elsewhere, and let copies go there, or use Two computers in the settings.</source>
        <translation>Twoje dane leżą w folderze, który przenosi {name}, co może pomieszać ich plik. Przenieś folder gdzie indziej, a tam zapisuj kopie, albo użyj w ustawieniach strony Dwa komputery.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, notes, questions</source>
        <translation>Szukaj osób, notatek, pytań</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails and questions</source>
        <translation>Szukaj osób, notatek, e-maili i pytań</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-maile</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Pytania i odpowiedzi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>SentNotice</name>
    <message>
        <source>Did you send it?</source>
        <translation>Czy list wysłano?</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>Tak, wysłano</translation>
    </message>
    <message>
        <source>Note that you sent it (Ctrl+Shift+S)</source>
        <translation>Zanotuj, że wysłano (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Sent earlier…</source>
        <translation>Wysłano wcześniej…</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Open and next</source>
        <translation>Otwórz i następny</translation>
    </message>
    <message>
        <source>End the series; the drafts stay</source>
        <translation>Zakończ serię; szkice zostają</translation>
    </message>
    <message>
        <source>That was the last letter of the series.</source>
        <translation>To był ostatni list serii.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <source>Series, letter {place}</source>
        <translation>Seria, list {place}</translation>
    </message>
    <message>
        <source>{name} of this series is at the same company: one open request there is enough.</source>
        <translation>{name} z tej serii jest w tej samej firmie: wystarczy tam jedna otwarta prośba.</translation>
    </message>
    <message>
        <source>{name} at the same company was asked on {day} and has not answered: a second request is better after three business days.</source>
        <translation>{name}, ta sama firma, prośba z {day} bez odpowiedzi: z drugą lepiej poczekać trzy dni robocze.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Konto pocztowe</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>Dwa komputery</translation>
    </message>
</context>
<context>
    <name>SeveralSheets</name>
    <message>
        <source>Print for several people</source>
        <translation>Drukuj dla kilku osób</translation>
    </message>
    <message>
        <source>People with a sheet</source>
        <translation>Osoby z arkuszem</translation>
    </message>
    <message>
        <source>Each sheet begins on a page of its own.</source>
        <translation>Każdy arkusz zaczyna się na nowej stronie.</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Insert what we share</source>
        <translation>Wstaw, co nas łączy</translation>
    </message>
    <message>
        <source>Put the strongest thing in common into the letter</source>
        <translation>Umieść w liście to, co łączy was najmocniej</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet</source>
        <translation>Nie ma jeszcze nic, co was łączy</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>What this field is really like</source>
        <translation>Jaka naprawdę jest ta dziedzina</translation>
    </message>
    <message>
        <source>Which of several jobs suits me</source>
        <translation>Która z kilku prac do mnie pasuje</translation>
    </message>
    <message>
        <source>What this company is like from inside</source>
        <translation>Jaka jest ta firma od środka</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Jak się tam dostać</translation>
    </message>
    <message>
        <source>Whether a change into this work is right for me</source>
        <translation>Czy zmiana na tę pracę jest dla mnie</translation>
    </message>
    <message>
        <source>Advice on my own case</source>
        <translation>Rada w mojej sprawie</translation>
    </message>
    <message>
        <source>Guidance now and then</source>
        <translation>Wskazówki od czasu do czasu</translation>
    </message>
    <message>
        <source>Where I could lend a hand</source>
        <translation>Gdzie mogę pomóc</translation>
    </message>
    <message>
        <source>Whom else I should hear</source>
        <translation>Kogo jeszcze wysłuchać</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Dlaczego {name}</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Chcę wiedzieć</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Co nas łączy</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Wiem</translation>
    </message>
    <message>
        <source>Who else should I talk to?</source>
        <translation>Z kim jeszcze warto porozmawiać?</translation>
    </message>
    <message>
        <source>Thank-you by {when}</source>
        <translation>Podziękowanie do {when}</translation>
    </message>
    <message>
        <source>Thank-you within 24 hours of the end</source>
        <translation>Podziękowanie w ciągu 24 godzin od końca</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>always last</source>
        <translation>zawsze na końcu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Drag, or Ctrl+Up and Ctrl+Down; F2 edits, Delete removes</source>
        <translation>Przeciągnij albo Ctrl+↑ i Ctrl+↓; F2 edytuje, Delete usuwa</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>W górę (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>W dół (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Edytuj (F2)</translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation>Minuta więcej (+)</translation>
    </message>
    <message>
        <source>A minute less (-)</source>
        <translation>Minuta mniej (-)</translation>
    </message>
    <message>
        <source>Take off the sheet (Delete)</source>
        <translation>Usuń z arkusza (Delete)</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Questions on the sheet</source>
        <translation>Pytania na arkuszu</translation>
    </message>
    <message>
        <source>No questions yet. Add some on the left, or let your goal suggest them; the two closing questions come by themselves.</source>
        <translation>Jeszcze bez pytań. Dodaj je z lewej albo skorzystaj z propozycji do celu; dwa końcowe dojdą same.</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Długość rozmowy</translation>
    </message>
    <message>
        <source>Suggest for my goal</source>
        <translation>Zaproponuj do celu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Covered by this sheet</source>
        <translation>Co obejmuje ten arkusz</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Kariera</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Jak wejść</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rady</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Obraz strony</translation>
    </message>
    <message>
        <source>No talk agreed yet</source>
        <translation>Bez umówionej rozmowy</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Umów rozmowę…</translation>
    </message>
    <message>
        <source>{questions}, about {time}</source>
        <translation>{questions}, około {time}</translation>
    </message>
    <message>
        <source>That is more than four fifths of the time: leave room for what comes up.</source>
        <translation>To ponad cztery piąte czasu: zostaw miejsce na to, co wyniknie.</translation>
    </message>
    <message>
        <source>Pay and weaknesses belong into the last third of the talk.</source>
        <translation>Zarobki i słabe strony pasują do ostatniej jednej trzeciej rozmowy.</translation>
    </message>
    <message>
        <source>A question in colour should bring something that you looked up.</source>
        <translation>Pytanie w kolorze powinno zawierać coś, co zostało sprawdzone.</translation>
    </message>
    <message>
        <source>Nothing yet on this, and it is your goal: {area}.</source>
        <translation>O tym jeszcze nic, a to twój cel: {area}.</translation>
    </message>
    <message>
        <source>The printer refused the sheet. Choose another, or save it.</source>
        <translation>Drukarka odrzuciła arkusz. Wybierz inną lub zapisz arkusz.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Arkusz trafił do drukarki.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>Arkusz został zapisany.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open the menu of all actions</source>
        <translation>Otwórz menu wszystkich czynności</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go to the next field, list or button</source>
        <translation>Przejdź do następnego pola, listy lub przycisku</translation>
    </message>
    <message>
        <source>Close a list or a dialog</source>
        <translation>Zamknij listę lub okno</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What you share with {name}</source>
        <translation>Co łączy cię z: {name}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Jeszcze nic.</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Dlaczego {name}</translation>
    </message>
    <message>
        <source>Not noted yet: see their page.</source>
        <translation>Jeszcze nic: zobacz stronę tej osoby.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>To research</source>
        <translation>Do rozeznania</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Podziękowane</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>W kontakcie</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Na boku</translation>
    </message>
    <message>
        <source>video</source>
        <translation>wideo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>Thank now</source>
        <translation>Podziękuj teraz</translation>
    </message>
    <message>
        <source>Thank by {time}</source>
        <translation>Podziękuj do {time}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Prośba {day}</translation>
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
        <translation>Twoje dane są zaszyfrowane</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose, and Askwell opens.</source>
        <translation>Wpisz wybrane hasło, a Askwell się otworzy.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this computer.</source>
        <translation>Ich klucz jest w pęku kluczy tego komputera.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Wszystkie zmiany zapisane</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>SwitchOnDialog</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Szyfrowanie moich danych</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Zaszyfruj teraz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard when this window closes: paste it before.</source>
        <translation>Skopiowano. Zniknie ze schowka po zamknięciu tego okna: wklej wcześniej.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Karty</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Odbyta rozmowa…</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Z polecenia: {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Umów rozmowę…</translation>
    </message>
    <message>
        <source>I promised: {what}</source>
        <translation>Moja obietnica: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>Obietnica tej osoby: {what}</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, do {day}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Dotrzymane: {what}</translation>
    </message>
    <message>
        <source>A promise kept.</source>
        <translation>Obietnica dotrzymana.</translation>
    </message>
    <message>
        <source>I learned: {what}</source>
        <translation>Wiem teraz: {what}</translation>
    </message>
    <message>
        <source>I will: {what}</source>
        <translation>Zrobię: {what}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Change the talk</source>
        <translation>Zmień rozmowę</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Umów rozmowę</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Rozmowa: {name}</translation>
    </message>
    <message>
        <source>Open it in my calendar program too</source>
        <translation>Otwórz też w moim kalendarzu</translation>
    </message>
    <message>
        <source>A calendar file calls this talk off: {what}</source>
        <translation>Plik kalendarza odwołuje tę rozmowę: {what}</translation>
    </message>
    <message>
        <source>From a calendar file: {what}</source>
        <translation>Z pliku kalendarza: {what}</translation>
    </message>
    <message>
        <source>Agreed so far: {when}</source>
        <translation>Dotąd umówione: {when}</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Whose clock this is</source>
        <translation>Według czyjego zegara</translation>
    </message>
    <message>
        <source>Times you offered</source>
        <translation>Zaproponowane terminy</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Strefa czasowa tej osoby</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Link do wideo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Plan rozmowy</translation>
    </message>
    <message>
        <source>You offered</source>
        <translation>Twoje propozycje</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>To coś innego</translation>
    </message>
    <message>
        <source>Look at the file as at any other</source>
        <translation>Obejrzyj plik jak każdy inny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Zapisz zmianę</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Zapisz jako plik kalendarza…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Odwołano.</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Druga strona się nie zjawiła</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Zanotowano.</translation>
    </message>
    <message>
        <source>{city}, my time</source>
        <translation>{city}, mój czas</translation>
    </message>
    <message>
        <source>{city}, theirs</source>
        <translation>{city}, czas tej osoby</translation>
    </message>
    <message>
        <source>The link, https://…</source>
        <translation>Link, https://…</translation>
    </message>
    <message>
        <source>The number, and who calls whom</source>
        <translation>Numer i kto do kogo dzwoni</translation>
    </message>
    <message>
        <source>The address, and where you meet</source>
        <translation>Adres i miejsce spotkania</translation>
    </message>
    <message>
        <source>Your calendar has something then: {span}.</source>
        <translation>W kalendarzu jest wtedy coś innego: {span}.</translation>
    </message>
    <message>
        <source>You talk with {name} then: {span}.</source>
        <translation>Masz wtedy rozmowę z: {name}: {span}.</translation>
    </message>
    <message>
        <source>The clocks go forward that night: {time} is meant.</source>
        <translation>Tej nocy zegary idą do przodu: chodzi o {time}.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Ta chwila już minęła.</translation>
    </message>
    <message>
        <source>It is {time} for {name} then.</source>
        <translation>Wtedy po drugiej stronie ({name}) jest {time}.</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Umówiono: {when}</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Zapisz jako plik kalendarza</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendarz (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Plik kalendarza został zapisany.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>Your talk with {name} goes on where it was.</source>
        <translation>Rozmowa trwa tam, gdzie stanęła: {name}.</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>{day}, {time}, the same for both</source>
        <translation>{day}, {time}, dla obu stron tak samo</translation>
    </message>
    <message>
        <source>{day}, {time} for you · {their_day}{their_time} in {city} for {name}</source>
        <translation>{day}, {time} u ciebie · {their_day}{their_time}, {city} ({name})</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What I found</source>
        <translation>Co wiem</translation>
    </message>
    <message>
        <source>What you found, and where</source>
        <translation>Co wiesz i skąd</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>It stands on the printed sheet under “I know”.</source>
        <translation>Na wydruku stoi to pod „Wiem”.</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Template: {name}</source>
        <translation>Szablon: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Edytuj szablony…</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Inny list</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Letter templates</source>
        <translation>Szablony listów</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Jak to się czyta</translation>
    </message>
    <message>
        <source>A blank line begins a paragraph. A line that begins with | is another wording: it is taken where the one before has a gap; | alone leaves the paragraph out.</source>
        <translation>Pusty wiersz zaczyna akapit. Wiersz od | to inne brzmienie: jest brane tam, gdzie poprzednie ma lukę; samo | pomija akapit.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Wstaw pole</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Przywróć oryginał</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>{name} (reworded)</source>
        <translation>{name} (zmieniony)</translation>
    </message>
    <message>
        <source>For {name} the fields become:</source>
        <translation>Pola, gdy adresatem jest {name}:</translation>
    </message>
    <message>
        <source>The fields and what they stand for:</source>
        <translation>Pola i co oznaczają:</translation>
    </message>
    <message>
        <source>gap: {what}</source>
        <translation>luka: {what}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Temat: {subject}</translation>
    </message>
    <message>
        <source>How it reads for {name}</source>
        <translation>Jak to czyta {name}</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Szablony (*.toml *.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importuj szablony</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Szablony (*.toml)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Eksportuj szablony</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Between you</source>
        <translation>Między wami</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Thank {name}</source>
        <translation>Podziękuj: {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Rozmowa: {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Potwierdź rozmowę: {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Przygotuj pytania: {name}</translation>
    </message>
    <message>
        <source>Agree on a time with {name}</source>
        <translation>Ustal termin: {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Spełnij obietnicę: {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>Opowiedz o poleconej osobie: {name}</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Sprawdź adres: {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Przypomnij się: {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Zapytaj drugą osobę, obok: {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Podtrzymaj kontakt: {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>Opowiedz, jak się skończyło: {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Napisz: {name}</translation>
    </message>
    <message>
        <source>Write thank-you</source>
        <translation>Napisz podziękowanie</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Otwórz arkusz</translation>
    </message>
    <message>
        <source>Write to confirm</source>
        <translation>Potwierdź na piśmie</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Wybierz pytania</translation>
    </message>
    <message>
        <source>Propose a time</source>
        <translation>Zaproponuj termin</translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation>Dotrzymana</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Napisz przypomnienie</translation>
    </message>
    <message>
        <source>See who else</source>
        <translation>Zobacz, kto jeszcze</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Your talk ended: {when}</source>
        <translation>Koniec rozmowy: {when}</translation>
    </message>
    <message>
        <source>it should be over: note when it ended</source>
        <translation>powinna być po wszystkim: zanotuj, kiedy się skończyła</translation>
    </message>
    <message>
        <source>No reply since {day}</source>
        <translation>Bez odpowiedzi od {day}</translation>
    </message>
    <message>
        <source>Your e-mail came back on {day}</source>
        <translation>Twój e-mail wrócił {day}</translation>
    </message>
    <message>
        <source>Last word on {day}</source>
        <translation>Ostatni kontakt {day}</translation>
    </message>
    <message>
        <source>no reason to write is on file</source>
        <translation>nie ma tu powodu, by pisać</translation>
    </message>
    <message>
        <source>You proposed a time and heard nothing</source>
        <translation>Termin zaproponowany, odpowiedzi brak</translation>
    </message>
    <message>
        <source>They said yes on {day}</source>
        <translation>Zgoda z {day}</translation>
    </message>
    <message>
        <source>You found your place, and they had a part in it</source>
        <translation>Masz swoje miejsce, z pomocą tej osoby</translation>
    </message>
    <message>
        <source>Your talk was called off</source>
        <translation>Rozmowa została odwołana</translation>
    </message>
    <message>
        <source>Your talk did not take place</source>
        <translation>Rozmowa się nie odbyła</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>Rozmowa z poleconą osobą: {name}</translation>
    </message>
    <message>
        <source>You know each other already</source>
        <translation>Znacie się już</translation>
    </message>
    <message>
        <source>Interview mode</source>
        <translation>Tryb wywiadu</translation>
    </message>
    <message>
        <source>Move on a month</source>
        <translation>Przesuń o miesiąc</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Zanotuj, jak poszło</translation>
    </message>
    <message>
        <source>you met {what}, whom they had named</source>
        <translation>rozmowa z poleconą osobą: {what}</translation>
    </message>
    <message>
        <source>you did what you said: {what}</source>
        <translation>to, co było w planie: {what}</translation>
    </message>
    <message>
        <source>in a new job</source>
        <translation>w nowej pracy</translation>
    </message>
    <message>
        <source>you kept: {what}</source>
        <translation>dotrzymane: {what}</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>Za 2 godziny</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>W przyszłym tygodniu</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Wybierz dzień…</translation>
    </message>
    <message>
        <source>Show in Contacts</source>
        <translation>Pokaż w kontaktach</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation>Później albo wcale</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Przełóż: {name}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłożenie na bok</translation>
    </message>
    <message>
        <source>Kept. They know that they can count on you.</source>
        <translation>Dotrzymane. Ta osoba wie, że można na ciebie liczyć.</translation>
    </message>
    <message>
        <source>Comes back: {when}.</source>
        <translation>Wróci: {when}.</translation>
    </message>
    <message>
        <source>Put aside: not proposed any more.</source>
        <translation>Na boku: bez dalszych propozycji.</translation>
    </message>
    <message>
        <source>Dismissed. It is kept in the history.</source>
        <translation>Odrzucone. Zostaje w historii.</translation>
    </message>
    <message>
        <source>Moved to {day}, or to the next reason to write.</source>
        <translation>Przesunięto na {day} lub do następnego powodu, by pisać.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niepotrzebne</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Inny powód…</translation>
    </message>
    <message>
        <source>The talk…</source>
        <translation>Rozmowa…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Not what I look for</source>
        <translation>Nie tego szukam</translation>
    </message>
    <message>
        <source>I do not know enough</source>
        <translation>Wiem za mało</translation>
    </message>
    <message>
        <source>Thanked them already</source>
        <translation>Już po podziękowaniu</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Już nie chcę</translation>
    </message>
    <message>
        <source>Told them already</source>
        <translation>Wiadomość już przekazana</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Nie odbyło się</translation>
    </message>
    <message>
        <source>I know what to ask</source>
        <translation>Wiem, o co pytać</translation>
    </message>
    <message>
        <source>It is certain</source>
        <translation>To pewne</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>Adres jest dobry</translation>
    </message>
    <message>
        <source>We are in touch anyway</source>
        <translation>I tak jesteśmy w kontakcie</translation>
    </message>
    <message>
        <source>They know already</source>
        <translation>Ta osoba już wie</translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation>Załatwione inaczej</translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation>To nie ten moment</translation>
    </message>
    <message>
        <source>The 24 hours are over: still thank them</source>
        <translation>24 godziny minęły: podziękuj mimo to</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left of 24</source>
        <translation>zostało {hours} godz. {minutes} min z 24</translation>
    </message>
    <message>
        <source>Talk {when}</source>
        <translation>Rozmowa {when}</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>Co kilka miesięcy</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Due now</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Najbliższe dwa tygodnie</translation>
    </message>
    <message>
        <source>Where everyone stands</source>
        <translation>Na jakim etapie są osoby</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Rozmowy w tygodniu</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nie ma nic do zrobienia</translation>
    </message>
    <message>
        <source>Nothing is due. Choose somebody in Contacts whose story you want.</source>
        <translation>Nie ma nic do zrobienia. Wybierz w Kontaktach kogoś, czyją historię chcesz poznać.</translation>
    </message>
    <message>
        <source>say yes, {yes} of {asked}</source>
        <translation>zgody, {yes} z {asked}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>thanked in 24&#xa0;h</source>
        <translation>podziękowania w 24 godz.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Askwell</source>
        <translation>Otwórz Askwell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nie ma nic do zrobienia</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>This may be the same person as {name}.</source>
        <translation>To może być ta sama osoba: {name}.</translation>
    </message>
    <message>
        <source>This may be the same person as {name} at {company}.</source>
        <translation>To może być ta sama osoba: {name}, {company}.</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Still unknown</source>
        <translation>Jeszcze nieznane</translation>
    </message>
    <message>
        <source>Why them and nobody else</source>
        <translation>Dlaczego właśnie ta osoba</translation>
    </message>
    <message>
        <source>What you hope to gain</source>
        <translation>Na co liczysz</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Co was łączy</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Adres e-mail tej osoby</translation>
    </message>
    <message>
        <source>Where they worked before: their profile as PDF tells</source>
        <translation>Gdzie wcześniej praca: mówi o tym profil jako PDF</translation>
    </message>
    <message>
        <source>Where they learned</source>
        <translation>Gdzie nauka</translation>
    </message>
    <message>
        <source>What they said or wrote in public: look at news and videos</source>
        <translation>Publiczne wypowiedzi: zajrzyj do wiadomości i wideo</translation>
    </message>
    <message>
        <source>Where they live, and so their time of day</source>
        <translation>Gdzie mieszka, a więc jaka tam pora dnia</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Fraza odzyskiwania</translation>
    </message>
    <message>
        <source>The 24 words, in their order</source>
        <translation>24 słowa po kolei</translation>
    </message>
    <message>
        <source>Unlock with the phrase</source>
        <translation>Odblokuj frazą</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>Użyj frazy odzyskiwania</translation>
    </message>
    <message>
        <source>Without the recovery phrase, and without the passphrase or the keyring that knew the key, nobody can read this data: not the makers of Askwell either. What remains are files that you saved yourself, as an archive or as a table. You can start anew; the encrypted data is put aside and kept, in case the phrase turns up.</source>
        <translation>Bez frazy odzyskiwania oraz bez hasła lub pęku kluczy z kluczem nikt nie przeczyta tych danych, twórcy Askwell też nie. Zostają pliki zapisane przez ciebie jako archiwum lub tabela. Możesz zacząć od nowa; zaszyfrowane dane zostaną odłożone i zachowane na wypadek, gdyby fraza się znalazła.</translation>
    </message>
    <message>
        <source>Put it aside and start anew</source>
        <translation>Odłóż je i zacznij od nowa</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Oczekiwanie na pęk kluczy tego komputera…</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Remind me every three months to look for a new version</source>
        <translation>Przypominaj co trzy miesiące o szukaniu nowej wersji</translation>
    </message>
    <message>
        <source>The page from which you have Askwell</source>
        <translation>Strona, z której pochodzi Askwell</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
    <message>
        <source>Askwell asks no server whether there is a newer version, now or later. It can remind you, and open the page where you look yourself.</source>
        <translation>Askwell nie pyta żadnego serwera o nowszą wersję, teraz ani później. Może przypomnieć i otworzyć stronę, na której sprawdzisz to samodzielnie.</translation>
    </message>
    <message>
        <source>This is no web address. Copy it anew.</source>
        <translation>To nie adres internetowy. Skopiuj go ponownie.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Put the text on the clipboard, for a reply in your thread</source>
        <translation>Umieść tekst w schowku, do odpowiedzi w waszym wątku</translation>
    </message>
    <message>
        <source>Save to Drafts</source>
        <translation>Zapisz w szkicach</translation>
    </message>
    <message>
        <source>Put it among the drafts of your mail account; you send it (Ctrl+Shift+D)</source>
        <translation>Umieść wśród szkiców konta pocztowego; wysyłasz ty (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Put it on the clipboard and open their profile</source>
        <translation>Umieść w schowku i otwórz profil tej osoby</translation>
    </message>
    <message>
        <source>My last letter came back: the address is wrong</source>
        <translation>Mój ostatni list wrócił: adres jest zły</translation>
    </message>
</context>
<context>
    <name>WeekPicture</name>
    <message>
        <source>Free times of the week</source>
        <translation>Wolne terminy tygodnia</translation>
    </message>
    <message>
        <source>free for both</source>
        <translation>wolne dla obu stron</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>zajęte</translation>
    </message>
    <message>
        <source>your hours and theirs</source>
        <translation>godziny twoje i tej osoby</translation>
    </message>
</context>
<context>
    <name>WentOut</name>
    <message>
        <source>Today says when it is time for the next step.</source>
        <translation>Zakładka Dziś powie, kiedy przyjdzie czas na następny krok.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Wysłano do: {name}</translation>
    </message>
    <message>
        <source>Next letter: {name}</source>
        <translation>Następny list: {name}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this person</source>
        <translation>Dlaczego ta osoba</translation>
    </message>
    <message>
        <source>What did they do that nobody else did, and what do you want to hear about it?</source>
        <translation>Co jest w tej pracy wyjątkowe i o czym chcesz usłyszeć?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Dlaczego {name}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is it not needed?</source>
        <translation>Dlaczego to niepotrzebne?</translation>
    </message>
    <message>
        <source>For yourself; it is kept in the history</source>
        <translation>Dla ciebie; zostaje w historii</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>There is no file on the clipboard. Copy one, then paste it here.</source>
        <translation>W schowku nie ma pliku. Skopiuj go i wklej tutaj.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>LinkedIn exports, tables and address books</source>
        <translation>Eksporty LinkedIn, tabele i książki adresowe</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importuj folder</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Adding sample people</source>
        <translation>Dodawanie przykładowych osób</translation>
    </message>
    <message>
        <source>Invented people to look around with.</source>
        <translation>Zmyślone osoby, by się rozejrzeć.</translation>
    </message>
    <message>
        <source>Taking the sample people away</source>
        <translation>Usuwanie przykładowych osób</translation>
    </message>
</context>
<context>
    <name>WordsBackPage</name>
    <message>
        <source>Is it written down?</source>
        <translation>Czy fraza jest zapisana?</translation>
    </message>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>Wpisz te słowa z własnego zapisu.</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>Słowo {n}</translation>
    </message>
    <message>
        <source>That is not word {n}. Go back to look at the phrase again.</source>
        <translation>To nie jest słowo {n}. Wróć, by spojrzeć na frazę jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>A new file is written and checked before it takes the place of the old one. Should the computer stop now, nothing is lost.</source>
        <translation>Nowy plik jest zapisywany i sprawdzany, zanim zastąpi stary. Jeśli komputer stanie, nic nie przepadnie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
</TS>
