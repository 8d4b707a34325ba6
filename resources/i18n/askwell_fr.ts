<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>Later, or not at all</source>
        <translation>Plus tard, ou pas du tout</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Reporter&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Askwell</source>
        <translation>À propos d’Askwell</translation>
    </message>
    <message>
        <source>Information interviews, from the first idea to staying in touch.</source>
        <translation>Les entretiens d’information, de la première idée au contact gardé.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>Version {version}, Qt {qt}, licence MIT</translation>
    </message>
    <message>
        <source>Your data: {path}</source>
        <translation>Vos données&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>Mettre de &amp;côté</translation>
    </message>
    <message>
        <source>Take b&amp;ack</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Look at a file first; nothing is written until you press Import</source>
        <translation>Regarder d’abord un fichier&#x202f;; rien n’est écrit avant que vous cliquiez sur Importer</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Look at an unzipped export first</source>
        <translation>Regarder d’abord un export décompressé</translation>
    </message>
    <message>
        <source>&amp;Look for replies</source>
        <translation>Cherc&amp;her des réponses</translation>
    </message>
    <message>
        <source>Ask your mail server who here wrote; headers alone, nothing is marked</source>
        <translation>Demander à votre serveur de messagerie qui a écrit parmi vos contacts&#x202f;; en-têtes seuls, rien n’est marqué</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Hand people out as vCards or as a table</source>
        <translation>Transmettre des personnes en vCards ou en tableau</translation>
    </message>
    <message>
        <source>Look around with &amp;sample people</source>
        <translation>Découvrir avec des &amp;exemples</translation>
    </message>
    <message>
        <source>Invented people to try things with; one click takes them away</source>
        <translation>Des personnes inventées pour essayer&#x202f;; un clic les retire</translation>
    </message>
    <message>
        <source>Take the sample people a&amp;way</source>
        <translation>Retirer les e&amp;xemples</translation>
    </message>
    <message>
        <source>Your own people stay</source>
        <translation>Vos propres contacts restent</translation>
    </message>
    <message>
        <source>&amp;Copies of my data…</source>
        <translation>&amp;Copies de mes données…</translation>
    </message>
    <message>
        <source>Put an earlier copy back, or save everything as one file</source>
        <translation>Rétablir une copie antérieure, ou tout enregistrer dans un seul fichier</translation>
    </message>
    <message>
        <source>E&amp;xchange with my other computer</source>
        <translation>Écha&amp;nger avec mon autre ordinateur</translation>
    </message>
    <message>
        <source>Look whether it sent something newer, and send what is new here</source>
        <translation>Voir s’il a envoyé du nouveau, et envoyer ce qui est nouveau ici</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Hide everything until you unlock it; this needs encryption</source>
        <translation>Tout cacher jusqu’au déverrouillage&#x202f;; il faut pour cela le chiffrement</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>The last 50 steps: go back to any of them, and forward again</source>
        <translation>Les 50 dernières étapes&#x202f;: revenir à l’une d’elles, et avancer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Paste a file</source>
        <translation>C&amp;oller un fichier</translation>
    </message>
    <message>
        <source>Look at a copied file first; nothing is written until you press Import</source>
        <translation>Regarder d’abord un fichier copié&#x202f;; rien n’est écrit avant que vous cliquiez sur Importer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails, questions</source>
        <translation>Chercher dans les personnes, notes, e-mails et questions</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>Ma &amp;fiche…</translation>
    </message>
    <message>
        <source>Who you are: your letters and what you have in common come from it</source>
        <translation>Qui vous êtes&#x202f;: vos messages et vos points communs en viennent</translation>
    </message>
    <message>
        <source>My mail acc&amp;ount…</source>
        <translation>Mon compte de &amp;messagerie…</translation>
    </message>
    <message>
        <source>Off until you set one: drafts go into it, replies are looked for in it</source>
        <translation>Inactif tant que vous n’en réglez pas&#x202f;: les brouillons y vont, les réponses y sont cherchées</translation>
    </message>
    <message>
        <source>My ca&amp;lendars…</source>
        <translation>Mes ca&amp;lendriers…</translation>
    </message>
    <message>
        <source>What they take up is kept free when times are proposed</source>
        <translation>Ce qu’ils occupent reste libre quand des moments sont proposés</translation>
    </message>
    <message>
        <source>&amp;Dream list…</source>
        <translation>Liste de rê&amp;ves…</translation>
    </message>
    <message>
        <source>The companies and titles you dream of, and who is there</source>
        <translation>Les entreprises et postes dont vous rêvez, et qui s’y trouve</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>What Askwell does by itself, and how it looks</source>
        <translation>Ce qu’Askwell fait de lui-même, et son apparence</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>Ajouter une personne à la main</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Écrire un e-m&amp;ail</translation>
    </message>
    <message>
        <source>Open a draft filled from what is known</source>
        <translation>Ouvrir un brouillon rempli avec ce qui est connu</translation>
    </message>
    <message>
        <source>Save to &amp;Drafts</source>
        <translation>Vers les &amp;brouillons</translation>
    </message>
    <message>
        <source>Put this letter among the drafts of your mail account; you send it</source>
        <translation>Placer ce message dans les brouillons de votre compte&#x202f;; c’est vous qui l’envoyez</translation>
    </message>
    <message>
        <source>Insert free &amp;times</source>
        <translation>Insérer des dis&amp;ponibilités</translation>
    </message>
    <message>
        <source>Choose times at which you both can talk; they go into the letter</source>
        <translation>Choisir des moments qui conviennent à tous les deux&#x202f;; ils vont dans le message</translation>
    </message>
    <message>
        <source>Write e-&amp;mails…</source>
        <translation>Écrire des e-&amp;mails…</translation>
    </message>
    <message>
        <source>One letter of their own to everybody chosen in the list</source>
        <translation>Un message propre à chaque personne choisie dans la liste</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>Message &amp;suivant</translation>
    </message>
    <message>
        <source>The next letter of the series</source>
        <translation>Le message suivant de la série</translation>
    </message>
    <message>
        <source>P&amp;revious letter</source>
        <translation>Message &amp;précédent</translation>
    </message>
    <message>
        <source>The letter before in the series</source>
        <translation>Le message précédent de la série</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>Ou&amp;vrir et suivant</translation>
    </message>
    <message>
        <source>Open this draft in the mail program and show the next one</source>
        <translation>Ouvrir ce brouillon dans la messagerie et afficher le suivant</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Mar&amp;quer comme envoyé</translation>
    </message>
    <message>
        <source>Note that you sent this letter</source>
        <translation>Noter que vous avez envoyé ce message</translation>
    </message>
    <message>
        <source>Drop the d&amp;raft</source>
        <translation>Je&amp;ter le brouillon</translation>
    </message>
    <message>
        <source>Put this letter away; Undo brings it back</source>
        <translation>Mettre ce message de côté&#x202f;; Annuler le ramène</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>&amp;Imprimer la feuille</translation>
    </message>
    <message>
        <source>Print the questions for this talk</source>
        <translation>Imprimer les questions de cet entretien</translation>
    </message>
    <message>
        <source>Agree on a &amp;talk…</source>
        <translation>Con&amp;venir d’un entretien…</translation>
    </message>
    <message>
        <source>Note when you talk, or move the talk that is agreed</source>
        <translation>Noter quand vous parlez, ou déplacer l’entretien convenu</translation>
    </message>
    <message>
        <source>&amp;Interview mode</source>
        <translation>Mod&amp;e entretien</translation>
    </message>
    <message>
        <source>One question at a time, with notes saved as you type</source>
        <translation>Une question à la fois, avec des notes enregistrées à la frappe</translation>
    </message>
    <message>
        <source>T&amp;ype in answers…</source>
        <translation>&amp;Saisir les réponses…</translation>
    </message>
    <message>
        <source>From paper to screen, in the order of the sheet</source>
        <translation>Du papier à l’écran, dans l’ordre de la feuille</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>Note something with its source</source>
        <translation>Noter quelque chose avec sa source</translation>
    </message>
    <message>
        <source>Open &amp;LinkedIn</source>
        <translation>Ouvrir &amp;LinkedIn</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Ouvrir le profil dans le navigateur</translation>
    </message>
    <message>
        <source>Open &amp;company page</source>
        <translation>Ouvrir la page de l’&amp;entreprise</translation>
    </message>
    <message>
        <source>Open the page of the company in the browser</source>
        <translation>Ouvrir la page de l’entreprise dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>Recherche &amp;web</translation>
    </message>
    <message>
        <source>Search the web for this person</source>
        <translation>Chercher cette personne sur le web</translation>
    </message>
    <message>
        <source>&amp;Team page</source>
        <translation>Page de l’é&amp;quipe</translation>
    </message>
    <message>
        <source>Open the team page of the company, or look for it</source>
        <translation>Ouvrir la page de l’équipe de l’entreprise, ou la chercher</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Actualités</translation>
    </message>
    <message>
        <source>Search the news for this person</source>
        <translation>Chercher cette personne dans l’actualité</translation>
    </message>
    <message>
        <source>&amp;Videos</source>
        <translation>&amp;Vidéos</translation>
    </message>
    <message>
        <source>Search talks and videos of this person</source>
        <translation>Chercher des interventions et vidéos de cette personne</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Search X for this person</source>
        <translation>Chercher cette personne sur X</translation>
    </message>
    <message>
        <source>&amp;Scholarly articles</source>
        <translation>Articles &amp;scientifiques</translation>
    </message>
    <message>
        <source>Search articles that this person wrote</source>
        <translation>Chercher des articles écrits par cette personne</translation>
    </message>
    <message>
        <source>Paste a c&amp;lipping</source>
        <translation>Coller un e&amp;xtrait</translation>
    </message>
    <message>
        <source>Keep the copied words or link with this person, with source and date</source>
        <translation>Garder le texte ou le lien copié avec cette personne, source et date comprises</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>&amp;Joindre un fichier…</translation>
    </message>
    <message>
        <source>Keep a copy of a file with this person</source>
        <translation>Garder une copie d’un fichier avec cette personne</translation>
    </message>
    <message>
        <source>Propose this person no more, or propose them again</source>
        <translation>Ne plus proposer cette personne, ou la proposer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Keep in touch…</source>
        <translation>&amp;Garder le contact…</translation>
    </message>
    <message>
        <source>How often you want to hear of each other, for all who are chosen</source>
        <translation>À quel rythme prendre des nouvelles, pour toutes les personnes choisies</translation>
    </message>
    <message>
        <source>&amp;Make one card…</source>
        <translation>&amp;Réunir en une fiche…</translation>
    </message>
    <message>
        <source>Compare with who may be the same, or the two chosen in the list</source>
        <translation>Comparer avec qui pourrait être la même personne, ou les deux choisies dans la liste</translation>
    </message>
    <message>
        <source>&amp;Find duplicates…</source>
        <translation>Chercher les &amp;doublons…</translation>
    </message>
    <message>
        <source>Look for people who are on two cards</source>
        <translation>Chercher les personnes qui ont deux fiches</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Take this person out; Undo brings everything back</source>
        <translation>Retirer cette personne&#x202f;; Annuler ramène tout</translation>
    </message>
    <message>
        <source>Forget for &amp;good…</source>
        <translation>&amp;Oublier pour de bon…</translation>
    </message>
    <message>
        <source>Erase this person everywhere and keep them from coming back</source>
        <translation>Effacer cette personne partout et l’empêcher de revenir</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ce qu’il y a à faire ensuite</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Les personnes</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>The drafts</source>
        <translation>Les brouillons</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>The sheets for your talks</source>
        <translation>Les feuilles de vos entretiens</translation>
    </message>
    <message>
        <source>&amp;All answers</source>
        <translation>Toutes les &amp;réponses</translation>
    </message>
    <message>
        <source>One question, and what everybody answered</source>
        <translation>Une question, et ce que chacun a répondu</translation>
    </message>
    <message>
        <source>P&amp;romises…</source>
        <translation>Pr&amp;omesses…</translation>
    </message>
    <message>
        <source>What you owe and are owed, by when</source>
        <translation>Ce que vous devez et ce qu’on vous doit, et pour quand</translation>
    </message>
    <message>
        <source>Who named &amp;whom…</source>
        <translation>Qui a &amp;nommé qui…</translation>
    </message>
    <message>
        <source>The names people gave you, as a tree</source>
        <translation>Les noms qu’on vous a donnés, en arbre</translation>
    </message>
    <message>
        <source>How it &amp;goes…</source>
        <translation>Où j’en su&amp;is…</translation>
    </message>
    <message>
        <source>Your own figures, each with its count</source>
        <translation>Vos propres chiffres, chacun avec son nombre de cas</translation>
    </message>
    <message>
        <source>Look &amp;back on a year…</source>
        <translation>Re&amp;gard sur une année…</translation>
    </message>
    <message>
        <source>What happened in a year, in words and figures</source>
        <translation>Ce qui s’est passé en un an, en mots et en chiffres</translation>
    </message>
    <message>
        <source>I &amp;have landed…</source>
        <translation>&amp;J’ai trouvé ma place…</translation>
    </message>
    <message>
        <source>Tell everybody who helped how it ended, one letter after the other</source>
        <translation>Dire à tous ceux qui ont aidé comment cela s’est terminé, un message après l’autre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Clair ou sombre, selon le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>The page of help on what is in front</source>
        <translation>La page d’aide sur ce qui est au premier plan</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>Toutes les actions et leurs touches</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Ce qui a changé d’une version à l’autre</translation>
    </message>
    <message>
        <source>Look for a new &amp;version</source>
        <translation>Chercher une nouvelle &amp;version</translation>
    </message>
    <message>
        <source>Open the page where new versions are; nothing is asked by itself</source>
        <translation>Ouvrir la page des nouvelles versions&#x202f;; rien n’est demandé automatiquement</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About Askwell</source>
        <translation>À &amp;propos d’Askwell</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler&#x202f;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>It ended</source>
        <translation>L’entretien s’est terminé</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>In a line, for yourself</source>
        <translation>En une ligne, pour vous</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Ce que j’ai appris</translation>
    </message>
    <message>
        <source>The thank-you quotes it</source>
        <translation>Le remerciement le cite</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Ce que je vais faire</translation>
    </message>
    <message>
        <source>The next step, and by when</source>
        <translation>La prochaine étape, et pour quand</translation>
    </message>
    <message>
        <source>Whoever stands here becomes a person, suggested by {name}.</source>
        <translation>Chaque nom inscrit ici devient une personne, suggérée par {name}.</translation>
    </message>
    <message>
        <source>{minutes} · thank {name} by: {when}</source>
        <translation>{minutes} · remercier {name} avant&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Now among your people: {names}.</source>
        <translation>Désormais parmi vos contacts&#x202f;: {names}.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Find in answers…</source>
        <translation>Chercher dans les réponses…</translation>
    </message>
    <message>
        <source>Find in answers</source>
        <translation>Chercher dans les réponses</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Questions auxquelles on a répondu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Pas encore de réponses</translation>
    </message>
    <message>
        <source>No answer has a word that begins like this.</source>
        <translation>Aucune réponse ne contient un mot qui commence ainsi.</translation>
    </message>
    <message>
        <source>What you note in a talk, or type in from paper, can be read here.</source>
        <translation>Ce que vous notez pendant un entretien, ou saisissez d’après le papier, se lit ici.</translation>
    </message>
    <message>
        <source>taught me much</source>
        <translation>très instructif</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Taught me much</source>
        <translation>Très instructif</translation>
    </message>
    <message>
        <source>Mark it (Ctrl+M)</source>
        <translation>Le marquer (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Correct a reason</source>
        <translation>Corriger un motif</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Where I landed</source>
        <translation>Où j’ai trouvé ma place</translation>
    </message>
    <message>
        <source>Who is told how it ended</source>
        <translation>Qui apprend la fin</translation>
    </message>
    <message>
        <source>Done with telling people</source>
        <translation>Fini de l’annoncer</translation>
    </message>
    <message numerus="yes">
        <source>{name} has not answered for {n} business days. Ask a second person at {company}.</source>
        <translation>
            <numerusform>{name} n’a pas répondu depuis {n} jour ouvré. Écrivez à une deuxième personne chez {company}.</numerusform>
            <numerusform>{name} n’a pas répondu depuis {n} jours ouvrés. Écrivez à une deuxième personne chez {company}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reply from {name} for {n} business days.</source>
        <translation>
            <numerusform>Pas de réponse de {name} depuis {n} jour ouvré.</numerusform>
            <numerusform>Pas de réponse de {name} depuis {n} jours ouvrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail to {name} came back: verify the address, then send it again.</source>
        <translation>Votre e-mail à {name} est revenu&#x202f;: vérifiez l’adresse, puis envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Your talk with {name} should be over. Note when it ended.</source>
        <translation>Votre entretien avec {name} devrait être fini. Notez quand il s’est terminé.</translation>
    </message>
    <message>
        <source>You talk with {name}.</source>
        <translation>Vous avez un entretien avec {name}.</translation>
    </message>
    <message>
        <source>There are no questions for {name} yet.</source>
        <translation>Il n’y a pas encore de questions pour {name}.</translation>
    </message>
    <message>
        <source>Your talk with {name} is tomorrow: confirm time and place.</source>
        <translation>Votre entretien avec {name} est demain&#x202f;: confirmez l’heure et le lieu.</translation>
    </message>
    <message>
        <source>{name} said yes: agree on a time.</source>
        <translation>{name} a dit oui&#x202f;: convenez d’un moment.</translation>
    </message>
    <message>
        <source>Your talk with {name} did not take place. Propose another time.</source>
        <translation>Votre entretien avec {name} n’a pas eu lieu. Proposez un autre moment.</translation>
    </message>
    <message>
        <source>You wrote to {name} about a time and heard nothing: ask once more.</source>
        <translation>Vous avez écrit à {name} au sujet d’un moment, sans réponse&#x202f;: demandez encore une fois.</translation>
    </message>
    <message>
        <source>Your talk with {name} ended: thank them within 24 hours.</source>
        <translation>Votre entretien avec {name} s’est terminé&#x202f;: remerciez dans les 24 heures.</translation>
    </message>
    <message>
        <source>Your last word with {name} was on {day}.</source>
        <translation>Vos dernières nouvelles échangées avec {name} datent du {day}.</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named.</source>
        <translation>Vous avez rencontré {other}, sur le conseil de {name}.</translation>
    </message>
    <message>
        <source>You did what you said you would: {what}.</source>
        <translation>Vous avez fait ce que vous aviez dit&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>They are in a new job: {what}.</source>
        <translation>Cette personne a un nouveau poste&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>see their profile</source>
        <translation>voir son profil</translation>
    </message>
    <message>
        <source>You kept something about them: {what}.</source>
        <translation>Vous avez gardé quelque chose sur cette personne&#x202f;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>It is {n} years since you talked.</source>
        <translation>
            <numerusform>Cela fait {n} an que vous avez parlé.</numerusform>
            <numerusform>Cela fait {n} ans que vous avez parlé.</numerusform>
        </translation>
    </message>
    <message>
        <source>You found your place, and {name} had a part in it: tell them how it ended.</source>
        <translation>Vous avez trouvé votre place, et {name} y a eu sa part&#x202f;: dites-lui comment cela a fini.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Vous avez promis à {name}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named. Tell them.</source>
        <translation>Vous avez rencontré {other}, sur le conseil de {name}. Dites-le-lui.</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Changer un nombre</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Revenir aux nombres habituels</translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation>Rythme des contacts</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Groupe {name}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Quitter le groupe</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rétablir une sauvegarde</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Take the sample people away</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Restore an archive</source>
        <translation>Restaurer une archive</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Entretien avec {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Confirmer l’entretien avec {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Préparer des questions pour {name}</translation>
    </message>
    <message>
        <source>Agree on another time with {name}</source>
        <translation>Convenir d’un autre moment avec {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Tenir votre promesse à {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>Dire à {name} qui vous avez rencontré</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Vérifier l’adresse de {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Relancer {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Écrire à quelqu’un d’autre que {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Garder le contact avec {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>Dire à {name} comment cela a fini</translation>
    </message>
    <message>
        <source>Take over from the other computer</source>
        <translation>Reprendre de l’autre ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} e-mails</source>
        <translation>
            <numerusform>Importer {n} e-mail</numerusform>
            <numerusform>Importer {n} e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <translation>
            <numerusform>Importer {n} message</numerusform>
            <numerusform>Importer {n} messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Import my own profile</source>
        <translation>Importer mon profil</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>Importer {n} personne</numerusform>
            <numerusform>Importer {n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries cannot be read and are left out: look yourself that no time falls on them.</source>
        <translation>
            <numerusform>{n} de ses entrées ne peut pas être lue et est laissée de côté&#x202f;: vérifiez vous-même qu’aucun moment ne tombe dessus.</numerusform>
            <numerusform>{n} de ses entrées ne peuvent pas être lues et sont laissées de côté&#x202f;: vérifiez vous-même qu’aucun moment ne tombe dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries name a time zone that nobody knows; they count as busy in every zone in which they could be.</source>
        <translation>
            <numerusform>{n} de ses entrées nomme un fuseau horaire que personne ne connaît&#x202f;; elle compte comme prise dans chaque fuseau possible.</numerusform>
            <numerusform>{n} de ses entrées nomment un fuseau horaire que personne ne connaît&#x202f;; elles comptent comme prises dans chaque fuseau possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries repeat without a pause and count as busy throughout.</source>
        <translation>
            <numerusform>{n} de ses entrées se répète sans pause et compte comme prise en permanence.</numerusform>
            <numerusform>{n} de ses entrées se répètent sans pause et comptent comme prises en permanence.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in the middle: what came after that is not known.</source>
        <translation>Il s’arrête au milieu&#x202f;: on ne sait pas ce qui venait après.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of followed companies</source>
        <translation>la liste LinkedIn des entreprises suivies</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of job applications</source>
        <translation>la liste LinkedIn des candidatures</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of saved jobs</source>
        <translation>la liste LinkedIn des offres enregistrées</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s note of your registration</source>
        <translation>la note LinkedIn de votre inscription</translation>
    </message>
    <message>
        <source>one of LinkedIn&apos;s other lists</source>
        <translation>une autre liste de LinkedIn</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Colonnes d’un fichier</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>Chercher des réponses</translation>
    </message>
    <message>
        <source>Sheet of the talk</source>
        <translation>Feuille de l’entretien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Passer la question</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Très instructif</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Question that came up</source>
        <translation>Question venue en parlant</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promesse tenue</translation>
    </message>
    <message>
        <source>Promise not kept yet</source>
        <translation>Promesse pas encore tenue</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>Auteur de la promesse</translation>
    </message>
    <message>
        <source>Take a promise out</source>
        <translation>Retirer une promesse</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Take a name out</source>
        <translation>Retirer un nom</translation>
    </message>
    <message>
        <source>New people, suggested by {name}</source>
        <translation>Nouvelles personnes, suggérées par {name}</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Modifier l’entretien</translation>
    </message>
    <message>
        <source>Cancel the talk</source>
        <translation>Annuler l’entretien</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Personne absente</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Entretien mené</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>Fin de l’entretien</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>Poursuivre l’entretien</translation>
    </message>
    <message>
        <source>Notes on the talk</source>
        <translation>Notes sur l’entretien</translation>
    </message>
    <message>
        <source>Take a fact out</source>
        <translation>Retirer un fait</translation>
    </message>
    <message>
        <source>Correct what happened</source>
        <translation>Corriger un fait</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>it vouches for itself</source>
        <translation>son certificat ne se garantit que lui-même</translation>
    </message>
    <message>
        <source>nobody known vouches for it</source>
        <translation>personne de connu ne le garantit</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>son certificat vaut pour un autre nom</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <source>Use calendar</source>
        <translation>Utiliser le calendrier</translation>
    </message>
    <message>
        <source>Leave calendar out</source>
        <translation>Ignorer le calendrier</translation>
    </message>
    <message>
        <source>Correct what an e-mail counts as</source>
        <translation>Corriger la nature d’un e-mail</translation>
    </message>
    <message>
        <source>Correct a message</source>
        <translation>Corriger un message</translation>
    </message>
    <message>
        <source>Take a message out</source>
        <translation>Retirer un message</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>Modifier l’e-mail</translation>
    </message>
    <message>
        <source>Other template</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>Message non distribué</translation>
    </message>
    <message>
        <source>Drop e-mail</source>
        <translation>Jeter l’e-mail</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>Copier le modèle</translation>
    </message>
    <message>
        <source>Restore template</source>
        <translation>Rétablir le modèle</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it should hold 1 to {most} templates</source>
        <translation>il devrait contenir de 1 à {most} modèles</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>it is neither TOML nor JSON</source>
        <translation>il n’est ni TOML ni JSON</translation>
    </message>
    <message>
        <source>it has no list called template</source>
        <translation>il n’a pas de liste nommée template</translation>
    </message>
    <message>
        <source>template {number} is not one</source>
        <translation>le modèle {number} n’en est pas un</translation>
    </message>
    <message>
        <source>template {number} has no kind of letter that is known</source>
        <translation>le modèle {number} n’a pas de type de message connu</translation>
    </message>
    <message>
        <source>template {number} has no name</source>
        <translation>le modèle {number} n’a pas de nom</translation>
    </message>
    <message>
        <source>template {number} has no subject and body of plain text</source>
        <translation>le modèle {number} n’a pas d’objet et de corps en texte simple</translation>
    </message>
    <message>
        <source>template {number} is longer than any letter</source>
        <translation>le modèle {number} est plus long que n’importe quel message</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>Begin {n} e-mails</source>
        <translation>
            <numerusform>Commencer {n} e-mail</numerusform>
            <numerusform>Commencer {n} e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Oublier une personne</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation>Réunir deux fiches</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>New person {name}</source>
        <translation>Nouvelle personne {name}</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Supprimer la personne</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Supprimer des personnes</translation>
    </message>
    <message>
        <source>Put people aside</source>
        <translation>Mettre des personnes de côté</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take an address out</source>
        <translation>Retirer une adresse</translation>
    </message>
    <message>
        <source>Edit first name</source>
        <translation>Modifier le prénom</translation>
    </message>
    <message>
        <source>Edit last name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Edit phone</source>
        <translation>Modifier le téléphone</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Modifier le poste</translation>
    </message>
    <message>
        <source>Edit location</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>Edit why this person</source>
        <translation>Modifier «&#x202f;pourquoi cette personne&#x202f;»</translation>
    </message>
    <message>
        <source>Edit what I hope to gain</source>
        <translation>Modifier «&#x202f;ce que j’espère&#x202f;»</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Asked them</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Convenir d’un entretien</translation>
    </message>
    <message>
        <source>Thanked them</source>
        <translation>Remerciement envoyé</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Contact gardé</translation>
    </message>
    <message>
        <source>Note a fact</source>
        <translation>Noter un fait</translation>
    </message>
    <message>
        <source>Let imports bring it back</source>
        <translation>Laisser les imports le rapporter</translation>
    </message>
    <message>
        <source>Keep own question</source>
        <translation>Garder ma question</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Hide question</source>
        <translation>Masquer la question</translation>
    </message>
    <message>
        <source>Restore question</source>
        <translation>Rétablir la question</translation>
    </message>
    <message>
        <source>Delete own question</source>
        <translation>Supprimer ma question</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nouvelle feuille</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add own question</source>
        <translation>Ajouter ma question</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Déplacer la question</translation>
    </message>
    <message>
        <source>Minutes of the talk</source>
        <translation>Minutes de l’entretien</translation>
    </message>
    <message>
        <source>Suggest questions</source>
        <translation>Proposer des questions</translation>
    </message>
    <message>
        <source>Note what I found</source>
        <translation>Noter ce que j’ai trouvé</translation>
    </message>
    <message>
        <source>Not in common</source>
        <translation>Pas en commun</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Take file out</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Modifier ma fiche</translation>
    </message>
    <message>
        <source>Add to my card</source>
        <translation>Ajouter à ma fiche</translation>
    </message>
    <message>
        <source>Take out of my card</source>
        <translation>Retirer de ma fiche</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>jusqu’en {year}</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Ajouter un extrait</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>Corriger une note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>both there {years}</source>
        <translation>au même moment {years}</translation>
    </message>
    <message>
        <source>written “{name}”</source>
        <translation>écrit «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” is a former name on your card</source>
        <translation>«&#x202f;{name}&#x202f;» est un ancien nom sur votre fiche</translation>
    </message>
    <message>
        <source>“{name}” and “{other}”: one is the initials of the other</source>
        <translation>«&#x202f;{name}&#x202f;» et «&#x202f;{other}&#x202f;»&#x202f;: l’un est le sigle de l’autre</translation>
    </message>
    <message>
        <source>“{name}”, which you said is the same</source>
        <translation>«&#x202f;{name}&#x202f;», pareil selon vous</translation>
    </message>
    <message>
        <source>their card gives it as a former name</source>
        <translation>l’autre fiche l’indique comme ancien nom</translation>
    </message>
    <message>
        <source>one may be a part of the other</source>
        <translation>l’un fait peut-être partie de l’autre</translation>
    </message>
    <message>
        <source>the names look alike</source>
        <translation>les noms se ressemblent</translation>
    </message>
    <message>
        <source>their card</source>
        <translation>sa fiche</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>export LinkedIn</translation>
    </message>
    <message>
        <source>profile PDF</source>
        <translation>PDF du profil</translation>
    </message>
    <message>
        <source>you noted it</source>
        <translation>noté par vous</translation>
    </message>
    <message>
        <source>your messages</source>
        <translation>vos messages</translation>
    </message>
    <message>
        <source>both cards</source>
        <translation>les deux fiches</translation>
    </message>
    <message>
        <source>{source}; {how}</source>
        <translation>{source}&#x202f;; {how}</translation>
    </message>
    <message>
        <source>you {years}</source>
        <translation>vous {years}</translation>
    </message>
    <message>
        <source>you {ours}, they {theirs}</source>
        <translation>vous {ours}, l’autre personne {theirs}</translation>
    </message>
    <message>
        <source>they {years}</source>
        <translation>l’autre personne {years}</translation>
    </message>
    <message>
        <source>you {ours}, {name} {theirs}</source>
        <translation>vous {ours}, {name} {theirs}</translation>
    </message>
    <message>
        <source>{name} {years}</source>
        <translation>{name} {years}</translation>
    </message>
    <message>
        <source>at {company} too; you know each other</source>
        <translation>aussi chez {company}&#x202f;; vous vous connaissez</translation>
    </message>
    <message>
        <source>suggested them</source>
        <translation>vous a suggéré cette personne</translation>
    </message>
    <message>
        <source>suggested {name} in {month}</source>
        <translation>vous a suggéré {name} en {month}</translation>
    </message>
    <message>
        <source>suggested them in {month}</source>
        <translation>vous a suggéré cette personne en {month}</translation>
    </message>
    <message>
        <source>wrote of {name} in {month}</source>
        <translation>a parlé de {name} en {month}</translation>
    </message>
    <message>
        <source>wrote of them in {month}</source>
        <translation>a parlé de cette personne en {month}</translation>
    </message>
    <message>
        <source>Add to the dream list</source>
        <translation>Ajouter à la liste de rêves</translation>
    </message>
    <message>
        <source>Edit the dream list</source>
        <translation>Modifier la liste de rêves</translation>
    </message>
    <message>
        <source>Take off the dream list</source>
        <translation>Retirer de la liste de rêves</translation>
    </message>
    <message>
        <source>Order the dream list</source>
        <translation>Ordonner la liste de rêves</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taught much: {n}</source>
        <translation>
            <numerusform>très instructive&#x202f;: {n}</numerusform>
            <numerusform>très instructives&#x202f;: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ahead</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there</source>
        <translation>
            <numerusform>{n} sur place</numerusform>
            <numerusform>{n} sur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people chosen in the list</source>
        <translation>
            <numerusform>La personne choisie dans la liste</numerusform>
            <numerusform>Les {n} personnes choisies dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people the list shows</source>
        <translation>
            <numerusform>La personne que montre la liste</numerusform>
            <numerusform>Les {n} personnes que montre la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: {n} people</source>
        <translation>
            <numerusform>Tout le monde&#x202f;: {n} personne</numerusform>
            <numerusform>Tout le monde&#x202f;: {n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {n} steps are kept, also over a restart. Click one to go back to how things were right after it; click a later one to go forward again.</source>
        <translation>
            <numerusform>La dernière étape est gardée, même après un redémarrage. Cliquez dessus pour revenir à l’état qui l’a suivie.</numerusform>
            <numerusform>Les {n} dernières étapes sont gardées, même après un redémarrage. Cliquez sur l’une d’elles pour revenir à l’état qui l’a suivie&#x202f;; cliquez sur une plus récente pour avancer de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say how long they take ({n}).</source>
        <translation>
            <numerusform>Trop peu de réponses pour dire le temps qu’elles prennent ({n}).</numerusform>
            <numerusform>Trop peu de réponses pour dire le temps qu’elles prennent ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within {days} days ({n} answers).</source>
        <translation>
            <numerusform>La moitié des réponses sont venues en {days} jours ({n} réponse).</numerusform>
            <numerusform>La moitié des réponses sont venues en {days} jours ({n} réponses).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked with {n} people; the first was {name}, on {day}.</source>
        <translation>
            <numerusform>Vous avez parlé avec une personne&#x202f;: {name}, le {day}.</numerusform>
            <numerusform>Vous avez parlé avec {n} personnes&#x202f;; d’abord {name}, le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest talk was with {name}: {n} minutes.</source>
        <translation>
            <numerusform>L’entretien le plus long, avec {name}&#x202f;: {n} minute.</numerusform>
            <numerusform>L’entretien le plus long, avec {name}&#x202f;: {n} minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{met} of the {n} names that people gave you became a talk.</source>
        <translation>
            <numerusform>Sur {n} nom qu’on vous a donné, {met} est devenu un entretien.</numerusform>
            <numerusform>Sur les {n} noms qu’on vous a donnés, devenus un entretien&#x202f;: {met}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{filed} of {n} e-mails have their place</source>
        <translation>
            <numerusform>{filed} e-mail sur {n} a sa place</numerusform>
            <numerusform>E-mails qui ont leur place&#x202f;: {filed} sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} était déjà ici</numerusform>
            <numerusform>{n} étaient déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>nouvelle personne</numerusform>
            <numerusform>nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <translation>
            <numerusform>modifiée</numerusform>
            <numerusform>modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} e-mails</source>
        <translation>
            <numerusform>Classer {n} e-mail</numerusform>
            <numerusform>Classer {n} e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported.</source>
        <translation>
            <numerusform>{n} personne importée.</numerusform>
            <numerusform>{n} personnes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails filed.</source>
        <translation>
            <numerusform>{n} e-mail classé.</numerusform>
            <numerusform>{n} e-mails classés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages imported.</source>
        <translation>
            <numerusform>{n} message importé.</numerusform>
            <numerusform>{n} messages importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs</source>
        <translation>
            <numerusform>{n} poste</numerusform>
            <numerusform>{n} postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schools</source>
        <translation>
            <numerusform>{n} formation</numerusform>
            <numerusform>{n} formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills, languages and awards</source>
        <translation>
            <numerusform>{n} compétence, langue ou distinction</numerusform>
            <numerusform>{n} compétences, langues et distinctions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, the last on {day}</source>
        <translation>
            <numerusform>{n}, le {day}</numerusform>
            <numerusform>{n}, le dernier le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a quotation mark that never ends</source>
        <translation>
            <numerusform>{n} ligne avec un guillemet jamais fermé</numerusform>
            <numerusform>{n} lignes avec un guillemet jamais fermé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mail addresses that cannot be right; they were left blank</source>
        <translation>
            <numerusform>{n} adresse e-mail impossible&#x202f;; laissée vide</numerusform>
            <numerusform>{n} adresses e-mail impossibles&#x202f;; laissées vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates that cannot be read; they were left blank</source>
        <translation>
            <numerusform>{n} date illisible&#x202f;; laissée vide</numerusform>
            <numerusform>{n} dates illisibles&#x202f;; laissées vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too few cells</source>
        <translation>
            <numerusform>{n} ligne avec trop peu de cellules</numerusform>
            <numerusform>{n} lignes avec trop peu de cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too many cells</source>
        <translation>
            <numerusform>{n} ligne avec trop de cellules</numerusform>
            <numerusform>{n} lignes avec trop de cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in the zip that point outside it; they were not read</source>
        <translation>
            <numerusform>{n} fichier du zip qui pointe hors de lui&#x202f;; non lu</numerusform>
            <numerusform>{n} fichiers du zip qui pointent hors de lui&#x202f;; non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files without any connections in them</source>
        <translation>
            <numerusform>{n} fichier sans aucune relation</numerusform>
            <numerusform>{n} fichiers sans aucune relation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>{n} message LinkedIn</numerusform>
            <numerusform>{n} messages LinkedIn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations</source>
        <translation>
            <numerusform>{n} invitation</numerusform>
            <numerusform>{n} invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recommendations</source>
        <translation>
            <numerusform>{n} recommandation</numerusform>
            <numerusform>{n} recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} endorsements</source>
        <translation>
            <numerusform>{n} compétence confirmée</numerusform>
            <numerusform>{n} compétences confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with people who are not here</source>
        <translation>
            <numerusform>{n} avec des personnes absentes d’ici</numerusform>
            <numerusform>{n} avec des personnes absentes d’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in groups</source>
        <translation>
            <numerusform>{n} en groupe</numerusform>
            <numerusform>{n} en groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sponsored</source>
        <translation>
            <numerusform>{n} sponsorisé</numerusform>
            <numerusform>{n} sponsorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} never sent</source>
        <translation>
            <numerusform>{n} jamais envoyé</numerusform>
            <numerusform>{n} jamais envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from the spam folder</source>
        <translation>
            <numerusform>{n} du dossier indésirable</numerusform>
            <numerusform>{n} du dossier indésirable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of hidden members</source>
        <translation>
            <numerusform>{n} de membres masqués</numerusform>
            <numerusform>{n} de membres masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date</source>
        <translation>
            <numerusform>{n} sans date</numerusform>
            <numerusform>{n} sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of whom it is unclear who wrote</source>
        <translation>
            <numerusform>{n} dont l’auteur n’est pas clair</numerusform>
            <numerusform>{n} dont l’auteur n’est pas clair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you took out</source>
        <translation>
            <numerusform>{n} que vous avez retiré</numerusform>
            <numerusform>{n} que vous avez retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between you and {n} people: {parts}</source>
        <translation>
            <numerusform>Entre vous et {n} personne&#x202f;: {parts}</numerusform>
            <numerusform>Entre vous et {n} personnes&#x202f;: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} details</source>
        <translation>
            <numerusform>{n} détail</numerusform>
            <numerusform>{n} détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes used</source>
        <translation>
            <numerusform>{n} minute passée</numerusform>
            <numerusform>{n} minutes passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over</source>
        <translation>
            <numerusform>{n} en trop</numerusform>
            <numerusform>{n} en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>{n} restante</numerusform>
            <numerusform>{n} restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual: {n} months</source>
        <translation>
            <numerusform>D’habitude&#x202f;: {n} mois</numerusform>
            <numerusform>D’habitude&#x202f;: {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group {name}, {n} people</source>
        <translation>
            <numerusform>Dans le groupe {name}, {n} personne</numerusform>
            <numerusform>Dans le groupe {name}, {n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked {n} times, works there</source>
        <translation>
            <numerusform>a parlé {n} fois, travaille là</numerusform>
            <numerusform>a parlé {n} fois, travaille là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked with you {n} times</source>
        <translation>
            <numerusform>a parlé avec vous {n} fois</numerusform>
            <numerusform>a parlé avec vous {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept {n} promises</source>
        <translation>
            <numerusform>a tenu {n} promesse</numerusform>
            <numerusform>a tenu {n} promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommended you {n} times</source>
        <translation>
            <numerusform>a écrit {n} recommandation pour vous</numerusform>
            <numerusform>a écrit {n} recommandations pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered you {n} times</source>
        <translation>
            <numerusform>vous a répondu {n} fois</numerusform>
            <numerusform>vous a répondu {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know it. Each letter is its own, and you send it yourself.</source>
        <translation>
            <numerusform>{told} personne sur {n} le sait. Chaque message est propre à la personne, et c’est vous qui l’envoyez.</numerusform>
            <numerusform>Personnes qui le savent&#x202f;: {told} sur {n}. Chaque message est propre à la personne, et c’est vous qui l’envoyez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write {n} letters</source>
        <translation>
            <numerusform>Écrire {n} message</numerusform>
            <numerusform>Écrire {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: {n} letters</source>
        <translation>
            <numerusform>Continuer&#x202f;: {n} message</numerusform>
            <numerusform>Continuer&#x202f;: {n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <translation>
            <numerusform>{n} jour de retard</numerusform>
            <numerusform>{n} jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} months</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts between you</source>
        <translation>
            <numerusform>{n} fait entre vous</numerusform>
            <numerusform>{n} faits entre vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>{n} e-mail</numerusform>
            <numerusform>{n} e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks</source>
        <translation>
            <numerusform>{n} entretien</numerusform>
            <numerusform>{n} entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question sheets</source>
        <translation>
            <numerusform>{n} feuille de questions</numerusform>
            <numerusform>{n} feuilles de questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <translation>
            <numerusform>{n} promesse</numerusform>
            <numerusform>{n} promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills and certificates</source>
        <translation>
            <numerusform>{n} compétence ou certificat</numerusform>
            <numerusform>{n} compétences et certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further addresses</source>
        <translation>
            <numerusform>{n} autre adresse</numerusform>
            <numerusform>{n} autres adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things in common</source>
        <translation>
            <numerusform>{n} point commun</numerusform>
            <numerusform>{n} points communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named {n}</source>
        <translation>
            <numerusform>a nommé {n}</numerusform>
            <numerusform>a nommé {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>business days</source>
        <translation>
            <numerusform>jour ouvré</numerusform>
            <numerusform>jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new things a day</source>
        <translation>
            <numerusform>nouveauté par jour</numerusform>
            <numerusform>nouveautés par jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>Après une minute</numerusform>
            <numerusform>Après {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies are damaged and stay as they are.</source>
        <translation>
            <numerusform>{n} copie plus ancienne est endommagée et reste telle quelle.</numerusform>
            <numerusform>{n} copies plus anciennes sont endommagées et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>{n} min</numerusform>
            <numerusform>{n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asked</source>
        <translation>
            <numerusform>{n} demande</numerusform>
            <numerusform>{n} demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interviews held</source>
        <translation>
            <numerusform>{n} entretien mené</numerusform>
            <numerusform>{n} entretiens menés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know that you landed.</source>
        <translation>
            <numerusform>{told} sur {n} sait que vous avez trouvé votre place.</numerusform>
            <numerusform>Savent que vous avez trouvé votre place&#x202f;: {told} sur {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters of yours</source>
        <translation>
            <numerusform>{n} message de vous</numerusform>
            <numerusform>{n} messages de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in common</source>
        <translation>
            <numerusform>{n} en commun</numerusform>
            <numerusform>{n} en commun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are due</source>
        <translation>
            <numerusform>{n} autre chose est à faire</numerusform>
            <numerusform>{n} autres choses sont à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are due</source>
        <translation>
            <numerusform>{n} chose à faire</numerusform>
            <numerusform>{n} choses à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While Askwell was closed, {n} things came due.</source>
        <translation>
            <numerusform>Pendant qu’Askwell était fermé, une chose est arrivée à échéance.</numerusform>
            <numerusform>Pendant qu’Askwell était fermé, {n} choses sont arrivées à échéance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} fait</numerusform>
            <numerusform>{n} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes and answers</source>
        <translation>
            <numerusform>{n} note ou réponse</numerusform>
            <numerusform>{n} notes et réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least {n} characters.</source>
        <translation>
            <numerusform>Une phrase secrète a au moins {n} caractère.</numerusform>
            <numerusform>Une phrase secrète a au moins {n} caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Afficher {n} de plus</numerusform>
            <numerusform>Afficher {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {some} of {n} more</source>
        <translation>
            <numerusform>Afficher {some} sur {n} de plus</numerusform>
            <numerusform>Afficher {some} sur {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages taken out stay out of imports.</source>
        <translation>
            <numerusform>{n} message retiré ne revient pas avec les imports.</numerusform>
            <numerusform>{n} messages retirés ne reviennent pas avec les imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked {n} minutes</source>
        <translation>
            <numerusform>Entretien de {n} minute</numerusform>
            <numerusform>Entretien de {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who next · {n} for today</source>
        <translation>
            <numerusform>Qui contacter · {n} pour aujourd’hui</numerusform>
            <numerusform>Qui contacter · {n} pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are put aside.</source>
        <translation>
            <numerusform>{n} personne reste de côté.</numerusform>
            <numerusform>{n} personnes restent de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were taken out.</source>
        <translation>
            <numerusform>{n} fiche retirée.</numerusform>
            <numerusform>{n} fiches retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A subject of at most {n} characters</source>
        <translation>
            <numerusform>Un objet d’au plus {n} caractère</numerusform>
            <numerusform>Un objet d’au plus {n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n}: phones cut the end off.</source>
        <translation>
            <numerusform>Il en a {n}&#x202f;: les téléphones coupent la fin.</numerusform>
            <numerusform>Il en a {n}&#x202f;: les téléphones coupent la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gaps in [brackets] are yours to fill</source>
        <translation>
            <numerusform>{n} blanc entre [crochets] est à remplir</numerusform>
            <numerusform>{n} blancs entre [crochets] sont à remplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert {n} times</source>
        <translation>
            <numerusform>Insérer {n} moment</numerusform>
            <numerusform>Insérer {n} moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind} · {n} h left</source>
        <translation>
            <numerusform>{kind} · encore {n} h</numerusform>
            <numerusform>{kind} · encore {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people a day are plenty: the rest keeps until tomorrow.</source>
        <translation>
            <numerusform>{n} nouvelle personne par jour suffit largement&#x202f;: le reste peut attendre demain.</numerusform>
            <numerusform>{n} nouvelles personnes par jour suffisent largement&#x202f;: le reste peut attendre demain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were left out of this series.</source>
        <translation>
            <numerusform>{n} de plus a été laissée hors de cette série.</numerusform>
            <numerusform>{n} de plus ont été laissées hors de cette série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions came in.</source>
        <translation>
            <numerusform>{n} question est arrivée.</numerusform>
            <numerusform>{n} questions sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n}</source>
        <translation>
            <numerusform>Imprimer {n}</numerusform>
            <numerusform>Imprimer {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} minutes</source>
        <translation>
            <numerusform>{used} sur {n} minute</numerusform>
            <numerusform>{used} sur {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} questions fit.</source>
        <translation>
            <numerusform>{n} question au plus y tient.</numerusform>
            <numerusform>{n} questions au plus y tiennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets went to the printer.</source>
        <translation>
            <numerusform>{n} feuille est partie à l’imprimante.</numerusform>
            <numerusform>{n} feuilles sont parties à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught you much in {much} of {n} talks</source>
        <translation>
            <numerusform>Très instructif dans {much} entretien sur {n}</numerusform>
            <numerusform>Très instructif dans {much} entretiens sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things due</source>
        <translation>
            <numerusform>{n} chose à faire</numerusform>
            <numerusform>{n} choses à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>environ {n} minute</numerusform>
            <numerusform>environ {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that were late already wait for the coming days</source>
        <translation>
            <numerusform>{n} autre, déjà en retard, attend les prochains jours</numerusform>
            <numerusform>{n} autres, déjà en retard, attendent les prochains jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks in the last eight weeks</source>
        <translation>
            <numerusform>{n} entretien ces huit dernières semaines</numerusform>
            <numerusform>{n} entretiens ces huit dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to a reply, {n} cases</source>
        <translation>
            <numerusform>avant réponse, {n} cas</numerusform>
            <numerusform>avant réponse, {n} cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years since you talked</source>
        <translation>
            <numerusform>un an depuis votre entretien</numerusform>
            <numerusform>{n} ans depuis votre entretien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} business days, no reply</source>
        <translation>
            <numerusform>{n} jour ouvré sans réponse</numerusform>
            <numerusform>{n} jours ouvrés sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the sheet</source>
        <translation>
            <numerusform>{n} sur la feuille</numerusform>
            <numerusform>{n} sur la feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look at {n} files first</source>
        <translation>
            <numerusform>Déposez pour regarder d’abord</numerusform>
            <numerusform>Déposez pour regarder d’abord {n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} due</source>
        <translation>
            <numerusform>{title}, {n} à faire</numerusform>
            <numerusform>{title}, {n} à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it like 2026-11-24T15:00.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une date avec une heure. Écrivez par exemple 2026-11-24T15:00.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Askwell. Install that version, then open it.</source>
        <translation>{file} a été écrit par un Askwell plus récent. Installez cette version, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not Askwell&apos;s. Put it aside and start again, or put a backup in its place.</source>
        <translation>{file} est endommagé ou ne vient pas d’Askwell. Mettez-le de côté et recommencez, ou remplacez-le par une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not here. Open Askwell&apos;s window and type your recovery phrase.</source>
        <translation>{file} est chiffré et sa clé n’est pas ici. Ouvrez la fenêtre d’Askwell et saisissez votre phrase de récupération.</translation>
    </message>
    <message>
        <source>This does not open {file}: it was encrypted with another key, or it is damaged. Try again, or put a backup in its place.</source>
        <translation>Cela n’ouvre pas {file}&#x202f;: il a été chiffré avec une autre clé, ou il est endommagé. Réessayez, ou remplacez-le par une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close that, then try again; nothing was changed.</source>
        <translation>{file} est ouvert dans un autre programme. Fermez-le, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no room on the disk to write {file} once more. Make room, then try again; nothing was changed.</source>
        <translation>Il n’y a pas assez de place sur le disque pour écrire {file} une nouvelle fois. Libérez de la place, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} could not be written anew as it is. Nothing was changed; please report this.</source>
        <translation>{file} n’a pas pu être réécrit tel qu’il est. Rien n’a été modifié&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>Askwell is locked. Unlock it first.</source>
        <translation>Askwell est verrouillé. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are {count}. Type all of them, in their order.</source>
        <translation>Une phrase de récupération a 24 mots&#x202f;; en voici {count}. Saisissez-les tous, dans l’ordre.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the words of a recovery phrase. Look at how it is spelled.</source>
        <translation>Le mot {position} ne figure pas parmi les mots d’une phrase de récupération. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Each word is right, but they do not belong together: one is another word, or the order is another. Compare them with what you wrote down.</source>
        <translation>Chaque mot est juste, mais ils ne vont pas ensemble&#x202f;: l’un d’eux est un autre mot, ou l’ordre est différent. Comparez avec ce que vous avez noté.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Use words of your own.</source>
        <translation>Une phrase secrète a au moins {least} caractères. Choisissez vos propres mots.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use the recovery phrase.</source>
        <translation>Ce n’est pas la phrase secrète. Réessayez, ou utilisez la phrase de récupération.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the key of your data any more. Type your recovery phrase, and it will be put back.</source>
        <translation>Le trousseau de cet ordinateur ne contient plus la clé de vos données. Saisissez votre phrase de récupération, et elle y sera remise.</translation>
    </message>
    <message>
        <source>How your data was encrypted is not noted beside it any more. Type your recovery phrase.</source>
        <translation>La manière dont vos données ont été chiffrées n’est plus notée à côté d’elles. Saisissez votre phrase de récupération.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key. Choose a passphrase instead; nothing was changed.</source>
        <translation>Le trousseau de cet ordinateur n’a pas accepté la clé. Choisissez plutôt une phrase secrète&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not in the keyring. Run this in a terminal to type the passphrase or the recovery phrase.</source>
        <translation>{file} est chiffré et sa clé n’est pas dans le trousseau. Lancez ceci dans un terminal pour saisir la phrase secrète ou la phrase de récupération.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Askwell can use. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Cet ordinateur n’a pas de trousseau qu’Askwell puisse utiliser. Ce que vous saisissez est gardé jusqu’à la fermeture d’Askwell, puis redemandé.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked and was not opened. Unlock it, then try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé et n’a pas été ouvert. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safely, or refused to. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Le trousseau de cet ordinateur ne garde pas les secrets en sécurité, ou a refusé de le faire. Ce que vous saisissez est gardé jusqu’à la fermeture d’Askwell, puis redemandé.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer in time. It may wait for its own password in another window. Unlock it, then try again.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu à temps. Il attend peut-être son propre mot de passe dans une autre fenêtre. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so that was not saved. Make room where {folder} is, then do it again; nothing that was saved before is lost.</source>
        <translation>Le disque est plein, cela n’a donc pas été enregistré. Libérez de la place là où se trouve {folder}, puis recommencez&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was saved there. Allow writing to it, or choose another folder with --data.</source>
        <translation>Impossible d’écrire dans {folder}, rien n’y a donc été enregistré. Autorisez l’écriture, ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>Another program holds {file}, so nothing was changed. Close what may use it (a backup, a sync or a database program), then do it again.</source>
        <translation>Un autre programme tient {file}, rien n’a donc été modifié. Fermez ce qui peut l’utiliser (sauvegarde, synchronisation ou base de données), puis recommencez.</translation>
    </message>
    <message>
        <source>The disk did not let Askwell read or write {file}. Look whether it is still connected, then do it again; nothing that was saved is lost.</source>
        <translation>Le disque n’a pas laissé Askwell lire ou écrire {file}. Vérifiez qu’il est toujours connecté, puis recommencez&#x202f;; rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing more is written to it. Close Askwell and open it again: it then shows what can be saved.</source>
        <translation>{file} est endommagé, plus rien n’y est donc écrit. Fermez Askwell et rouvrez-le&#x202f;: il montre alors ce qui peut être sauvé.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open Askwell&apos;s window to see what can be saved of it, or put back the copy of {when}, which holds {people} people: askwell restore {copy}</source>
        <translation>{file} est endommagé. Ouvrez la fenêtre d’Askwell pour voir ce qui peut en être sauvé, ou rétablissez la copie du {when}, qui contient {people} personnes&#x202f;: askwell restore {copy}</translation>
    </message>
    <message>
        <source>{file} is damaged and there is no copy of it. Open Askwell&apos;s window: it saves what can still be read.</source>
        <translation>{file} est endommagé et il n’en existe pas de copie. Ouvrez la fenêtre d’Askwell&#x202f;: elle sauve ce qui peut encore être lu.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more. It stays where it is; put a copy back, or begin anew.</source>
        <translation>Plus rien ne peut être lu dans {file}. Il reste où il est&#x202f;; rétablissez une copie, ou recommencez à zéro.</translation>
    </message>
    <message>
        <source>The update found {count} rows that belong to nothing and stopped. Nothing was changed; please report this.</source>
        <translation>La mise à jour a trouvé {count} lignes sans rattachement et s’est arrêtée. Rien n’a été modifié&#x202f;; merci de le signaler.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder with --data.</source>
        <translation>Impossible d’écrire dans {folder}. Choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>A copy of your data could not be made in {folder}. Make room on the disk, then try again; nothing was changed.</source>
        <translation>Impossible de faire une copie de vos données dans {folder}. Libérez de la place sur le disque, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is damaged or no copy of Askwell&apos;s data. Choose another one; nothing was changed.</source>
        <translation>{file} est endommagé ou n’est pas une copie des données d’Askwell. Choisissez-en un autre&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is not an archive that Askwell wrote, or it is damaged. Choose another one; nothing was changed.</source>
        <translation>{file} n’est pas une archive écrite par Askwell, ou il est endommagé. Choisissez-en un autre&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder} is not there, so no copy was put into it. Plug the disk in; it is tried again.</source>
        <translation>{folder} est absent, aucune copie n’y a donc été mise. Branchez le disque&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>No copy could be put into {folder}. Look whether it can be written to; it is tried again.</source>
        <translation>Impossible de mettre une copie dans {folder}. Vérifiez qu’on peut y écrire&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was exchanged with your other computer. Start your sync program or plug the disk in; it is tried again.</source>
        <translation>{folder} est absent, rien n’a donc été échangé avec votre autre ordinateur. Lancez votre programme de synchronisation ou branchez le disque&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your other computer does not see what is new here. Look at its rights; it is tried again.</source>
        <translation>Impossible d’écrire dans {folder}, votre autre ordinateur ne voit donc pas ce qui est nouveau ici. Vérifiez ses droits&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>What {device} sent is not complete yet. Let your sync program finish; it is looked at again.</source>
        <translation>L’envoi de {device} n’est pas encore complet. Laissez votre programme de synchronisation finir&#x202f;; Askwell regardera de nouveau.</translation>
    </message>
    <message>
        <source>What {device} sent is not there any more. It is looked at again.</source>
        <translation>L’envoi de {device} n’est plus là. Askwell regardera de nouveau.</translation>
    </message>
    <message>
        <source>Your data is encrypted, so what goes into {folder} is sealed: choose a passphrase under Settings, Two computers.</source>
        <translation>Vos données sont chiffrées, ce qui va dans {folder} est donc scellé&#x202f;: choisissez une phrase secrète dans Réglages, Deux ordinateurs.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase. Type it to go on.</source>
        <translation>{file} est scellé par une phrase secrète. Saisissez-la pour continuer.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <translation>Une phrase secrète demande au moins {least} caractères. Plusieurs mots sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so nothing was done. Do it again and type one.</source>
        <translation>Aucune phrase secrète n’a été saisie, rien n’a donc été fait. Recommencez en en saisissant une.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}, or the file is damaged. Capitals and spaces count; type it again.</source>
        <translation>Cette phrase secrète n’ouvre pas {file}, ou le fichier est endommagé. Majuscules et espaces comptent&#x202f;; saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>{file} is sealed for a key, not with a passphrase. Open it with age, then restore the zip inside.</source>
        <translation>{file} est scellé pour une clé, et non par une phrase secrète. Ouvrez-le avec age, puis restaurez le zip qu’il contient.</translation>
    </message>
    <message>
        <source>{file} asks for more work than any passphrase needs, so it was not opened. Open it with age, then restore the zip inside.</source>
        <translation>{file} demande plus de calcul qu’aucune phrase secrète n’en exige, il n’a donc pas été ouvert. Ouvrez-le avec age, puis restaurez le zip qu’il contient.</translation>
    </message>
    <message>
        <source>That entry is not there any more. Undo may bring it back.</source>
        <translation>Cette entrée n’existe plus. Annuler la ramènera peut-être.</translation>
    </message>
    <message>
        <source>Nobody here is called “{person}”. Look with: askwell people --search NAME.</source>
        <translation>Personne ici ne s’appelle «&#x202f;{person}&#x202f;». Cherchez avec&#x202f;: askwell people --search NOM.</translation>
    </message>
    <message>
        <source>“{person}” could be several people. Give the number from: askwell people.</source>
        <translation>«&#x202f;{person}&#x202f;» peut désigner plusieurs personnes. Donnez le numéro indiqué par&#x202f;: askwell people.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a first or a last name.</source>
        <translation>Une personne a besoin d’un nom. Saisissez un prénom ou un nom.</translation>
    </message>
    <message>
        <source>“{fact}” is not a fact that can be noted. Use one of: sent replied declined scheduled met thanked followed-up.</source>
        <translation>«&#x202f;{fact}&#x202f;» n’est pas un fait que l’on peut noter. Utilisez l’un de ceux-ci&#x202f;: sent replied declined scheduled met thanked followed-up.</translation>
    </message>
    <message>
        <source>“{key}” is not part of your card. Use one of: {keys}.</source>
        <translation>«&#x202f;{key}&#x202f;» ne fait pas partie de votre fiche. Utilisez l’un de ceux-ci&#x202f;: {keys}.</translation>
    </message>
    <message>
        <source>“{key}” stands without a value. Write {key}=VALUE, or {key}= to clear it.</source>
        <translation>«&#x202f;{key}&#x202f;» est sans valeur. Écrivez {key}=VALEUR, ou {key}= pour l’effacer.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Write one like nora@example.com.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une adresse e-mail. Écrivez par exemple nora@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Write one like Europe/Berlin.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>“{text}” is not a country. Write its two letters, like DE.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un pays. Écrivez ses deux lettres, par exemple FR.</translation>
    </message>
    <message>
        <source>A job or school needs a name. Type it, then add it.</source>
        <translation>Un poste ou un établissement a besoin d’un nom. Saisissez-le, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>There is nothing to add yet. Type a name, then press Return.</source>
        <translation>Il n’y a encore rien à ajouter. Saisissez un nom, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>A dream needs a name. Type a company or a title, then add it.</source>
        <translation>Un rêve a besoin d’un nom. Saisissez une entreprise ou un poste, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“{name}” is on the dream list already.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà dans la liste de rêves.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write 2021, or 2021-03.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une année. Écrivez 2021, ou 2021-03.</translation>
    </message>
    <message>
        <source>“{text}” are not hours of a day. Write them like 09:00-17:00, or Mon-Fri 09:00-17:00.</source>
        <translation>«&#x202f;{text}&#x202f;» ne sont pas des heures de la journée. Écrivez par exemple 09:00-17:00, ou lun-ven 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no letter called “{kind}”. Use one of: {kinds}.</source>
        <translation>Aucun message ne s’appelle «&#x202f;{kind}&#x202f;». Utilisez l’un de ceux-ci&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>This letter needs {length} characters and a mail program here takes {cap} at once. Save it as a draft file (--eml FILE), or copy the text.</source>
        <translation>Ce message demande {length} caractères et la messagerie d’ici en accepte {cap} à la fois. Enregistrez-le comme fichier de brouillon (--eml FICHIER), ou copiez le texte.</translation>
    </message>
    <message>
        <source>This copy of Askwell runs from a place that is gone at the next login. Move it to Applications, open it there, then choose this again.</source>
        <translation>Cette copie d’Askwell s’exécute depuis un endroit qui n’existera plus à la prochaine ouverture de session. Déplacez-la dans « Applications », ouvrez-la là, puis choisissez ceci de nouveau.</translation>
    </message>
    <message>
        <source>Gmail wants an app password: 16 letters made for one program. Turn on 2-Step Verification in your Google Account, then make one on the page “App passwords” and paste it here. A company or school may have switched them off.</source>
        <translation>Gmail demande un mot de passe d’application&#x202f;: 16 lettres créées pour un seul programme. Activez la validation en deux étapes dans votre compte Google, créez-en un sur la page «&#x202f;Mots de passe des applications&#x202f;» et collez-le ici. Une entreprise ou une école peut les avoir désactivés.</translation>
    </message>
    <message>
        <source>Outlook.com lets programs in through its own sign-in page alone, which Askwell does not have. Letters go to Outlook by the button beside Copy; answers come in when you save them as files and drop them.</source>
        <translation>Outlook.com ne laisse entrer les programmes que par sa propre page de connexion, qu’Askwell n’a pas. Les messages partent vers Outlook par le bouton à côté de Copier&#x202f;; les réponses arrivent si vous les enregistrez comme fichiers et les déposez ici.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password. Open Account security on Yahoo&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>Yahoo demande un mot de passe d’application. Ouvrez la sécurité du compte sur les pages de Yahoo, générez un mot de passe d’application et collez-le ici.</translation>
    </message>
    <message>
        <source>AOL wants an app password. Open Account security on AOL&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>AOL demande un mot de passe d’application. Ouvrez la sécurité du compte sur les pages d’AOL, générez un mot de passe d’application et collez-le ici.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password. Sign in to your Apple Account, choose App-Specific Passwords under Sign-In and Security, make one and paste it here.</source>
        <translation>iCloud demande un mot de passe pour application. Connectez-vous à votre compte Apple, choisissez Mots de passe pour application sous Connexion et sécurité, créez-en un et collez-le ici.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password. Open Settings, Privacy &amp; Security, make one for mail (IMAP) and paste it here.</source>
        <translation>Fastmail demande un mot de passe d’application. Ouvrez Paramètres, Confidentialité et sécurité, créez-en un pour l’e-mail (IMAP) et collez-le ici.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first. With two-factor sign-in GMX wants a password made for one program: make it under Security and paste it here.</source>
        <translation>Autorisez d’abord POP3 et IMAP dans les réglages de GMX. Avec la double authentification, GMX demande un mot de passe créé pour un seul programme&#x202f;: créez-le sous Sécurité et collez-le ici.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first.</source>
        <translation>Autorisez d’abord POP3 et IMAP dans les réglages de GMX.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of WEB.DE first. With two-factor sign-in it wants a password made for one program.</source>
        <translation>Autorisez d’abord POP3 et IMAP dans les réglages de WEB.DE. Avec la double authentification, il faut un mot de passe créé pour un seul programme.</translation>
    </message>
    <message>
        <source>T-Online wants the password for e-mail programs, which is not the one of the customer centre.</source>
        <translation>T-Online demande le mot de passe pour messageries, qui n’est pas celui de l’espace client.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of Zoho Mail first. With two-factor sign-in make an app-specific password under Security and paste it here.</source>
        <translation>Autorisez d’abord IMAP dans les réglages de Zoho Mail. Avec la double authentification, créez un mot de passe d’application sous Sécurité et collez-le ici.</translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of Yandex Mail, then make an app password for mail and paste it here.</source>
        <translation>Autorisez les messageries dans les réglages de Yandex Mail, créez ensuite un mot de passe d’application pour l’e-mail et collez-le ici.</translation>
    </message>
    <message>
        <source>Mail.ru wants a password for external applications. Make one under Security and paste it here.</source>
        <translation>Mail.ru demande un mot de passe pour applications externes. Créez-en un sous Sécurité et collez-le ici.</translation>
    </message>
    <message>
        <source>Proton&apos;s mail can be read by its own programs alone; its Bridge shows a certificate that nobody vouches for. Letters go out by the other buttons; answers come in when you save them as files and drop them.</source>
        <translation>Le courrier de Proton ne peut être lu que par ses propres programmes&#x202f;; son Bridge présente un certificat que personne ne garantit. Les messages partent par les autres boutons&#x202f;; les réponses arrivent si vous les enregistrez comme fichiers et les déposez ici.</translation>
    </message>
    <message>
        <source>Allow mail programs (POP3, IMAP, SMTP) in the settings of WP first.</source>
        <translation>Autorisez d’abord les messageries (POP3, IMAP, SMTP) dans les réglages de WP.</translation>
    </message>
    <message>
        <source>No letter to this person is noted as sent, so none came back.</source>
        <translation>Aucun message à cette personne n’est noté comme envoyé, aucun n’est donc revenu.</translation>
    </message>
    <message>
        <source>{count} copies are many. Write to at most {most} at once, or one by one.</source>
        <translation>{count} messages, c’est beaucoup. Écrivez à {most} personnes au plus à la fois, ou une par une.</translation>
    </message>
    <message>
        <source>That template is not there any more. Undo may bring it back.</source>
        <translation>Ce modèle n’existe plus. Annuler le ramènera peut-être.</translation>
    </message>
    <message>
        <source>A template needs a name. Type one, then go on.</source>
        <translation>Un modèle a besoin d’un nom. Saisissez-en un, puis continuez.</translation>
    </message>
    <message>
        <source>This template comes with Askwell and stays. Its wording can be restored.</source>
        <translation>Ce modèle fait partie d’Askwell et reste. Son texte peut être rétabli.</translation>
    </message>
    <message>
        <source>{file} holds no letter templates: {why}. Choose one that was exported.</source>
        <translation>{file} ne contient pas de modèles de message&#x202f;: {why}. Choisissez un fichier qui a été exporté.</translation>
    </message>
    <message>
        <source>{file} is longer than any letter. Put one letter into a text file.</source>
        <translation>{file} est plus long que n’importe quel message. Mettez un seul message dans un fichier texte.</translation>
    </message>
    <message>
        <source>{file} is not plain text. Save the letter as text (UTF-8), then try again.</source>
        <translation>{file} n’est pas du texte brut. Enregistrez le message en texte (UTF-8), puis réessayez.</translation>
    </message>
    <message>
        <source>This needs the program with its window. Start it as: askwell.</source>
        <translation>Il faut pour cela le programme avec sa fenêtre. Lancez-le ainsi&#x202f;: askwell.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>Impossible d’écrire {file}. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>{host} was not found. Check its spelling, and that this computer is online.</source>
        <translation>{host} est introuvable. Vérifiez l’orthographe, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check that this computer is online, then the server&apos;s name and port.</source>
        <translation>{host} ne répond pas au port {port}. Vérifiez que cet ordinateur est en ligne, puis le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later; nothing was changed.</source>
        <translation>{host} a mis trop de temps à répondre. Réessayez plus tard&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{host} broke the connection off. Try again in a moment; nothing was changed.</source>
        <translation>{host} a coupé la connexion. Réessayez dans un instant&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is who it says: {why}. Nothing was sent to it. Check the server&apos;s name; on a strange network, try again on your own.</source>
        <translation>{host} n’a pas pu prouver son identité&#x202f;: {why}. Rien ne lui a été envoyé. Vérifiez le nom du serveur&#x202f;; sur un réseau inconnu, réessayez depuis le vôtre.</translation>
    </message>
    <message>
        <source>{host} does not talk in secret as it must, so nothing was sent to it. Choose TLS and port 993, or ask your provider for the server&apos;s name.</source>
        <translation>{host} ne chiffre pas la liaison comme il le doit, rien ne lui a donc été envoyé. Choisissez TLS et le port 993, ou demandez le nom du serveur à votre fournisseur.</translation>
    </message>
    <message>
        <source>{host} does not answer like a mail server. Check the server&apos;s name and port.</source>
        <translation>{host} ne répond pas comme un serveur de messagerie. Vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>{host} is busy or closed for now. Try again later; nothing was changed.</source>
        <translation>{host} est occupé ou fermé pour le moment. Réessayez plus tard&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{host} refused what was asked of it. Try again later; nothing was changed.</source>
        <translation>{host} a refusé ce qui lui était demandé. Réessayez plus tard&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{host} takes no password from programs. Ask your provider how one logs in.</source>
        <translation>{host} n’accepte pas de mot de passe venant de programmes. Demandez à votre fournisseur comment se connecter.</translation>
    </message>
    <message>
        <source>{host} does not know {user} with this password. Type it again; some providers want one that is made for this program alone.</source>
        <translation>{host} ne connaît pas {user} avec ce mot de passe. Saisissez-le de nouveau&#x202f;; certains fournisseurs en veulent un créé pour ce seul programme.</translation>
    </message>
    <message>
        <source>{provider} did not take this password for {user}. It wants an app password, made on its pages for one program alone, not the one you sign in with.</source>
        <translation>{provider} n’a pas accepté ce mot de passe pour {user}. Il faut un mot de passe d’application, créé sur ses pages pour un seul programme, et non celui de votre connexion.</translation>
    </message>
    <message>
        <source>The password of your mail account is not in the keyring any more. Type it again under Settings, Mail account.</source>
        <translation>Le mot de passe de votre compte de messagerie n’est plus dans le trousseau. Saisissez-le de nouveau dans Réglages, Messagerie.</translation>
    </message>
    <message>
        <source>{host} has no folder for drafts. Make one called Drafts in your mail program, then try again.</source>
        <translation>{host} n’a pas de dossier de brouillons. Créez-en un nommé Drafts dans votre messagerie, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} did not put the letter into {folder}; perhaps the mailbox is full. Make room there, or open the letter in your mail program.</source>
        <translation>{host} n’a pas mis le message dans {folder}&#x202f;; la boîte est peut-être pleine. Libérez-y de la place, ou ouvrez le message dans votre messagerie.</translation>
    </message>
    <message>
        <source>{step}</source>
        <translation>{step}</translation>
    </message>
    <message>
        <source>A mail server needs a name. Ask your provider, or look into your mail program.</source>
        <translation>Un serveur de messagerie a besoin d’un nom. Demandez à votre fournisseur, ou regardez dans votre messagerie.</translation>
    </message>
    <message>
        <source>The web answers that. Look it up, note what you find with the person, and ask what it leaves out.</source>
        <translation>Le web y répond. Cherchez, notez ce que vous trouvez avec la personne, et demandez ce qui manque.</translation>
    </message>
    <message>
        <source>There is no sheet for {person} yet. Add a question first.</source>
        <translation>Il n’y a pas encore de feuille pour {person}. Ajoutez d’abord une question.</translation>
    </message>
    <message>
        <source>The two closing questions stay at the end of every sheet.</source>
        <translation>Les deux questions finales restent à la fin de chaque feuille.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be planned. Choose 15, 20 or 30.</source>
        <translation>Un entretien de {minutes} minutes ne peut pas être préparé. Choisissez 15, 20 ou 30.</translation>
    </message>
    <message>
        <source>There is no question yet. Type one, then add it.</source>
        <translation>Il n’y a pas encore de question. Saisissez-en une, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters. Split it in two.</source>
        <translation>Une question a au plus {most} caractères. Coupez-la en deux.</translation>
    </message>
    <message>
        <source>{file} is not a list of questions. Write one question a line, or use a file that Askwell exported.</source>
        <translation>{file} n’est pas une liste de questions. Écrivez une question par ligne, ou prenez un fichier exporté par Askwell.</translation>
    </message>
    <message>
        <source>{file} holds more than a bank of questions. Split it into parts.</source>
        <translation>{file} contient plus qu’une banque de questions. Divisez-le.</translation>
    </message>
    <message>
        <source>That question is not in the bank any more. Choose another.</source>
        <translation>Cette question n’est plus dans la banque. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be agreed on. Choose 5 to 240.</source>
        <translation>Impossible de convenir d’un entretien de {minutes} minutes. Choisissez de 5 à 240.</translation>
    </message>
    <message>
        <source>No talk is agreed with them. Agree on one first.</source>
        <translation>Aucun entretien n’est convenu avec cette personne. Convenez-en d’abord.</translation>
    </message>
    <message>
        <source>Where did you land? Type a company or a title, then go on.</source>
        <translation>Où avez-vous trouvé votre place&#x202f;? Saisissez une entreprise ou un poste, puis continuez.</translation>
    </message>
    <message>
        <source>“{text}” is not a day that is understood. Write it like Friday, 5 Dec, in two weeks or 2026-12-05.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour que l’on comprend. Écrivez par exemple vendredi, 5 déc, dans deux semaines, ou 2026-12-05.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Type it first.</source>
        <translation>Il n’y a encore rien à garder. Écrivez-le d’abord.</translation>
    </message>
    <message>
        <source>{file} is a damaged zip, perhaps because the download stopped early. Download it again from LinkedIn&apos;s e-mail and drop the new file.</source>
        <translation>{file} est un zip endommagé, peut-être parce que le téléchargement s’est arrêté trop tôt. Téléchargez-le de nouveau depuis l’e-mail de LinkedIn et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Unpack it yourself, then drop the folder.</source>
        <translation>{file} est protégé par un mot de passe. Décompressez-le vous-même, puis déposez le dossier.</translation>
    </message>
    <message>
        <source>{file} is a zip with nothing in it. Download the export again.</source>
        <translation>{file} est un zip vide. Téléchargez l’export de nouveau.</translation>
    </message>
    <message>
        <source>{file} is not like any LinkedIn export: it would swell to many times its size or write outside its folder. Download the export again from LinkedIn itself.</source>
        <translation>{file} ne ressemble à aucun export de LinkedIn&#x202f;: il gonflerait jusqu’à plusieurs fois sa taille ou écrirait hors de son dossier. Téléchargez l’export de nouveau depuis LinkedIn même.</translation>
    </message>
    <message>
        <source>{file} holds another zip. Unpack it once and drop the zip inside.</source>
        <translation>{file} contient un autre zip. Décompressez-le une fois et déposez le zip qu’il contient.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a zip: LinkedIn asked you to sign in. Sign in, open the link in LinkedIn&apos;s e-mail again and drop the file you get.</source>
        <translation>{file} est une page web, pas un zip&#x202f;: LinkedIn vous demandait de vous connecter. Connectez-vous, rouvrez le lien de l’e-mail de LinkedIn et déposez le fichier obtenu.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} est une page web, pas un tableau. Déposez le zip que LinkedIn vous a envoyé.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet. Open it, save it as CSV (UTF-8), then drop that.</source>
        <translation>{file} est une feuille de calcul. Ouvrez-la, enregistrez-la en CSV (UTF-8), puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is empty. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} est vide. Déposez le zip que LinkedIn vous a envoyé.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} n’est pas un tableau de texte. Déposez le zip que LinkedIn vous a envoyé.</translation>
    </message>
    <message>
        <source>{file} has columns that are not LinkedIn&apos;s Connections. Say which column is which, or drop the zip that LinkedIn sent you.</source>
        <translation>{file} a des colonnes qui ne sont pas celles des relations de LinkedIn. Dites à quoi correspond chaque colonne, ou déposez le zip que LinkedIn vous a envoyé.</translation>
    </message>
    <message>
        <source>{file} is larger than any export of connections. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} est plus gros que n’importe quel export de relations. Déposez le zip que LinkedIn vous a envoyé.</translation>
    </message>
    <message>
        <source>{file} is {what}, which cannot be read yet. Drop the zip that LinkedIn sent you, or its Connections.csv.</source>
        <translation>{file} est {what}, ce qui ne peut pas encore être lu. Déposez le zip que LinkedIn vous a envoyé, ou son fichier Connections.csv.</translation>
    </message>
    <message>
        <source>{file} is in Outlook&apos;s own format. Open it there, save it as .eml (or forward it to yourself as an attachment), then drop that.</source>
        <translation>{file} est au format propre à Outlook. Ouvrez-le dans Outlook, enregistrez-le en .eml (ou transférez-le-vous en pièce jointe), puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is larger than any e-mail. Save the message without its attachments, then drop it again.</source>
        <translation>{file} est plus gros que n’importe quel e-mail. Enregistrez le message sans ses pièces jointes, puis déposez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} holds a whole mailbox. Save the single messages as .eml files, then drop those.</source>
        <translation>{file} contient toute une boîte aux lettres. Enregistrez les messages un par un en fichiers .eml, puis déposez-les.</translation>
    </message>
    <message>
        <source>{file} is built like no e-mail of a person: it cannot be read. Copy its text into a note instead.</source>
        <translation>{file} ne ressemble à aucun e-mail d’une personne&#x202f;: impossible de le lire. Copiez plutôt son texte dans une note.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Copy some words or a link, then paste them here.</source>
        <translation>Il n’y a encore rien à garder. Copiez du texte ou un lien, puis collez-le ici.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Attach a smaller one, or note where it lies.</source>
        <translation>{file} dépasse {limit} Mo. Joignez un fichier plus petit, ou notez où il se trouve.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is a PDF, but not a LinkedIn profile. On the person&apos;s profile choose More, then Save to PDF, and drop that file.</source>
        <translation>{file} est un PDF, mais pas un profil LinkedIn. Sur le profil de la personne, choisissez Plus, puis Enregistrer au format PDF, et déposez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile of 2017 or before, which has another layout. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} est un profil LinkedIn de 2017 ou d’avant, dont la mise en page est autre. Enregistrez de nouveau le profil en PDF et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile without a name in it. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} est un profil LinkedIn sans nom. Enregistrez de nouveau le profil en PDF et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} est protégé par un mot de passe. Enregistrez de nouveau le profil en PDF et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{file} is a damaged PDF, perhaps because the download stopped early. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} est un PDF endommagé, peut-être parce que le téléchargement s’est arrêté trop tôt. Enregistrez de nouveau le profil en PDF et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{file} is larger than any profile, or would swell to many times its size. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} est plus gros que n’importe quel profil, ou gonflerait jusqu’à plusieurs fois sa taille. Enregistrez de nouveau le profil en PDF et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Several people here are called {name}, and {file} names no profile. Drop it on the window of Askwell and choose whose it is.</source>
        <translation>Plusieurs personnes ici s’appellent {name}, et {file} ne nomme aucun profil. Déposez-le sur la fenêtre d’Askwell et choisissez à qui il est.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as iCalendar (.ics), then use that.</source>
        <translation>{file} n’est pas un calendrier. Exportez le vôtre au format iCalendar (.ics), puis utilisez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is damaged: none of its entries can be read. Export the calendar again.</source>
        <translation>{file} est endommagé&#x202f;: aucune de ses entrées ne peut être lue. Exportez de nouveau le calendrier.</translation>
    </message>
    <message>
        <source>{file} is larger than any calendar. Export a shorter stretch of it.</source>
        <translation>{file} est plus gros que n’importe quel calendrier. Exportez-en une période plus courte.</translation>
    </message>
    <message>
        <source>{file} repeats its entries beyond all reason and was not used. Export the calendar again, or leave that one out.</source>
        <translation>{file} répète ses entrées au-delà du raisonnable et n’a pas été utilisé. Exportez de nouveau le calendrier, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>{remarks} Without it no time can be called free.</source>
        <translation>{remarks} Sans cela, aucun moment ne peut être dit libre.</translation>
    </message>
    <message>
        <source>{file} is a calendar. Drop it on the window to keep its times free, or use it with: askwell slots PERSON --calendar {file}.</source>
        <translation>{file} est un calendrier. Déposez-le sur la fenêtre pour garder ses moments libres, ou utilisez-le avec&#x202f;: askwell slots PERSONNE --calendar {file}.</translation>
    </message>
    <message>
        <source>{file} belongs to another program and was left as it is. Choose another name for the calendar of what is due.</source>
        <translation>{file} appartient à un autre programme et a été laissé tel quel. Choisissez un autre nom pour le calendrier de ce qui est à faire.</translation>
    </message>
    <message>
        <source>The list of programs that start when you log in cannot be changed. Add Askwell, with --hidden, in the settings of your desktop.</source>
        <translation>La liste des programmes lancés à l’ouverture de session ne peut pas être modifiée. Ajoutez Askwell, avec --hidden, dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look for it and drop it again.</source>
        <translation>{file} n’est plus là. Retrouvez-le et déposez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in other programs or copy it to another folder, then drop it again.</source>
        <translation>{file} ne peut pas être ouvert. Fermez-le dans les autres programmes ou copiez-le dans un autre dossier, puis déposez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Questions of the sheet</source>
        <translation>Questions de la feuille</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Très instructif</translation>
    </message>
    <message>
        <source>Answered, next</source>
        <translation>Répondu, suivante</translation>
    </message>
    <message>
        <source>A question that came up</source>
        <translation>Une question venue en parlant</translation>
    </message>
    <message>
        <source>Add a question that came up</source>
        <translation>Ajouter une question venue en parlant</translation>
    </message>
    <message>
        <source>Return puts it in front</source>
        <translation>Entrée la met en tête</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Question {number} sur {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copies of my data</source>
        <translation>Copies de mes données</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copies, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Rétablir cette copie</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>A copy is made on the first start of a day and before every import, merge and restore. Putting one back makes a copy of what is here first.</source>
        <translation>Une copie est faite au premier lancement de la journée et avant chaque importation, réunion de fiches et restauration. En rétablir une fait d’abord une copie de ce qui est ici.</translation>
    </message>
    <message>
        <source>Or all of it as one file that other programs can read, too:</source>
        <translation>Ou tout dans un seul fichier, que d’autres programmes savent lire aussi&#x202f;:</translation>
    </message>
    <message>
        <source>“{file}” holds everything of an Askwell. If you restore from it, it takes the place of all that is here; a copy of that is made first.</source>
        <translation>«&#x202f;{file}&#x202f;» contient tout un Askwell. Si vous restaurez à partir de lui, il prend la place de tout ce qui est ici&#x202f;; une copie en est faite d’abord.</translation>
    </message>
    <message>
        <source>Restore from this file</source>
        <translation>Restaurer depuis ce fichier</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>copie du jour</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before two cards became one</source>
        <translation>avant la réunion de deux fiches</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>avant le rétablissement d’une copie</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>d’un autre ordinateur</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>{when} · {why}</source>
        <translation>{when} · {why}</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Examen du contenu…</translation>
    </message>
    <message>
        <source>People: {people}. With a history: {asked}. Talks held: {talks}.</source>
        <translation>Personnes&#x202f;: {people}. Avec un historique&#x202f;: {asked}. Entretiens menés&#x202f;: {talks}.</translation>
    </message>
    <message>
        <source>There is nobody here yet: nothing to copy.</source>
        <translation>Il n’y a encore personne ici&#x202f;: rien à copier.</translation>
    </message>
    <message>
        <source>Putting a copy back</source>
        <translation>Rétablissement d’une copie</translation>
    </message>
    <message>
        <source>The copy is back. What was here before is the newest copy now.</source>
        <translation>La copie est rétablie. Ce qui était ici auparavant est maintenant la copie la plus récente.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Tout enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Archive (*.askwell)</source>
        <translation>Archive (*.askwell)</translation>
    </message>
    <message>
        <source>Archive sealed with a passphrase (*.zip.age)</source>
        <translation>Archive scellée par une phrase secrète (*.zip.age)</translation>
    </message>
    <message>
        <source>Several words are easy to remember. Without them nobody can open the file, you neither. The program age opens it, too.</source>
        <translation>Plusieurs mots sont faciles à retenir. Sans eux, personne ne peut ouvrir le fichier, vous non plus. Le programme age l’ouvre aussi.</translation>
    </message>
    <message>
        <source>Seal the file</source>
        <translation>Sceller le fichier</translation>
    </message>
    <message>
        <source>Saving everything as a file</source>
        <translation>Enregistrement de tout dans un fichier</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Tout est dans {file}.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Archives and copies (*.askwell *.zip *.age *.db)</source>
        <translation>Archives et copies (*.askwell *.zip *.age *.db)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Tous (*)</translation>
    </message>
    <message>
        <source>{file} is sealed. Type the passphrase that it was sealed with.</source>
        <translation>{file} est scellé. Saisissez la phrase secrète qui a servi à le sceller.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Restoring from a file</source>
        <translation>Restauration depuis un fichier</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>on sheet</source>
        <translation>sur la feuille</translation>
    </message>
    <message>
        <source>Edit… (F2)</source>
        <translation>Modifier… (F2)</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Hide (Delete)</source>
        <translation>Masquer (Suppr)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Whom else</source>
        <translation>Qui d’autre</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Faire connaissance</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Look it up, then ask what it leaves out</source>
        <translation>À chercher, puis demandez ce qui manque</translation>
    </message>
    <message>
        <source>The web answers it: look it up, then ask what it leaves out</source>
        <translation>Le web y répond&#x202f;: cherchez, puis demandez ce qui manque</translation>
    </message>
    <message>
        <source>On file: {answer}. Ask what it leaves out.</source>
        <translation>Déjà connu&#x202f;: {answer}. Demandez ce qui manque.</translation>
    </message>
    <message>
        <source>Asked of everybody on this goal, so that answers compare</source>
        <translation>Posée à chacun pour cet objectif, afin de comparer les réponses</translation>
    </message>
    <message>
        <source>Fits your goal</source>
        <translation>Convient à votre objectif</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>Pour cette personne seulement</translation>
    </message>
    <message>
        <source>On file: {detail}. This asks on</source>
        <translation>Déjà connu&#x202f;: {detail}. Ceci va plus loin</translation>
    </message>
    <message>
        <source>They lead or hire people</source>
        <translation>Cette personne dirige ou recrute</translation>
    </message>
    <message>
        <source>For a second talk</source>
        <translation>Pour un second entretien</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Bank of questions</source>
        <translation>Banque de questions</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Chercher une question…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>+ Own question</source>
        <translation>+ Créer</translation>
    </message>
    <message>
        <source>My questions in and out</source>
        <translation>Importer ou exporter mes questions</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Importer des questions…</translation>
    </message>
    <message>
        <source>Export my questions…</source>
        <translation>Exporter mes questions…</translation>
    </message>
    <message>
        <source>Your question; Return adds it</source>
        <translation>Votre question&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Votre propre question</translation>
    </message>
    <message>
        <source>Industry, company, job</source>
        <translation>Secteur et métier</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>À chercher</translation>
    </message>
    <message>
        <source>Taught me most</source>
        <translation>Les plus instructives</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>Taken out of the bank; sheets keep it.</source>
        <translation>Retirée de la banque&#x202f;; les feuilles la gardent.</translation>
    </message>
    <message>
        <source>Hidden; it waits under “Hidden”.</source>
        <translation>Masquée&#x202f;; elle attend sous «&#x202f;Masquées&#x202f;».</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.txt)</source>
        <translation>Listes de questions (*.toml *.txt)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Tous (*)</translation>
    </message>
    <message>
        <source>Export my questions</source>
        <translation>Exporter mes questions</translation>
    </message>
    <message>
        <source>Your questions were saved.</source>
        <translation>Vos questions sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Before you send</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>Aller au blanc suivant</translation>
    </message>
    <message>
        <source>Fill in my card</source>
        <translation>Remplir ma fiche</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>An address to write to</source>
        <translation>Une adresse à laquelle écrire</translation>
    </message>
    <message>
        <source>It is empty: say what you share, it is read first.</source>
        <translation>Il est vide&#x202f;: dites ce que vous avez en commun, on le lit en premier.</translation>
    </message>
    <message>
        <source>Every gap is filled</source>
        <translation>Tous les blancs sont remplis</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>characters; LinkedIn takes no more with an invitation</source>
        <translation>caractères&#x202f;; LinkedIn n’en accepte pas plus avec une invitation</translation>
    </message>
    <message>
        <source>{least} to {most} reads in under a minute</source>
        <translation>{least} à {most} se lisent en moins d’une minute</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Talked</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Talk agreed: {when}</source>
        <translation>Entretien convenu&#x202f;: {when}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>adresse erronée</translation>
    </message>
    <message>
        <source>Your e-mail came back: {address}</source>
        <translation>Votre e-mail est revenu&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Talk moved, was {when}</source>
        <translation>Entretien déplacé, prévu le {when}</translation>
    </message>
    <message>
        <source>Talk called off, was {when}</source>
        <translation>Entretien annulé, prévu le {when}</translation>
    </message>
    <message>
        <source>They did not come, was {when}</source>
        <translation>Personne absente, prévu le {when}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Contact gardé</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>A écrit</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Suggested {name}</source>
        <translation>A suggéré {name}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Vous avez promis&#x202f;: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>On vous a promis&#x202f;: {what}</translation>
    </message>
    <message>
        <source>You promised and kept: {what}</source>
        <translation>Vous avez tenu promesse&#x202f;: {what}</translation>
    </message>
    <message>
        <source>They kept: {what}</source>
        <translation>Promesse tenue envers vous&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Noté&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Dismissed: {what}</source>
        <translation>Écarté&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>Déplacé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>no reason to write</source>
        <translation>aucune raison d’écrire</translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message>
        <source>Between you</source>
        <translation>Entre vous</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Noted. What follows from it follows.</source>
        <translation>Noté. La suite en découle.</translation>
    </message>
    <message>
        <source>I wrote to them</source>
        <translation>J’ai écrit</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>We agreed on a talk…</source>
        <translation>Entretien convenu…</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Nous avons parlé…</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>J’ai remercié</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>J’ai gardé le contact</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>Corrected. The stage follows.</source>
        <translation>Corrigé. L’étape suit.</translation>
    </message>
    <message>
        <source>Let them come back</source>
        <translation>Les laisser revenir</translation>
    </message>
    <message>
        <source>The next import that has them brings them back</source>
        <translation>Le prochain import qui les contient les rapporte</translation>
    </message>
    <message>
        <source>The next import may bring them back.</source>
        <translation>Le prochain import peut les rapporter.</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Corriger ceci</translation>
    </message>
    <message>
        <source>{day}, correct this: {what}</source>
        <translation>{day}, corriger ceci : {what}</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Retirer ceci</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Retirer&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Corrected. What follows from it follows.</source>
        <translation>Corrigé. Ce qui en découle suit.</translation>
    </message>
    <message>
        <source>Taken out. What follows from it follows.</source>
        <translation>Retiré. Ce qui en découle suit.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Noté pour aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Page of help</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser took this page. Its address is on the clipboard: paste it there.</source>
        <translation>Aucun navigateur n’a ouvert cette page. Son adresse est dans le presse-papiers&#x202f;: collez-la dans le vôtre.</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>My calendars</source>
        <translation>Mes calendriers</translation>
    </message>
    <message>
        <source>What they take up is kept free of talks. A file is read again whenever it changes, and never written to.</source>
        <translation>Ce qu’ils occupent reste libre d’entretiens. Un fichier est relu chaque fois qu’il change, et rien n’y est jamais écrit.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Ajouter un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Propose times from</source>
        <translation>Proposer au plus tôt dans</translation>
    </message>
    <message>
        <source>Keep free around appointments</source>
        <translation>Marge autour des rendez-vous</translation>
    </message>
    <message>
        <source>None yet: drop an .ics file on the window, or add one here.</source>
        <translation>Aucun pour l’instant&#x202f;: déposez un fichier .ics sur la fenêtre, ou ajoutez-en un ici.</translation>
    </message>
    <message>
        <source>Keep the times of {file} free? It has {entries}.</source>
        <translation>Garder libres les moments de {file}&#x202f;? Contenu&#x202f;: {entries}.</translation>
    </message>
    <message>
        <source>Use as my calendar</source>
        <translation>Utiliser comme mon calendrier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Let it count no more; the file stays</source>
        <translation>Ne plus en tenir compte&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>Ignorer&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Ajouter un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CareerCard</name>
    <message>
        <source>Career</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Nothing on file. Save their profile to PDF and drop it here.</source>
        <translation>Rien d’enregistré. Enregistrez le profil en PDF et déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>CaughtList</name>
    <message>
        <source>Who else to talk to</source>
        <translation>À qui d’autre parler</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>On m’a promis</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>Quoi, et pour quand</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Quoi, et d’ici vendredi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Ajouter&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>CaughtRow</name>
    <message>
        <source>No day for this one</source>
        <translation>Pas de date pour celle-ci</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Retirer ceci</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>pour le {day}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Show this place in the letter</source>
        <translation>Montrer cet endroit du message</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Which column is which?</source>
        <translation>À quoi correspond chaque colonne&#x202f;?</translation>
    </message>
    <message>
        <source>These are not the usual columns. Say what each means; a file with the same columns is never asked about again.</source>
        <translation>Ce ne sont pas les colonnes habituelles. Dites ce que chacune signifie&#x202f;; pour un fichier aux mêmes colonnes, la question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Lien du profil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>En relation depuis</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Signification de la colonne {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>School</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Connaissance</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Ce que vous avez en commun</translation>
    </message>
    <message>
        <source>Somebody you both know, a place, a belief…</source>
        <translation>Une connaissance commune, un lieu, une conviction…</translation>
    </message>
    <message>
        <source>Add what you have in common</source>
        <translation>Ajouter un point commun</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Kind of what you add: {kind}</source>
        <translation>Type de point commun&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>Nothing noted yet: a school, an employer, somebody you both know?</source>
        <translation>Rien de noté&#x202f;: des études, un employeur, une connaissance commune&#x202f;?</translation>
    </message>
    <message>
        <source>Is {theirs} the same as your {name}?</source>
        <translation>{theirs}, est-ce la même chose que votre {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>This is so; keep it</source>
        <translation>C’est juste&#x202f;; le garder</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Confirmer&#x202f;: {what}</translation>
    </message>
    <message>
        <source>This is not so; do not propose it again</source>
        <translation>C’est faux&#x202f;; ne plus le proposer</translation>
    </message>
    <message>
        <source>Not in common: {what}</source>
        <translation>Pas en commun&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>The same data on two computers</source>
        <translation>Les mêmes données sur deux ordinateurs</translation>
    </message>
    <message>
        <source>Choose a folder that your sync program carries, the same on both. Askwell puts what is new here into it, looks there at every start, and asks before it takes anything over. Work on one computer at a time.</source>
        <translation>Choisissez un dossier que transporte votre programme de synchronisation, le même sur les deux. Askwell y met ce qui est nouveau ici, y regarde à chaque lancement et demande avant de reprendre quoi que ce soit. Travaillez sur un seul ordinateur à la fois.</translation>
    </message>
    <message>
        <source>Laptop, or the desk at home</source>
        <translation>Portable, ou bureau à la maison</translation>
    </message>
    <message>
        <source>This computer is</source>
        <translation>Cet ordinateur est</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Phrase secrète…</translation>
    </message>
    <message>
        <source>Sealed with your passphrase, which is kept until you quit.</source>
        <translation>Scellé par votre phrase secrète, gardée jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Your data is encrypted: nothing is sent before you type a passphrase.</source>
        <translation>Vos données sont chiffrées&#x202f;: rien n’est envoyé avant que vous saisissiez une phrase secrète.</translation>
    </message>
    <message>
        <source>Not sealed: whoever sees the folder can read what is in it.</source>
        <translation>Non scellé&#x202f;: quiconque voit le dossier peut lire ce qu’il contient.</translation>
    </message>
    <message>
        <source>The folder that both computers see</source>
        <translation>Le dossier que voient les deux ordinateurs</translation>
    </message>
    <message>
        <source>It is asked for on the other computer too, and after every start.</source>
        <translation>Elle est demandée aussi sur l’autre ordinateur, et après chaque lancement.</translation>
    </message>
    <message>
        <source>Seal what is sent</source>
        <translation>Sceller ce qui est envoyé</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Filter: name, company, title…</source>
        <translation>Filtrer&#x202f;: nom, entreprise, poste…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nouveau</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Personne ne correspond à «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Personne à cette étape</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage above.</source>
        <translation>Essayez moins de lettres, ou une autre étape ci-dessus.</translation>
    </message>
    <message>
        <source>Looking at who is next</source>
        <translation>Recherche de qui contacter</translation>
    </message>
    <message>
        <source>{name} is put aside and not proposed any more.</source>
        <translation>{name} reste de côté, sans autre proposition.</translation>
    </message>
    <message>
        <source>Nobody looks like {name}. Choose two people in the list to compare.</source>
        <translation>Personne ne ressemble à {name}. Choisissez deux personnes dans la liste pour comparer.</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>{name}&#x202f;: fiche retirée.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies in a folder of your own</source>
        <translation>Copies dans un dossier à vous</translation>
    </message>
    <message>
        <source>On a stick, on another disk or in a synced folder. Copies beside your data are made every day in any case.</source>
        <translation>Sur une clé, un autre disque ou dans un dossier synchronisé. Des copies à côté de vos données sont faites chaque jour de toute façon.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in; it is tried again.</source>
        <translation>Le dossier n’est pas là en ce moment. Branchez le disque&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>Il n’y a pas encore de copie dedans.</translation>
    </message>
    <message>
        <source>Copies in it: {count}. The newest is of {when}.</source>
        <translation>Copies dedans&#x202f;: {count}. La plus récente date du {when}.</translation>
    </message>
    <message>
        <source>A folder for copies</source>
        <translation>Un dossier pour les copies</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>What you wrote before this is saved. You can go on, or close Askwell and start it again. The report below holds no names, addresses or letters; copy it if you want to tell the makers.</source>
        <translation>Ce que vous aviez écrit est enregistré. Vous pouvez continuer, ou fermer Askwell et le relancer. Le rapport ci-dessous ne contient ni noms, ni adresses, ni messages&#x202f;; copiez-le si vous voulez prévenir les auteurs.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Journal&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>Votre fichier de données est endommagé</translation>
    </message>
    <message>
        <source>A part of your data file cannot be read any more. Askwell closes its window now and shows what can be saved, beside your newest copy; nothing is deleted.</source>
        <translation>Une partie de votre fichier de données ne peut plus être lue. Askwell ferme maintenant sa fenêtre et montre ce qui peut être sauvé, à côté de votre copie la plus récente&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Show what can be saved</source>
        <translation>Voir ce qui peut être sauvé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Demain {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Hier {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>When shall it come back?</source>
        <translation>Quand faut-il le ramener&#x202f;?</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Bonjour …</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Education</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Credentials and awards</source>
        <translation>Certificats et distinctions</translation>
    </message>
    <message>
        <source>Publications and press</source>
        <translation>Publications et presse</translation>
    </message>
    <message>
        <source>Skills and languages</source>
        <translation>Compétences et langues</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
</context>
<context>
    <name>DreamList</name>
    <message>
        <source>Dream list</source>
        <translation>Liste de rêves</translation>
    </message>
    <message>
        <source>Dreams, the dearest first</source>
        <translation>Rêves, le plus cher d’abord</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation>De quoi rêvez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Type a company on the left. You see who of your people is there.</source>
        <translation>Saisissez une entreprise à gauche. Vous voyez qui de vos contacts s’y trouve.</translation>
    </message>
    <message>
        <source>Companies or titles</source>
        <translation>Entreprises ou postes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Looking who is there</source>
        <translation>Recherche de qui s’y trouve</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>A company you dream of</source>
        <translation>Une entreprise dont vous rêvez</translation>
    </message>
    <message>
        <source>A title you dream of</source>
        <translation>Un poste dont vous rêvez</translation>
    </message>
    <message>
        <source>Type a title on the left. You see who of your people has it.</source>
        <translation>Saisissez un poste à gauche. Vous voyez qui de vos contacts l’occupe.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down; Delete takes it off the list</source>
        <translation>Faites glisser, ou Alt+Haut et Alt+Bas&#x202f;; Suppr retire de la liste</translation>
    </message>
    <message>
        <source>dream title and company</source>
        <translation>poste et entreprise de rêve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Pourquoi ce choix</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>Pourquoi ce choix&#x202f;?</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Qui s’y trouve</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Un double-clic ou Entrée montre la personne dans Contacts</translation>
    </message>
    <message>
        <source>There now {count}</source>
        <translation>Y est en ce moment {count}</translation>
    </message>
    <message>
        <source>Was there {count}</source>
        <translation>Y a été {count}</translation>
    </message>
    <message>
        <source>Has it now {count}</source>
        <translation>L’occupe en ce moment {count}</translation>
    </message>
    <message>
        <source>Had it {count}</source>
        <translation>L’a occupé {count}</translation>
    </message>
    <message>
        <source>Nobody you know is at {name} yet. What you can do:</source>
        <translation>Vous ne connaissez encore personne chez {name}. Ce que vous pouvez faire&#x202f;:</translation>
    </message>
    <message>
        <source>Nobody you know has this title yet. What you can do:</source>
        <translation>Vous ne connaissez encore personne à ce poste. Ce que vous pouvez faire&#x202f;:</translation>
    </message>
    <message>
        <source>Nobody on file was there before. What you can do:</source>
        <translation>Parmi vos contacts, personne n’y a été auparavant. Ce que vous pouvez faire&#x202f;:</translation>
    </message>
    <message>
        <source>Ask those who were there before: {names}.</source>
        <translation>Demandez à qui y a été auparavant&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>Search LinkedIn</source>
        <translation>Chercher sur LinkedIn</translation>
    </message>
    <message>
        <source>Look for people whom somebody you know knows, and ask to be named.</source>
        <translation>Cherchez des personnes que connaît une de vos connaissances, et demandez une recommandation.</translation>
    </message>
    <message>
        <source>Ask those you have talked to whom they know there: {names}.</source>
        <translation>Demandez à qui vous avez déjà parlé s’il y a là quelqu’un à connaître&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Look for people there who went to {names}.</source>
        <translation>Cherchez là-bas des personnes passées par&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Go to an event of theirs and meet somebody in person.</source>
        <translation>Allez à l’un de ses événements et rencontrez quelqu’un sur place.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Rien n’est écrit avant que vous cliquiez sur Importer.</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Write all the same</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the sheet for {name}</source>
        <translation>Imprimer la feuille pour {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
</context>
<context>
    <name>EmailTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Aucune personne choisie</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; a draft is filled from what is known.</source>
        <translation>Choisissez quelqu’un dans Contacts&#x202f;; un brouillon est rempli avec ce qui est connu.</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Nothing is waiting to be written.</source>
        <translation>Rien n’attend d’être écrit.</translation>
    </message>
    <message>
        <source>Opened, not yet marked sent</source>
        <translation>Ouverts, pas encore marqués envoyés</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Noté comme envoyé aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing of this letter is on file yet: open it first.</source>
        <translation>Rien de ce message n’est encore enregistré&#x202f;: ouvrez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Leave this out</source>
        <translation>Laisser ceci de côté</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Laisser de côté&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct this</source>
        <translation>Corriger ceci</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Sous quelle forme&#x202f;?</translation>
    </message>
    <message>
        <source>Names, jobs and addresses go out. Your notes, reasons and letters stay here.</source>
        <translation>Les noms, postes et adresses sortent. Vos notes, raisons et messages restent ici.</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>{name} seulement</translation>
    </message>
    <message>
        <source>vCards 4.0, for address books</source>
        <translation>vCards 4.0, pour carnets d’adresses</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>Un tableau (CSV), pour tableurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportation des personnes</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté vers {file}.</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>We talked</source>
        <translation>Nous avons parlé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Noted. Write down what you heard while it is fresh.</source>
        <translation>Noté. Écrivez ce que vous avez entendu tant que c’est frais.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open a copy of this file</source>
        <translation>Ouvrir une copie de ce fichier</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Retirer&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attaching a file</source>
        <translation>Fichier en cours d’ajout</translation>
    </message>
    <message>
        <source>This file may be a program, so it is not opened from here.</source>
        <translation>Ce fichier est peut-être un programme, il ne s’ouvre donc pas d’ici.</translation>
    </message>
    <message>
        <source>No program here opens this kind of file.</source>
        <translation>Aucun programme ici n’ouvre ce type de fichier.</translation>
    </message>
    <message>
        <source>The file was taken out.</source>
        <translation>Le fichier a été retiré.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Déposez ici votre export LinkedIn</translation>
    </message>
    <message>
        <source>Askwell reads your connections on this computer. Nothing is written until you say so, and nothing leaves your machine.</source>
        <translation>Askwell lit vos relations sur cet ordinateur. Rien n’est écrit avant que vous le disiez, et rien ne quitte votre machine.</translation>
    </message>
    <message>
        <source>The larger archive also holds your own profile: your card is filled from it. Meanwhile, look around with invented people; one click takes them away.</source>
        <translation>La grande archive contient aussi votre propre profil&#x202f;: votre fiche en est remplie. En attendant, découvrez le programme avec des personnes inventées&#x202f;; un clic les retire.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Ouvrir cette page</translation>
    </message>
    <message>
        <source>Open the page of LinkedIn that hands out the export</source>
        <translation>Ouvrir la page de LinkedIn qui remet l’export</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>Sur LinkedIn, ouvrez Préférences et confidentialité, puis Confidentialité des données, puis «&#x202f;Obtenir une copie de vos données&#x202f;».</translation>
    </message>
    <message>
        <source>Choose Connections, or the larger archive, and ask for it. LinkedIn sends an e-mail with a link, within minutes or a day.</source>
        <translation>Choisissez Relations, ou la grande archive, et demandez-la. LinkedIn envoie un e-mail avec un lien, dans les minutes ou la journée qui suivent.</translation>
    </message>
    <message>
        <source>Save the zip from that e-mail and drop it anywhere on this window.</source>
        <translation>Enregistrez le zip de cet e-mail et déposez-le n’importe où sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Aucun dossier n’est encore choisi.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Oublier pour de bon</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>Oublier {name} pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Their card, letters, messages, notes, talks, sheets and files are erased, and their name and addresses in your notes about others.</source>
        <translation>Sa fiche, ses messages, notes, entretiens, feuilles et fichiers sont effacés, ainsi que son nom et ses adresses dans vos notes sur d’autres personnes.</translation>
    </message>
    <message>
        <source>No Undo brings this back, and what you did before it can no longer be undone either. Backups and files you saved elsewhere are not touched.</source>
        <translation>Aucune annulation ne ramène cela, et ce que vous avez fait auparavant ne peut plus être annulé non plus. Les sauvegardes et les fichiers enregistrés ailleurs ne sont pas touchés.</translation>
    </message>
    <message>
        <source>What stays is a mark that cannot be read. It keeps later imports from bringing them back.</source>
        <translation>Il reste une marque illisible. Elle empêche les importations suivantes de ramener cette personne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another card may be theirs too: {names}. Forget that one as well.</source>
        <translation>Une autre fiche est peut-être aussi la sienne&#x202f;: {names}. Oubliez-la également.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Forgotten. Later imports do not bring them back.</source>
        <translation>Oubli fait. Les importations suivantes ne ramènent pas cette personne.</translation>
    </message>
</context>
<context>
    <name>FreeTimesDialog</name>
    <message>
        <source>Free times</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Free times for {name}</source>
        <translation>Disponibilités pour {name}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Durée de l’entretien</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Son fuseau horaire</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>La semaine d’avant (Page précédente)</translation>
    </message>
    <message>
        <source>The next week (Page down)</source>
        <translation>La semaine suivante (Page suivante)</translation>
    </message>
    <message>
        <source>My calendars…</source>
        <translation>Mes calendriers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Looking for free times</source>
        <translation>Recherche de disponibilités</translation>
    </message>
    <message>
        <source>{city} is a guess from “{place}”: say it if they live elsewhere.</source>
        <translation>{city} est déduit de «&#x202f;{place}&#x202f;»&#x202f;: corrigez si la personne vit ailleurs.</translation>
    </message>
    <message>
        <source>The letter says the times in {city}.</source>
        <translation>Le message donne les heures de {city}.</translation>
    </message>
    <message>
        <source>Where they live is not known: the letter says your own times.</source>
        <translation>On ne sait pas où vit la personne&#x202f;: le message donne vos propres heures.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Click a free time.</source>
        <translation>Rien n’est choisi. Cliquez sur un moment libre.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What I hope to gain</source>
        <translation>Ce que j’espère</translation>
    </message>
    <message>
        <source>Judge the job from inside</source>
        <translation>Juger le métier de l’intérieur</translation>
    </message>
    <message>
        <source>Change industry</source>
        <translation>Changer de secteur</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Faire du bénévolat</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Un mentor</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Une relation</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Askwell Help</source>
        <translation>Aide d’Askwell</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{page}: Askwell Help</source>
        <translation>{page}&#x202f;: aide d’Askwell</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>What is new in {version}</source>
        <translation>Nouveautés de la version {version}</translation>
    </message>
    <message>
        <source>Three months on: look for a new version</source>
        <translation>Trois mois ont passé&#x202f;: cherchez une nouvelle version</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Avant toutes celles-ci</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source> (now)</source>
        <translation> (maintenant)</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>{cases} of {of}</source>
        <translation>{cases} sur {of}</translation>
    </message>
    <message>
        <source>too few to say ({counts})</source>
        <translation>trop peu pour le dire ({counts})</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Thanked within 24 hours</source>
        <translation>Merci sous 24 heures</translation>
    </message>
    <message>
        <source>In touch since</source>
        <translation>En contact depuis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>De l’étape d’avant</translation>
    </message>
    <message>
        <source>From asking to staying in touch</source>
        <translation>De la demande au contact gardé</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
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
        <translation>15 ou plus</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Jours avant une réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What it built on</source>
        <translation>Sur quoi reposait la demande</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>Not written here</source>
        <translation>Pas écrit ici</translation>
    </message>
    <message>
        <source>A template that is gone</source>
        <translation>Un modèle qui n’existe plus</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>Somebody suggested it</source>
        <translation>Un conseil de quelqu’un</translation>
    </message>
    <message>
        <source>Somebody you both know</source>
        <translation>Une connaissance commune</translation>
    </message>
    <message>
        <source>A former employer</source>
        <translation>Un ancien employeur</translation>
    </message>
    <message>
        <source>A school</source>
        <translation>Des études</translation>
    </message>
    <message>
        <source>Where everyone stood, month by month</source>
        <translation>Où en était chacun, mois par mois</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Entretiens par semaine</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Où j’en suis</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Which letters count</source>
        <translation>Quels messages comptent</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tableaux</translation>
    </message>
    <message>
        <source>Show the numbers instead of the pictures</source>
        <translation>Afficher les nombres à la place des images</translation>
    </message>
    <message>
        <source>About your own letters and talks, for you alone. Nothing leaves this machine.</source>
        <translation>Sur vos propres messages et entretiens, pour vous seulement. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Compare the letters by</source>
        <translation>Comparer les messages par</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Aucune demande n’a encore été faite.</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Qui a dit oui</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>A rate stands beside its count; under five cases none is told.</source>
        <translation>Un taux est donné avec son nombre de cas&#x202f;; à moins de cinq cas, il ne l’est pas.</translation>
    </message>
    <message>
        <source>Nothing happened in {year} that is noted here.</source>
        <translation>Rien de ce qui s’est passé en {year} n’est noté ici.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Où ces personnes travaillent</translation>
    </message>
    <message>
        <source>What I took away</source>
        <translation>Ce que j’ai retenu</translation>
    </message>
    <message>
        <source>Talks in each month</source>
        <translation>Entretiens chaque mois</translation>
    </message>
    <message>
        <source>a new job</source>
        <translation>un nouveau poste</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job} at {place}.</source>
        <translation>C’est l’année où vous avez trouvé votre place&#x202f;: {job} chez {place}.</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job}.</source>
        <translation>C’est l’année où vous avez trouvé votre place&#x202f;: {job}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>People asked for the first time</source>
        <translation>Premières demandes</translation>
    </message>
    <message>
        <source>Of them said yes</source>
        <translation>Dont accords</translation>
    </message>
    <message>
        <source>Talks held</source>
        <translation>Entretiens menés</translation>
    </message>
    <message>
        <source>Talked, as far as it was noted</source>
        <translation>Temps d’entretien, autant qu’il est noté</translation>
    </message>
    <message>
        <source>Notes to stay in touch</source>
        <translation>Mots pour garder le contact</translation>
    </message>
    <message>
        <source>Names given to you</source>
        <translation>Noms qu’on vous a donnés</translation>
    </message>
    <message>
        <source>Promises you made</source>
        <translation>Promesses que vous avez faites</translation>
    </message>
    <message>
        <source>Promises you kept</source>
        <translation>Promesses que vous avez tenues</translation>
    </message>
    <message>
        <source>Promises kept for you</source>
        <translation>Promesses tenues envers vous</translation>
    </message>
    <message>
        <source>A year looked back on</source>
        <translation>Regard sur une année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Nothing is noted in this year</source>
        <translation>Rien n’est noté cette année-là</translation>
    </message>
    <message>
        <source>What you ask, hear and promise is looked back on here.</source>
        <translation>Ce que vous demandez, entendez et promettez se retrouve ici.</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>L’année {year}</translation>
    </message>
    <message>
        <source>Looked back on {day}</source>
        <translation>Regard du {day}</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Chiffrer mes données</translation>
    </message>
    <message>
        <source>All that Askwell keeps is encrypted: people, letters, notes, attached files, and the copies of it. Whoever takes the computer or its disk cannot read it. Archives and files that you save yourself are not encrypted by this.</source>
        <translation>Tout ce que garde Askwell est chiffré&#x202f;: personnes, messages, notes, fichiers joints, et leurs copies. Qui prend l’ordinateur ou son disque ne peut pas le lire. Les archives et fichiers que vous enregistrez vous-même ne sont pas chiffrés ainsi.</translation>
    </message>
    <message>
        <source>What opens it each day</source>
        <translation>Ce qui l’ouvre chaque jour</translation>
    </message>
    <message>
        <source>The keyring of this computer: nothing to type</source>
        <translation>Le trousseau de cet ordinateur&#x202f;: rien à saisir</translation>
    </message>
    <message>
        <source>A passphrase that I type at every start</source>
        <translation>Une phrase secrète que je saisis à chaque lancement</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Erase them instead; a new copy is made tomorrow</source>
        <translation>Les effacer plutôt&#x202f;; une nouvelle copie est faite demain</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copies plus anciennes</translation>
    </message>
    <message>
        <source>Older copies here: {count}. They are not encrypted yet, and will be.</source>
        <translation>Copies plus anciennes ici&#x202f;: {count}. Elles ne sont pas encore chiffrées, et le seront.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it and open this window again.</source>
        <translation>Il est verrouillé. Déverrouillez-le et rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>It does not answer. It may wait for its own password.</source>
        <translation>Il ne répond pas. Il attend peut-être son propre mot de passe.</translation>
    </message>
    <message>
        <source>This computer has none that Askwell can use.</source>
        <translation>Cet ordinateur n’en a pas qu’Askwell puisse utiliser.</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>Les deux diffèrent. Saisissez deux fois la même phrase secrète.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>Rien n’est écrit avant que vous cliquiez sur Importer.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Ceci ne peut pas être importé</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>An address book fills blanks of people who are here. Nobody is added unless you tick them.</source>
        <translation>Un carnet d’adresses complète les personnes déjà ici. Personne n’est ajouté sans que vous le cochiez.</translation>
    </message>
    <message>
        <source>This e-mail has its place. Correct it if it is wrong.</source>
        <translation>Cet e-mail a sa place. Corrigez-la si elle est fausse.</translation>
    </message>
    <message>
        <source>This e-mail is here already.</source>
        <translation>Cet e-mail est déjà ici.</translation>
    </message>
    <message>
        <source>Say with whom this e-mail was exchanged.</source>
        <translation>Dites avec qui cet e-mail a été échangé.</translation>
    </message>
    <message>
        <source>{placed}, {known}</source>
        <translation>{placed}, {known}</translation>
    </message>
    <message>
        <source>of them in a new job</source>
        <translation>dont nouveau poste</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>pas encore ici</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>In a new job</source>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Pas encore ici</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma fiche</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. One Undo takes all of it back.</source>
        <translation>Rien n’est écrit avant que vous cliquiez sur Importer. Une seule annulation revient sur tout.</translation>
    </message>
    <message>
        <source>Import my profile</source>
        <translation>Importer mon profil</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>Annuler laisse tout comme c’était.</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Importation des personnes</translation>
    </message>
    <message>
        <source>Your own card is filled.</source>
        <translation>Votre fiche est remplie.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>a reason to write</source>
        <translation>une raison d’écrire</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>title</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contacts Google</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contacts Outlook</translation>
    </message>
    <message>
        <source>Yahoo contacts</source>
        <translation>Contacts Yahoo</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s copy of your address books</source>
        <translation>La copie de vos carnets d’adresses par LinkedIn</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Hides their name in exports</source>
        <translation>Masque son nom dans les exports</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>N’a pas de nom</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Une ligne vide</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>Is to stay forgotten</source>
        <translation>Doit rester oublié</translation>
    </message>
    <message>
        <source>Is nobody here</source>
        <translation>N’est personne d’ici</translation>
    </message>
    <message>
        <source>A group of people, no person</source>
        <translation>Un groupe, pas une personne</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitations</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>compétences confirmées</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>followed companies</source>
        <translation>entreprises suivies</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>candidatures</translation>
    </message>
    <message>
        <source>saved jobs</source>
        <translation>offres enregistrées</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>your own profile</source>
        <translation>votre profil</translation>
    </message>
    <message>
        <source>Read: {lists}</source>
        <translation>Lu&#x202f;: {lists}</translation>
    </message>
    <message>
        <source>Messages left out: {reasons}</source>
        <translation>Messages laissés de côté&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>Not needed, and not read: {names}</source>
        <translation>Inutiles, non lus&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Your own card: {parts}</source>
        <translation>Votre fiche&#x202f;: {parts}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Je suis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Fills a blank</source>
        <translation>Remplit un blanc</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Distinction</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
</context>
<context>
    <name>InterviewMode</name>
    <message>
        <source>Talk with {name}</source>
        <translation>Entretien avec {name}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>L’entretien est fini</translation>
    </message>
    <message>
        <source>The thank-you clock starts (F8)</source>
        <translation>Le délai du remerciement commence (F8)</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Retour à l’entretien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Écrire le remerciement</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>KeepInTouch</name>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>None: for these people alone</source>
        <translation>Aucun&#x202f;: ces personnes seulement</translation>
    </message>
    <message>
        <source>A word every</source>
        <translation>Un mot tous les</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Comme le groupe</translation>
    </message>
    <message>
        <source>Every real contact, from you or from them, starts the time anew.</source>
        <translation>Tout vrai contact, de vous ou de la personne, fait repartir le délai.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Retirer de {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>Retiré du groupe.</translation>
    </message>
    <message>
        <source>Kept: {often}.</source>
        <translation>Gardé&#x202f;: {often}.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nobody is here, but the newest copy holds people: {count}.</source>
        <translation>Il n’y a personne ici, mais la copie la plus récente contient des personnes&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but your newest entry is of {newest}. Set the clock: until then what is due is told wrongly.</source>
        <translation>L’horloge de cet ordinateur indique {now}, mais votre entrée la plus récente date du {newest}. Réglez l’horloge&#x202f;: d’ici là, ce qui est à faire est mal annoncé.</translation>
    </message>
    <message>
        <source>Askwell was cut off last time, perhaps by a power cut. All that was saved is here.</source>
        <translation>Askwell a été interrompu la dernière fois, peut-être par une coupure de courant. Tout ce qui était enregistré est ici.</translation>
    </message>
    <message>
        <source>Choose the folder that both computers see first.</source>
        <translation>Choisissez d’abord le dossier que voient les deux ordinateurs.</translation>
    </message>
    <message>
        <source>Your other computer can fetch what is here now.</source>
        <translation>Votre autre ordinateur peut reprendre ce qui est ici maintenant.</translation>
    </message>
    <message>
        <source>Both computers have the same.</source>
        <translation>Les deux ordinateurs ont la même chose.</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>talked with you, works there</source>
        <translation>a parlé avec vous, travaille là</translation>
    </message>
    <message>
        <source>talked with you on {day}</source>
        <translation>a parlé avec vous le {day}</translation>
    </message>
    <message>
        <source>sent you to {what}, who is there</source>
        <translation>vous a indiqué {what}, qui est là</translation>
    </message>
    <message>
        <source>sent you to {what}</source>
        <translation>vous a indiqué {what}</translation>
    </message>
    <message>
        <source>kept a promise: {what}</source>
        <translation>a tenu une promesse&#x202f;: {what}</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>a écrit une recommandation pour vous</translation>
    </message>
    <message>
        <source>answered you on {day}</source>
        <translation>vous a répondu le {day}</translation>
    </message>
    <message>
        <source>I have landed</source>
        <translation>J’ai trouvé ma place</translation>
    </message>
    <message>
        <source>Good. Many people had a part in it, and few ever hear how it ended. Say where you landed; then everybody who helped is proposed for a letter of their own.</source>
        <translation>Très bien. Beaucoup de gens y ont eu leur part, et peu apprennent jamais comment cela s’est terminé. Dites où vous avez trouvé votre place&#x202f;; un message propre à chaque personne qui a aidé est alors proposé.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Qui a aidé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Noted. What is proposed follows.</source>
        <translation>Noté. Les propositions suivent.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Another company, title or day</source>
        <translation>Autre entreprise, poste ou jour</translation>
    </message>
    <message>
        <source>Be done with it</source>
        <translation>En finir</translation>
    </message>
    <message>
        <source>Nobody is proposed any more; letters and facts stay</source>
        <translation>Plus personne n’est proposé&#x202f;; messages et faits restent</translation>
    </message>
    <message>
        <source>Nobody is noted yet who talked with you, answered or gave a name.</source>
        <translation>Il n’est encore noté personne qui vous ait parlé, répondu ou donné un nom.</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>au courant le {day}</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>a dit non</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>message commencé</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>They helped. Untick whom you do not want to write to.</source>
        <translation>Ces personnes ont aidé. Décochez celles à qui vous ne voulez pas écrire.</translation>
    </message>
    <message>
        <source>Done. Choose it again to go on telling people.</source>
        <translation>Fini. Choisissez-le de nouveau pour continuer à prévenir.</translation>
    </message>
    <message>
        <source>Filling the letters</source>
        <translation>Rédaction des messages</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Letters and questions in English</source>
        <translation>Messages et questions en anglais</translation>
    </message>
    <message>
        <source>Templates and the bank of questions, whatever the language of the window</source>
        <translation>Modèles et banque de questions, quelle que soit la langue de la fenêtre</translation>
    </message>
    <message>
        <source>Another language is in force when Askwell is started the next time.</source>
        <translation>Une autre langue prend effet au prochain lancement d’Askwell.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>Quelles promesses</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>On m’a promis</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Qui a promis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Quoi, et d’ici vendredi</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>Ce qui a été promis, et pour quand</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Up and Down move, Ctrl+Return keeps, Delete on the tick takes out</source>
        <translation>Haut et Bas déplacent, Ctrl+Entrée garde, Suppr sur la coche retire</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>En cours {count}</translation>
    </message>
    <message>
        <source>I owe {count}</source>
        <translation>Je dois {count}</translation>
    </message>
    <message>
        <source>I am owed {count}</source>
        <translation>On me doit {count}</translation>
    </message>
    <message>
        <source>Kept {count}</source>
        <translation>Tenues {count}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Je dois</translation>
    </message>
    <message>
        <source>I am owed</source>
        <translation>On me doit</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>What you and others promise in a talk stands here, the next one first.</source>
        <translation>Ce que vous et les autres promettez dans un entretien figure ici, la plus proche d’abord.</translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation>Vous ne devez rien</translation>
    </message>
    <message>
        <source>Add above what you promised to somebody.</source>
        <translation>Ajoutez ci-dessus ce que vous avez promis à quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>Personne ne vous doit rien</translation>
    </message>
    <message>
        <source>Add above what somebody promised you.</source>
        <translation>Ajoutez ci-dessus ce que quelqu’un vous a promis.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Rien de tenu encore</translation>
    </message>
    <message>
        <source>What is ticked off comes here.</source>
        <translation>Ce qui est coché vient ici.</translation>
    </message>
    <message>
        <source>Say who: type a name and choose one of those that are offered.</source>
        <translation>Dites qui&#x202f;: saisissez un nom et choisissez l’un de ceux qui sont proposés.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Friday, 5 Dec, in two weeks; empty for no day</source>
        <translation>vendredi, 5 déc, dans deux semaines&#x202f;; vide&#x202f;: sans date</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show this person in Contacts</source>
        <translation>Montrer cette personne dans Contacts</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>Promesse de l’autre</translation>
    </message>
    <message>
        <source>I promised it</source>
        <translation>Promesse de ma part</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>tenue le {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>promise le {day}</translation>
    </message>
    <message>
        <source>I promised {name}: {text}</source>
        <translation>J’ai promis à {name}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} a promis&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Tenue&#x202f;: {what}</translation>
    </message>
    <message>
        <source>By when: {what}</source>
        <translation>Pour quand&#x202f;: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Plus&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Whose it is, and taking it out</source>
        <translation>De qui elle vient, et la retirer</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Son adresse e-mail</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Further addresses, parted by commas</source>
        <translation>Autres adresses, séparées par des virgules</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Ajouter des copies</translation>
    </message>
    <message>
        <source>Send a copy to somebody else</source>
        <translation>Envoyer une copie à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>Insert free times</source>
        <translation>Insérer des disponibilités</translation>
    </message>
    <message>
        <source>Times at which you both can talk (Ctrl+Shift+T)</source>
        <translation>Des moments qui conviennent à tous les deux (Ctrl+Maj+T)</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet.</source>
        <translation>Aucun point commun n’est encore noté.</translation>
    </message>
    <message>
        <source>The letter says so already.</source>
        <translation>Le message le dit déjà.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over in one click.</source>
        <translation>Ce message est trop long pour être transmis en un clic.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into a new message.</source>
        <translation>Le texte est dans le presse-papiers&#x202f;: collez-le dans un nouveau message.</translation>
    </message>
    <message>
        <source>No browser took the letter.</source>
        <translation>Aucun navigateur n’a pris le message.</translation>
    </message>
    <message>
        <source>No mail program took the letter.</source>
        <translation>Aucun logiciel de messagerie n’a pris le message.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the draft.</source>
        <translation>Le texte est dans le presse-papiers&#x202f;: collez-le dans le brouillon.</translation>
    </message>
    <message>
        <source>No mail program is set on this computer.</source>
        <translation>Aucun logiciel de messagerie n’est réglé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of this letter was kept yet.</source>
        <translation>Rien de ce message n’a encore été gardé.</translation>
    </message>
    <message>
        <source>The draft was put away.</source>
        <translation>Le brouillon est mis de côté.</translation>
    </message>
    <message>
        <source>The note is on the clipboard: paste it on their profile.</source>
        <translation>Le mot est dans le presse-papiers&#x202f;: collez-le sur son profil.</translation>
    </message>
    <message>
        <source>The address is taken off the card.</source>
        <translation>L’adresse est retirée de la fiche.</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Noté comme envoyé aujourd’hui.</translation>
    </message>
    <message>
        <source>Noted as sent on {day}.</source>
        <translation>Noté comme envoyé le {day}.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Remove “{word}” from my words</source>
        <translation>Retirer «&#x202f;{word}&#x202f;» de mes mots</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» à mes mots</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>{kind} · draft</source>
        <translation>{kind} · brouillon</translation>
    </message>
    <message>
        <source>Waits: {name} there answered</source>
        <translation>En attente&#x202f;: {name}, au même endroit, a répondu</translation>
    </message>
    <message>
        <source>Beside {name}, who has not answered</source>
        <translation>En plus de {name}, sans réponse à ce jour</translation>
    </message>
    <message>
        <source>{line} · draft</source>
        <translation>{line} · brouillon</translation>
    </message>
    <message>
        <source>{kind} · late</source>
        <translation>{kind} · en retard</translation>
    </message>
    <message>
        <source>no reply since {day}</source>
        <translation>sans réponse depuis le {day}</translation>
    </message>
    <message>
        <source>last word on {day}</source>
        <translation>dernières nouvelles le {day}</translation>
    </message>
    <message>
        <source>First e-mail</source>
        <translation>Premier e-mail</translation>
    </message>
    <message>
        <source>First e-mail, second person</source>
        <translation>Premier e-mail, autre personne</translation>
    </message>
    <message>
        <source>Offer to help</source>
        <translation>Offre d’aide</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Confirm the talk</source>
        <translation>Confirmer l’entretien</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Déplacer l’entretien</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Félicitations</translation>
    </message>
    <message>
        <source>Ask about a name</source>
        <translation>Revenir sur un nom</translation>
    </message>
    <message>
        <source>Ask for a rhythm</source>
        <translation>Proposer un rythme</translation>
    </message>
    <message>
        <source>Tell who named them</source>
        <translation>Rendre compte d’un nom</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela a fini</translation>
    </message>
    <message>
        <source>Answer to a no</source>
        <translation>Réponse à un refus</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>Mot LinkedIn</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Who you are and what you do</source>
        <translation>Qui vous êtes et ce que vous faites</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ce que vous avez en commun</translation>
    </message>
    <message>
        <source>How {name} can help</source>
        <translation>Comment {name} peut aider</translation>
    </message>
    <message>
        <source>they</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>One clear request</source>
        <translation>Une seule demande, claire</translation>
    </message>
    <message>
        <source>Times you are free</source>
        <translation>Vos moments libres</translation>
    </message>
    <message>
        <source>One line will do: “I am a nurse in Leeds.”</source>
        <translation>Une ligne suffit&#x202f;: «&#x202f;Je suis journaliste à Lille.&#x202f;»</translation>
    </message>
    <message>
        <source>A school, an employer, somebody you both know.</source>
        <translation>Des études, un employeur, une connaissance commune.</translation>
    </message>
    <message>
        <source>What could only this person tell you?</source>
        <translation>Que pourrait vous dire cette personne et nulle autre&#x202f;?</translation>
    </message>
    <message>
        <source>One question, such as: “Would you have 20 minutes for a call?”</source>
        <translation>Une seule question, comme&#x202f;: «&#x202f;Auriez-vous 20 minutes pour un appel&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>Two or three times, or “any morning next week”.</source>
        <translation>Deux ou trois moments, ou «&#x202f;un matin la semaine prochaine&#x202f;».</translation>
    </message>
    <message>
        <source>More than one question</source>
        <translation>Plus d’une question</translation>
    </message>
    <message>
        <source>The request is not put as a question</source>
        <translation>La demande n’est pas posée en question</translation>
    </message>
    <message>
        <source>This asks for a job</source>
        <translation>Ceci demande un emploi</translation>
    </message>
    <message>
        <source>This says nothing</source>
        <translation>Ceci ne dit rien</translation>
    </message>
    <message>
        <source>A link makes people careful</source>
        <translation>Un lien rend méfiant</translation>
    </message>
    <message>
        <source>Something was not filled in</source>
        <translation>Quelque chose n’a pas été rempli</translation>
    </message>
    <message>
        <source>The card spells the name otherwise</source>
        <translation>La fiche écrit le nom autrement</translation>
    </message>
    <message>
        <source>A name from another letter?</source>
        <translation>Un nom venu d’un autre message&#x202f;?</translation>
    </message>
    <message>
        <source>A company from another letter?</source>
        <translation>Une entreprise venue d’un autre message&#x202f;?</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>Ce moment est passé</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>Ce moment est pris</translation>
    </message>
    <message>
        <source>Day and date do not fit</source>
        <translation>Le jour et la date ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Not looked at for the five parts</source>
        <translation>Éléments non vérifiés</translation>
    </message>
    <message>
        <source>“{said}” is not how the card writes it.</source>
        <translation>«&#x202f;{said}&#x202f;» ne s’écrit pas ainsi sur la fiche.</translation>
    </message>
    <message>
        <source>“{said}” is somebody else on your list.</source>
        <translation>«&#x202f;{said}&#x202f;» est quelqu’un d’autre sur votre liste.</translation>
    </message>
    <message>
        <source>“{said}” is not on this card.</source>
        <translation>«&#x202f;{said}&#x202f;» n’est pas sur cette fiche.</translation>
    </message>
    <message>
        <source>{said} has passed.</source>
        <translation>{said} est passé.</translation>
    </message>
    <message>
        <source>{said} is promised to somebody else.</source>
        <translation>{said} est promis à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Look {said} up in the calendar.</source>
        <translation>Cherchez {said} dans le calendrier.</translation>
    </message>
    <message>
        <source>One is easier to say yes to than two.</source>
        <translation>Il est plus facile de dire oui à une qu’à deux.</translation>
    </message>
    <message>
        <source>A question asks for an answer.</source>
        <translation>Une question appelle une réponse.</translation>
    </message>
    <message>
        <source>A first letter asks for a talk.</source>
        <translation>Un premier message demande un échange.</translation>
    </message>
    <message>
        <source>Leave it out: the first line is read most.</source>
        <translation>Supprimez-le&#x202f;: la première ligne est la plus lue.</translation>
    </message>
    <message>
        <source>Filters too. Keep it for later.</source>
        <translation>Les filtres aussi. Gardez-le pour plus tard.</translation>
    </message>
    <message>
        <source>The reader would see it.</source>
        <translation>Le destinataire le verrait.</translation>
    </message>
    <message>
        <source>They are not found in letters of this language.</source>
        <translation>Ils ne sont pas cherchés dans la langue de ce message.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Open as a draft file</source>
        <translation>Ouvrir en fichier brouillon</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>Ouvrir dans Gmail</translation>
    </message>
    <message>
        <source>Open in Outlook.com</source>
        <translation>Ouvrir dans Outlook.com</translation>
    </message>
    <message>
        <source>Open in Outlook for work</source>
        <translation>Ouvrir dans Outlook pro</translation>
    </message>
    <message>
        <source>Copy and open an empty draft</source>
        <translation>Copier et ouvrir un brouillon vide</translation>
    </message>
    <message>
        <source>Your mail program shows the draft; you send it</source>
        <translation>Votre messagerie montre le brouillon&#x202f;; c’est vous qui l’envoyez</translation>
    </message>
    <message>
        <source>The letter as an .eml file, opened in your mail program; you send it</source>
        <translation>Le message en fichier .eml, ouvert dans votre messagerie&#x202f;; c’est vous qui l’envoyez</translation>
    </message>
    <message>
        <source>Your browser shows the draft; you send it</source>
        <translation>Votre navigateur montre le brouillon&#x202f;; c’est vous qui l’envoyez</translation>
    </message>
    <message>
        <source>The text is on the clipboard, to be pasted into an empty draft</source>
        <translation>Le texte est dans le presse-papiers, à coller dans un brouillon vide</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Askwell is locked</source>
        <translation>Askwell est verrouillé</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Type your passphrase to go on.</source>
        <translation>Tout ce que vous avez écrit est enregistré. Saisissez votre phrase secrète pour continuer.</translation>
    </message>
    <message>
        <source>Everything you typed is saved. The keyring of this computer opens it again: so can anybody who uses the computer as you. Settings, Protection offers a passphrase instead.</source>
        <translation>Tout ce que vous avez écrit est enregistré. Le trousseau de cet ordinateur le rouvre&#x202f;: quiconque utilise l’ordinateur sous votre nom le peut aussi. Réglages, Protection propose une phrase secrète à la place.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>Nobody here has an e-mail address yet.</source>
        <translation>Personne ici n’a encore d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Looking for replies</source>
        <translation>Recherche de réponses</translation>
    </message>
    <message>
        <source>There is more: look again for the rest.</source>
        <translation>Il y en a plus&#x202f;: cherchez de nouveau pour le reste.</translation>
    </message>
    <message>
        <source>Nothing new with people here.</source>
        <translation>Rien de nouveau avec vos contacts.</translation>
    </message>
    <message>
        <source>What moves nothing</source>
        <translation>Ce qui ne change rien</translation>
    </message>
    <message>
        <source>Filed: {what}.</source>
        <translation>Classé&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>MailAccountPage</name>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>Off until you set one, and never needed. Your mail server is asked only when you press a button: Save to Drafts puts a letter among your own drafts; Look for replies reads who wrote to whom and when, for people who are here, and never what they wrote. Askwell never sends. The password goes into the keyring of this computer, nowhere else.</source>
        <translation>Inactif tant que vous n’en réglez pas, et jamais nécessaire. Votre serveur de messagerie n’est interrogé que si vous cliquez sur un bouton&#x202f;: Vers les brouillons place un message parmi vos propres brouillons&#x202f;; Chercher des réponses lit qui a écrit à qui et quand, pour vos contacts d’ici, et jamais ce qu’ils ont écrit. Askwell n’envoie jamais rien. Le mot de passe va dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>The address, unless your provider says otherwise</source>
        <translation>L’adresse, sauf indication contraire de votre fournisseur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
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
        <translation>Dans les deux cas, le serveur doit prouver son nom&#x202f;; sans cela, rien n’est envoyé</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Tester et garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Forget it here, and take its password out of the keyring</source>
        <translation>L’oublier ici, et retirer son mot de passe du trousseau</translation>
    </message>
    <message>
        <source>Kept in the keyring; type it to change it</source>
        <translation>Gardé dans le trousseau&#x202f;; saisissez-le pour le changer</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <source>It works, but there is no folder for drafts. Make one called Drafts.</source>
        <translation>Cela marche, mais il n’y a pas de dossier de brouillons. Créez-en un nommé Drafts.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; no folder of sent mail was found.</source>
        <translation>Cela marche. Les brouillons vont dans {drafts}&#x202f;; aucun dossier de messages envoyés n’a été trouvé.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; sent mail is read in {sent}.</source>
        <translation>Cela marche. Les brouillons vont dans {drafts}&#x202f;; les messages envoyés sont lus dans {sent}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The account is forgotten, its password too.</source>
        <translation>Le compte est oublié, son mot de passe aussi.</translation>
    </message>
</context>
<context>
    <name>MailReview</name>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Classé avec</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>{sender} to {readers}</source>
        <translation>{sender} à {readers}</translation>
    </message>
    <message>
        <source>You took it out. Say with whom it was to file it again.</source>
        <translation>Vous l’avez retiré. Dites avec qui c’était pour le classer à nouveau.</translation>
    </message>
    <message>
        <source>Told by the thread it belongs to.</source>
        <translation>D’après le fil auquel il appartient.</translation>
    </message>
    <message>
        <source>Told by the address.</source>
        <translation>D’après l’adresse.</translation>
    </message>
    <message>
        <source>A program wrote it: it is no answer, the reminder stays.</source>
        <translation>Un programme l’a écrit&#x202f;: ce n’est pas une réponse, le rappel reste.</translation>
    </message>
    <message>
        <source>The address is wrong: you are asked to verify it.</source>
        <translation>L’adresse est fausse&#x202f;: il vous est demandé de la vérifier.</translation>
    </message>
    <message>
        <source>It reads as a no. Is it one? You can say otherwise.</source>
        <translation>Cela ressemble à un refus. En est-ce un&#x202f;? Vous pouvez dire le contraire.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All actions (F10)</source>
        <translation>Toutes les actions (F10)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person, one card</source>
        <translation>Une personne, une fiche</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Comparaison de tous…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whatever hangs on either card is kept. One Undo parts them again.</source>
        <translation>Tout ce qui tient à l’une ou l’autre fiche est gardé. Une seule annulation les sépare de nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Decide about these two another time</source>
        <translation>Décider de ces deux une autre fois</translation>
    </message>
    <message>
        <source>They are never proposed again</source>
        <translation>Elles ne sont plus jamais proposées</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>C’était tout</translation>
    </message>
    <message>
        <source>Nobody is on two cards</source>
        <translation>Personne n’a deux fiches</translation>
    </message>
    <message>
        <source>Cards are compared by profile, e-mail, phone, and name with company.</source>
        <translation>Les fiches sont comparées par profil, e-mail, téléphone, et nom avec entreprise.</translation>
    </message>
    <message>
        <source>Look for more</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>Elles restent deux personnes.</translation>
    </message>
    <message>
        <source>{name} is on one card now.</source>
        <translation>{name} n’a plus qu’une fiche.</translation>
    </message>
    <message>
        <source>Imported. Some people may be on two cards.</source>
        <translation>Importé. Certaines personnes ont peut-être deux fiches.</translation>
    </message>
    <message>
        <source>The same profile address: {what}</source>
        <translation>La même adresse de profil&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The same e-mail address: {what}</source>
        <translation>La même adresse e-mail&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The same phone number: {what}</source>
        <translation>Le même numéro de téléphone&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The same name at the same company: {what}</source>
        <translation>Le même nom dans la même entreprise&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Nearly the same name at the same company: {what}</source>
        <translation>Presque le même nom dans la même entreprise&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The same name, and one card has no company: {what}</source>
        <translation>Le même nom, et une fiche n’a pas d’entreprise&#x202f;: {what}</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>Vous avez choisi ces deux-là.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>I hope to gain</source>
        <translation>J’espère</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>En relation</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>judge the job from inside</source>
        <translation>juger le métier de l’intérieur</translation>
    </message>
    <message>
        <source>change industry</source>
        <translation>changer de secteur</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>faire du bénévolat</translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation>un mentor</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>une relation</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>I asked them</source>
        <translation>Ma demande</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Mon remerciement</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>J’ai gardé le contact</translation>
    </message>
    <message>
        <source>I wrote, moves nothing</source>
        <translation>J’ai écrit, ne change rien</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Automatic, does not count</source>
        <translation>Automatique, ne compte pas</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>They wrote, moves nothing</source>
        <translation>On m’a écrit, ne change rien</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>On vous a écrit</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>What this e-mail counts as</source>
        <translation>Comment compte cet e-mail</translation>
    </message>
    <message>
        <source>Counts as: {what}</source>
        <translation>Compte comme&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Show what they quoted</source>
        <translation>Afficher la citation</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Afficher le reste</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>They wrote last, {day}</source>
        <translation>Dernier mot de sa part, {day}</translation>
    </message>
    <message>
        <source>You wrote last, {day}</source>
        <translation>Dernier mot de votre part, {day}</translation>
    </message>
    <message>
        <source>{received} from them, {sent} from you</source>
        <translation>{received} de sa part, {sent} de votre part</translation>
    </message>
    <message>
        <source>They invited you to connect</source>
        <translation>Invitation reçue de sa part</translation>
    </message>
    <message>
        <source>You invited them to connect</source>
        <translation>Vous lui avez envoyé une invitation</translation>
    </message>
    <message>
        <source>They recommended you</source>
        <translation>Recommandation reçue de sa part</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Vous lui avez écrit une recommandation</translation>
    </message>
    <message>
        <source>They endorsed you</source>
        <translation>A confirmé vos compétences</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Vous avez confirmé ses compétences</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>On vous a écrit</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Afficher tout</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When was it?</source>
        <translation>Quand était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My card</source>
        <translation>Ma fiche</translation>
    </message>
    <message>
        <source>Letters are signed with it, and what you have in common is found with it.</source>
        <translation>Elle signe vos messages, et sert à trouver ce que vous avez en commun.</translation>
    </message>
    <message>
        <source>Where I worked and learned</source>
        <translation>Où j’ai travaillé et appris</translation>
    </message>
    <message>
        <source>What I know, earned and belong to</source>
        <translation>Ce que je sais, ai obtenu, et mes groupes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Je suis</translation>
    </message>
    <message>
        <source>an operations analyst at …</source>
        <translation>analyste des opérations chez …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>two letters, like DE</source>
        <translation>deux lettres, par exemple FR</translation>
    </message>
    <message>
        <source>I can talk</source>
        <translation>Je peux parler</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Je veux savoir</translation>
    </message>
    <message>
        <source>Whether … is right for me</source>
        <translation>Si … est fait pour moi</translation>
    </message>
    <message>
        <source>Job or school</source>
        <translation>Poste ou études</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Title or degree</source>
        <translation>Poste ou diplôme</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Entreprise, école</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>MyDetails</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Swedish · native</source>
        <translation>Suédois · langue maternelle</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Lean operations · who gave it</source>
        <translation>Lean management · organisme</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Operations research</source>
        <translation>Recherche opérationnelle</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Dean&apos;s list</source>
        <translation>Mention très bien</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Women in Rail · treasurer</source>
        <translation>Femmes du rail · trésorerie</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Bénévolat</translation>
    </message>
    <message>
        <source>Food bank · driver</source>
        <translation>Banque alimentaire · livraisons</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Where I lived: Gothenburg</source>
        <translation>Où j’ai vécu&#x202f;: Göteborg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Retirer ceci</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Retirer&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Ajouter à {list}</translation>
    </message>
</context>
<context>
    <name>NamedTree</name>
    <message>
        <source>Who named whom</source>
        <translation>Qui a nommé qui</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Pas encore de noms</translation>
    </message>
    <message>
        <source>Ask in every talk whom else to hear; the names you note are drawn here.</source>
        <translation>Demandez à chaque entretien qui d’autre écouter&#x202f;; les noms que vous notez sont dessinés ici.</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Un double-clic ou Entrée montre la personne dans Contacts</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Lecture des noms</translation>
    </message>
    <message>
        <source>{count}, on {day}</source>
        <translation>{count}, le {day}</translation>
    </message>
    <message>
        <source>Add whom {name} named</source>
        <translation>Ajouter qui {name} a nommé</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>pas encore ici</translation>
    </message>
    <message>
        <source>their own branch stands elsewhere</source>
        <translation>sa propre branche est ailleurs</translation>
    </message>
    <message>
        <source>named by {name}</source>
        <translation>nommé par {name}</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Pas encore de noms.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Lien du profil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow on the page.</source>
        <translation>Un nom suffit&#x202f;; le reste peut suivre sur la page.</translation>
    </message>
</context>
<context>
    <name>NewerThere</name>
    <message>
        <source>Newer on your other computer</source>
        <translation>Plus récent sur votre autre ordinateur</translation>
    </message>
    <message>
        <source>The other computer</source>
        <translation>L’autre ordinateur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Continuer avec ce qui est ici</translation>
    </message>
    <message>
        <source>Take over what is there</source>
        <translation>Reprendre ce qui est là-bas</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Both computers changed since they last met. {name} sent its data on {when}. Choose which to go on with; the other one goes among your copies.</source>
        <translation>Les deux ordinateurs ont changé depuis leur dernier échange. {name} a envoyé ses données le {when}. Choisissez avec lesquelles continuer&#x202f;; les autres vont parmi vos copies.</translation>
    </message>
    <message>
        <source>{name} sent newer data on {when}, and nothing changed here since you last met. Take it over? What is here goes among your copies.</source>
        <translation>{name} a envoyé des données plus récentes le {when}, et rien n’a changé ici depuis le dernier échange. Les reprendre&#x202f;? Ce qui est ici va parmi vos copies.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Les deux ont changé</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Plus récent là-bas</translation>
    </message>
    <message>
        <source>What the other computer sent is sealed. Type the passphrase chosen there.</source>
        <translation>Ce que l’autre ordinateur a envoyé est scellé. Saisissez la phrase secrète choisie là-bas.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>People who differ: {count}</source>
        <translation>Personnes différentes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Entrée la plus récente&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Ici seulement&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Taking your choice over</source>
        <translation>Votre choix est repris</translation>
    </message>
    <message>
        <source>You go on with what was there; what was here is the newest copy.</source>
        <translation>Vous continuez avec ce qui était là-bas&#x202f;; ce qui était ici est la copie la plus récente.</translation>
    </message>
    <message>
        <source>You go on with what is here; what was there is among your copies.</source>
        <translation>Vous continuez avec ce qui est ici&#x202f;; ce qui était là-bas est parmi vos copies.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Now: {what}. {reason}</source>
        <translation>Maintenant&#x202f;: {what}. {reason}</translation>
    </message>
    <message>
        <source>From {day}: {what}. {reason}</source>
        <translation>À partir du {day}&#x202f;: {what}. {reason}</translation>
    </message>
    <message>
        <source>{name} at the same company answered on {day}: no reminder while that talk goes on.</source>
        <translation>{name}, dans la même entreprise, a répondu le {day}&#x202f;: pas de rappel tant que cet échange se poursuit.</translation>
    </message>
</context>
<context>
    <name>NoAddress</name>
    <message>
        <source>No address is known. LinkedIn shows one under Contact info when it is shared; the company&apos;s page may name it. One made from a pattern, such as first.last@, is a guess and may reach somebody else.</source>
        <translation>Aucune adresse n’est connue. LinkedIn en montre une sous Coordonnées quand elle est partagée&#x202f;; la page de l’entreprise la donne parfois. Une adresse construite sur un modèle, comme prenom.nom@, est une supposition et peut atteindre quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>LinkedIn contact info</source>
        <translation>Coordonnées LinkedIn</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Page de l’entreprise</translation>
    </message>
    <message>
        <source>Write a LinkedIn note instead</source>
        <translation>Écrire plutôt un mot LinkedIn</translation>
    </message>
</context>
<context>
    <name>NoDictionary</name>
    <message>
        <source>Put the files .aff and .dic of the language into the folder {folder}</source>
        <translation>Placez les fichiers .aff et .dic de la langue dans le dossier {folder}</translation>
    </message>
    <message>
        <source>Spelling is not looked at: there is no dictionary for {language}.</source>
        <translation>L’orthographe n’est pas vérifiée : il n’y a pas de dictionnaire pour {language}.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>Source of the note</source>
        <translation>Source de la note</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Où vous l’avez trouvé</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Ouvrir cette page</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>La note a été retirée.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Research</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note something with its source (Ctrl+Shift+N)</source>
        <translation>Noter quelque chose avec sa source (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>What you read or heard about them, with where and when.</source>
        <translation>Ce que vous avez lu ou entendu sur cette personne, où et quand.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>In 2 hours</source>
        <translation>Dans 2 heures</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>When something is proposed, and how much of it. What is due follows at once; a rhythm that you gave a person or a group stays theirs.</source>
        <translation>Quand une chose est proposée, et en quelle quantité. Ce qui est à faire suit aussitôt ; un rythme donné à une personne ou à un groupe reste le sien.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Revenir aux nombres habituels</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Personne ne répond</translation>
    </message>
    <message>
        <source>Propose a second person there after</source>
        <translation>Proposer quelqu’un d’autre là-bas après</translation>
    </message>
    <message>
        <source>Propose one reminder after</source>
        <translation>Proposer une relance après</translation>
    </message>
    <message>
        <source>A colleague&apos;s talk holds it back for</source>
        <translation>L’entretien avec un collègue la retarde de</translation>
    </message>
    <message>
        <source>Talks and promises</source>
        <translation>Entretiens et promesses</translation>
    </message>
    <message>
        <source>Prepare questions before a talk, from</source>
        <translation>Préparer des questions avant un entretien, dès</translation>
    </message>
    <message>
        <source>A promise without a day is due after</source>
        <translation>Une promesse sans date est due après</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Write again after</source>
        <translation>Réécrire après</translation>
    </message>
    <message>
        <source>It is late after a further</source>
        <translation>Il est tard après encore</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quelle quantité</translation>
    </message>
    <message>
        <source>Propose at most</source>
        <translation>Proposer au plus</translation>
    </message>
    <message>
        <source>The usual numbers hold again.</source>
        <translation>Les nombres habituels valent à nouveau.</translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Envoyé à {name}</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Who next</source>
        <translation>Qui contacter</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Par entreprise</translation>
    </message>
    <message>
        <source>Newest connections first</source>
        <translation>Relations récentes d’abord</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
</context>
<context>
    <name>OwnDrafts</name>
    <message>
        <source>Saving to Drafts</source>
        <translation>Enregistrement dans les brouillons</translation>
    </message>
    <message>
        <source>The letter lies in {folder} of your mail account. Read it there, send it.</source>
        <translation>Le message se trouve dans {folder} de votre compte. Relisez-le là-bas, et envoyez-le.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Look at the page…</source>
        <translation>Regarder la page…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print for several people…</source>
        <translation>Imprimer pour plusieurs personnes…</translation>
    </message>
    <message>
        <source>Paper of my country</source>
        <translation>Papier de mon pays</translation>
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
        <translation>Compact</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>De la place pour écrire</translation>
    </message>
    <message>
        <source>Much room to write</source>
        <translation>Beaucoup de place pour écrire</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Who, when and why on top</source>
        <translation>Qui, quand et pourquoi en tête</translation>
    </message>
    <message>
        <source>Answers that I typed in</source>
        <translation>Réponses que j’ai saisies</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page itself</source>
        <translation>La page elle-même</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Dessin de la page</translation>
    </message>
    <message>
        <source>The page cannot be shown; the file may have been moved.</source>
        <translation>La page ne peut pas être montrée&#x202f;; le fichier a peut-être été déplacé.</translation>
    </message>
</context>
<context>
    <name>PaperToScreen</name>
    <message>
        <source>Answers of {name}</source>
        <translation>Réponses de {name}</translation>
    </message>
    <message>
        <source>There is no sheet yet. Make one in Questions, or start the talk.</source>
        <translation>Il n’y a pas encore de feuille. Faites-en une dans Questions, ou commencez l’entretien.</translation>
    </message>
    <message>
        <source>As on the paper. Tab goes to the next; all is saved as you type.</source>
        <translation>Comme sur le papier. Tab va à la suivante&#x202f;; tout est enregistré à la frappe.</translation>
    </message>
    <message>
        <source>Talk: {when}</source>
        <translation>Entretien&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Take {count} characters or more; several words are easy to remember.</source>
        <translation>Prenez {count} caractères ou plus&#x202f;; plusieurs mots sont faciles à retenir.</translation>
    </message>
    <message>
        <source>The two differ. Type the same twice.</source>
        <translation>Les deux diffèrent. Saisissez deux fois la même.</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, fait</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, en cours</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, plus tard</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Filed with</source>
        <translation>Classé avec</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Nobody: leave it out</source>
        <translation>Personne&#x202f;: laisser de côté</translation>
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
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Further pages about this person, and what to keep of them</source>
        <translation>D’autres pages sur cette personne, et ce qu’il faut en garder</translation>
    </message>
    <message>
        <source>Put aside: not proposed until you take them back</source>
        <translation>De côté&#x202f;: plus proposé avant que vous le repreniez</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>Gardé, à la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>{title} at {company}</source>
        <translation>{title}, {company}</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>Ce n’est plus proposé.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>Your recovery phrase</source>
        <translation>Votre phrase de récupération</translation>
    </message>
    <message>
        <source>Write these 24 words down, with their numbers, and keep them where you keep papers. They open your data when the keyring, the passphrase or this computer is lost. They are shown this once. Without them a lost key means lost data: nobody can help.</source>
        <translation>Notez ces 24 mots, avec leurs numéros, et gardez-les là où vous gardez vos papiers. Ils ouvrent vos données quand le trousseau, la phrase secrète ou cet ordinateur est perdu. Ils ne sont montrés que cette fois. Sans eux, une clé perdue signifie des données perdues&#x202f;: personne ne peut aider.</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Mot {n}&#x202f;: {word}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
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
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Retirer ceci</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Retirer&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>PrintPhrase</name>
    <message>
        <source>Askwell: recovery phrase</source>
        <translation>Askwell&#x202f;: phrase de récupération</translation>
    </message>
    <message>
        <source>These words open your encrypted data. Keep them where you keep papers.</source>
        <translation>Ces mots ouvrent vos données chiffrées. Gardez-les là où vous gardez vos papiers.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Brevets</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>“{heading}” is not known here and stays unread.</source>
        <translation>«&#x202f;{heading}&#x202f;» n’est pas connu ici et n’est pas lu.</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <source>Whose profile this is</source>
        <translation>À qui est ce profil</translation>
    </message>
    <message>
        <source>Choose whose it is…</source>
        <translation>Choisir à qui il est…</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>My own card</source>
        <translation>Ma propre fiche</translation>
    </message>
    <message>
        <source>Several people are called {name}. Choose whose profile it is.</source>
        <translation>Plusieurs personnes s’appellent {name}. Choisissez à qui est le profil.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: the PDF joins whom you choose.</source>
        <translation>Rien ne les distingue&#x202f;: le PDF rejoint la personne que vous choisissez.</translation>
    </message>
    <message>
        <source>It fills what is blank on your own card.</source>
        <translation>Il remplit ce qui est vide sur votre fiche.</translation>
    </message>
    <message>
        <source>Nobody here has this profile yet.</source>
        <translation>Personne ici n’a encore ce profil.</translation>
    </message>
    <message>
        <source>All of it is known already.</source>
        <translation>Tout est déjà connu.</translation>
    </message>
    <message>
        <source>A new job. Adds {what}.</source>
        <translation>Un nouveau poste. Ajoute {what}.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>son titre</translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Ajoute {what}.</translation>
    </message>
    <message>
        <source>what was blank</source>
        <translation>ce qui était vide</translation>
    </message>
</context>
<context>
    <name>ProfilePages</name>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Encryption was cut off before it was done. Your data is as before.</source>
        <translation>Le chiffrement a été interrompu avant la fin. Vos données sont comme avant.</translation>
    </message>
    <message>
        <source>Your data is still encrypted: writing it plainly was cut off.</source>
        <translation>Vos données sont encore chiffrées&#x202f;: leur écriture en clair a été interrompue.</translation>
    </message>
    <message>
        <source>Encrypting your data</source>
        <translation>Chiffrement de vos données</translation>
    </message>
    <message>
        <source>Your data is encrypted.</source>
        <translation>Vos données sont chiffrées.</translation>
    </message>
    <message>
        <source>Writing your data without encryption</source>
        <translation>Écriture de vos données sans chiffrement</translation>
    </message>
    <message>
        <source>Your data is no longer encrypted.</source>
        <translation>Vos données ne sont plus chiffrées.</translation>
    </message>
    <message>
        <source>Stopped. Your data is as before.</source>
        <translation>Arrêté. Vos données sont comme avant.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Your data and its copies are encrypted on this disk.</source>
        <translation>Vos données et leurs copies sont chiffrées sur ce disque.</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>Your data is a file that only your account on this computer may read. Whoever takes the disk can read it all the same. Encryption prevents that.</source>
        <translation>Vos données sont un fichier que seul votre compte sur cet ordinateur peut lire. Mais qui prend le disque peut le lire aussi. Le chiffrement l’empêche.</translation>
    </message>
    <message>
        <source>Encrypt my data…</source>
        <translation>Chiffrer mes données…</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Ce qui l’ouvre</translation>
    </message>
    <message>
        <source>A passphrase, typed at every start; or the recovery phrase.</source>
        <translation>Une phrase secrète, saisie à chaque lancement&#x202f;; ou la phrase de récupération.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Laisser le trousseau l’ouvrir</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Autre phrase secrète…</translation>
    </message>
    <message>
        <source>The keyring of this computer, with nothing to type; or the recovery phrase.</source>
        <translation>Le trousseau de cet ordinateur, sans rien à saisir&#x202f;; ou la phrase de récupération.</translation>
    </message>
    <message>
        <source>Ask for a passphrase instead…</source>
        <translation>Demander plutôt une phrase secrète…</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copies plus anciennes</translation>
    </message>
    <message>
        <source>Copies that anybody could read: {count}.</source>
        <translation>Copies que n’importe qui pourrait lire&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Les chiffrer</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>A lock needs encryption: without it, the file could be read past the lock.</source>
        <translation>Un verrou demande le chiffrement&#x202f;: sans lui, le fichier pourrait être lu malgré le verrou.</translation>
    </message>
    <message>
        <source>Everything is hidden and the key forgotten when nobody touches the computer.</source>
        <translation>Tout est caché et la clé oubliée quand personne ne touche l’ordinateur.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Seulement quand je le dis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Type a passphrase of your own, at least eight characters.</source>
        <translation>Saisissez une phrase secrète à vous, d’au moins huit caractères.</translation>
    </message>
    <message>
        <source>From now on the passphrase opens your data.</source>
        <translation>Désormais, la phrase secrète ouvre vos données.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>First words again</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>{braces} are filled in for each person. In your own words they stay.</source>
        <translation>Un champ comme {braces} se remplit pour chaque personne. Dans vos propres mots, il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Aucune personne choisie</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; the sheet is made for one person.</source>
        <translation>Choisissez quelqu’un dans Contacts&#x202f;; la feuille est faite pour une personne.</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts first.</source>
        <translation>Choisissez d’abord quelqu’un dans Contacts.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>What happened? “called her, 10 min, yesterday”</source>
        <translation>Que s’est-il passé&#x202f;? «&#x202f;appelée hier, 10 min&#x202f;»</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Not understood yet: what, and when?</source>
        <translation>Pas encore compris&#x202f;: quoi, et quand&#x202f;?</translation>
    </message>
    <message>
        <source>That was not understood, so nothing is noted. Say what happened and when, like “met Ana for coffee last Friday, 45 min” or “sent a note 3 Nov”.</source>
        <translation>Cela n’a pas été compris, rien n’est donc noté. Dites ce qui s’est passé et quand, par exemple «&#x202f;café avec Ana vendredi dernier, 45 min&#x202f;» ou «&#x202f;envoyé un mot le 3 nov&#x202f;».</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>You thanked them</source>
        <translation>Remerciement envoyé</translation>
    </message>
    <message>
        <source>You kept in touch</source>
        <translation>Contact gardé</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>Entretien</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Je veux savoir</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Commencer l’entretien</translation>
    </message>
    <message>
        <source>The clock runs from then. Notes are saved as you type.</source>
        <translation>Le temps court à partir de là. Les notes sont enregistrées à la frappe.</translation>
    </message>
    <message>
        <source>No date is agreed: the talk begins when you start it.</source>
        <translation>Aucune date n’est convenue&#x202f;: l’entretien commence quand vous le lancez.</translation>
    </message>
    <message>
        <source>None yet; the closing two come along</source>
        <translation>Aucune encore&#x202f;; les deux finales viennent d’elles-mêmes</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You began an e-mail</source>
        <translation>Vous avez commencé un e-mail</translation>
    </message>
    <message>
        <source>you began an e-mail</source>
        <translation>vous avez commencé un e-mail</translation>
    </message>
    <message>
        <source>You noted why</source>
        <translation>Vous avez noté pourquoi</translation>
    </message>
    <message>
        <source>you noted why</source>
        <translation>vous avez noté pourquoi</translation>
    </message>
    <message>
        <source>{name} suggested them</source>
        <translation>{name} a suggéré cette personne</translation>
    </message>
    <message>
        <source>{name} wrote of them</source>
        <translation>{name} en a parlé dans un message</translation>
    </message>
    <message>
        <source>{name} works there too</source>
        <translation>{name} y travaille aussi</translation>
    </message>
    <message>
        <source>{name} knows them</source>
        <translation>{name} connaît cette personne</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>Même établissement</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>même établissement</translation>
    </message>
    <message>
        <source>Same school at the same time</source>
        <translation>Même établissement, à la même époque</translation>
    </message>
    <message>
        <source>same school at the same time</source>
        <translation>même établissement, à la même époque</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Même employeur</translation>
    </message>
    <message>
        <source>same employer</source>
        <translation>même employeur</translation>
    </message>
    <message>
        <source>Same employer at the same time</source>
        <translation>Même employeur, à la même époque</translation>
    </message>
    <message>
        <source>same employer at the same time</source>
        <translation>même employeur, à la même époque</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Même groupe</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>même groupe</translation>
    </message>
    <message>
        <source>Same cause</source>
        <translation>Même cause</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>même cause</translation>
    </message>
    <message>
        <source>Same certificate</source>
        <translation>Même certificat</translation>
    </message>
    <message>
        <source>same certificate</source>
        <translation>même certificat</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Même formation</translation>
    </message>
    <message>
        <source>same course</source>
        <translation>même formation</translation>
    </message>
    <message>
        <source>Worked in the same town</source>
        <translation>A travaillé dans la même ville</translation>
    </message>
    <message>
        <source>worked in the same town</source>
        <translation>a travaillé dans la même ville</translation>
    </message>
    <message>
        <source>Same town</source>
        <translation>Même ville</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>Same language</source>
        <translation>Même langue</translation>
    </message>
    <message>
        <source>same language</source>
        <translation>même langue</translation>
    </message>
    <message>
        <source>At a dream company</source>
        <translation>Dans une entreprise de rêve</translation>
    </message>
    <message>
        <source>at a dream company</source>
        <translation>dans une entreprise de rêve</translation>
    </message>
    <message>
        <source>Was at a dream company</source>
        <translation>A été dans une entreprise de rêve</translation>
    </message>
    <message>
        <source>was at a dream company</source>
        <translation>a été dans une entreprise de rêve</translation>
    </message>
    <message>
        <source>Has a dream title</source>
        <translation>A un poste de rêve</translation>
    </message>
    <message>
        <source>has a dream title</source>
        <translation>a un poste de rêve</translation>
    </message>
    <message>
        <source>Wrote to you in {month}</source>
        <translation>Vous a écrit en {month}</translation>
    </message>
    <message>
        <source>wrote to you in {month}</source>
        <translation>vous a écrit en {month}</translation>
    </message>
    <message>
        <source>You wrote to them in {month}</source>
        <translation>Vous lui avez écrit en {month}</translation>
    </message>
    <message>
        <source>you wrote to them in {month}</source>
        <translation>vous lui avez écrit en {month}</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>A écrit une recommandation pour vous</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>vous a écrit une recommandation</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Vous lui avez écrit une recommandation</translation>
    </message>
    <message>
        <source>you recommended them</source>
        <translation>vous lui avez écrit une recommandation</translation>
    </message>
    <message>
        <source>Endorsed you</source>
        <translation>A confirmé vos compétences</translation>
    </message>
    <message>
        <source>endorsed you</source>
        <translation>a confirmé vos compétences</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Vous avez confirmé ses compétences</translation>
    </message>
    <message>
        <source>you endorsed them</source>
        <translation>vous avez confirmé ses compétences</translation>
    </message>
    <message>
        <source>In a new job since {month}</source>
        <translation>Nouveau poste depuis {month}</translation>
    </message>
    <message>
        <source>in a new job since {month}</source>
        <translation>nouveau poste depuis {month}</translation>
    </message>
    <message>
        <source>Connected in {month}</source>
        <translation>En relation depuis {month}</translation>
    </message>
    <message>
        <source>connected in {month}</source>
        <translation>en relation depuis {month}</translation>
    </message>
    <message>
        <source>Connected since {year}</source>
        <translation>En relation depuis {year}</translation>
    </message>
    <message>
        <source>connected since {year}</source>
        <translation>en relation depuis {year}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It can start quietly when you log in, so that you hear in time.</source>
        <translation>Il peut démarrer discrètement à l’ouverture de session, pour vous prévenir à temps.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Done. Settings, Reminders turns it off again.</source>
        <translation>C’est fait. Réglages, Rappels le désactive.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me when something is due</source>
        <translation>Me prévenir quand quelque chose est à faire</translation>
    </message>
    <message>
        <source>Several things come as one notice. Today shows them in any case.</source>
        <translation>Plusieurs choses viennent en une seule notification. Aujourd’hui les montre de toute façon.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>En montrer une</translation>
    </message>
    <message>
        <source>With the window closed</source>
        <translation>Fenêtre fermée</translation>
    </message>
    <message>
        <source>Keep Askwell in the tray when I close its window</source>
        <translation>Garder Askwell dans la zone de notification quand je ferme sa fenêtre</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing ends Askwell.</source>
        <translation>Ce bureau n’a pas de zone de notification, fermer arrête donc Askwell.</translation>
    </message>
    <message>
        <source>Start Askwell, without its window, when I log in</source>
        <translation>Démarrer Askwell, sans sa fenêtre, à l’ouverture de session</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>A file of what is due that any calendar program can subscribe to. It is kept up to date while Askwell runs. It names your people and what is to be done for them: put it where only those read it who may.</source>
        <translation>Un fichier de ce qui est à faire, auquel tout logiciel de calendrier peut s’abonner. Il est tenu à jour tant qu’Askwell tourne. Il nomme vos contacts et ce qui est à faire pour eux&#x202f;: placez-le là où seules le lisent les personnes qui le peuvent.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Stop and remove the file</source>
        <translation>Arrêter et retirer le fichier</translation>
    </message>
    <message>
        <source>No service on this computer shows notices. Today is where you see what is due.</source>
        <translation>Aucun service de cet ordinateur n’affiche de notifications. Aujourd’hui est l’endroit où voir ce qui est à faire.</translation>
    </message>
    <message>
        <source>This is how Askwell reminds you</source>
        <translation>Voilà comment Askwell vous prévient</translation>
    </message>
    <message>
        <source>Press a notice to go where it leads.</source>
        <translation>Cliquez sur une notification pour aller là où elle mène.</translation>
    </message>
    <message>
        <source>Shown. If you saw nothing, look whether the desktop is silent.</source>
        <translation>Affichée. Si vous n’avez rien vu, vérifiez que le bureau n’est pas en mode silencieux.</translation>
    </message>
    <message>
        <source>The calendar of what is due</source>
        <translation>Le calendrier de ce qui est à faire</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{path}, continued</source>
        <translation>{path}, suite</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Look at the page…</source>
        <translation>Regarder la page…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Enregistrer en tableau (CSV)…</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>La page est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer refused the page. Choose another, or save it.</source>
        <translation>L’imprimante a refusé la page. Choisissez-en une autre, ou enregistrez la page.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Askwell: saving your data</source>
        <translation>Askwell&#x202f;: sauvetage de vos données</translation>
    </message>
    <message>
        <source>Askwell looks at what can still be read. The file is not changed.</source>
        <translation>Askwell regarde ce qui peut encore être lu. Le fichier n’est pas modifié.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Ce qui a pu être lu</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Continuer avec ceci</translation>
    </message>
    <message>
        <source>The newest copy</source>
        <translation>La copie la plus récente</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Rétablir cette copie</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>Votre fichier de données est endommagé</translation>
    </message>
    <message>
        <source>Entries known to be lost: {count}</source>
        <translation>Entrées perdues, pour autant qu’on sache&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Faite&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Entrée la plus récente&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Ici seulement&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Missing here: {what}</source>
        <translation>Absent ici&#x202f;: {what}</translation>
    </message>
    <message>
        <source>What could be read was saved, and there is a whole copy of {when}: choose which one to go on with. The damaged file is kept beside your data.</source>
        <translation>Ce qui pouvait être lu est sauvé, et il existe une copie entière du {when}&#x202f;: choisissez avec quoi continuer. Le fichier endommagé est gardé à côté de vos données.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, but there is a whole copy of {when}. The damaged file is kept beside your data.</source>
        <translation>Plus rien ne peut y être lu, mais il existe une copie entière du {when}. Le fichier endommagé est gardé à côté de vos données.</translation>
    </message>
    <message>
        <source>What could be read was saved; there is no whole copy. The damaged file is kept beside your data.</source>
        <translation>Ce qui pouvait être lu est sauvé&#x202f;; il n’existe pas de copie entière. Le fichier endommagé est gardé à côté de vos données.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, and there is no whole copy. Begin anew, or close this and put a copy of your own in its place; the damaged file is kept.</source>
        <translation>Plus rien ne peut y être lu, et il n’existe pas de copie entière. Recommencez à zéro, ou fermez ceci et mettez une de vos copies à sa place&#x202f;; le fichier endommagé est gardé.</translation>
    </message>
</context>
<context>
    <name>ReviewMails</name>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Nobody here has this address</source>
        <translation>Personne ici n’a cette adresse</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>Plusieurs personnes ont cette adresse</translation>
    </message>
    <message>
        <source>The sender is not certain</source>
        <translation>L’expéditeur n’est pas certain</translation>
    </message>
    <message>
        <source>A draft, not sent yet</source>
        <translation>Un brouillon, pas encore envoyé</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>Retiré par vous</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Sans expéditeur</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Your data lies on a network share ({name}), where a lost connection can damage it. Move its folder to a disk of this computer, and let copies go to the share.</source>
        <translation>Vos données sont sur un partage réseau ({name}), où une coupure peut les endommager. Déplacez leur dossier sur un disque de cet ordinateur, et envoyez des copies vers le partage.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {name} carries, which can mix up its file. Move its folder elsewhere, and let copies go there, or use Two computers in the settings.</source>
        <translation>Vos données sont dans un dossier que transporte {name}, ce qui peut embrouiller leur fichier. Déplacez leur dossier ailleurs, et envoyez-y des copies, ou utilisez Deux ordinateurs dans les réglages.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, notes, questions</source>
        <translation>Chercher personnes, notes, questions</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails and questions</source>
        <translation>Chercher dans les personnes, notes, e-mails et questions</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>SentNotice</name>
    <message>
        <source>Did you send it?</source>
        <translation>L’avez-vous envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>Oui, envoyé</translation>
    </message>
    <message>
        <source>Note that you sent it (Ctrl+Shift+S)</source>
        <translation>Noter que vous l’avez envoyé (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent earlier…</source>
        <translation>Envoyé avant…</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open and next</source>
        <translation>Ouvrir et suivant</translation>
    </message>
    <message>
        <source>End the series; the drafts stay</source>
        <translation>Terminer la série&#x202f;; les brouillons restent</translation>
    </message>
    <message>
        <source>That was the last letter of the series.</source>
        <translation>C’était le dernier message de la série.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Series, letter {place}</source>
        <translation>Série, message {place}</translation>
    </message>
    <message>
        <source>{name} of this series is at the same company: one open request there is enough.</source>
        <translation>{name}, de cette série, est dans la même entreprise&#x202f;: une seule demande en cours y suffit.</translation>
    </message>
    <message>
        <source>{name} at the same company was asked on {day} and has not answered: a second request is better after three business days.</source>
        <translation>{name}, dans la même entreprise, a reçu une demande le {day} et n’a pas répondu&#x202f;: mieux vaut attendre trois jours ouvrés avant une seconde.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>Deux ordinateurs</translation>
    </message>
</context>
<context>
    <name>SeveralSheets</name>
    <message>
        <source>Print for several people</source>
        <translation>Imprimer pour plusieurs personnes</translation>
    </message>
    <message>
        <source>People with a sheet</source>
        <translation>Personnes avec une feuille</translation>
    </message>
    <message>
        <source>Each sheet begins on a page of its own.</source>
        <translation>Chaque feuille commence sur sa propre page.</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Insert what we share</source>
        <translation>Insérer le point commun</translation>
    </message>
    <message>
        <source>Put the strongest thing in common into the letter</source>
        <translation>Mettre dans le message le point commun le plus fort</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet</source>
        <translation>Aucun point commun n’est encore noté</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>What this field is really like</source>
        <translation>Ce qu’est vraiment ce domaine</translation>
    </message>
    <message>
        <source>Which of several jobs suits me</source>
        <translation>Lequel de plusieurs métiers me convient</translation>
    </message>
    <message>
        <source>What this company is like from inside</source>
        <translation>Ce qu’est cette entreprise, de l’intérieur</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Comment on y entre</translation>
    </message>
    <message>
        <source>Whether a change into this work is right for me</source>
        <translation>Si une reconversion vers ce travail me convient</translation>
    </message>
    <message>
        <source>Advice on my own case</source>
        <translation>Des conseils sur mon propre cas</translation>
    </message>
    <message>
        <source>Guidance now and then</source>
        <translation>Un accompagnement de temps en temps</translation>
    </message>
    <message>
        <source>Where I could lend a hand</source>
        <translation>Où je pourrais donner un coup de main</translation>
    </message>
    <message>
        <source>Whom else I should hear</source>
        <translation>Qui d’autre je devrais écouter</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Pourquoi {name}</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Je veux savoir</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Je sais</translation>
    </message>
    <message>
        <source>Who else should I talk to?</source>
        <translation>À qui d’autre devrais-je parler&#x202f;?</translation>
    </message>
    <message>
        <source>Thank-you by {when}</source>
        <translation>Merci avant {when}</translation>
    </message>
    <message>
        <source>Thank-you within 24 hours of the end</source>
        <translation>Merci dans les 24 heures après la fin</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>always last</source>
        <translation>toujours à la fin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Drag, or Ctrl+Up and Ctrl+Down; F2 edits, Delete removes</source>
        <translation>Faites glisser, ou Ctrl+Haut et Ctrl+Bas&#x202f;; F2 modifie, Suppr retire</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Monter (Ctrl+Haut)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Descendre (Ctrl+Bas)</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation>Une minute de plus (+)</translation>
    </message>
    <message>
        <source>A minute less (-)</source>
        <translation>Une minute de moins (-)</translation>
    </message>
    <message>
        <source>Take off the sheet (Delete)</source>
        <translation>Retirer de la feuille (Suppr)</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Questions on the sheet</source>
        <translation>Questions de la feuille</translation>
    </message>
    <message>
        <source>No questions yet. Add some on the left, or let your goal suggest them; the two closing questions come by themselves.</source>
        <translation>Pas encore de questions. Ajoutez-en à gauche, ou laissez votre objectif en proposer&#x202f;; les deux questions finales viennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Durée de l’entretien</translation>
    </message>
    <message>
        <source>Suggest for my goal</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Covered by this sheet</source>
        <translation>Couvert par cette feuille</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Image de la page</translation>
    </message>
    <message>
        <source>No talk agreed yet</source>
        <translation>Pas encore d’entretien convenu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Convenir d’un entretien…</translation>
    </message>
    <message>
        <source>{questions}, about {time}</source>
        <translation>{questions}, {time}</translation>
    </message>
    <message>
        <source>That is more than four fifths of the time: leave room for what comes up.</source>
        <translation>C’est plus des quatre cinquièmes du temps&#x202f;: laissez de la place à l’imprévu.</translation>
    </message>
    <message>
        <source>Pay and weaknesses belong into the last third of the talk.</source>
        <translation>Le salaire et les faiblesses viennent dans le dernier tiers de l’entretien.</translation>
    </message>
    <message>
        <source>A question in colour should bring something that you looked up.</source>
        <translation>Une question en couleur devrait apporter quelque chose que vous avez cherché.</translation>
    </message>
    <message>
        <source>Nothing yet on this, and it is your goal: {area}.</source>
        <translation>Rien encore là-dessus, et c’est votre objectif&#x202f;: {area}.</translation>
    </message>
    <message>
        <source>The printer refused the sheet. Choose another, or save it.</source>
        <translation>L’imprimante a refusé la feuille. Choisissez-en une autre, ou enregistrez la feuille.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>La feuille est partie à l’imprimante.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>La feuille a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open the menu of all actions</source>
        <translation>Ouvrir le menu de toutes les actions</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to the next field, list or button</source>
        <translation>Aller au champ, à la liste ou au bouton suivant</translation>
    </message>
    <message>
        <source>Close a list or a dialog</source>
        <translation>Fermer une liste ou une boîte de dialogue</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What you share with {name}</source>
        <translation>Ce que vous avez en commun avec {name}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Pourquoi {name}</translation>
    </message>
    <message>
        <source>Not noted yet: see their page.</source>
        <translation>Pas encore noté&#x202f;: voir sa page.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To research</source>
        <translation>À étudier</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>De côté</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>Thank now</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>Thank by {time}</source>
        <translation>Merci avant {time}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Demande {day}</translation>
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
        <translation>Vos données sont chiffrées</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose, and Askwell opens.</source>
        <translation>Saisissez la phrase secrète que vous avez choisie, et Askwell s’ouvre.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this computer.</source>
        <translation>Sa clé est dans le trousseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>SwitchOnDialog</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Chiffrer mes données</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Chiffrer maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard when this window closes: paste it before.</source>
        <translation>Copié. Le presse-papiers est vidé quand cette fenêtre se ferme&#x202f;: collez avant.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Nous avons parlé…</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Suggestion de {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Convenir d’un entretien…</translation>
    </message>
    <message>
        <source>I promised: {what}</source>
        <translation>J’ai promis&#x202f;: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>On m’a promis&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, pour le {day}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Tenue&#x202f;: {what}</translation>
    </message>
    <message>
        <source>A promise kept.</source>
        <translation>Une promesse tenue.</translation>
    </message>
    <message>
        <source>I learned: {what}</source>
        <translation>J’ai appris&#x202f;: {what}</translation>
    </message>
    <message>
        <source>I will: {what}</source>
        <translation>Je vais&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Change the talk</source>
        <translation>Modifier l’entretien</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Convenir d’un entretien</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Entretien avec {name}</translation>
    </message>
    <message>
        <source>Open it in my calendar program too</source>
        <translation>L’ouvrir aussi dans mon logiciel de calendrier</translation>
    </message>
    <message>
        <source>A calendar file calls this talk off: {what}</source>
        <translation>Un fichier de calendrier annule cet entretien&#x202f;: {what}</translation>
    </message>
    <message>
        <source>From a calendar file: {what}</source>
        <translation>D’un fichier de calendrier&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Agreed so far: {when}</source>
        <translation>Convenu jusqu’ici&#x202f;: {when}</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Whose clock this is</source>
        <translation>Heure de quel lieu</translation>
    </message>
    <message>
        <source>Times you offered</source>
        <translation>Moments proposés</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Son fuseau horaire</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Lien vidéo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>You offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>C’est autre chose</translation>
    </message>
    <message>
        <source>Look at the file as at any other</source>
        <translation>Regarder le fichier comme tout autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Annuler l’entretien</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Enregistrer en fichier de calendrier…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Entretien annulé.</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>Personne absente</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>{city}, my time</source>
        <translation>{city}, mon heure</translation>
    </message>
    <message>
        <source>{city}, theirs</source>
        <translation>{city}, son heure</translation>
    </message>
    <message>
        <source>The link, https://…</source>
        <translation>Le lien, https://…</translation>
    </message>
    <message>
        <source>The number, and who calls whom</source>
        <translation>Le numéro, et qui appelle qui</translation>
    </message>
    <message>
        <source>The address, and where you meet</source>
        <translation>L’adresse, et où vous vous retrouvez</translation>
    </message>
    <message>
        <source>Your calendar has something then: {span}.</source>
        <translation>Votre calendrier a déjà quelque chose&#x202f;: {span}.</translation>
    </message>
    <message>
        <source>You talk with {name} then: {span}.</source>
        <translation>Vous parlez alors avec {name}&#x202f;: {span}.</translation>
    </message>
    <message>
        <source>The clocks go forward that night: {time} is meant.</source>
        <translation>On passe à l’heure d’été cette nuit-là&#x202f;: il s’agit de {time}.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>It is {time} for {name} then.</source>
        <translation>Pour {name}, il est alors {time}.</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Convenu&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Enregistrer en fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Le fichier de calendrier a été enregistré.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>Your talk with {name} goes on where it was.</source>
        <translation>Votre entretien avec {name} reprend là où il en était.</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>{day}, {time}, the same for both</source>
        <translation>{day}, {time}, même heure pour les deux</translation>
    </message>
    <message>
        <source>{day}, {time} for you · {their_day}{their_time} in {city} for {name}</source>
        <translation>{day}, {time} pour vous · {their_day}{their_time} à {city} pour {name}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What I found</source>
        <translation>Ce que j’ai trouvé</translation>
    </message>
    <message>
        <source>What you found, and where</source>
        <translation>Ce que vous avez trouvé, et où</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>It stands on the printed sheet under “I know”.</source>
        <translation>Cela figure sur la feuille imprimée sous «&#x202f;Je sais&#x202f;».</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Template: {name}</source>
        <translation>Modèle&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Un autre message</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Letter templates</source>
        <translation>Modèles de message</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A blank line begins a paragraph. A line that begins with | is another wording: it is taken where the one before has a gap; | alone leaves the paragraph out.</source>
        <translation>Une ligne vide commence un paragraphe. Une ligne qui commence par | est une autre formulation&#x202f;: elle est prise quand la précédente a un blanc&#x202f;; | seul supprime le paragraphe.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>{name} (reworded)</source>
        <translation>{name} (modifié)</translation>
    </message>
    <message>
        <source>For {name} the fields become:</source>
        <translation>Pour {name}, les champs deviennent&#x202f;:</translation>
    </message>
    <message>
        <source>The fields and what they stand for:</source>
        <translation>Les champs et ce qu’ils représentent&#x202f;:</translation>
    </message>
    <message>
        <source>gap: {what}</source>
        <translation>blanc&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>How it reads for {name}</source>
        <translation>Aperçu pour {name}</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Modèles (*.toml *.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Modèles (*.toml)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter les modèles</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Between you</source>
        <translation>Entre vous</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Thank {name}</source>
        <translation>Remercier {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Entretien avec {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Confirmer l’entretien avec {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Préparer des questions pour {name}</translation>
    </message>
    <message>
        <source>Agree on a time with {name}</source>
        <translation>Convenir d’un moment avec {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Tenir votre promesse à {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>Dire à {name} qui vous avez rencontré</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Vérifier l’adresse de {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Relancer {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Écrire à quelqu’un d’autre que {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Garder le contact avec {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>Dire à {name} comment cela a fini</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Write thank-you</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Ouvrir la feuille</translation>
    </message>
    <message>
        <source>Write to confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Choisir les questions</translation>
    </message>
    <message>
        <source>Propose a time</source>
        <translation>Proposer un moment</translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire un mot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Écrire le rappel</translation>
    </message>
    <message>
        <source>See who else</source>
        <translation>Voir qui d’autre</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Your talk ended: {when}</source>
        <translation>Votre entretien s’est terminé&#x202f;: {when}</translation>
    </message>
    <message>
        <source>it should be over: note when it ended</source>
        <translation>il devrait être fini&#x202f;: notez quand il s’est terminé</translation>
    </message>
    <message>
        <source>No reply since {day}</source>
        <translation>Sans réponse depuis le {day}</translation>
    </message>
    <message>
        <source>Your e-mail came back on {day}</source>
        <translation>Votre e-mail est revenu le {day}</translation>
    </message>
    <message>
        <source>Last word on {day}</source>
        <translation>Dernières nouvelles le {day}</translation>
    </message>
    <message>
        <source>no reason to write is on file</source>
        <translation>aucune raison d’écrire n’est notée</translation>
    </message>
    <message>
        <source>You proposed a time and heard nothing</source>
        <translation>Vous avez proposé un moment, sans réponse</translation>
    </message>
    <message>
        <source>They said yes on {day}</source>
        <translation>A dit oui le {day}</translation>
    </message>
    <message>
        <source>You found your place, and they had a part in it</source>
        <translation>Vous avez trouvé votre place, et cette personne y a eu sa part</translation>
    </message>
    <message>
        <source>Your talk was called off</source>
        <translation>Votre entretien a été annulé</translation>
    </message>
    <message>
        <source>Your talk did not take place</source>
        <translation>Votre entretien n’a pas eu lieu</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>Vous avez rencontré {name}</translation>
    </message>
    <message>
        <source>You know each other already</source>
        <translation>Vous vous connaissez déjà</translation>
    </message>
    <message>
        <source>Interview mode</source>
        <translation>Mode entretien</translation>
    </message>
    <message>
        <source>Move on a month</source>
        <translation>Reporter d’un mois</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Noter le résultat</translation>
    </message>
    <message>
        <source>you met {what}, whom they had named</source>
        <translation>vous avez rencontré {what}, sur son conseil</translation>
    </message>
    <message>
        <source>you did what you said: {what}</source>
        <translation>vous avez fait ce que vous aviez dit&#x202f;: {what}</translation>
    </message>
    <message>
        <source>in a new job</source>
        <translation>nouveau poste</translation>
    </message>
    <message>
        <source>you kept: {what}</source>
        <translation>promesse tenue&#x202f;: {what}</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>Dans 2 heures</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Choisir un jour…</translation>
    </message>
    <message>
        <source>Show in Contacts</source>
        <translation>Afficher dans Contacts</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation>Plus tard, ou pas du tout</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Reporter&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Kept. They know that they can count on you.</source>
        <translation>Tenue. On sait pouvoir compter sur vous.</translation>
    </message>
    <message>
        <source>Comes back: {when}.</source>
        <translation>Revient&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>Put aside: not proposed any more.</source>
        <translation>De côté&#x202f;: plus proposé.</translation>
    </message>
    <message>
        <source>Dismissed. It is kept in the history.</source>
        <translation>Écarté. L’historique le garde.</translation>
    </message>
    <message>
        <source>Moved to {day}, or to the next reason to write.</source>
        <translation>Reporté au {day}, ou à la prochaine raison d’écrire.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Autre raison…</translation>
    </message>
    <message>
        <source>The talk…</source>
        <translation>L’entretien…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not what I look for</source>
        <translation>Pas ce que je cherche</translation>
    </message>
    <message>
        <source>I do not know enough</source>
        <translation>Je n’en sais pas assez</translation>
    </message>
    <message>
        <source>Thanked them already</source>
        <translation>Merci déjà envoyé</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus souhaité</translation>
    </message>
    <message>
        <source>Told them already</source>
        <translation>Déjà dit</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>I know what to ask</source>
        <translation>Je sais quoi demander</translation>
    </message>
    <message>
        <source>It is certain</source>
        <translation>C’est certain</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>L’adresse est juste</translation>
    </message>
    <message>
        <source>We are in touch anyway</source>
        <translation>Nous sommes en contact de toute façon</translation>
    </message>
    <message>
        <source>They know already</source>
        <translation>Le sait déjà</translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation>Fait autrement</translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation>Pas le bon moment</translation>
    </message>
    <message>
        <source>The 24 hours are over: still thank them</source>
        <translation>Les 24 heures sont passées&#x202f;: remerciez quand même</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left of 24</source>
        <translation>Il reste {hours} h {minutes} min sur 24</translation>
    </message>
    <message>
        <source>Talk {when}</source>
        <translation>Entretien {when}</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>De temps à autre</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Deux prochaines semaines</translation>
    </message>
    <message>
        <source>Where everyone stands</source>
        <translation>Où en est chacun</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Entretiens par semaine</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Nothing is due. Choose somebody in Contacts whose story you want.</source>
        <translation>Rien à faire. Choisissez dans Contacts quelqu’un dont vous voulez entendre l’histoire.</translation>
    </message>
    <message>
        <source>say yes, {yes} of {asked}</source>
        <translation>ont dit oui, {yes} sur {asked}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>thanked in 24&#xa0;h</source>
        <translation>remerciés en 24 h</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Askwell</source>
        <translation>Ouvrir Askwell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This may be the same person as {name}.</source>
        <translation>C’est peut-être la même personne que {name}.</translation>
    </message>
    <message>
        <source>This may be the same person as {name} at {company}.</source>
        <translation>C’est peut-être la même personne que {name}, {company}.</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Still unknown</source>
        <translation>Encore inconnu</translation>
    </message>
    <message>
        <source>Why them and nobody else</source>
        <translation>Pourquoi cette personne et aucune autre</translation>
    </message>
    <message>
        <source>What you hope to gain</source>
        <translation>Ce que vous espérez</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Ce que vous avez en commun</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Son adresse e-mail</translation>
    </message>
    <message>
        <source>Where they worked before: their profile as PDF tells</source>
        <translation>Où la personne travaillait avant&#x202f;: le PDF de son profil le dit</translation>
    </message>
    <message>
        <source>Where they learned</source>
        <translation>Où la personne a étudié</translation>
    </message>
    <message>
        <source>What they said or wrote in public: look at news and videos</source>
        <translation>Ce que la personne a dit ou écrit en public&#x202f;: voir actualités et vidéos</translation>
    </message>
    <message>
        <source>Where they live, and so their time of day</source>
        <translation>Où la personne vit, et donc son heure</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Phrase de récupération</translation>
    </message>
    <message>
        <source>The 24 words, in their order</source>
        <translation>Les 24 mots, dans l’ordre</translation>
    </message>
    <message>
        <source>Unlock with the phrase</source>
        <translation>Déverrouiller avec la phrase</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>Utiliser la phrase de récupération</translation>
    </message>
    <message>
        <source>Without the recovery phrase, and without the passphrase or the keyring that knew the key, nobody can read this data: not the makers of Askwell either. What remains are files that you saved yourself, as an archive or as a table. You can start anew; the encrypted data is put aside and kept, in case the phrase turns up.</source>
        <translation>Sans la phrase de récupération, et sans la phrase secrète ou le trousseau qui connaissait la clé, personne ne peut lire ces données&#x202f;: pas même les auteurs d’Askwell. Il reste les fichiers que vous avez enregistrés vous-même, en archive ou en tableau. Vous pouvez recommencer à zéro&#x202f;; les données chiffrées sont mises de côté et gardées, au cas où la phrase réapparaîtrait.</translation>
    </message>
    <message>
        <source>Put it aside and start anew</source>
        <translation>Les mettre de côté et recommencer</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>En attente du trousseau de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Remind me every three months to look for a new version</source>
        <translation>Me rappeler tous les trois mois de chercher une nouvelle version</translation>
    </message>
    <message>
        <source>The page from which you have Askwell</source>
        <translation>La page d’où vient votre Askwell</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Askwell asks no server whether there is a newer version, now or later. It can remind you, and open the page where you look yourself.</source>
        <translation>Askwell ne demande à aucun serveur s’il existe une version plus récente, ni maintenant ni plus tard. Il peut vous le rappeler, et ouvrir la page où vous regardez vous-même.</translation>
    </message>
    <message>
        <source>This is no web address. Copy it anew.</source>
        <translation>Ce n’est pas une adresse web. Copiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the text on the clipboard, for a reply in your thread</source>
        <translation>Mettre le texte dans le presse-papiers, pour répondre dans votre fil</translation>
    </message>
    <message>
        <source>Save to Drafts</source>
        <translation>Vers les brouillons</translation>
    </message>
    <message>
        <source>Put it among the drafts of your mail account; you send it (Ctrl+Shift+D)</source>
        <translation>Placer parmi les brouillons de votre compte&#x202f;; c’est vous qui l’envoyez (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copier le mot</translation>
    </message>
    <message>
        <source>Put it on the clipboard and open their profile</source>
        <translation>Le mettre dans le presse-papiers et ouvrir son profil</translation>
    </message>
    <message>
        <source>My last letter came back: the address is wrong</source>
        <translation>Mon dernier message est revenu&#x202f;: l’adresse est fausse</translation>
    </message>
</context>
<context>
    <name>WeekPicture</name>
    <message>
        <source>Free times of the week</source>
        <translation>Disponibilités de la semaine</translation>
    </message>
    <message>
        <source>free for both</source>
        <translation>libre pour les deux</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>your hours and theirs</source>
        <translation>vos heures et les siennes</translation>
    </message>
</context>
<context>
    <name>WentOut</name>
    <message>
        <source>Today says when it is time for the next step.</source>
        <translation>Aujourd’hui dit quand vient la prochaine étape.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Envoyé à {name}</translation>
    </message>
    <message>
        <source>Next letter: {name}</source>
        <translation>Message suivant : {name}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this person</source>
        <translation>Pourquoi cette personne</translation>
    </message>
    <message>
        <source>What did they do that nobody else did, and what do you want to hear about it?</source>
        <translation>Qu’a-t-elle fait que personne d’autre n’a fait, et que voulez-vous en entendre&#x202f;?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Pourquoi {name}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is it not needed?</source>
        <translation>Pourquoi est-ce inutile&#x202f;?</translation>
    </message>
    <message>
        <source>For yourself; it is kept in the history</source>
        <translation>Pour vous&#x202f;; l’historique le garde</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>There is no file on the clipboard. Copy one, then paste it here.</source>
        <translation>Il n’y a pas de fichier dans le presse-papiers. Copiez-en un, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>LinkedIn exports, tables and address books</source>
        <translation>Exports LinkedIn, tableaux et carnets d’adresses</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Adding sample people</source>
        <translation>Ajout des exemples</translation>
    </message>
    <message>
        <source>Invented people to look around with.</source>
        <translation>Des personnes inventées pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Taking the sample people away</source>
        <translation>Retrait des exemples</translation>
    </message>
</context>
<context>
    <name>WordsBackPage</name>
    <message>
        <source>Is it written down?</source>
        <translation>Est-ce noté&#x202f;?</translation>
    </message>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>Saisissez ces mots d’après ce que vous avez noté.</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>Mot {n}</translation>
    </message>
    <message>
        <source>That is not word {n}. Go back to look at the phrase again.</source>
        <translation>Ce n’est pas le mot {n}. Revenez en arrière pour revoir la phrase.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>A new file is written and checked before it takes the place of the old one. Should the computer stop now, nothing is lost.</source>
        <translation>Un nouveau fichier est écrit et vérifié avant de prendre la place de l’ancien. Si l’ordinateur s’arrêtait maintenant, rien ne serait perdu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
</TS>
