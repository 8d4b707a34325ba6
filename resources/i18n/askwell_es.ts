<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>Later, or not at all</source>
        <translation>Más tarde, o nunca</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Aplazar: {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Askwell</source>
        <translation>Acerca de Askwell</translation>
    </message>
    <message>
        <source>Information interviews, from the first idea to staying in touch.</source>
        <translation>Entrevistas informativas, de la primera idea hasta mantener el contacto.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>Versión {version}, Qt {qt}, licencia MIT</translation>
    </message>
    <message>
        <source>Your data: {path}</source>
        <translation>Sus datos: {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>Take b&amp;ack</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Look at a file first; nothing is written until you press Import</source>
        <translation>Ver antes un archivo; no se escribe nada hasta que pulse Importar</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Look at an unzipped export first</source>
        <translation>Ver antes una exportación descomprimida</translation>
    </message>
    <message>
        <source>&amp;Look for replies</source>
        <translation>&amp;Buscar respuestas</translation>
    </message>
    <message>
        <source>Ask your mail server who here wrote; headers alone, nothing is marked</source>
        <translation>Preguntar a su servidor de correo quién de aquí escribió; solo encabezados, no se marca nada</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Hand people out as vCards or as a table</source>
        <translation>Entregar personas como vCard o como tabla</translation>
    </message>
    <message>
        <source>Look around with &amp;sample people</source>
        <translation>Explorar con personas de &amp;muestra</translation>
    </message>
    <message>
        <source>Invented people to try things with; one click takes them away</source>
        <translation>Personas inventadas para probar; con un clic desaparecen</translation>
    </message>
    <message>
        <source>Take the sample people a&amp;way</source>
        <translation>&amp;Quitar las personas de muestra</translation>
    </message>
    <message>
        <source>Your own people stay</source>
        <translation>Sus propias personas se quedan</translation>
    </message>
    <message>
        <source>&amp;Copies of my data…</source>
        <translation>Copias de mis &amp;datos…</translation>
    </message>
    <message>
        <source>Put an earlier copy back, or save everything as one file</source>
        <translation>Recuperar una copia anterior, o guardar todo en un solo archivo</translation>
    </message>
    <message>
        <source>E&amp;xchange with my other computer</source>
        <translation>Intercam&amp;biar con mi otro equipo</translation>
    </message>
    <message>
        <source>Look whether it sent something newer, and send what is new here</source>
        <translation>Ver si envió algo más nuevo y enviar lo nuevo de aquí</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>B&amp;loquear ahora</translation>
    </message>
    <message>
        <source>Hide everything until you unlock it; this needs encryption</source>
        <translation>Ocultar todo hasta que lo desbloquee; requiere cifrado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>The last 50 steps: go back to any of them, and forward again</source>
        <translation>Los últimos 50 pasos: volver a cualquiera de ellos, y avanzar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Paste a file</source>
        <translation>&amp;Pegar un archivo</translation>
    </message>
    <message>
        <source>Look at a copied file first; nothing is written until you press Import</source>
        <translation>Ver antes un archivo copiado; no se escribe nada hasta que pulse Importar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails, questions</source>
        <translation>Buscar personas, notas, correos y preguntas</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>&amp;Mi ficha…</translation>
    </message>
    <message>
        <source>Who you are: your letters and what you have in common come from it</source>
        <translation>Quién es usted: de aquí salen sus correos y lo que tienen en común</translation>
    </message>
    <message>
        <source>My mail acc&amp;ount…</source>
        <translation>Mi cuenta de c&amp;orreo…</translation>
    </message>
    <message>
        <source>Off until you set one: drafts go into it, replies are looked for in it</source>
        <translation>Apagada hasta que la configure: los borradores van a ella y en ella se buscan respuestas</translation>
    </message>
    <message>
        <source>My ca&amp;lendars…</source>
        <translation>Mis &amp;calendarios…</translation>
    </message>
    <message>
        <source>What they take up is kept free when times are proposed</source>
        <translation>Lo que ocupan queda libre al proponer horarios</translation>
    </message>
    <message>
        <source>&amp;Dream list…</source>
        <translation>&amp;Lista de deseos…</translation>
    </message>
    <message>
        <source>The companies and titles you dream of, and who is there</source>
        <translation>Las empresas y los puestos con que sueña, y quién está allí</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>What Askwell does by itself, and how it looks</source>
        <translation>Lo que Askwell hace por sí solo, y qué aspecto tiene</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nueva persona</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>Añadir una persona a mano</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>Escribir &amp;correo</translation>
    </message>
    <message>
        <source>Open a draft filled from what is known</source>
        <translation>Abrir un borrador con lo que ya se sabe</translation>
    </message>
    <message>
        <source>Save to &amp;Drafts</source>
        <translation>Guardar en &amp;Borradores</translation>
    </message>
    <message>
        <source>Put this letter among the drafts of your mail account; you send it</source>
        <translation>Poner este correo en los borradores de su cuenta; lo envía usted</translation>
    </message>
    <message>
        <source>Insert free &amp;times</source>
        <translation>Insertar &amp;horarios libres</translation>
    </message>
    <message>
        <source>Choose times at which you both can talk; they go into the letter</source>
        <translation>Elegir horarios en que ambas partes puedan hablar; van al correo</translation>
    </message>
    <message>
        <source>Write e-&amp;mails…</source>
        <translation>Escribir c&amp;orreos…</translation>
    </message>
    <message>
        <source>One letter of their own to everybody chosen in the list</source>
        <translation>Un correo propio para cada persona elegida en la lista</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>Correo si&amp;guiente</translation>
    </message>
    <message>
        <source>The next letter of the series</source>
        <translation>El siguiente correo de la serie</translation>
    </message>
    <message>
        <source>P&amp;revious letter</source>
        <translation>Correo a&amp;nterior</translation>
    </message>
    <message>
        <source>The letter before in the series</source>
        <translation>El correo anterior de la serie</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>A&amp;brir y seguir</translation>
    </message>
    <message>
        <source>Open this draft in the mail program and show the next one</source>
        <translation>Abrir este borrador en el programa de correo y mostrar el siguiente</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>Marcar como en&amp;viado</translation>
    </message>
    <message>
        <source>Note that you sent this letter</source>
        <translation>Anotar que envió este correo</translation>
    </message>
    <message>
        <source>Drop the d&amp;raft</source>
        <translation>&amp;Descartar el borrador</translation>
    </message>
    <message>
        <source>Put this letter away; Undo brings it back</source>
        <translation>Quitar este correo; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>&amp;Imprimir hoja</translation>
    </message>
    <message>
        <source>Print the questions for this talk</source>
        <translation>Imprimir las preguntas de esta conversación</translation>
    </message>
    <message>
        <source>Agree on a &amp;talk…</source>
        <translation>Acordar &amp;fecha…</translation>
    </message>
    <message>
        <source>Note when you talk, or move the talk that is agreed</source>
        <translation>Anotar cuándo hablan, o mover la conversación acordada</translation>
    </message>
    <message>
        <source>&amp;Interview mode</source>
        <translation>Modo &amp;entrevista</translation>
    </message>
    <message>
        <source>One question at a time, with notes saved as you type</source>
        <translation>Una pregunta cada vez, con notas que se guardan al escribir</translation>
    </message>
    <message>
        <source>T&amp;ype in answers…</source>
        <translation>Pasar &amp;respuestas…</translation>
    </message>
    <message>
        <source>From paper to screen, in the order of the sheet</source>
        <translation>Del papel a la pantalla, en el orden de la hoja</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir no&amp;ta</translation>
    </message>
    <message>
        <source>Note something with its source</source>
        <translation>Anotar algo con su fuente</translation>
    </message>
    <message>
        <source>Open &amp;LinkedIn</source>
        <translation>Abrir &amp;LinkedIn</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>Abrir el perfil en el navegador</translation>
    </message>
    <message>
        <source>Open &amp;company page</source>
        <translation>Abrir &amp;página de la empresa</translation>
    </message>
    <message>
        <source>Open the page of the company in the browser</source>
        <translation>Abrir la página de la empresa en el navegador</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>Buscar en la &amp;web</translation>
    </message>
    <message>
        <source>Search the web for this person</source>
        <translation>Buscar a esta persona en la web</translation>
    </message>
    <message>
        <source>&amp;Team page</source>
        <translation>Página del e&amp;quipo</translation>
    </message>
    <message>
        <source>Open the team page of the company, or look for it</source>
        <translation>Abrir la página del equipo de la empresa, o buscarla</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>N&amp;oticias</translation>
    </message>
    <message>
        <source>Search the news for this person</source>
        <translation>Buscar a esta persona en las noticias</translation>
    </message>
    <message>
        <source>&amp;Videos</source>
        <translation>&amp;Videos</translation>
    </message>
    <message>
        <source>Search talks and videos of this person</source>
        <translation>Buscar charlas y videos de esta persona</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Search X for this person</source>
        <translation>Buscar a esta persona en X</translation>
    </message>
    <message>
        <source>&amp;Scholarly articles</source>
        <translation>&amp;Artículos académicos</translation>
    </message>
    <message>
        <source>Search articles that this person wrote</source>
        <translation>Buscar artículos que escribió esta persona</translation>
    </message>
    <message>
        <source>Paste a c&amp;lipping</source>
        <translation>Pe&amp;gar un recorte</translation>
    </message>
    <message>
        <source>Keep the copied words or link with this person, with source and date</source>
        <translation>Guardar con esta persona el texto o enlace copiado, con fuente y fecha</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>Ad&amp;juntar un archivo…</translation>
    </message>
    <message>
        <source>Keep a copy of a file with this person</source>
        <translation>Guardar una copia de un archivo con esta persona</translation>
    </message>
    <message>
        <source>Propose this person no more, or propose them again</source>
        <translation>No volver a proponer a esta persona, o proponerla otra vez</translation>
    </message>
    <message>
        <source>&amp;Keep in touch…</source>
        <translation>&amp;Mantener el contacto…</translation>
    </message>
    <message>
        <source>How often you want to hear of each other, for all who are chosen</source>
        <translation>Cada cuánto quiere saber de cada persona elegida</translation>
    </message>
    <message>
        <source>&amp;Make one card…</source>
        <translation>&amp;Unir fichas…</translation>
    </message>
    <message>
        <source>Compare with who may be the same, or the two chosen in the list</source>
        <translation>Comparar con quien pueda ser la misma persona, o las dos elegidas en la lista</translation>
    </message>
    <message>
        <source>&amp;Find duplicates…</source>
        <translation>&amp;Buscar duplicados…</translation>
    </message>
    <message>
        <source>Look for people who are on two cards</source>
        <translation>Buscar personas que estén en dos fichas</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take this person out; Undo brings everything back</source>
        <translation>Quitar a esta persona; Deshacer lo recupera todo</translation>
    </message>
    <message>
        <source>Forget for &amp;good…</source>
        <translation>O&amp;lvidar para siempre…</translation>
    </message>
    <message>
        <source>Erase this person everywhere and keep them from coming back</source>
        <translation>Borrar a esta persona de todas partes y evitar que vuelva</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contactos</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Las personas</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>The drafts</source>
        <translation>Los borradores</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>The sheets for your talks</source>
        <translation>Las hojas de sus conversaciones</translation>
    </message>
    <message>
        <source>&amp;All answers</source>
        <translation>&amp;Todas las respuestas</translation>
    </message>
    <message>
        <source>One question, and what everybody answered</source>
        <translation>Una pregunta, y lo que respondió cada persona</translation>
    </message>
    <message>
        <source>P&amp;romises…</source>
        <translation>Co&amp;mpromisos…</translation>
    </message>
    <message>
        <source>What you owe and are owed, by when</source>
        <translation>Lo que debe y lo que le deben, y para cuándo</translation>
    </message>
    <message>
        <source>Who named &amp;whom…</source>
        <translation>&amp;Quién nombró a quién…</translation>
    </message>
    <message>
        <source>The names people gave you, as a tree</source>
        <translation>Los nombres que le dieron, en forma de árbol</translation>
    </message>
    <message>
        <source>How it &amp;goes…</source>
        <translation>Cómo &amp;va…</translation>
    </message>
    <message>
        <source>Your own figures, each with its count</source>
        <translation>Sus propias cifras, cada una con su recuento</translation>
    </message>
    <message>
        <source>Look &amp;back on a year…</source>
        <translation>Mirar atrás &amp;un año…</translation>
    </message>
    <message>
        <source>What happened in a year, in words and figures</source>
        <translation>Lo que pasó en un año, en palabras y cifras</translation>
    </message>
    <message>
        <source>I &amp;have landed…</source>
        <translation>&amp;Encontré mi lugar…</translation>
    </message>
    <message>
        <source>Tell everybody who helped how it ended, one letter after the other</source>
        <translation>Contar a quienes ayudaron cómo terminó, un correo tras otro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Oscu&amp;ro</translation>
    </message>
    <message>
        <source>The page of help on what is in front</source>
        <translation>La página de ayuda sobre lo que tiene delante</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>Cada acción y sus teclas</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>Lo que cambió de una versión a otra</translation>
    </message>
    <message>
        <source>Look for a new &amp;version</source>
        <translation>&amp;Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Open the page where new versions are; nothing is asked by itself</source>
        <translation>Abrir la página de las versiones nuevas; nada se consulta por sí solo</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir la carpeta de re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;About Askwell</source>
        <translation>A&amp;cerca de Askwell</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer {what}</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>It ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>¿Cómo fue?</translation>
    </message>
    <message>
        <source>In a line, for yourself</source>
        <translation>En una línea, para usted</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>The thank-you quotes it</source>
        <translation>El agradecimiento lo cita</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Lo que haré</translation>
    </message>
    <message>
        <source>The next step, and by when</source>
        <translation>El siguiente paso, y para cuándo</translation>
    </message>
    <message>
        <source>Whoever stands here becomes a person, suggested by {name}.</source>
        <translation>Quien figure aquí pasa a ser una persona, por sugerencia de {name}.</translation>
    </message>
    <message>
        <source>{minutes} · thank {name} by: {when}</source>
        <translation>{minutes} · agradecer a {name} antes de: {when}</translation>
    </message>
    <message>
        <source>Now among your people: {names}.</source>
        <translation>Ahora entre sus personas: {names}.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Find in answers…</source>
        <translation>Buscar en las respuestas…</translation>
    </message>
    <message>
        <source>Find in answers</source>
        <translation>Buscar en las respuestas</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>No answer has a word that begins like this.</source>
        <translation>Ninguna respuesta tiene una palabra que empiece así.</translation>
    </message>
    <message>
        <source>What you note in a talk, or type in from paper, can be read here.</source>
        <translation>Lo que anote en una conversación, o pase del papel, se puede leer aquí.</translation>
    </message>
    <message>
        <source>taught me much</source>
        <translation>me enseñó mucho</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Taught me much</source>
        <translation>Me enseñó mucho</translation>
    </message>
    <message>
        <source>Mark it (Ctrl+M)</source>
        <translation>Marcarla (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Correct a reason</source>
        <translation>Corregir un motivo</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Where I landed</source>
        <translation>Dónde encontré mi lugar</translation>
    </message>
    <message>
        <source>Who is told how it ended</source>
        <translation>A quién se cuenta cómo acabó</translation>
    </message>
    <message>
        <source>Done with telling people</source>
        <translation>Terminar de contarlo</translation>
    </message>
    <message numerus="yes">
        <source>{name} has not answered for {n} business days. Ask a second person at {company}.</source>
        <translation>
            <numerusform>{name} no responde desde hace {n} día hábil. Pregunte a otra persona de {company}.</numerusform>
            <numerusform>{name} no responde desde hace {n} días hábiles. Pregunte a otra persona de {company}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reply from {name} for {n} business days.</source>
        <translation>
            <numerusform>Sin respuesta de {name} desde hace {n} día hábil.</numerusform>
            <numerusform>Sin respuesta de {name} desde hace {n} días hábiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail to {name} came back: verify the address, then send it again.</source>
        <translation>Su correo a {name} fue devuelto: verifique la dirección y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Your talk with {name} should be over. Note when it ended.</source>
        <translation>Su conversación con {name} ya debería haber terminado. Anote cuándo acabó.</translation>
    </message>
    <message>
        <source>You talk with {name}.</source>
        <translation>Tiene una conversación con {name}.</translation>
    </message>
    <message>
        <source>There are no questions for {name} yet.</source>
        <translation>Aún no hay preguntas para {name}.</translation>
    </message>
    <message>
        <source>Your talk with {name} is tomorrow: confirm time and place.</source>
        <translation>Su conversación con {name} es mañana: confirme hora y lugar.</translation>
    </message>
    <message>
        <source>{name} said yes: agree on a time.</source>
        <translation>{name} dijo que sí: acuerden una hora.</translation>
    </message>
    <message>
        <source>Your talk with {name} did not take place. Propose another time.</source>
        <translation>Su conversación con {name} no tuvo lugar. Proponga otra hora.</translation>
    </message>
    <message>
        <source>You wrote to {name} about a time and heard nothing: ask once more.</source>
        <translation>Escribió a {name} sobre una hora y no hubo respuesta: pregunte una vez más.</translation>
    </message>
    <message>
        <source>Your talk with {name} ended: thank them within 24 hours.</source>
        <translation>Su conversación con {name} terminó: dé las gracias en 24 horas.</translation>
    </message>
    <message>
        <source>Your last word with {name} was on {day}.</source>
        <translation>Su último contacto con {name} fue el {day}.</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named.</source>
        <translation>Habló con {other}, por sugerencia de {name}.</translation>
    </message>
    <message>
        <source>You did what you said you would: {what}.</source>
        <translation>Hizo lo que dijo que haría: {what}.</translation>
    </message>
    <message>
        <source>They are in a new job: {what}.</source>
        <translation>Tiene un nuevo empleo: {what}.</translation>
    </message>
    <message>
        <source>see their profile</source>
        <translation>vea su perfil</translation>
    </message>
    <message>
        <source>You kept something about them: {what}.</source>
        <translation>Guardó algo sobre esta persona: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>It is {n} years since you talked.</source>
        <translation>
            <numerusform>Hace un año que hablaron.</numerusform>
            <numerusform>Hace {n} años que hablaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>You found your place, and {name} had a part in it: tell them how it ended.</source>
        <translation>Usted encontró su lugar, y {name} tuvo parte en ello: cuéntele cómo terminó.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>Usted prometió a {name}: {what}</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named. Tell them.</source>
        <translation>Habló con {other}, por sugerencia de {name}. Cuénteselo.</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>Cambiar un número</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los números habituales</translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation>Cada cuánto mantener el contacto</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Grupo {name}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Salir del grupo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Personas de muestra</translation>
    </message>
    <message>
        <source>Take the sample people away</source>
        <translation>Quitar las personas de muestra</translation>
    </message>
    <message>
        <source>Restore an archive</source>
        <translation>Restaurar un archivo comprimido</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Agradecer a {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Confirmar la conversación con {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Preparar preguntas para {name}</translation>
    </message>
    <message>
        <source>Agree on another time with {name}</source>
        <translation>Acordar otra hora con {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Cumplir lo prometido a {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>Contar a {name} con quién habló usted</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Verificar la dirección de {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Recordatorio para {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Preguntar a otra persona además de {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Mantener el contacto con {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>Contar a {name} cómo terminó</translation>
    </message>
    <message>
        <source>Take over from the other computer</source>
        <translation>Tomar los datos del otro equipo</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} e-mails</source>
        <translation>
            <numerusform>Importar {n} correo</numerusform>
            <numerusform>Importar {n} correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <translation>
            <numerusform>Importar {n} mensaje</numerusform>
            <numerusform>Importar {n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import my own profile</source>
        <translation>Importar mi propio perfil</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>Importar {n} persona</numerusform>
            <numerusform>Importar {n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries cannot be read and are left out: look yourself that no time falls on them.</source>
        <translation>
            <numerusform>{n} de sus entradas no se puede leer y queda fuera: compruebe usted que ningún horario caiga en ella.</numerusform>
            <numerusform>{n} de sus entradas no se pueden leer y quedan fuera: compruebe usted que ningún horario caiga en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries name a time zone that nobody knows; they count as busy in every zone in which they could be.</source>
        <translation>
            <numerusform>{n} de sus entradas nombra una zona horaria que nadie conoce; cuenta como ocupada en cada zona en que podría estar.</numerusform>
            <numerusform>{n} de sus entradas nombran una zona horaria que nadie conoce; cuentan como ocupadas en cada zona en que podrían estar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries repeat without a pause and count as busy throughout.</source>
        <translation>
            <numerusform>{n} de sus entradas se repite sin pausa y cuenta como ocupada todo el tiempo.</numerusform>
            <numerusform>{n} de sus entradas se repiten sin pausa y cuentan como ocupadas todo el tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in the middle: what came after that is not known.</source>
        <translation>Termina a la mitad: no se sabe qué venía después.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of followed companies</source>
        <translation>la lista de LinkedIn de empresas seguidas</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of job applications</source>
        <translation>la lista de LinkedIn de solicitudes de empleo</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of saved jobs</source>
        <translation>la lista de LinkedIn de empleos guardados</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s note of your registration</source>
        <translation>la nota de LinkedIn de su registro</translation>
    </message>
    <message>
        <source>one of LinkedIn&apos;s other lists</source>
        <translation>otra lista de LinkedIn</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Columnas de un archivo</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>Buscar respuestas</translation>
    </message>
    <message>
        <source>Sheet of the talk</source>
        <translation>Hoja de la conversación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Me enseñó mucho</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Question that came up</source>
        <translation>Pregunta que surgió</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Compromiso cumplido</translation>
    </message>
    <message>
        <source>Promise not kept yet</source>
        <translation>Compromiso aún pendiente</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>De quién es el compromiso</translation>
    </message>
    <message>
        <source>Take a promise out</source>
        <translation>Quitar un compromiso</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Anotar qué pasó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Take a name out</source>
        <translation>Quitar un nombre</translation>
    </message>
    <message>
        <source>New people, suggested by {name}</source>
        <translation>Personas nuevas, por sugerencia de {name}</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>Cambiar la conversación</translation>
    </message>
    <message>
        <source>Cancel the talk</source>
        <translation>Cancelar la conversación</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Conversación realizada</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>Fin de la conversación</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>Seguir con la conversación</translation>
    </message>
    <message>
        <source>Notes on the talk</source>
        <translation>Notas de la conversación</translation>
    </message>
    <message>
        <source>Take a fact out</source>
        <translation>Quitar un hecho</translation>
    </message>
    <message>
        <source>Correct what happened</source>
        <translation>Corregir un hecho</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>su certificado todavía no es válido</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>it vouches for itself</source>
        <translation>su certificado se avala a sí mismo</translation>
    </message>
    <message>
        <source>nobody known vouches for it</source>
        <translation>nadie conocido lo avala</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>su certificado es para otro nombre</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <source>Use calendar</source>
        <translation>Usar calendario</translation>
    </message>
    <message>
        <source>Leave calendar out</source>
        <translation>Dejar fuera el calendario</translation>
    </message>
    <message>
        <source>Correct what an e-mail counts as</source>
        <translation>Corregir cómo cuenta un correo</translation>
    </message>
    <message>
        <source>Correct a message</source>
        <translation>Corregir un mensaje</translation>
    </message>
    <message>
        <source>Take a message out</source>
        <translation>Quitar un mensaje</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>Editar correo</translation>
    </message>
    <message>
        <source>Other template</source>
        <translation>Otra plantilla</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>Correo devuelto</translation>
    </message>
    <message>
        <source>Drop e-mail</source>
        <translation>Descartar correo</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>Copiar plantilla</translation>
    </message>
    <message>
        <source>Restore template</source>
        <translation>Restaurar plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it should hold 1 to {most} templates</source>
        <translation>debería contener de 1 a {most} plantillas</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>it is neither TOML nor JSON</source>
        <translation>no es TOML ni JSON</translation>
    </message>
    <message>
        <source>it has no list called template</source>
        <translation>no tiene una lista llamada template</translation>
    </message>
    <message>
        <source>template {number} is not one</source>
        <translation>la plantilla {number} no lo es</translation>
    </message>
    <message>
        <source>template {number} has no kind of letter that is known</source>
        <translation>la plantilla {number} no tiene un tipo de correo conocido</translation>
    </message>
    <message>
        <source>template {number} has no name</source>
        <translation>la plantilla {number} no tiene nombre</translation>
    </message>
    <message>
        <source>template {number} has no subject and body of plain text</source>
        <translation>la plantilla {number} no tiene asunto y cuerpo de texto simple</translation>
    </message>
    <message>
        <source>template {number} is longer than any letter</source>
        <translation>la plantilla {number} es más larga que cualquier correo</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message numerus="yes">
        <source>Begin {n} e-mails</source>
        <translation>
            <numerusform>Empezar {n} correo</numerusform>
            <numerusform>Empezar {n} correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Olvidar a una persona</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation>Unir dos fichas</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>New person {name}</source>
        <translation>Nueva persona {name}</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Eliminar persona</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Eliminar personas</translation>
    </message>
    <message>
        <source>Put people aside</source>
        <translation>Dejar personas aparte</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Take an address out</source>
        <translation>Quitar una dirección</translation>
    </message>
    <message>
        <source>Edit first name</source>
        <translation>Editar nombre</translation>
    </message>
    <message>
        <source>Edit last name</source>
        <translation>Editar apellido</translation>
    </message>
    <message>
        <source>Edit phone</source>
        <translation>Editar teléfono</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Editar empresa</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Editar puesto</translation>
    </message>
    <message>
        <source>Edit location</source>
        <translation>Editar lugar</translation>
    </message>
    <message>
        <source>Edit why this person</source>
        <translation>Editar por qué esta persona</translation>
    </message>
    <message>
        <source>Edit what I hope to gain</source>
        <translation>Editar qué espero obtener</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Asked them</source>
        <translation>Petición enviada</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Acordar una conversación</translation>
    </message>
    <message>
        <source>Thanked them</source>
        <translation>Agradecimiento dado</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Contacto mantenido</translation>
    </message>
    <message>
        <source>Note a fact</source>
        <translation>Anotar un hecho</translation>
    </message>
    <message>
        <source>Let imports bring it back</source>
        <translation>Dejar que vuelva al importar</translation>
    </message>
    <message>
        <source>Keep own question</source>
        <translation>Guardar pregunta propia</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Hide question</source>
        <translation>Ocultar pregunta</translation>
    </message>
    <message>
        <source>Restore question</source>
        <translation>Restaurar pregunta</translation>
    </message>
    <message>
        <source>Delete own question</source>
        <translation>Eliminar pregunta propia</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nueva hoja</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Add own question</source>
        <translation>Añadir pregunta propia</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Quitar pregunta</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>Mover pregunta</translation>
    </message>
    <message>
        <source>Minutes of the talk</source>
        <translation>Minutos de la conversación</translation>
    </message>
    <message>
        <source>Suggest questions</source>
        <translation>Sugerir preguntas</translation>
    </message>
    <message>
        <source>Note what I found</source>
        <translation>Anotar lo que encontré</translation>
    </message>
    <message>
        <source>Not in common</source>
        <translation>No es en común</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Adjuntar archivo</translation>
    </message>
    <message>
        <source>Take file out</source>
        <translation>Quitar archivo</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Editar mi ficha</translation>
    </message>
    <message>
        <source>Add to my card</source>
        <translation>Añadir a mi ficha</translation>
    </message>
    <message>
        <source>Take out of my card</source>
        <translation>Quitar de mi ficha</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>hasta {year}</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Añadir recorte</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>Corregir una nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>both there {years}</source>
        <translation>coincidieron {years}</translation>
    </message>
    <message>
        <source>written “{name}”</source>
        <translation>escrito «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a former name on your card</source>
        <translation>«{name}» es un nombre anterior en su ficha</translation>
    </message>
    <message>
        <source>“{name}” and “{other}”: one is the initials of the other</source>
        <translation>«{name}» y «{other}»: uno son las iniciales del otro</translation>
    </message>
    <message>
        <source>“{name}”, which you said is the same</source>
        <translation>«{name}», que según usted es lo mismo</translation>
    </message>
    <message>
        <source>their card gives it as a former name</source>
        <translation>en la otra ficha consta como nombre anterior</translation>
    </message>
    <message>
        <source>one may be a part of the other</source>
        <translation>uno puede ser parte del otro</translation>
    </message>
    <message>
        <source>the names look alike</source>
        <translation>los nombres se parecen</translation>
    </message>
    <message>
        <source>their card</source>
        <translation>la ficha de la persona</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>exportación de LinkedIn</translation>
    </message>
    <message>
        <source>profile PDF</source>
        <translation>PDF del perfil</translation>
    </message>
    <message>
        <source>you noted it</source>
        <translation>lo anotó usted</translation>
    </message>
    <message>
        <source>your messages</source>
        <translation>sus mensajes</translation>
    </message>
    <message>
        <source>both cards</source>
        <translation>ambas fichas</translation>
    </message>
    <message>
        <source>{source}; {how}</source>
        <translation>{source}; {how}</translation>
    </message>
    <message>
        <source>you {years}</source>
        <translation>usted {years}</translation>
    </message>
    <message>
        <source>you {ours}, they {theirs}</source>
        <translation>usted {ours}, la otra persona {theirs}</translation>
    </message>
    <message>
        <source>they {years}</source>
        <translation>la otra persona {years}</translation>
    </message>
    <message>
        <source>you {ours}, {name} {theirs}</source>
        <translation>usted {ours}, {name} {theirs}</translation>
    </message>
    <message>
        <source>{name} {years}</source>
        <translation>{name} {years}</translation>
    </message>
    <message>
        <source>at {company} too; you know each other</source>
        <translation>también en {company}; ya se conocen</translation>
    </message>
    <message>
        <source>suggested them</source>
        <translation>sugirió a esta persona</translation>
    </message>
    <message>
        <source>suggested {name} in {month}</source>
        <translation>sugirió a {name} en {month}</translation>
    </message>
    <message>
        <source>suggested them in {month}</source>
        <translation>sugirió a esta persona en {month}</translation>
    </message>
    <message>
        <source>wrote of {name} in {month}</source>
        <translation>escribió sobre {name} en {month}</translation>
    </message>
    <message>
        <source>wrote of them in {month}</source>
        <translation>escribió sobre esta persona en {month}</translation>
    </message>
    <message>
        <source>Add to the dream list</source>
        <translation>Añadir a la lista de deseos</translation>
    </message>
    <message>
        <source>Edit the dream list</source>
        <translation>Editar la lista de deseos</translation>
    </message>
    <message>
        <source>Take off the dream list</source>
        <translation>Quitar de la lista de deseos</translation>
    </message>
    <message>
        <source>Order the dream list</source>
        <translation>Ordenar la lista de deseos</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taught much: {n}</source>
        <translation>
            <numerusform>enseñó mucho: {n}</numerusform>
            <numerusform>enseñaron mucho: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ahead</source>
        <translation>
            <numerusform>día después</numerusform>
            <numerusform>días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there</source>
        <translation>
            <numerusform>{n} allí</numerusform>
            <numerusform>{n} allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people chosen in the list</source>
        <translation>
            <numerusform>La persona elegida en la lista</numerusform>
            <numerusform>Las {n} personas elegidas en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people the list shows</source>
        <translation>
            <numerusform>La persona que muestra la lista</numerusform>
            <numerusform>Las {n} personas que muestra la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: {n} people</source>
        <translation>
            <numerusform>Todas: {n} persona</numerusform>
            <numerusform>Todas: {n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {n} steps are kept, also over a restart. Click one to go back to how things were right after it; click a later one to go forward again.</source>
        <translation>
            <numerusform>Se guarda el último paso, también al reiniciar. Haga clic en uno para volver a como estaba todo justo después; en uno posterior, para avanzar de nuevo.</numerusform>
            <numerusform>Se guardan los últimos {n} pasos, también al reiniciar. Haga clic en uno para volver a como estaba todo justo después; en uno posterior, para avanzar de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>1 elemento</numerusform>
            <numerusform>{n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say how long they take ({n}).</source>
        <translation>
            <numerusform>Muy pocas respuestas para decir cuánto tardan ({n}).</numerusform>
            <numerusform>Muy pocas respuestas para decir cuánto tardan ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within {days} days ({n} answers).</source>
        <translation>
            <numerusform>La mitad de las respuestas llegó en {days} días ({n} respuesta).</numerusform>
            <numerusform>La mitad de las respuestas llegó en {days} días ({n} respuestas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>Otra</numerusform>
            <numerusform>Otras {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked with {n} people; the first was {name}, on {day}.</source>
        <translation>
            <numerusform>Habló con una persona: {name}, el {day}.</numerusform>
            <numerusform>Habló con {n} personas; la primera fue {name}, el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest talk was with {name}: {n} minutes.</source>
        <translation>
            <numerusform>La conversación más larga fue con {name}: {n} minuto.</numerusform>
            <numerusform>La conversación más larga fue con {name}: {n} minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{met} of the {n} names that people gave you became a talk.</source>
        <translation>
            <numerusform>Del nombre que le dieron, {met} llegó a una conversación.</numerusform>
            <numerusform>De los {n} nombres que le dieron, {met} llegaron a una conversación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{filed} of {n} e-mails have their place</source>
        <translation>
            <numerusform>{filed} de {n} correo tiene su lugar</numerusform>
            <numerusform>{filed} de {n} correos tienen su lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>{n} ya estaba aquí</numerusform>
            <numerusform>{n} ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>persona nueva</numerusform>
            <numerusform>personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <translation>
            <numerusform>cambiada</numerusform>
            <numerusform>cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} e-mails</source>
        <translation>
            <numerusform>Archivar 1 correo</numerusform>
            <numerusform>Archivar {n} correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported.</source>
        <translation>
            <numerusform>{n} persona importada.</numerusform>
            <numerusform>{n} personas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails filed.</source>
        <translation>
            <numerusform>1 correo archivado.</numerusform>
            <numerusform>{n} correos archivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages imported.</source>
        <translation>
            <numerusform>{n} mensaje importado.</numerusform>
            <numerusform>{n} mensajes importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs</source>
        <translation>
            <numerusform>1 empleo</numerusform>
            <numerusform>{n} empleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schools</source>
        <translation>
            <numerusform>1 centro de estudios</numerusform>
            <numerusform>{n} centros de estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills, languages and awards</source>
        <translation>
            <numerusform>1 habilidad, idioma o premio</numerusform>
            <numerusform>{n} habilidades, idiomas y premios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, the last on {day}</source>
        <translation>
            <numerusform>1, el {day}</numerusform>
            <numerusform>{n}, el último el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a quotation mark that never ends</source>
        <translation>
            <numerusform>{n} fila con unas comillas que no se cierran</numerusform>
            <numerusform>{n} filas con unas comillas que no se cierran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mail addresses that cannot be right; they were left blank</source>
        <translation>
            <numerusform>{n} dirección de correo que no puede ser correcta; quedó vacía</numerusform>
            <numerusform>{n} direcciones de correo que no pueden ser correctas; quedaron vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates that cannot be read; they were left blank</source>
        <translation>
            <numerusform>{n} fecha que no se puede leer; quedó vacía</numerusform>
            <numerusform>{n} fechas que no se pueden leer; quedaron vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too few cells</source>
        <translation>
            <numerusform>{n} fila con celdas de menos</numerusform>
            <numerusform>{n} filas con celdas de menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too many cells</source>
        <translation>
            <numerusform>{n} fila con celdas de más</numerusform>
            <numerusform>{n} filas con celdas de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in the zip that point outside it; they were not read</source>
        <translation>
            <numerusform>{n} archivo del zip que apunta fuera de él; no se leyó</numerusform>
            <numerusform>{n} archivos del zip que apuntan fuera de él; no se leyeron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files without any connections in them</source>
        <translation>
            <numerusform>{n} archivo sin ningún contacto</numerusform>
            <numerusform>{n} archivos sin ningún contacto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>1 mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations</source>
        <translation>
            <numerusform>1 invitación</numerusform>
            <numerusform>{n} invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recommendations</source>
        <translation>
            <numerusform>1 recomendación</numerusform>
            <numerusform>{n} recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} endorsements</source>
        <translation>
            <numerusform>1 validación</numerusform>
            <numerusform>{n} validaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>1 nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with people who are not here</source>
        <translation>
            <numerusform>{n} con personas que no están aquí</numerusform>
            <numerusform>{n} con personas que no están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in groups</source>
        <translation>
            <numerusform>{n} en grupos</numerusform>
            <numerusform>{n} en grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sponsored</source>
        <translation>
            <numerusform>{n} patrocinado</numerusform>
            <numerusform>{n} patrocinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} never sent</source>
        <translation>
            <numerusform>{n} sin enviar</numerusform>
            <numerusform>{n} sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from the spam folder</source>
        <translation>
            <numerusform>{n} de la carpeta de spam</numerusform>
            <numerusform>{n} de la carpeta de spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of hidden members</source>
        <translation>
            <numerusform>{n} de un miembro oculto</numerusform>
            <numerusform>{n} de miembros ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date</source>
        <translation>
            <numerusform>{n} sin fecha</numerusform>
            <numerusform>{n} sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of whom it is unclear who wrote</source>
        <translation>
            <numerusform>{n} sin saber quién escribió</numerusform>
            <numerusform>{n} sin saber quién escribió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you took out</source>
        <translation>
            <numerusform>{n} que usted quitó</numerusform>
            <numerusform>{n} que usted quitó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between you and {n} people: {parts}</source>
        <translation>
            <numerusform>Entre usted y 1 persona: {parts}</numerusform>
            <numerusform>Entre usted y {n} personas: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} details</source>
        <translation>
            <numerusform>1 dato</numerusform>
            <numerusform>{n} datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes used</source>
        <translation>
            <numerusform>{n} minuto usado</numerusform>
            <numerusform>{n} minutos usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over</source>
        <translation>
            <numerusform>{n} de más</numerusform>
            <numerusform>{n} de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>queda {n}</numerusform>
            <numerusform>quedan {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual: {n} months</source>
        <translation>
            <numerusform>Lo habitual: {n} mes</numerusform>
            <numerusform>Lo habitual: {n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group {name}, {n} people</source>
        <translation>
            <numerusform>En el grupo {name}, {n} persona</numerusform>
            <numerusform>En el grupo {name}, {n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked {n} times, works there</source>
        <translation>
            <numerusform>habló con usted {n} vez, trabaja allí</numerusform>
            <numerusform>habló con usted {n} veces, trabaja allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked with you {n} times</source>
        <translation>
            <numerusform>habló con usted {n} vez</numerusform>
            <numerusform>habló con usted {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept {n} promises</source>
        <translation>
            <numerusform>cumplió {n} compromiso</numerusform>
            <numerusform>cumplió {n} compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommended you {n} times</source>
        <translation>
            <numerusform>le recomendó {n} vez</numerusform>
            <numerusform>le recomendó {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered you {n} times</source>
        <translation>
            <numerusform>le respondió {n} vez</numerusform>
            <numerusform>le respondió {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know it. Each letter is its own, and you send it yourself.</source>
        <translation>
            <numerusform>Lo saben {told} de {n}. Cada correo es distinto, y lo envía usted.</numerusform>
            <numerusform>Lo saben {told} de {n}. Cada correo es distinto, y lo envía usted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write {n} letters</source>
        <translation>
            <numerusform>Escribir 1 correo</numerusform>
            <numerusform>Escribir {n} correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: {n} letters</source>
        <translation>
            <numerusform>Seguir: 1 correo</numerusform>
            <numerusform>Seguir: {n} correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <translation>
            <numerusform>1 día de retraso</numerusform>
            <numerusform>{n} días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} months</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada {n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts between you</source>
        <translation>
            <numerusform>1 hecho entre ustedes</numerusform>
            <numerusform>{n} hechos entre ustedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>1 correo</numerusform>
            <numerusform>{n} correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks</source>
        <translation>
            <numerusform>1 conversación</numerusform>
            <numerusform>{n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question sheets</source>
        <translation>
            <numerusform>1 hoja de preguntas</numerusform>
            <numerusform>{n} hojas de preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <translation>
            <numerusform>1 compromiso</numerusform>
            <numerusform>{n} compromisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>1 sugerencia</numerusform>
            <numerusform>{n} sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills and certificates</source>
        <translation>
            <numerusform>1 habilidad o certificado</numerusform>
            <numerusform>{n} habilidades y certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further addresses</source>
        <translation>
            <numerusform>1 dirección más</numerusform>
            <numerusform>{n} direcciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things in common</source>
        <translation>
            <numerusform>1 cosa en común</numerusform>
            <numerusform>{n} cosas en común</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>1 nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named {n}</source>
        <translation>
            <numerusform>nombró a {n}</numerusform>
            <numerusform>nombró a {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>business days</source>
        <translation>
            <numerusform>día hábil</numerusform>
            <numerusform>días hábiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>mes</numerusform>
            <numerusform>meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new things a day</source>
        <translation>
            <numerusform>novedad al día</numerusform>
            <numerusform>novedades al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>Tras un minuto</numerusform>
            <numerusform>Tras {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies are damaged and stay as they are.</source>
        <translation>
            <numerusform>{n} copia anterior está dañada y se queda como está.</numerusform>
            <numerusform>{n} copias anteriores están dañadas y se quedan como están.</numerusform>
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
            <numerusform>{n} con petición</numerusform>
            <numerusform>{n} con petición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interviews held</source>
        <translation>
            <numerusform>{n} conversación</numerusform>
            <numerusform>{n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know that you landed.</source>
        <translation>
            <numerusform>{told} de {n} saben que encontró su lugar.</numerusform>
            <numerusform>{told} de {n} saben que encontró su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters of yours</source>
        <translation>
            <numerusform>1 correo de usted</numerusform>
            <numerusform>{n} correos de usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in common</source>
        <translation>
            <numerusform>{n} en común</numerusform>
            <numerusform>{n} en común</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are due</source>
        <translation>
            <numerusform>Hay 1 cosa pendiente más</numerusform>
            <numerusform>Hay {n} cosas pendientes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are due</source>
        <translation>
            <numerusform>Hay 1 cosa pendiente</numerusform>
            <numerusform>Hay {n} cosas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>1 minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While Askwell was closed, {n} things came due.</source>
        <translation>
            <numerusform>Mientras Askwell estaba cerrado, algo quedó pendiente.</numerusform>
            <numerusform>Mientras Askwell estaba cerrado, {n} cosas quedaron pendientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>{n} hecho</numerusform>
            <numerusform>{n} hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes and answers</source>
        <translation>
            <numerusform>{n} nota o respuesta</numerusform>
            <numerusform>{n} notas y respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least {n} characters.</source>
        <translation>
            <numerusform>Una contraseña tiene al menos {n} carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Mostrar {n} más</numerusform>
            <numerusform>Mostrar {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {some} of {n} more</source>
        <translation>
            <numerusform>Mostrar {some} de {n} más</numerusform>
            <numerusform>Mostrar {some} de {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages taken out stay out of imports.</source>
        <translation>
            <numerusform>1 mensaje quitado no vuelve con las importaciones.</numerusform>
            <numerusform>{n} mensajes quitados no vuelven con las importaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked {n} minutes</source>
        <translation>
            <numerusform>Conversación de {n} minuto</numerusform>
            <numerusform>Conversación de {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who next · {n} for today</source>
        <translation>
            <numerusform>Quién sigue · 1 para hoy</numerusform>
            <numerusform>Quién sigue · {n} para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are put aside.</source>
        <translation>
            <numerusform>{n} persona queda aparte.</numerusform>
            <numerusform>{n} personas quedan aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were taken out.</source>
        <translation>
            <numerusform>Se quitó a {n} persona.</numerusform>
            <numerusform>Se quitó a {n} personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A subject of at most {n} characters</source>
        <translation>
            <numerusform>Un asunto de {n} carácter como máximo</numerusform>
            <numerusform>Un asunto de {n} caracteres como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n}: phones cut the end off.</source>
        <translation>
            <numerusform>Tiene {n}: los teléfonos cortan el final.</numerusform>
            <numerusform>Tiene {n}: los teléfonos cortan el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gaps in [brackets] are yours to fill</source>
        <translation>
            <numerusform>1 hueco entre [corchetes] por completar</numerusform>
            <numerusform>{n} huecos entre [corchetes] por completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert {n} times</source>
        <translation>
            <numerusform>Insertar 1 horario</numerusform>
            <numerusform>Insertar {n} horarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind} · {n} h left</source>
        <translation>
            <numerusform>{kind} · queda {n} h</numerusform>
            <numerusform>{kind} · quedan {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people a day are plenty: the rest keeps until tomorrow.</source>
        <translation>
            <numerusform>{n} persona nueva al día es suficiente: el resto espera hasta mañana.</numerusform>
            <numerusform>{n} personas nuevas al día son suficientes: el resto espera hasta mañana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were left out of this series.</source>
        <translation>
            <numerusform>Otra quedó fuera de esta serie.</numerusform>
            <numerusform>Otras {n} quedaron fuera de esta serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions came in.</source>
        <translation>
            <numerusform>Entró 1 pregunta.</numerusform>
            <numerusform>Entraron {n} preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n}</source>
        <translation>
            <numerusform>Imprimir {n}</numerusform>
            <numerusform>Imprimir {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} minutes</source>
        <translation>
            <numerusform>{used} de {n} minuto</numerusform>
            <numerusform>{used} de {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} questions fit.</source>
        <translation>
            <numerusform>Cabe {n} pregunta como máximo.</numerusform>
            <numerusform>Caben {n} preguntas como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets went to the printer.</source>
        <translation>
            <numerusform>Se envió {n} hoja a la impresora.</numerusform>
            <numerusform>Se enviaron {n} hojas a la impresora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught you much in {much} of {n} talks</source>
        <translation>
            <numerusform>Le enseñó mucho en {much} de {n} conversación</numerusform>
            <numerusform>Le enseñó mucho en {much} de {n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things due</source>
        <translation>
            <numerusform>{n} cosa pendiente</numerusform>
            <numerusform>{n} cosas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>alrededor de {n} minuto</numerusform>
            <numerusform>unos {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that were late already wait for the coming days</source>
        <translation>
            <numerusform>Otra que ya llevaba retraso espera a los próximos días</numerusform>
            <numerusform>Otras {n} que ya llevaban retraso esperan a los próximos días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks in the last eight weeks</source>
        <translation>
            <numerusform>{n} conversación en las últimas ocho semanas</numerusform>
            <numerusform>{n} conversaciones en las últimas ocho semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to a reply, {n} cases</source>
        <translation>
            <numerusform>hasta la respuesta, {n} caso</numerusform>
            <numerusform>hasta la respuesta, {n} casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years since you talked</source>
        <translation>
            <numerusform>hace un año que hablaron</numerusform>
            <numerusform>hace {n} años que hablaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} business days, no reply</source>
        <translation>
            <numerusform>1 día hábil, sin respuesta</numerusform>
            <numerusform>{n} días hábiles, sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the sheet</source>
        <translation>
            <numerusform>{n} en la hoja</numerusform>
            <numerusform>{n} en la hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look at {n} files first</source>
        <translation>
            <numerusform>Suelte para verlo antes</numerusform>
            <numerusform>Suelte para ver antes {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} due</source>
        <translation>
            <numerusform>{title}, {n} pendiente</numerusform>
            <numerusform>{title}, {n} pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it like 2026-11-24T15:00.</source>
        <translation>«{text}» no es una fecha con hora. Escríbala así: 2026-11-24T15:00.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Askwell. Install that version, then open it.</source>
        <translation>{file} se escribió con un Askwell más nuevo. Instale esa versión y ábralo después.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not Askwell&apos;s. Put it aside and start again, or put a backup in its place.</source>
        <translation>{file} está dañado o no es de Askwell. Apártelo y empiece de nuevo, o ponga una copia en su lugar.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not here. Open Askwell&apos;s window and type your recovery phrase.</source>
        <translation>{file} está cifrado y su clave no está aquí. Abra la ventana de Askwell y escriba su frase de recuperación.</translation>
    </message>
    <message>
        <source>This does not open {file}: it was encrypted with another key, or it is damaged. Try again, or put a backup in its place.</source>
        <translation>Esto no abre {file}: se cifró con otra clave, o está dañado. Inténtelo otra vez, o ponga una copia en su lugar.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close that, then try again; nothing was changed.</source>
        <translation>{file} está abierto en otro programa. Ciérrelo allí e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no room on the disk to write {file} once more. Make room, then try again; nothing was changed.</source>
        <translation>No hay espacio en el disco para escribir {file} otra vez. Libere espacio e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} could not be written anew as it is. Nothing was changed; please report this.</source>
        <translation>{file} no se pudo volver a escribir tal como está. No se cambió nada; le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>Askwell is locked. Unlock it first.</source>
        <translation>Askwell está bloqueado. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are {count}. Type all of them, in their order.</source>
        <translation>Una frase de recuperación tiene 24 palabras; aquí hay {count}. Escríbalas todas, en su orden.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the words of a recovery phrase. Look at how it is spelled.</source>
        <translation>La palabra {position} no es una de las palabras de una frase de recuperación. Revise cómo está escrita.</translation>
    </message>
    <message>
        <source>Each word is right, but they do not belong together: one is another word, or the order is another. Compare them with what you wrote down.</source>
        <translation>Cada palabra es correcta, pero no van juntas: alguna es otra, o el orden es otro. Compárelas con lo que anotó.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Use words of your own.</source>
        <translation>Una contraseña tiene al menos {least} caracteres. Use palabras propias.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use the recovery phrase.</source>
        <translation>Esa no es la contraseña. Inténtelo de nuevo, o use la frase de recuperación.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the key of your data any more. Type your recovery phrase, and it will be put back.</source>
        <translation>El llavero de este equipo ya no guarda la clave de sus datos. Escriba su frase de recuperación y se repondrá.</translation>
    </message>
    <message>
        <source>How your data was encrypted is not noted beside it any more. Type your recovery phrase.</source>
        <translation>Ya no consta junto a sus datos cómo se cifraron. Escriba su frase de recuperación.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key. Choose a passphrase instead; nothing was changed.</source>
        <translation>El llavero de este equipo no aceptó la clave. Elija una contraseña en su lugar; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not in the keyring. Run this in a terminal to type the passphrase or the recovery phrase.</source>
        <translation>{file} está cifrado y su clave no está en el llavero. Ejecute esto en una terminal para escribir la contraseña o la frase de recuperación.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Askwell can use. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>Este equipo no tiene un llavero que Askwell pueda usar. Lo que escriba se guarda hasta que cierre Askwell, y después se pide otra vez.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked and was not opened. Unlock it, then try again.</source>
        <translation>El llavero de este equipo está bloqueado y no se abrió. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safely, or refused to. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>El llavero de este equipo no guarda secretos de forma segura, o se negó. Lo que escriba se guarda hasta que cierre Askwell, y después se pide otra vez.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer in time. It may wait for its own password in another window. Unlock it, then try again.</source>
        <translation>El llavero de este equipo no respondió a tiempo. Quizá espera su propia contraseña en otra ventana. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so that was not saved. Make room where {folder} is, then do it again; nothing that was saved before is lost.</source>
        <translation>El disco está lleno, así que eso no se guardó. Libere espacio donde está {folder} y hágalo de nuevo; no se pierde nada de lo guardado antes.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was saved there. Allow writing to it, or choose another folder with --data.</source>
        <translation>No se puede escribir en {folder}, así que allí no se guardó nada. Permita escribir en ella, o elija otra carpeta con --data.</translation>
    </message>
    <message>
        <source>Another program holds {file}, so nothing was changed. Close what may use it (a backup, a sync or a database program), then do it again.</source>
        <translation>Otro programa retiene {file}, así que no se cambió nada. Cierre lo que pueda usarlo (un programa de copias, de sincronización o de bases de datos) y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not let Askwell read or write {file}. Look whether it is still connected, then do it again; nothing that was saved is lost.</source>
        <translation>El disco no dejó que Askwell leyera o escribiera {file}. Compruebe que sigue conectado y hágalo de nuevo; no se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing more is written to it. Close Askwell and open it again: it then shows what can be saved.</source>
        <translation>{file} está dañado, así que no se escribe nada más en él. Cierre Askwell y ábralo de nuevo: le mostrará lo que se puede salvar.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open Askwell&apos;s window to see what can be saved of it, or put back the copy of {when}, which holds {people} people: askwell restore {copy}</source>
        <translation>{file} está dañado. Abra la ventana de Askwell para ver qué se puede salvar, o recupere la copia del {when}, que contiene {people} personas: askwell restore {copy}</translation>
    </message>
    <message>
        <source>{file} is damaged and there is no copy of it. Open Askwell&apos;s window: it saves what can still be read.</source>
        <translation>{file} está dañado y no hay ninguna copia. Abra la ventana de Askwell: salva lo que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more. It stays where it is; put a copy back, or begin anew.</source>
        <translation>Ya no se puede leer nada en {file}. Se queda donde está; recupere una copia, o empiece de nuevo.</translation>
    </message>
    <message>
        <source>The update found {count} rows that belong to nothing and stopped. Nothing was changed; please report this.</source>
        <translation>La actualización encontró {count} filas que no pertenecen a nada y se detuvo. No se cambió nada; le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder with --data.</source>
        <translation>No se puede escribir en {folder}. Elija otra carpeta con --data.</translation>
    </message>
    <message>
        <source>A copy of your data could not be made in {folder}. Make room on the disk, then try again; nothing was changed.</source>
        <translation>No se pudo hacer una copia de sus datos en {folder}. Libere espacio en el disco e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is damaged or no copy of Askwell&apos;s data. Choose another one; nothing was changed.</source>
        <translation>{file} está dañado o no es una copia de los datos de Askwell. Elija otro; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not an archive that Askwell wrote, or it is damaged. Choose another one; nothing was changed.</source>
        <translation>{file} no es un archivo comprimido de Askwell, o está dañado. Elija otro; no se cambió nada.</translation>
    </message>
    <message>
        <source>{folder} is not there, so no copy was put into it. Plug the disk in; it is tried again.</source>
        <translation>{folder} no está, así que no se puso ninguna copia en ella. Conecte el disco; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>No copy could be put into {folder}. Look whether it can be written to; it is tried again.</source>
        <translation>No se pudo poner ninguna copia en {folder}. Compruebe que se puede escribir en ella; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was exchanged with your other computer. Start your sync program or plug the disk in; it is tried again.</source>
        <translation>{folder} no está, así que no se intercambió nada con su otro equipo. Inicie su programa de sincronización o conecte el disco; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your other computer does not see what is new here. Look at its rights; it is tried again.</source>
        <translation>No se puede escribir en {folder}, así que su otro equipo no ve lo nuevo de aquí. Revise sus permisos; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>What {device} sent is not complete yet. Let your sync program finish; it is looked at again.</source>
        <translation>Lo que envió {device} aún no está completo. Deje terminar a su programa de sincronización; se mirará de nuevo.</translation>
    </message>
    <message>
        <source>What {device} sent is not there any more. It is looked at again.</source>
        <translation>Lo que envió {device} ya no está. Se mirará de nuevo.</translation>
    </message>
    <message>
        <source>Your data is encrypted, so what goes into {folder} is sealed: choose a passphrase under Settings, Two computers.</source>
        <translation>Sus datos están cifrados, así que lo que va a {folder} se sella: elija una contraseña en Ajustes, Dos equipos.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase. Type it to go on.</source>
        <translation>{file} está sellado con una contraseña. Escríbala para seguir.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <translation>Una contraseña necesita {least} caracteres o más. Varias palabras son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>Las dos contraseñas no coinciden. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so nothing was done. Do it again and type one.</source>
        <translation>No se escribió ninguna contraseña, así que no se hizo nada. Hágalo de nuevo y escriba una.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}, or the file is damaged. Capitals and spaces count; type it again.</source>
        <translation>Esta contraseña no abre {file}, o el archivo está dañado. Las mayúsculas y los espacios cuentan; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>{file} is sealed for a key, not with a passphrase. Open it with age, then restore the zip inside.</source>
        <translation>{file} está sellado para una clave, no con una contraseña. Ábralo con age y restaure el zip que contiene.</translation>
    </message>
    <message>
        <source>{file} asks for more work than any passphrase needs, so it was not opened. Open it with age, then restore the zip inside.</source>
        <translation>{file} pide más trabajo del que necesita cualquier contraseña, así que no se abrió. Ábralo con age y restaure el zip que contiene.</translation>
    </message>
    <message>
        <source>That entry is not there any more. Undo may bring it back.</source>
        <translation>Esa entrada ya no está. Quizá Deshacer la recupere.</translation>
    </message>
    <message>
        <source>Nobody here is called “{person}”. Look with: askwell people --search NAME.</source>
        <translation>Aquí nadie se llama «{person}». Busque con: askwell people --search NOMBRE.</translation>
    </message>
    <message>
        <source>“{person}” could be several people. Give the number from: askwell people.</source>
        <translation>«{person}» podría ser más de una persona. Indique el número que da: askwell people.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a first or a last name.</source>
        <translation>Una persona necesita un nombre. Escriba el nombre o el apellido.</translation>
    </message>
    <message>
        <source>“{fact}” is not a fact that can be noted. Use one of: sent replied declined scheduled met thanked followed-up.</source>
        <translation>«{fact}» no es un hecho que se pueda anotar. Use uno de estos: sent replied declined scheduled met thanked followed-up.</translation>
    </message>
    <message>
        <source>“{key}” is not part of your card. Use one of: {keys}.</source>
        <translation>«{key}» no forma parte de su ficha. Use uno de estos: {keys}.</translation>
    </message>
    <message>
        <source>“{key}” stands without a value. Write {key}=VALUE, or {key}= to clear it.</source>
        <translation>«{key}» no lleva valor. Escriba {key}=VALOR, o {key}= para borrarlo.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Write one like nora@example.com.</source>
        <translation>«{text}» no es una dirección de correo. Escriba una como nora@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Write one like Europe/Berlin.</source>
        <translation>«{text}» no es una zona horaria. Escriba una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is not a country. Write its two letters, like DE.</source>
        <translation>«{text}» no es un país. Escriba sus dos letras, como DE.</translation>
    </message>
    <message>
        <source>A job or school needs a name. Type it, then add it.</source>
        <translation>Un empleo o un centro de estudios necesita un nombre. Escríbalo y añádalo después.</translation>
    </message>
    <message>
        <source>There is nothing to add yet. Type a name, then press Return.</source>
        <translation>Aún no hay nada que añadir. Escriba un nombre y pulse Intro.</translation>
    </message>
    <message>
        <source>A dream needs a name. Type a company or a title, then add it.</source>
        <translation>Un deseo necesita un nombre. Escriba una empresa o un puesto y añádalo después.</translation>
    </message>
    <message>
        <source>“{name}” is on the dream list already.</source>
        <translation>«{name}» ya está en la lista de deseos.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write 2021, or 2021-03.</source>
        <translation>«{text}» no es un año. Escriba 2021 o 2021-03.</translation>
    </message>
    <message>
        <source>“{text}” are not hours of a day. Write them like 09:00-17:00, or Mon-Fri 09:00-17:00.</source>
        <translation>«{text}» no son horas de un día. Escríbalas así: 09:00-17:00, o lun-vie 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no letter called “{kind}”. Use one of: {kinds}.</source>
        <translation>No hay ningún correo llamado «{kind}». Use uno de estos: {kinds}.</translation>
    </message>
    <message>
        <source>This letter needs {length} characters and a mail program here takes {cap} at once. Save it as a draft file (--eml FILE), or copy the text.</source>
        <translation>Este correo necesita {length} caracteres y un programa de correo admite aquí {cap} de una vez. Guárdelo como archivo de borrador (--eml ARCHIVO), o copie el texto.</translation>
    </message>
    <message>
        <source>This copy of Askwell runs from a place that is gone at the next login. Move it to Applications, open it there, then choose this again.</source>
        <translation>Esta copia de Askwell se ejecuta desde un lugar que ya no existirá en el próximo inicio de sesión. Muévala a «Aplicaciones», ábrala allí y vuelva a elegir esto.</translation>
    </message>
    <message>
        <source>Gmail wants an app password: 16 letters made for one program. Turn on 2-Step Verification in your Google Account, then make one on the page “App passwords” and paste it here. A company or school may have switched them off.</source>
        <translation>Gmail exige una contraseña de aplicación: 16 letras hechas para un solo programa. Active la verificación en dos pasos en su cuenta de Google; después cree una en la página «Contraseñas de aplicaciones» y péguela aquí. Una empresa o un centro de estudios puede haberlas desactivado.</translation>
    </message>
    <message>
        <source>Outlook.com lets programs in through its own sign-in page alone, which Askwell does not have. Letters go to Outlook by the button beside Copy; answers come in when you save them as files and drop them.</source>
        <translation>Outlook.com solo deja entrar a los programas por su propia página de inicio de sesión, que Askwell no tiene. Los correos van a Outlook con el botón junto a Copiar; las respuestas llegan si las guarda como archivos y las arrastra aquí.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password. Open Account security on Yahoo&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>Yahoo exige una contraseña de aplicación. Abra la seguridad de la cuenta en las páginas de Yahoo, genere una contraseña de aplicación y péguela aquí.</translation>
    </message>
    <message>
        <source>AOL wants an app password. Open Account security on AOL&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>AOL exige una contraseña de aplicación. Abra la seguridad de la cuenta en las páginas de AOL, genere una contraseña de aplicación y péguela aquí.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password. Sign in to your Apple Account, choose App-Specific Passwords under Sign-In and Security, make one and paste it here.</source>
        <translation>iCloud exige una contraseña específica de app. Inicie sesión en su cuenta de Apple, elija Contraseñas específicas de apps en Inicio de sesión y seguridad, cree una y péguela aquí.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password. Open Settings, Privacy &amp; Security, make one for mail (IMAP) and paste it here.</source>
        <translation>Fastmail exige una contraseña de aplicación. Abra Configuración, Privacidad y seguridad, cree una para el correo (IMAP) y péguela aquí.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first. With two-factor sign-in GMX wants a password made for one program: make it under Security and paste it here.</source>
        <translation>Permita primero POP3 e IMAP en los ajustes de GMX. Con la verificación en dos pasos, GMX exige una contraseña hecha para un solo programa: créela en Seguridad y péguela aquí.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first.</source>
        <translation>Permita primero POP3 e IMAP en los ajustes de GMX.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of WEB.DE first. With two-factor sign-in it wants a password made for one program.</source>
        <translation>Permita primero POP3 e IMAP en los ajustes de WEB.DE. Con la verificación en dos pasos, exige una contraseña hecha para un solo programa.</translation>
    </message>
    <message>
        <source>T-Online wants the password for e-mail programs, which is not the one of the customer centre.</source>
        <translation>T-Online exige la contraseña para programas de correo, que no es la del área de clientes.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of Zoho Mail first. With two-factor sign-in make an app-specific password under Security and paste it here.</source>
        <translation>Permita primero IMAP en los ajustes de Zoho Mail. Con la verificación en dos pasos, cree una contraseña de aplicación en Seguridad y péguela aquí.</translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of Yandex Mail, then make an app password for mail and paste it here.</source>
        <translation>Permita los programas de correo en los ajustes de Yandex Mail; después cree una contraseña de aplicación para el correo y péguela aquí.</translation>
    </message>
    <message>
        <source>Mail.ru wants a password for external applications. Make one under Security and paste it here.</source>
        <translation>Mail.ru exige una contraseña para aplicaciones externas. Créela en Seguridad y péguela aquí.</translation>
    </message>
    <message>
        <source>Proton&apos;s mail can be read by its own programs alone; its Bridge shows a certificate that nobody vouches for. Letters go out by the other buttons; answers come in when you save them as files and drop them.</source>
        <translation>El correo de Proton solo lo pueden leer sus propios programas; su Bridge muestra un certificado que nadie avala. Los correos salen con los otros botones; las respuestas llegan si las guarda como archivos y las arrastra aquí.</translation>
    </message>
    <message>
        <source>Allow mail programs (POP3, IMAP, SMTP) in the settings of WP first.</source>
        <translation>Permita primero los programas de correo (POP3, IMAP, SMTP) en los ajustes de WP.</translation>
    </message>
    <message>
        <source>No letter to this person is noted as sent, so none came back.</source>
        <translation>No consta como enviado ningún correo a esta persona, así que ninguno pudo volver.</translation>
    </message>
    <message>
        <source>{count} copies are many. Write to at most {most} at once, or one by one.</source>
        <translation>{count} copias son muchas. Escriba a {most} como máximo a la vez, o de una en una.</translation>
    </message>
    <message>
        <source>That template is not there any more. Undo may bring it back.</source>
        <translation>Esa plantilla ya no está. Quizá Deshacer la recupere.</translation>
    </message>
    <message>
        <source>A template needs a name. Type one, then go on.</source>
        <translation>Una plantilla necesita un nombre. Escriba uno y siga.</translation>
    </message>
    <message>
        <source>This template comes with Askwell and stays. Its wording can be restored.</source>
        <translation>Esta plantilla viene con Askwell y se queda. Su texto se puede restaurar.</translation>
    </message>
    <message>
        <source>{file} holds no letter templates: {why}. Choose one that was exported.</source>
        <translation>{file} no contiene plantillas de correo: {why}. Elija un archivo que se haya exportado.</translation>
    </message>
    <message>
        <source>{file} is longer than any letter. Put one letter into a text file.</source>
        <translation>{file} es más largo que cualquier correo. Ponga un solo correo en un archivo de texto.</translation>
    </message>
    <message>
        <source>{file} is not plain text. Save the letter as text (UTF-8), then try again.</source>
        <translation>{file} no es texto sin formato. Guarde el correo como texto (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This needs the program with its window. Start it as: askwell.</source>
        <translation>Esto necesita el programa con su ventana. Inícielo así: askwell.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>No se puede escribir {file}. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>{host} was not found. Check its spelling, and that this computer is online.</source>
        <translation>No se encontró {host}. Revise cómo está escrito y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check that this computer is online, then the server&apos;s name and port.</source>
        <translation>{host} no responde en el puerto {port}. Revise que este equipo tenga conexión, y después el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later; nothing was changed.</source>
        <translation>{host} tardó demasiado en responder. Inténtelo más tarde; no se cambió nada.</translation>
    </message>
    <message>
        <source>{host} broke the connection off. Try again in a moment; nothing was changed.</source>
        <translation>{host} cortó la conexión. Inténtelo de nuevo en un momento; no se cambió nada.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is who it says: {why}. Nothing was sent to it. Check the server&apos;s name; on a strange network, try again on your own.</source>
        <translation>{host} no pudo demostrar que es quien dice: {why}. No se le envió nada. Revise el nombre del servidor; si la red es ajena, inténtelo desde la suya.</translation>
    </message>
    <message>
        <source>{host} does not talk in secret as it must, so nothing was sent to it. Choose TLS and port 993, or ask your provider for the server&apos;s name.</source>
        <translation>{host} no se comunica en secreto como debe, así que no se le envió nada. Elija TLS y el puerto 993, o pida el nombre del servidor a su proveedor.</translation>
    </message>
    <message>
        <source>{host} does not answer like a mail server. Check the server&apos;s name and port.</source>
        <translation>{host} no responde como un servidor de correo. Revise el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>{host} is busy or closed for now. Try again later; nothing was changed.</source>
        <translation>{host} está ocupado o cerrado por ahora. Inténtelo más tarde; no se cambió nada.</translation>
    </message>
    <message>
        <source>{host} refused what was asked of it. Try again later; nothing was changed.</source>
        <translation>{host} rechazó lo que se le pidió. Inténtelo más tarde; no se cambió nada.</translation>
    </message>
    <message>
        <source>{host} takes no password from programs. Ask your provider how one logs in.</source>
        <translation>{host} no acepta contraseñas de programas. Pregunte a su proveedor cómo se inicia la sesión.</translation>
    </message>
    <message>
        <source>{host} does not know {user} with this password. Type it again; some providers want one that is made for this program alone.</source>
        <translation>{host} no conoce a {user} con esta contraseña. Escríbala de nuevo; algunos proveedores quieren una hecha solo para este programa.</translation>
    </message>
    <message>
        <source>{provider} did not take this password for {user}. It wants an app password, made on its pages for one program alone, not the one you sign in with.</source>
        <translation>{provider} no aceptó esta contraseña para {user}. Quiere una contraseña de aplicación, que se crea en sus páginas para un solo programa; no es la de iniciar sesión.</translation>
    </message>
    <message>
        <source>The password of your mail account is not in the keyring any more. Type it again under Settings, Mail account.</source>
        <translation>La contraseña de su cuenta de correo ya no está en el llavero. Escríbala de nuevo en Ajustes, Cuenta de correo.</translation>
    </message>
    <message>
        <source>{host} has no folder for drafts. Make one called Drafts in your mail program, then try again.</source>
        <translation>{host} no tiene carpeta de borradores. Cree una llamada Drafts en su programa de correo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not put the letter into {folder}; perhaps the mailbox is full. Make room there, or open the letter in your mail program.</source>
        <translation>{host} no puso el correo en {folder}; quizá el buzón está lleno. Libere espacio allí, o abra el correo en su programa de correo.</translation>
    </message>
    <message>
        <source>{step}</source>
        <translation>{step}</translation>
    </message>
    <message>
        <source>A mail server needs a name. Ask your provider, or look into your mail program.</source>
        <translation>Un servidor de correo necesita un nombre. Pregunte a su proveedor, o mire en su programa de correo.</translation>
    </message>
    <message>
        <source>The web answers that. Look it up, note what you find with the person, and ask what it leaves out.</source>
        <translation>Eso lo responde la web. Búsquelo, anote lo que encuentre con la persona y pregunte lo que falte.</translation>
    </message>
    <message>
        <source>There is no sheet for {person} yet. Add a question first.</source>
        <translation>Aún no hay hoja para {person}. Añada antes una pregunta.</translation>
    </message>
    <message>
        <source>The two closing questions stay at the end of every sheet.</source>
        <translation>Las dos preguntas de cierre quedan al final de cada hoja.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be planned. Choose 15, 20 or 30.</source>
        <translation>No se puede planear una conversación de {minutes} minutos. Elija 15, 20 o 30.</translation>
    </message>
    <message>
        <source>There is no question yet. Type one, then add it.</source>
        <translation>Aún no hay ninguna pregunta. Escriba una y añádala.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters. Split it in two.</source>
        <translation>Una pregunta tiene {most} caracteres como máximo. Divídala en dos.</translation>
    </message>
    <message>
        <source>{file} is not a list of questions. Write one question a line, or use a file that Askwell exported.</source>
        <translation>{file} no es una lista de preguntas. Escriba una pregunta por línea, o use un archivo exportado por Askwell.</translation>
    </message>
    <message>
        <source>{file} holds more than a bank of questions. Split it into parts.</source>
        <translation>{file} contiene más de lo que cabe en un banco de preguntas. Divídalo en partes.</translation>
    </message>
    <message>
        <source>That question is not in the bank any more. Choose another.</source>
        <translation>Esa pregunta ya no está en el banco. Elija otra.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be agreed on. Choose 5 to 240.</source>
        <translation>No se puede acordar una conversación de {minutes} minutos. Elija de 5 a 240.</translation>
    </message>
    <message>
        <source>No talk is agreed with them. Agree on one first.</source>
        <translation>No hay ninguna conversación acordada con esta persona. Acuerde una primero.</translation>
    </message>
    <message>
        <source>Where did you land? Type a company or a title, then go on.</source>
        <translation>¿Dónde encontró su lugar? Escriba una empresa o un puesto y siga.</translation>
    </message>
    <message>
        <source>“{text}” is not a day that is understood. Write it like Friday, 5 Dec, in two weeks or 2026-12-05.</source>
        <translation>«{text}» no es un día que se entienda. Escríbalo así: viernes, 5 dic, en dos semanas o 2026-12-05.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Type it first.</source>
        <translation>Aún no hay nada que guardar. Escríbalo primero.</translation>
    </message>
    <message>
        <source>{file} is a damaged zip, perhaps because the download stopped early. Download it again from LinkedIn&apos;s e-mail and drop the new file.</source>
        <translation>{file} es un zip dañado, quizá porque la descarga se cortó. Descárguelo otra vez desde el correo de LinkedIn y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Unpack it yourself, then drop the folder.</source>
        <translation>{file} está protegido con una contraseña. Descomprímalo usted y suelte la carpeta.</translation>
    </message>
    <message>
        <source>{file} is a zip with nothing in it. Download the export again.</source>
        <translation>{file} es un zip vacío. Descargue otra vez la exportación.</translation>
    </message>
    <message>
        <source>{file} is not like any LinkedIn export: it would swell to many times its size or write outside its folder. Download the export again from LinkedIn itself.</source>
        <translation>{file} no se parece a ninguna exportación de LinkedIn: ocuparía muchas veces su tamaño o escribiría fuera de su carpeta. Descargue la exportación otra vez desde el propio LinkedIn.</translation>
    </message>
    <message>
        <source>{file} holds another zip. Unpack it once and drop the zip inside.</source>
        <translation>{file} contiene otro zip. Descomprímalo una vez y suelte el zip que hay dentro.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a zip: LinkedIn asked you to sign in. Sign in, open the link in LinkedIn&apos;s e-mail again and drop the file you get.</source>
        <translation>{file} es una página web, no un zip: LinkedIn le pidió iniciar sesión. Inicie sesión, abra de nuevo el enlace del correo de LinkedIn y suelte el archivo que reciba.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} es una página web, no una tabla. Suelte el zip que le envió LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet. Open it, save it as CSV (UTF-8), then drop that.</source>
        <translation>{file} es una hoja de cálculo. Ábrala, guárdela como CSV (UTF-8) y suelte ese archivo.</translation>
    </message>
    <message>
        <source>{file} is empty. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} está vacío. Suelte el zip que le envió LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} no es una tabla de texto. Suelte el zip que le envió LinkedIn.</translation>
    </message>
    <message>
        <source>{file} has columns that are not LinkedIn&apos;s Connections. Say which column is which, or drop the zip that LinkedIn sent you.</source>
        <translation>{file} tiene columnas que no son las de los contactos de LinkedIn. Indique qué es cada columna, o suelte el zip que le envió LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is larger than any export of connections. Drop the zip that LinkedIn sent you.</source>
        <translation>{file} es más grande que cualquier exportación de contactos. Suelte el zip que le envió LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is {what}, which cannot be read yet. Drop the zip that LinkedIn sent you, or its Connections.csv.</source>
        <translation>{file} es {what}, que aún no se puede leer. Suelte el zip que le envió LinkedIn, o su Connections.csv.</translation>
    </message>
    <message>
        <source>{file} is in Outlook&apos;s own format. Open it there, save it as .eml (or forward it to yourself as an attachment), then drop that.</source>
        <translation>{file} está en el formato propio de Outlook. Ábralo allí, guárdelo como .eml (o reenvíeselo como adjunto) y suelte ese archivo.</translation>
    </message>
    <message>
        <source>{file} is larger than any e-mail. Save the message without its attachments, then drop it again.</source>
        <translation>{file} es más grande que cualquier correo. Guarde el mensaje sin sus adjuntos y suéltelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} holds a whole mailbox. Save the single messages as .eml files, then drop those.</source>
        <translation>{file} contiene un buzón entero. Guarde cada mensaje como archivo .eml y suelte esos archivos.</translation>
    </message>
    <message>
        <source>{file} is built like no e-mail of a person: it cannot be read. Copy its text into a note instead.</source>
        <translation>{file} no está hecho como el correo de una persona: no se puede leer. Copie su texto en una nota.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Copy some words or a link, then paste them here.</source>
        <translation>Aún no hay nada que guardar. Copie un texto o un enlace y péguelo aquí.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Attach a smaller one, or note where it lies.</source>
        <translation>{file} ocupa más de {limit} MB. Adjunte uno más pequeño, o anote dónde está.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>{file} está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is a PDF, but not a LinkedIn profile. On the person&apos;s profile choose More, then Save to PDF, and drop that file.</source>
        <translation>{file} es un PDF, pero no un perfil de LinkedIn. En el perfil de la persona elija Más, Guardar en PDF, y suelte ese archivo.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile of 2017 or before, which has another layout. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} es un perfil de LinkedIn de 2017 o anterior, con otro formato. Guarde el perfil en PDF otra vez y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile without a name in it. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} es un perfil de LinkedIn sin nombre. Guarde el perfil en PDF otra vez y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} está protegido con una contraseña. Guarde el perfil en PDF otra vez y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} is a damaged PDF, perhaps because the download stopped early. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} es un PDF dañado, quizá porque la descarga se cortó. Guarde el perfil en PDF otra vez y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>{file} is larger than any profile, or would swell to many times its size. Save the profile to PDF again and drop the new file.</source>
        <translation>{file} es más grande que cualquier perfil, u ocuparía muchas veces su tamaño. Guarde el perfil en PDF otra vez y suelte el archivo nuevo.</translation>
    </message>
    <message>
        <source>Several people here are called {name}, and {file} names no profile. Drop it on the window of Askwell and choose whose it is.</source>
        <translation>Aquí varias personas se llaman {name}, y {file} no nombra ningún perfil. Suéltelo en la ventana de Askwell y elija de quién es.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as iCalendar (.ics), then use that.</source>
        <translation>{file} no es un calendario. Exporte el suyo como iCalendar (.ics) y use ese archivo.</translation>
    </message>
    <message>
        <source>{file} is damaged: none of its entries can be read. Export the calendar again.</source>
        <translation>{file} está dañado: no se puede leer ninguna de sus entradas. Exporte el calendario otra vez.</translation>
    </message>
    <message>
        <source>{file} is larger than any calendar. Export a shorter stretch of it.</source>
        <translation>{file} es más grande que cualquier calendario. Exporte un periodo más corto.</translation>
    </message>
    <message>
        <source>{file} repeats its entries beyond all reason and was not used. Export the calendar again, or leave that one out.</source>
        <translation>{file} repite sus entradas fuera de toda medida y no se usó. Exporte el calendario otra vez, o déjelo fuera.</translation>
    </message>
    <message>
        <source>{remarks} Without it no time can be called free.</source>
        <translation>{remarks} Sin él no se puede decir que un horario está libre.</translation>
    </message>
    <message>
        <source>{file} is a calendar. Drop it on the window to keep its times free, or use it with: askwell slots PERSON --calendar {file}.</source>
        <translation>{file} es un calendario. Suéltelo en la ventana para mantener libres sus horarios, o úselo con: askwell slots PERSONA --calendar {file}.</translation>
    </message>
    <message>
        <source>{file} belongs to another program and was left as it is. Choose another name for the calendar of what is due.</source>
        <translation>{file} pertenece a otro programa y se dejó como estaba. Elija otro nombre para el calendario de lo pendiente.</translation>
    </message>
    <message>
        <source>The list of programs that start when you log in cannot be changed. Add Askwell, with --hidden, in the settings of your desktop.</source>
        <translation>No se puede cambiar la lista de programas que se inician con su sesión. Añada Askwell, con --hidden, en los ajustes de su escritorio.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look for it and drop it again.</source>
        <translation>{file} ya no está. Búsquelo y suéltelo otra vez.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in other programs or copy it to another folder, then drop it again.</source>
        <translation>{file} no se puede abrir. Ciérrelo en otros programas o cópielo a otra carpeta, y suéltelo otra vez.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Questions of the sheet</source>
        <translation>Preguntas de la hoja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>Me enseñó mucho</translation>
    </message>
    <message>
        <source>Answered, next</source>
        <translation>Respondida, siguiente</translation>
    </message>
    <message>
        <source>A question that came up</source>
        <translation>Una pregunta que surgió</translation>
    </message>
    <message>
        <source>Add a question that came up</source>
        <translation>Añadir una pregunta que surgió</translation>
    </message>
    <message>
        <source>Return puts it in front</source>
        <translation>Intro la pone delante</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copies of my data</source>
        <translation>Copias de mis datos</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>Copias, la más nueva primero</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Recuperar esta copia</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Guardar todo en un archivo…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>A copy is made on the first start of a day and before every import, merge and restore. Putting one back makes a copy of what is here first.</source>
        <translation>Se hace una copia con el primer inicio del día y antes de cada importación, unión y restauración. Al recuperar una, primero se copia lo que hay aquí.</translation>
    </message>
    <message>
        <source>Or all of it as one file that other programs can read, too:</source>
        <translation>O todo en un solo archivo que también otros programas pueden leer:</translation>
    </message>
    <message>
        <source>“{file}” holds everything of an Askwell. If you restore from it, it takes the place of all that is here; a copy of that is made first.</source>
        <translation>«{file}» contiene todo un Askwell. Si restaura desde él, ocupa el lugar de todo lo que hay aquí; antes se hace una copia.</translation>
    </message>
    <message>
        <source>Restore from this file</source>
        <translation>Restaurar desde este archivo</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>copia del día</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before two cards became one</source>
        <translation>antes de unir dos fichas</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>antes de recuperar una copia</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>de otro equipo</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>{when} · {why}</source>
        <translation>{when} · {why}</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Mirando dentro…</translation>
    </message>
    <message>
        <source>People: {people}. With a history: {asked}. Talks held: {talks}.</source>
        <translation>Personas: {people}. Con historial: {asked}. Conversaciones: {talks}.</translation>
    </message>
    <message>
        <source>There is nobody here yet: nothing to copy.</source>
        <translation>Aquí aún no hay nadie: nada que copiar.</translation>
    </message>
    <message>
        <source>Putting a copy back</source>
        <translation>Recuperando una copia</translation>
    </message>
    <message>
        <source>The copy is back. What was here before is the newest copy now.</source>
        <translation>La copia está de vuelta. Lo que había antes es ahora la copia más nueva.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>Guardar todo en un archivo</translation>
    </message>
    <message>
        <source>Archive (*.askwell)</source>
        <translation>Archivo comprimido (*.askwell)</translation>
    </message>
    <message>
        <source>Archive sealed with a passphrase (*.zip.age)</source>
        <translation>Archivo sellado con contraseña (*.zip.age)</translation>
    </message>
    <message>
        <source>Several words are easy to remember. Without them nobody can open the file, you neither. The program age opens it, too.</source>
        <translation>Varias palabras son fáciles de recordar. Sin ellas nadie puede abrir el archivo, tampoco usted. También lo abre el programa age.</translation>
    </message>
    <message>
        <source>Seal the file</source>
        <translation>Sellar el archivo</translation>
    </message>
    <message>
        <source>Saving everything as a file</source>
        <translation>Guardando todo en un archivo</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Todo está en {file}.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Archives and copies (*.askwell *.zip *.age *.db)</source>
        <translation>Archivos y copias (*.askwell *.zip *.age *.db)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Todos (*)</translation>
    </message>
    <message>
        <source>{file} is sealed. Type the passphrase that it was sealed with.</source>
        <translation>{file} está sellado. Escriba la contraseña con que se selló.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Restoring from a file</source>
        <translation>Restaurando desde un archivo</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>on sheet</source>
        <translation>en la hoja</translation>
    </message>
    <message>
        <source>Edit… (F2)</source>
        <translation>Editar… (F2)</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Hide (Delete)</source>
        <translation>Ocultar (Supr)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>Anotar respuesta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Sueldo</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Whom else</source>
        <translation>A quién más</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Conocerse</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Look it up, then ask what it leaves out</source>
        <translation>Búsquelo y pregunte lo que falte</translation>
    </message>
    <message>
        <source>The web answers it: look it up, then ask what it leaves out</source>
        <translation>Lo responde la web: búsquelo y pregunte lo que falte</translation>
    </message>
    <message>
        <source>On file: {answer}. Ask what it leaves out.</source>
        <translation>Ya consta: {answer}. Pregunte lo que falte.</translation>
    </message>
    <message>
        <source>Asked of everybody on this goal, so that answers compare</source>
        <translation>La misma para cada persona, para comparar</translation>
    </message>
    <message>
        <source>Fits your goal</source>
        <translation>Va con su objetivo</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>Solo para esta persona</translation>
    </message>
    <message>
        <source>On file: {detail}. This asks on</source>
        <translation>Ya consta: {detail}. Esto va más allá</translation>
    </message>
    <message>
        <source>They lead or hire people</source>
        <translation>Dirige o contrata a otras personas</translation>
    </message>
    <message>
        <source>For a second talk</source>
        <translation>Para una segunda conversación</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Bank of questions</source>
        <translation>Banco de preguntas</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>Buscar una pregunta…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>+ Own question</source>
        <translation>+ Propia</translation>
    </message>
    <message>
        <source>My questions in and out</source>
        <translation>Traer y llevar mis preguntas</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Importar preguntas…</translation>
    </message>
    <message>
        <source>Export my questions…</source>
        <translation>Exportar mis preguntas…</translation>
    </message>
    <message>
        <source>Your question; Return adds it</source>
        <translation>Su pregunta; Intro la añade</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Su propia pregunta</translation>
    </message>
    <message>
        <source>Industry, company, job</source>
        <translation>Sector, empresa, puesto</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Principio y final</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Por buscar</translation>
    </message>
    <message>
        <source>Taught me most</source>
        <translation>Más enseñaron</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Taken out of the bank; sheets keep it.</source>
        <translation>Fuera del banco; las hojas la conservan.</translation>
    </message>
    <message>
        <source>Hidden; it waits under “Hidden”.</source>
        <translation>Oculta; espera en «Ocultas».</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.txt)</source>
        <translation>Listas de preguntas (*.toml *.txt)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>Todos (*)</translation>
    </message>
    <message>
        <source>Export my questions</source>
        <translation>Exportar mis preguntas</translation>
    </message>
    <message>
        <source>Your questions were saved.</source>
        <translation>Se guardaron sus preguntas.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>Ir al siguiente hueco</translation>
    </message>
    <message>
        <source>Fill in my card</source>
        <translation>Completar mi ficha</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>An address to write to</source>
        <translation>Una dirección a la que escribir</translation>
    </message>
    <message>
        <source>It is empty: say what you share, it is read first.</source>
        <translation>Está vacío: diga qué comparten, es lo primero que se lee.</translation>
    </message>
    <message>
        <source>Every gap is filled</source>
        <translation>No queda ningún hueco</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>characters; LinkedIn takes no more with an invitation</source>
        <translation>caracteres; LinkedIn no admite más con una invitación</translation>
    </message>
    <message>
        <source>{least} to {most} reads in under a minute</source>
        <translation>De {least} a {most} se lee en menos de un minuto</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Talk agreed: {when}</source>
        <translation>Conversación acordada: {when}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>dirección incorrecta</translation>
    </message>
    <message>
        <source>Your e-mail came back: {address}</source>
        <translation>Su correo fue devuelto: {address}</translation>
    </message>
    <message>
        <source>Talk moved, was {when}</source>
        <translation>Conversación movida, era {when}</translation>
    </message>
    <message>
        <source>Talk called off, was {when}</source>
        <translation>Conversación cancelada, era {when}</translation>
    </message>
    <message>
        <source>They did not come, was {when}</source>
        <translation>No se presentó, era {when}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Petición enviada</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>Contacto mantenido</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nuevo empleo</translation>
    </message>
    <message>
        <source>Suggested {name}</source>
        <translation>Sugirió a {name}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Usted prometió: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>Le prometió: {what}</translation>
    </message>
    <message>
        <source>You promised and kept: {what}</source>
        <translation>Usted prometió y cumplió: {what}</translation>
    </message>
    <message>
        <source>They kept: {what}</source>
        <translation>Cumplió: {what}</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Anotado: {what}</translation>
    </message>
    <message>
        <source>Dismissed: {what}</source>
        <translation>Descartado: {what}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>Movido: {what}</translation>
    </message>
    <message>
        <source>no reason to write</source>
        <translation>sin motivo para escribir</translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message>
        <source>Between you</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Anotar qué pasó</translation>
    </message>
    <message>
        <source>Noted. What follows from it follows.</source>
        <translation>Anotado. Lo que se deriva, viene después.</translation>
    </message>
    <message>
        <source>I wrote to them</source>
        <translation>Le escribí</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>We agreed on a talk…</source>
        <translation>Acordamos una fecha…</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Hablamos…</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Le di las gracias</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>Mantuve el contacto</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>Corrected. The stage follows.</source>
        <translation>Corregido. La etapa cambia con ello.</translation>
    </message>
    <message>
        <source>Let them come back</source>
        <translation>Dejar que vuelvan</translation>
    </message>
    <message>
        <source>The next import that has them brings them back</source>
        <translation>La próxima importación que los contenga los devuelve</translation>
    </message>
    <message>
        <source>The next import may bring them back.</source>
        <translation>La próxima importación puede devolverlos.</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>Corregir esto</translation>
    </message>
    <message>
        <source>{day}, correct this: {what}</source>
        <translation>{day}, corregir esto: {what}</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Corrected. What follows from it follows.</source>
        <translation>Corregido. Lo demás cambia con ello.</translation>
    </message>
    <message>
        <source>Taken out. What follows from it follows.</source>
        <translation>Quitado. Lo demás cambia con ello.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>Anotado para hoy.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Page of help</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser took this page. Its address is on the clipboard: paste it there.</source>
        <translation>Ningún navegador abrió esta página. Su dirección está en el portapapeles: péguela allí.</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>My calendars</source>
        <translation>Mis calendarios</translation>
    </message>
    <message>
        <source>What they take up is kept free of talks. A file is read again whenever it changes, and never written to.</source>
        <translation>Lo que ocupan queda libre de conversaciones. Un archivo se lee de nuevo cuando cambia, y nunca se escribe en él.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>Añadir un archivo de calendario…</translation>
    </message>
    <message>
        <source>Propose times from</source>
        <translation>Proponer horarios desde</translation>
    </message>
    <message>
        <source>Keep free around appointments</source>
        <translation>Dejar libre antes y después de citas</translation>
    </message>
    <message>
        <source>None yet: drop an .ics file on the window, or add one here.</source>
        <translation>Aún ninguno: suelte un archivo .ics en la ventana, o añada uno aquí.</translation>
    </message>
    <message>
        <source>Keep the times of {file} free? It has {entries}.</source>
        <translation>¿Mantener libres los horarios de {file}? Tiene {entries}.</translation>
    </message>
    <message>
        <source>Use as my calendar</source>
        <translation>Usar como mi calendario</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Let it count no more; the file stays</source>
        <translation>Que deje de contar; el archivo se queda</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>Dejar fuera: {file}</translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Añadir un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CareerCard</name>
    <message>
        <source>Career</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Nothing on file. Save their profile to PDF and drop it here.</source>
        <translation>No consta nada. Guarde su perfil en PDF y suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>CaughtList</name>
    <message>
        <source>Who else to talk to</source>
        <translation>Con quién más hablar</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Me prometió</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Prometí</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>Qué, y para cuándo</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Qué, y para el viernes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Añadir: {what}</translation>
    </message>
</context>
<context>
    <name>CaughtRow</name>
    <message>
        <source>No day for this one</source>
        <translation>Este, sin día</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Show this place in the letter</source>
        <translation>Mostrar este lugar en el correo</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué columna es cuál?</translation>
    </message>
    <message>
        <source>These are not the usual columns. Say what each means; a file with the same columns is never asked about again.</source>
        <translation>Estas no son las columnas habituales. Indique qué significa cada una; no se volverá a preguntar por un archivo con las mismas columnas.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Enlace al perfil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Contacto desde</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>Significado de la columna {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>School</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Lo que tienen en común</translation>
    </message>
    <message>
        <source>Somebody you both know, a place, a belief…</source>
        <translation>Alguien que ambas partes conocen, un lugar, una idea…</translation>
    </message>
    <message>
        <source>Add what you have in common</source>
        <translation>Añadir lo que tienen en común</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Kind of what you add: {kind}</source>
        <translation>Tipo de lo que añade: {kind}</translation>
    </message>
    <message>
        <source>Nothing noted yet: a school, an employer, somebody you both know?</source>
        <translation>Aún no consta nada: ¿estudios, un empleo, alguien que ambas partes conocen?</translation>
    </message>
    <message>
        <source>Is {theirs} the same as your {name}?</source>
        <translation>¿Es {theirs} lo mismo que {name}, en su ficha?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>This is so; keep it</source>
        <translation>Es así; conservarlo</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>Confirmar: {what}</translation>
    </message>
    <message>
        <source>This is not so; do not propose it again</source>
        <translation>No es así; no volver a proponerlo</translation>
    </message>
    <message>
        <source>Not in common: {what}</source>
        <translation>No es algo en común: {what}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>The same data on two computers</source>
        <translation>Los mismos datos en dos equipos</translation>
    </message>
    <message>
        <source>Choose a folder that your sync program carries, the same on both. Askwell puts what is new here into it, looks there at every start, and asks before it takes anything over. Work on one computer at a time.</source>
        <translation>Elija una carpeta que su programa de sincronización lleve, la misma en ambos. Askwell pone en ella lo nuevo de aquí, la mira en cada inicio y pregunta antes de tomar nada. Trabaje en un equipo cada vez.</translation>
    </message>
    <message>
        <source>Laptop, or the desk at home</source>
        <translation>Portátil, o el escritorio de casa</translation>
    </message>
    <message>
        <source>This computer is</source>
        <translation>Este equipo es</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Contraseña…</translation>
    </message>
    <message>
        <source>Sealed with your passphrase, which is kept until you quit.</source>
        <translation>Sellado con su contraseña, que se guarda hasta que salga.</translation>
    </message>
    <message>
        <source>Your data is encrypted: nothing is sent before you type a passphrase.</source>
        <translation>Sus datos están cifrados: no se envía nada hasta que escriba una contraseña.</translation>
    </message>
    <message>
        <source>Not sealed: whoever sees the folder can read what is in it.</source>
        <translation>Sin sellar: quien vea la carpeta puede leer lo que contiene.</translation>
    </message>
    <message>
        <source>The folder that both computers see</source>
        <translation>La carpeta que ven ambos equipos</translation>
    </message>
    <message>
        <source>It is asked for on the other computer too, and after every start.</source>
        <translation>Se pide también en el otro equipo, y en cada inicio.</translation>
    </message>
    <message>
        <source>Seal what is sent</source>
        <translation>Sellar lo que se envía</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Filter: name, company, title…</source>
        <translation>Filtro: nombre, empresa, puesto…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ Nueva</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Nadie coincide con «{text}»</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Aquí no hay nadie</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage above.</source>
        <translation>Pruebe con menos letras, o con otra etapa de arriba.</translation>
    </message>
    <message>
        <source>Looking at who is next</source>
        <translation>Mirando quién sigue</translation>
    </message>
    <message>
        <source>{name} is put aside and not proposed any more.</source>
        <translation>{name} queda aparte y ya no se propone.</translation>
    </message>
    <message>
        <source>Nobody looks like {name}. Choose two people in the list to compare.</source>
        <translation>Nadie se parece a {name}. Elija dos personas de la lista para comparar.</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>Se quitó a {name}.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies in a folder of your own</source>
        <translation>Copias en una carpeta propia</translation>
    </message>
    <message>
        <source>On a stick, on another disk or in a synced folder. Copies beside your data are made every day in any case.</source>
        <translation>En una memoria, en otro disco o en una carpeta sincronizada. De todos modos, cada día se hacen copias junto a sus datos.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in; it is tried again.</source>
        <translation>La carpeta no está ahora. Conecte el disco; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>Aún no hay ninguna copia en ella.</translation>
    </message>
    <message>
        <source>Copies in it: {count}. The newest is of {when}.</source>
        <translation>Copias que contiene: {count}. La más nueva es del {when}.</translation>
    </message>
    <message>
        <source>A folder for copies</source>
        <translation>Una carpeta para copias</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>What you wrote before this is saved. You can go on, or close Askwell and start it again. The report below holds no names, addresses or letters; copy it if you want to tell the makers.</source>
        <translation>Lo que escribió antes está guardado. Puede seguir, o cerrar Askwell e iniciarlo de nuevo. El informe de abajo no contiene nombres, direcciones ni correos; cópielo si quiere contárselo a quienes hacen Askwell.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Registro: {path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>Su archivo de datos está dañado</translation>
    </message>
    <message>
        <source>A part of your data file cannot be read any more. Askwell closes its window now and shows what can be saved, beside your newest copy; nothing is deleted.</source>
        <translation>Una parte de su archivo de datos ya no se puede leer. Askwell cierra ahora su ventana y muestra lo que se puede salvar, junto a su copia más nueva; no se elimina nada.</translation>
    </message>
    <message>
        <source>Show what can be saved</source>
        <translation>Mostrar lo que se puede salvar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Mañana {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Ayer {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>When shall it come back?</source>
        <translation>¿Cuándo debe volver?</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Saludo del correo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>Hola, …</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Credentials and awards</source>
        <translation>Certificados y premios</translation>
    </message>
    <message>
        <source>Publications and press</source>
        <translation>Publicaciones y prensa</translation>
    </message>
    <message>
        <source>Skills and languages</source>
        <translation>Habilidades e idiomas</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
</context>
<context>
    <name>DreamList</name>
    <message>
        <source>Dream list</source>
        <translation>Lista de deseos</translation>
    </message>
    <message>
        <source>Dreams, the dearest first</source>
        <translation>Deseos, el más querido primero</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation>¿Con qué sueña?</translation>
    </message>
    <message>
        <source>Type a company on the left. You see who of your people is there.</source>
        <translation>Escriba una empresa a la izquierda. Verá quién de sus personas está allí.</translation>
    </message>
    <message>
        <source>Companies or titles</source>
        <translation>Empresas o puestos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Looking who is there</source>
        <translation>Mirando quién está allí</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>A company you dream of</source>
        <translation>Una empresa con la que sueña</translation>
    </message>
    <message>
        <source>A title you dream of</source>
        <translation>Un puesto con el que sueña</translation>
    </message>
    <message>
        <source>Type a title on the left. You see who of your people has it.</source>
        <translation>Escriba un puesto a la izquierda. Verá quién de sus personas lo tiene.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down; Delete takes it off the list</source>
        <translation>Arrastre, o Alt+Arriba y Alt+Abajo; Supr lo quita de la lista</translation>
    </message>
    <message>
        <source>dream title and company</source>
        <translation>puesto y empresa soñados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Quién está allí</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Doble clic o Intro muestra a la persona en Contactos</translation>
    </message>
    <message>
        <source>There now {count}</source>
        <translation>Están allí {count}</translation>
    </message>
    <message>
        <source>Was there {count}</source>
        <translation>Estuvieron {count}</translation>
    </message>
    <message>
        <source>Has it now {count}</source>
        <translation>Lo tienen {count}</translation>
    </message>
    <message>
        <source>Had it {count}</source>
        <translation>Lo tuvieron {count}</translation>
    </message>
    <message>
        <source>Nobody you know is at {name} yet. What you can do:</source>
        <translation>Aún no conoce a nadie en {name}. Lo que puede hacer:</translation>
    </message>
    <message>
        <source>Nobody you know has this title yet. What you can do:</source>
        <translation>Aún no conoce a nadie con este puesto. Lo que puede hacer:</translation>
    </message>
    <message>
        <source>Nobody on file was there before. What you can do:</source>
        <translation>No consta nadie que haya estado allí. Lo que puede hacer:</translation>
    </message>
    <message>
        <source>Ask those who were there before: {names}.</source>
        <translation>Pregunte a quienes estuvieron antes allí: {names}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Search LinkedIn</source>
        <translation>Buscar en LinkedIn</translation>
    </message>
    <message>
        <source>Look for people whom somebody you know knows, and ask to be named.</source>
        <translation>Busque a personas que conozca alguien que usted conoce, y pida que le presenten.</translation>
    </message>
    <message>
        <source>Ask those you have talked to whom they know there: {names}.</source>
        <translation>Pregunte a quienes ya habló con usted a quién conocen allí: {names}.</translation>
    </message>
    <message>
        <source>Look for people there who went to {names}.</source>
        <translation>Busque allí a personas que estudiaron en {names}.</translation>
    </message>
    <message>
        <source>Go to an event of theirs and meet somebody in person.</source>
        <translation>Vaya a un evento de la empresa y conozca a alguien en persona.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>No se escribe nada hasta que pulse Importar.</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Write all the same</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the sheet for {name}</source>
        <translation>Imprimir la hoja de {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Preguntar a {name}</translation>
    </message>
</context>
<context>
    <name>EmailTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Aún no hay nadie elegido</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; a draft is filled from what is known.</source>
        <translation>Elija a alguien en Contactos; el borrador se completa con lo que se sabe.</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Nothing is waiting to be written.</source>
        <translation>No hay nada por escribir.</translation>
    </message>
    <message>
        <source>Opened, not yet marked sent</source>
        <translation>Abiertos, aún sin marcar</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Anotado como enviado hoy.</translation>
    </message>
    <message>
        <source>Nothing of this letter is on file yet: open it first.</source>
        <translation>De este correo aún no consta nada: ábralo primero.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Leave this out</source>
        <translation>Dejar esto fuera</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Dejar fuera: {what}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct this</source>
        <translation>Corregir esto</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>¿Qué personas?</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>¿En qué forma?</translation>
    </message>
    <message>
        <source>Names, jobs and addresses go out. Your notes, reasons and letters stay here.</source>
        <translation>Salen nombres, empleos y direcciones. Sus notas, motivos y correos se quedan aquí.</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>vCards 4.0, for address books</source>
        <translation>vCard 4.0, para libretas de direcciones</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>Una tabla (CSV), para hojas de cálculo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>Exportando personas</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado a {file}.</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>We talked</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Noted. Write down what you heard while it is fresh.</source>
        <translation>Anotado. Escriba lo que oyó mientras está fresco.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open a copy of this file</source>
        <translation>Abrir una copia de este archivo</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Attaching a file</source>
        <translation>Adjuntando un archivo</translation>
    </message>
    <message>
        <source>This file may be a program, so it is not opened from here.</source>
        <translation>Este archivo puede ser un programa, así que no se abre desde aquí.</translation>
    </message>
    <message>
        <source>No program here opens this kind of file.</source>
        <translation>Ningún programa de aquí abre este tipo de archivo.</translation>
    </message>
    <message>
        <source>The file was taken out.</source>
        <translation>Se quitó el archivo.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Suelte aquí su exportación de LinkedIn</translation>
    </message>
    <message>
        <source>Askwell reads your connections on this computer. Nothing is written until you say so, and nothing leaves your machine.</source>
        <translation>Askwell lee sus contactos en este equipo. No se escribe nada hasta que usted lo diga, y nada sale de su equipo.</translation>
    </message>
    <message>
        <source>The larger archive also holds your own profile: your card is filled from it. Meanwhile, look around with invented people; one click takes them away.</source>
        <translation>El archivo más grande contiene también su propio perfil: con él se completa su ficha. Mientras tanto, explore con personas inventadas; un clic las quita.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>Abrir esa página</translation>
    </message>
    <message>
        <source>Open the page of LinkedIn that hands out the export</source>
        <translation>Abrir la página de LinkedIn que entrega la exportación</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>En LinkedIn, abra Ajustes y privacidad, después Privacidad de datos y después «Obtener una copia de tus datos».</translation>
    </message>
    <message>
        <source>Choose Connections, or the larger archive, and ask for it. LinkedIn sends an e-mail with a link, within minutes or a day.</source>
        <translation>Elija Contactos, o el archivo más grande, y solicítelo. LinkedIn envía un correo con un enlace, en minutos o en un día.</translation>
    </message>
    <message>
        <source>Save the zip from that e-mail and drop it anywhere on this window.</source>
        <translation>Guarde el zip de ese correo y suéltelo en cualquier lugar de esta ventana.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Aún no se eligió ninguna carpeta.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>¿Olvidar a {name} para siempre?</translation>
    </message>
    <message>
        <source>Their card, letters, messages, notes, talks, sheets and files are erased, and their name and addresses in your notes about others.</source>
        <translation>Se borran su ficha, correos, mensajes, notas, conversaciones, hojas y archivos, y su nombre y direcciones en las notas de usted sobre otras personas.</translation>
    </message>
    <message>
        <source>No Undo brings this back, and what you did before it can no longer be undone either. Backups and files you saved elsewhere are not touched.</source>
        <translation>Deshacer no lo recupera, y lo que hizo antes ya no se puede deshacer tampoco. No se tocan las copias ni los archivos que guardó en otro lugar.</translation>
    </message>
    <message>
        <source>What stays is a mark that cannot be read. It keeps later imports from bringing them back.</source>
        <translation>Queda una marca que nadie puede leer. Evita que importaciones posteriores traigan de vuelta a esta persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another card may be theirs too: {names}. Forget that one as well.</source>
        <translation>También esta otra ficha puede ser suya: {names}. Olvidarla también.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Olvidando</translation>
    </message>
    <message>
        <source>Forgotten. Later imports do not bring them back.</source>
        <translation>Hecho. Las importaciones posteriores no traerán de vuelta a esta persona.</translation>
    </message>
</context>
<context>
    <name>FreeTimesDialog</name>
    <message>
        <source>Free times</source>
        <translation>Horarios libres</translation>
    </message>
    <message>
        <source>Free times for {name}</source>
        <translation>Horarios libres para {name}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Duración de la conversación</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>La semana anterior (Re Pág)</translation>
    </message>
    <message>
        <source>The next week (Page down)</source>
        <translation>La semana siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>My calendars…</source>
        <translation>Mis calendarios…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Looking for free times</source>
        <translation>Buscando horarios libres</translation>
    </message>
    <message>
        <source>{city} is a guess from “{place}”: say it if they live elsewhere.</source>
        <translation>{city} es una suposición a partir de «{place}»: corríjala si vive en otro lugar.</translation>
    </message>
    <message>
        <source>The letter says the times in {city}.</source>
        <translation>El correo dice las horas en {city}.</translation>
    </message>
    <message>
        <source>Where they live is not known: the letter says your own times.</source>
        <translation>No se sabe dónde vive: el correo dice las horas de usted.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Click a free time.</source>
        <translation>No hay nada elegido. Haga clic en un horario libre.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
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
        <translation>Lo que espero obtener</translation>
    </message>
    <message>
        <source>Judge the job from inside</source>
        <translation>Juzgar el trabajo desde dentro</translation>
    </message>
    <message>
        <source>Change industry</source>
        <translation>Cambiar de sector</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Hacer voluntariado</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Un contacto</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Askwell Help</source>
        <translation>Ayuda de Askwell</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>{page}: Askwell Help</source>
        <translation>{page}: Ayuda de Askwell</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>What is new in {version}</source>
        <translation>Novedades de {version}</translation>
    </message>
    <message>
        <source>Three months on: look for a new version</source>
        <translation>Pasaron tres meses: busque una versión nueva</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, el más nuevo primero</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Antes de todos estos</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source> (now)</source>
        <translation> (ahora)</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>{cases} of {of}</source>
        <translation>{cases} de {of}</translation>
    </message>
    <message>
        <source>too few to say ({counts})</source>
        <translation>muy pocos para decirlo ({counts})</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Les escribí</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dijeron que sí</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Thanked within 24 hours</source>
        <translation>Agradecí en 24 horas</translation>
    </message>
    <message>
        <source>In touch since</source>
        <translation>En contacto después</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
    <message>
        <source>From asking to staying in touch</source>
        <translation>De la petición a mantener el contacto</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
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
        <translation>15+</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>Días hasta la respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>What it built on</source>
        <translation>En qué se apoyó</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocos para decirlo</translation>
    </message>
    <message>
        <source>Not written here</source>
        <translation>No se escribió aquí</translation>
    </message>
    <message>
        <source>A template that is gone</source>
        <translation>Una plantilla que ya no está</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <source>Somebody suggested it</source>
        <translation>Alguien lo sugirió</translation>
    </message>
    <message>
        <source>Somebody you both know</source>
        <translation>Un contacto en común</translation>
    </message>
    <message>
        <source>A former employer</source>
        <translation>Un empleo anterior</translation>
    </message>
    <message>
        <source>A school</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Where everyone stood, month by month</source>
        <translation>Dónde estaba cada persona, mes a mes</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Conversaciones por semana</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Which letters count</source>
        <translation>Qué correos cuentan</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>Show the numbers instead of the pictures</source>
        <translation>Mostrar los números en lugar de los gráficos</translation>
    </message>
    <message>
        <source>About your own letters and talks, for you alone. Nothing leaves this machine.</source>
        <translation>Sobre sus propios correos y conversaciones, solo para usted. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Compare the letters by</source>
        <translation>Comparar los correos por</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Aún no se escribió a nadie.</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Quién dijo que sí</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>A rate stands beside its count; under five cases none is told.</source>
        <translation>Cada proporción va junto a su recuento; con menos de cinco casos no se da ninguna.</translation>
    </message>
    <message>
        <source>Nothing happened in {year} that is noted here.</source>
        <translation>En {year} no pasó nada que conste aquí.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabajan</translation>
    </message>
    <message>
        <source>What I took away</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>Talks in each month</source>
        <translation>Conversaciones de cada mes</translation>
    </message>
    <message>
        <source>a new job</source>
        <translation>un nuevo empleo</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job} at {place}.</source>
        <translation>Este es el año en que encontró su lugar: {job} en {place}.</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job}.</source>
        <translation>Este es el año en que encontró su lugar: {job}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>People asked for the first time</source>
        <translation>Personas a quienes escribió por primera vez</translation>
    </message>
    <message>
        <source>Of them said yes</source>
        <translation>De ellas, dijeron que sí</translation>
    </message>
    <message>
        <source>Talks held</source>
        <translation>Conversaciones realizadas</translation>
    </message>
    <message>
        <source>Talked, as far as it was noted</source>
        <translation>Tiempo hablado, según lo anotado</translation>
    </message>
    <message>
        <source>Notes to stay in touch</source>
        <translation>Correos para mantener el contacto</translation>
    </message>
    <message>
        <source>Names given to you</source>
        <translation>Nombres que le dieron</translation>
    </message>
    <message>
        <source>Promises you made</source>
        <translation>Compromisos que asumió</translation>
    </message>
    <message>
        <source>Promises you kept</source>
        <translation>Compromisos que cumplió</translation>
    </message>
    <message>
        <source>Promises kept for you</source>
        <translation>Compromisos que le cumplieron</translation>
    </message>
    <message>
        <source>A year looked back on</source>
        <translation>Una mirada atrás al año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Nothing is noted in this year</source>
        <translation>No consta nada en este año</translation>
    </message>
    <message>
        <source>What you ask, hear and promise is looked back on here.</source>
        <translation>Aquí se mira atrás a lo que pregunta, oye y promete.</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>El año {year}</translation>
    </message>
    <message>
        <source>Looked back on {day}</source>
        <translation>Mirada atrás el {day}</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Cifrar mis datos</translation>
    </message>
    <message>
        <source>All that Askwell keeps is encrypted: people, letters, notes, attached files, and the copies of it. Whoever takes the computer or its disk cannot read it. Archives and files that you save yourself are not encrypted by this.</source>
        <translation>Se cifra todo lo que guarda Askwell: personas, correos, notas, archivos adjuntos y sus copias. Quien se lleve el equipo o su disco no podrá leerlo. Los archivos que guarde usted en otro lugar no se cifran con esto.</translation>
    </message>
    <message>
        <source>What opens it each day</source>
        <translation>Qué lo abre cada día</translation>
    </message>
    <message>
        <source>The keyring of this computer: nothing to type</source>
        <translation>El llavero de este equipo: nada que escribir</translation>
    </message>
    <message>
        <source>A passphrase that I type at every start</source>
        <translation>Una contraseña que escribo en cada inicio</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Erase them instead; a new copy is made tomorrow</source>
        <translation>Borrarlas; mañana se hace una copia nueva</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>Older copies here: {count}. They are not encrypted yet, and will be.</source>
        <translation>Copias anteriores aquí: {count}. Aún no están cifradas, y lo estarán.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it and open this window again.</source>
        <translation>Está bloqueado. Desbloquéelo y abra esta ventana de nuevo.</translation>
    </message>
    <message>
        <source>It does not answer. It may wait for its own password.</source>
        <translation>No responde. Quizá espera su propia contraseña.</translation>
    </message>
    <message>
        <source>This computer has none that Askwell can use.</source>
        <translation>Este equipo no tiene ninguno que Askwell pueda usar.</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>No coinciden. Escriba la misma contraseña dos veces.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>No se escribe nada hasta que pulse Importar.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Esto no se puede importar</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>An address book fills blanks of people who are here. Nobody is added unless you tick them.</source>
        <translation>Una libreta de direcciones completa lo que falta en las personas de aquí. No se añade a nadie que usted no marque.</translation>
    </message>
    <message>
        <source>This e-mail has its place. Correct it if it is wrong.</source>
        <translation>Este correo tiene su lugar. Corríjalo si no es ese.</translation>
    </message>
    <message>
        <source>This e-mail is here already.</source>
        <translation>Este correo ya está aquí.</translation>
    </message>
    <message>
        <source>Say with whom this e-mail was exchanged.</source>
        <translation>Indique con quién se intercambió este correo.</translation>
    </message>
    <message>
        <source>{placed}, {known}</source>
        <translation>{placed}, {known}</translation>
    </message>
    <message>
        <source>of them in a new job</source>
        <translation>de ellas, en otro empleo</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya están aquí</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>aún no están</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>quedan fuera</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>In a new job</source>
        <translation>En otro empleo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no están</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi ficha</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Quedan fuera</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguna</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. One Undo takes all of it back.</source>
        <translation>No se escribe nada hasta que pulse Importar. Con un solo Deshacer se revierte todo.</translation>
    </message>
    <message>
        <source>Import my profile</source>
        <translation>Importar mi perfil</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>Cancelar deja todo como estaba.</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Importando personas</translation>
    </message>
    <message>
        <source>Your own card is filled.</source>
        <translation>Su propia ficha está completada.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>No había nada nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>a reason to write</source>
        <translation>un motivo para escribir</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>title</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>cumpleaños</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contactos de Google</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contactos de Outlook</translation>
    </message>
    <message>
        <source>Yahoo contacts</source>
        <translation>Contactos de Yahoo</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s copy of your address books</source>
        <translation>Copia de LinkedIn de sus libretas de direcciones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Hides their name in exports</source>
        <translation>Oculta su nombre en las exportaciones</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>No tiene nombre</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Una fila vacía</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>Está dos veces en el archivo</translation>
    </message>
    <message>
        <source>Is to stay forgotten</source>
        <translation>Debe seguir en el olvido</translation>
    </message>
    <message>
        <source>Is nobody here</source>
        <translation>No es nadie de aquí</translation>
    </message>
    <message>
        <source>A group of people, no person</source>
        <translation>Un grupo de personas, no una persona</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitaciones</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>validaciones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>followed companies</source>
        <translation>empresas seguidas</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>solicitudes de empleo</translation>
    </message>
    <message>
        <source>saved jobs</source>
        <translation>empleos guardados</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>your own profile</source>
        <translation>su propio perfil</translation>
    </message>
    <message>
        <source>Read: {lists}</source>
        <translation>Leído: {lists}</translation>
    </message>
    <message>
        <source>Messages left out: {reasons}</source>
        <translation>Mensajes que quedan fuera: {reasons}</translation>
    </message>
    <message>
        <source>Not needed, and not read: {names}</source>
        <translation>No hace falta y no se leyó: {names}</translation>
    </message>
    <message>
        <source>Your own card: {parts}</source>
        <translation>Su propia ficha: {parts}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Soy</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Fills a blank</source>
        <translation>Completa lo que falta</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
</context>
<context>
    <name>InterviewMode</name>
    <message>
        <source>Talk with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>La conversación terminó</translation>
    </message>
    <message>
        <source>The thank-you clock starts (F8)</source>
        <translation>Empieza a contar el plazo para agradecer (F8)</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Escribir el agradecimiento</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>KeepInTouch</name>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>None: for these people alone</source>
        <translation>Ninguno: solo para estas personas</translation>
    </message>
    <message>
        <source>A word every</source>
        <translation>Unas líneas cada</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Como el grupo</translation>
    </message>
    <message>
        <source>Every real contact, from you or from them, starts the time anew.</source>
        <translation>Cada contacto real, de usted o de la otra persona, pone el tiempo a cero.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>Quitar de {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>Fuera del grupo.</translation>
    </message>
    <message>
        <source>Kept: {often}.</source>
        <translation>Guardado: {often}.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nobody is here, but the newest copy holds people: {count}.</source>
        <translation>Aquí no hay nadie, pero la copia más nueva contiene personas: {count}.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but your newest entry is of {newest}. Set the clock: until then what is due is told wrongly.</source>
        <translation>El reloj de este equipo dice {now}, pero su entrada más nueva es del {newest}. Ponga el reloj en hora: hasta entonces no será cierto lo que figure como pendiente.</translation>
    </message>
    <message>
        <source>Askwell was cut off last time, perhaps by a power cut. All that was saved is here.</source>
        <translation>Askwell se interrumpió la última vez, quizá por un corte de luz. Todo lo guardado está aquí.</translation>
    </message>
    <message>
        <source>Choose the folder that both computers see first.</source>
        <translation>Elija primero la carpeta que ven ambos equipos.</translation>
    </message>
    <message>
        <source>Your other computer can fetch what is here now.</source>
        <translation>Su otro equipo ya puede tomar lo que hay aquí.</translation>
    </message>
    <message>
        <source>Both computers have the same.</source>
        <translation>Ambos equipos tienen lo mismo.</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>talked with you, works there</source>
        <translation>habló con usted, trabaja allí</translation>
    </message>
    <message>
        <source>talked with you on {day}</source>
        <translation>habló con usted el {day}</translation>
    </message>
    <message>
        <source>sent you to {what}, who is there</source>
        <translation>le dio el nombre de {what}, que está allí</translation>
    </message>
    <message>
        <source>sent you to {what}</source>
        <translation>le dio el nombre de {what}</translation>
    </message>
    <message>
        <source>kept a promise: {what}</source>
        <translation>cumplió un compromiso: {what}</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>le recomendó</translation>
    </message>
    <message>
        <source>answered you on {day}</source>
        <translation>le respondió el {day}</translation>
    </message>
    <message>
        <source>I have landed</source>
        <translation>Encontré mi lugar</translation>
    </message>
    <message>
        <source>Good. Many people had a part in it, and few ever hear how it ended. Say where you landed; then everybody who helped is proposed for a letter of their own.</source>
        <translation>Enhorabuena. Muchas personas tuvieron parte en ello, y pocas llegan a saber cómo terminó. Diga dónde encontró su lugar; después se propone un correo propio para cada persona que ayudó.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Quién ayudó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Noted. What is proposed follows.</source>
        <translation>Anotado. Las propuestas cambian con ello.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Another company, title or day</source>
        <translation>Otra empresa, otro puesto u otro día</translation>
    </message>
    <message>
        <source>Be done with it</source>
        <translation>Darlo por terminado</translation>
    </message>
    <message>
        <source>Nobody is proposed any more; letters and facts stay</source>
        <translation>Ya no se propone a nadie; los correos y los hechos se quedan</translation>
    </message>
    <message>
        <source>Nobody is noted yet who talked with you, answered or gave a name.</source>
        <translation>Aún no consta nadie que hablara con usted, respondiera o diera un nombre.</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>lo supo el {day}</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>dijo que no</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>correo empezado</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>They helped. Untick whom you do not want to write to.</source>
        <translation>Ayudaron. Quite la marca de quien no deba recibir un correo.</translation>
    </message>
    <message>
        <source>Done. Choose it again to go on telling people.</source>
        <translation>Listo. Elíjalo de nuevo para seguir contándolo.</translation>
    </message>
    <message>
        <source>Filling the letters</source>
        <translation>Completando los correos</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Letters and questions in English</source>
        <translation>Correos y preguntas en inglés</translation>
    </message>
    <message>
        <source>Templates and the bank of questions, whatever the language of the window</source>
        <translation>Las plantillas y el banco de preguntas, sea cual sea el idioma de la ventana</translation>
    </message>
    <message>
        <source>Another language is in force when Askwell is started the next time.</source>
        <translation>El otro idioma se usará la próxima vez que inicie Askwell.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>Qué compromisos</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Prometí</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Me prometió</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Quién prometió</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>Qué, y para el viernes</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>Qué se prometió, y para cuándo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Up and Down move, Ctrl+Return keeps, Delete on the tick takes out</source>
        <translation>Arriba y Abajo mueven, Ctrl+Intro guarda, Supr en la casilla quita</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Abiertos {count}</translation>
    </message>
    <message>
        <source>I owe {count}</source>
        <translation>Debo {count}</translation>
    </message>
    <message>
        <source>I am owed {count}</source>
        <translation>Me deben {count}</translation>
    </message>
    <message>
        <source>Kept {count}</source>
        <translation>Cumplidos {count}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidos</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>Debo</translation>
    </message>
    <message>
        <source>I am owed</source>
        <translation>Me deben</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No queda nada abierto</translation>
    </message>
    <message>
        <source>What you and others promise in a talk stands here, the next one first.</source>
        <translation>Aquí está lo que usted y otras personas prometen en una conversación, lo más próximo primero.</translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation>No debe nada</translation>
    </message>
    <message>
        <source>Add above what you promised to somebody.</source>
        <translation>Añada arriba lo que prometió a alguien.</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>Nadie le debe nada</translation>
    </message>
    <message>
        <source>Add above what somebody promised you.</source>
        <translation>Añada arriba lo que alguien le prometió.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Aún no hay nada cumplido</translation>
    </message>
    <message>
        <source>What is ticked off comes here.</source>
        <translation>Lo que se marca viene aquí.</translation>
    </message>
    <message>
        <source>Say who: type a name and choose one of those that are offered.</source>
        <translation>Indique quién: escriba un nombre y elija uno de los que se ofrecen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Qué se prometió</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>Friday, 5 Dec, in two weeks; empty for no day</source>
        <translation>viernes, 5 dic, en dos semanas; vacío: sin día</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show this person in Contacts</source>
        <translation>Mostrar a esta persona en Contactos</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>El compromiso es suyo</translation>
    </message>
    <message>
        <source>I promised it</source>
        <translation>El compromiso es mío</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>cumplido el {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>prometido el {day}</translation>
    </message>
    <message>
        <source>I promised {name}: {text}</source>
        <translation>Prometí a {name}: {text}</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>{name} prometió: {text}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Cumplido: {what}</translation>
    </message>
    <message>
        <source>By when: {what}</source>
        <translation>Para cuándo: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Más: {what}</translation>
    </message>
    <message>
        <source>Whose it is, and taking it out</source>
        <translation>De quién es, y quitarlo</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Further addresses, parted by commas</source>
        <translation>Más direcciones, separadas por comas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>Añadir copias</translation>
    </message>
    <message>
        <source>Send a copy to somebody else</source>
        <translation>Enviar una copia a otra persona</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>Insert free times</source>
        <translation>Insertar horarios libres</translation>
    </message>
    <message>
        <source>Times at which you both can talk (Ctrl+Shift+T)</source>
        <translation>Horarios en que ambas partes pueden hablar (Ctrl+Mayús+T)</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet.</source>
        <translation>Aún no consta nada que compartan.</translation>
    </message>
    <message>
        <source>The letter says so already.</source>
        <translation>El correo ya lo dice.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over in one click.</source>
        <translation>Este correo es demasiado largo para entregarlo con un clic.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into a new message.</source>
        <translation>El texto está en el portapapeles: péguelo en un mensaje nuevo.</translation>
    </message>
    <message>
        <source>No browser took the letter.</source>
        <translation>Ningún navegador recibió el correo.</translation>
    </message>
    <message>
        <source>No mail program took the letter.</source>
        <translation>Ningún programa de correo recibió el correo.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the draft.</source>
        <translation>El texto está en el portapapeles: péguelo en el borrador.</translation>
    </message>
    <message>
        <source>No mail program is set on this computer.</source>
        <translation>En este equipo no hay ningún programa de correo configurado.</translation>
    </message>
    <message>
        <source>Nothing of this letter was kept yet.</source>
        <translation>Aún no se guardó nada de este correo.</translation>
    </message>
    <message>
        <source>The draft was put away.</source>
        <translation>Se descartó el borrador.</translation>
    </message>
    <message>
        <source>The note is on the clipboard: paste it on their profile.</source>
        <translation>La nota está en el portapapeles: péguela en su perfil.</translation>
    </message>
    <message>
        <source>The address is taken off the card.</source>
        <translation>Se quitó la dirección de la ficha.</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>Anotado como enviado hoy.</translation>
    </message>
    <message>
        <source>Noted as sent on {day}.</source>
        <translation>Anotado como enviado el {day}.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Remove “{word}” from my words</source>
        <translation>Quitar «{word}» de mis palabras</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Añadir «{word}» a mis palabras</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>{kind} · draft</source>
        <translation>{kind} · borrador</translation>
    </message>
    <message>
        <source>Waits: {name} there answered</source>
        <translation>En espera: {name} respondió allí</translation>
    </message>
    <message>
        <source>Beside {name}, who has not answered</source>
        <translation>Junto a {name}, sin respuesta aún</translation>
    </message>
    <message>
        <source>{line} · draft</source>
        <translation>{line} · borrador</translation>
    </message>
    <message>
        <source>{kind} · late</source>
        <translation>{kind} · con retraso</translation>
    </message>
    <message>
        <source>no reply since {day}</source>
        <translation>sin respuesta desde el {day}</translation>
    </message>
    <message>
        <source>last word on {day}</source>
        <translation>último contacto el {day}</translation>
    </message>
    <message>
        <source>First e-mail</source>
        <translation>Primer correo</translation>
    </message>
    <message>
        <source>First e-mail, second person</source>
        <translation>Primer correo, segunda persona</translation>
    </message>
    <message>
        <source>Offer to help</source>
        <translation>Ofrecer ayuda</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Confirm the talk</source>
        <translation>Confirmar la conversación</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Cambiar la conversación</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Felicitación</translation>
    </message>
    <message>
        <source>Ask about a name</source>
        <translation>Preguntar por un nombre</translation>
    </message>
    <message>
        <source>Ask for a rhythm</source>
        <translation>Pedir un ritmo</translation>
    </message>
    <message>
        <source>Tell who named them</source>
        <translation>Contarlo a quien dio el nombre</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Answer to a no</source>
        <translation>Respuesta a un no</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>Nota de LinkedIn</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Who you are and what you do</source>
        <translation>Quién es usted y a qué se dedica</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Qué comparten</translation>
    </message>
    <message>
        <source>How {name} can help</source>
        <translation>Cómo puede ayudar {name}</translation>
    </message>
    <message>
        <source>they</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>One clear request</source>
        <translation>Una sola petición clara</translation>
    </message>
    <message>
        <source>Times you are free</source>
        <translation>Horarios libres de usted</translation>
    </message>
    <message>
        <source>One line will do: “I am a nurse in Leeds.”</source>
        <translation>Basta una línea: «Trabajo en un hospital de Granada.»</translation>
    </message>
    <message>
        <source>A school, an employer, somebody you both know.</source>
        <translation>Estudios, un empleo, alguien que ambas partes conocen.</translation>
    </message>
    <message>
        <source>What could only this person tell you?</source>
        <translation>¿Qué podría contarle solo esta persona?</translation>
    </message>
    <message>
        <source>One question, such as: “Would you have 20 minutes for a call?”</source>
        <translation>Una pregunta, como: «¿Tendría 20 minutos para una llamada?»</translation>
    </message>
    <message>
        <source>Two or three times, or “any morning next week”.</source>
        <translation>Dos o tres horarios, o «cualquier mañana de la próxima semana».</translation>
    </message>
    <message>
        <source>More than one question</source>
        <translation>Más de una pregunta</translation>
    </message>
    <message>
        <source>The request is not put as a question</source>
        <translation>La petición no va en forma de pregunta</translation>
    </message>
    <message>
        <source>This asks for a job</source>
        <translation>Esto pide un empleo</translation>
    </message>
    <message>
        <source>This says nothing</source>
        <translation>Esto no dice nada</translation>
    </message>
    <message>
        <source>A link makes people careful</source>
        <translation>Un enlace despierta recelo</translation>
    </message>
    <message>
        <source>Something was not filled in</source>
        <translation>Quedó algo sin completar</translation>
    </message>
    <message>
        <source>The card spells the name otherwise</source>
        <translation>La ficha escribe el nombre de otro modo</translation>
    </message>
    <message>
        <source>A name from another letter?</source>
        <translation>¿Un nombre de otro correo?</translation>
    </message>
    <message>
        <source>A company from another letter?</source>
        <translation>¿Una empresa de otro correo?</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>Este horario ya pasó</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>Este horario está ocupado</translation>
    </message>
    <message>
        <source>Day and date do not fit</source>
        <translation>El día y la fecha no coinciden</translation>
    </message>
    <message>
        <source>Not looked at for the five parts</source>
        <translation>No se buscan las cinco partes</translation>
    </message>
    <message>
        <source>“{said}” is not how the card writes it.</source>
        <translation>«{said}» no es como lo escribe la ficha.</translation>
    </message>
    <message>
        <source>“{said}” is somebody else on your list.</source>
        <translation>«{said}» es otra persona de su lista.</translation>
    </message>
    <message>
        <source>“{said}” is not on this card.</source>
        <translation>«{said}» no está en esta ficha.</translation>
    </message>
    <message>
        <source>{said} has passed.</source>
        <translation>{said} ya pasó.</translation>
    </message>
    <message>
        <source>{said} is promised to somebody else.</source>
        <translation>{said} está prometido a otra persona.</translation>
    </message>
    <message>
        <source>Look {said} up in the calendar.</source>
        <translation>Busque {said} en el calendario.</translation>
    </message>
    <message>
        <source>One is easier to say yes to than two.</source>
        <translation>A una es más fácil decir que sí que a dos.</translation>
    </message>
    <message>
        <source>A question asks for an answer.</source>
        <translation>Una pregunta pide respuesta.</translation>
    </message>
    <message>
        <source>A first letter asks for a talk.</source>
        <translation>Un primer correo pide una conversación.</translation>
    </message>
    <message>
        <source>Leave it out: the first line is read most.</source>
        <translation>Quítelo: la primera línea es la que más se lee.</translation>
    </message>
    <message>
        <source>Filters too. Keep it for later.</source>
        <translation>Los filtros también. Guárdelo para después.</translation>
    </message>
    <message>
        <source>The reader would see it.</source>
        <translation>Se vería al leerlo.</translation>
    </message>
    <message>
        <source>They are not found in letters of this language.</source>
        <translation>No se encuentran en correos de este idioma.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en programa de correo</translation>
    </message>
    <message>
        <source>Open as a draft file</source>
        <translation>Abrir como borrador</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>Abrir en Gmail</translation>
    </message>
    <message>
        <source>Open in Outlook.com</source>
        <translation>Abrir en Outlook.com</translation>
    </message>
    <message>
        <source>Open in Outlook for work</source>
        <translation>Abrir en Outlook del trabajo</translation>
    </message>
    <message>
        <source>Copy and open an empty draft</source>
        <translation>Copiar y abrir un borrador vacío</translation>
    </message>
    <message>
        <source>Your mail program shows the draft; you send it</source>
        <translation>Su programa de correo muestra el borrador; lo envía usted</translation>
    </message>
    <message>
        <source>The letter as an .eml file, opened in your mail program; you send it</source>
        <translation>El correo como archivo .eml, abierto en su programa de correo; lo envía usted</translation>
    </message>
    <message>
        <source>Your browser shows the draft; you send it</source>
        <translation>Su navegador muestra el borrador; lo envía usted</translation>
    </message>
    <message>
        <source>The text is on the clipboard, to be pasted into an empty draft</source>
        <translation>El texto está en el portapapeles, para pegarlo en un borrador vacío</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Askwell is locked</source>
        <translation>Askwell está bloqueado</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Type your passphrase to go on.</source>
        <translation>Todo lo que escribió está guardado. Escriba su contraseña para seguir.</translation>
    </message>
    <message>
        <source>Everything you typed is saved. The keyring of this computer opens it again: so can anybody who uses the computer as you. Settings, Protection offers a passphrase instead.</source>
        <translation>Todo lo que escribió está guardado. Lo abre de nuevo el llavero de este equipo: también para cualquiera que use el equipo con su cuenta. En Ajustes, Protección, puede elegir una contraseña en su lugar.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>Nobody here has an e-mail address yet.</source>
        <translation>Aquí nadie tiene aún dirección de correo.</translation>
    </message>
    <message>
        <source>Looking for replies</source>
        <translation>Buscando respuestas</translation>
    </message>
    <message>
        <source>There is more: look again for the rest.</source>
        <translation>Hay más: busque de nuevo para ver el resto.</translation>
    </message>
    <message>
        <source>Nothing new with people here.</source>
        <translation>Nada nuevo con las personas de aquí.</translation>
    </message>
    <message>
        <source>What moves nothing</source>
        <translation>Lo que no cambia nada</translation>
    </message>
    <message>
        <source>Filed: {what}.</source>
        <translation>Archivado: {what}.</translation>
    </message>
</context>
<context>
    <name>MailAccountPage</name>
    <message>
        <source>Mail account</source>
        <translation>Cuenta de correo</translation>
    </message>
    <message>
        <source>Off until you set one, and never needed. Your mail server is asked only when you press a button: Save to Drafts puts a letter among your own drafts; Look for replies reads who wrote to whom and when, for people who are here, and never what they wrote. Askwell never sends. The password goes into the keyring of this computer, nowhere else.</source>
        <translation>Apagada hasta que la configure, y nunca necesaria. Solo se consulta a su servidor de correo cuando pulsa un botón: Guardar en Borradores pone un correo entre sus borradores; Buscar respuestas lee quién escribió a quién y cuándo, de las personas de aquí, y nunca lo que escribieron. Askwell nunca envía. La contraseña va al llavero de este equipo, a ningún otro lugar.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The address, unless your provider says otherwise</source>
        <translation>La dirección, salvo que su proveedor diga otra cosa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
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
        <translation>En ambos casos el servidor debe demostrar su nombre; si no, no se envía nada</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Forget it here, and take its password out of the keyring</source>
        <translation>Olvidarla aquí y quitar su contraseña del llavero</translation>
    </message>
    <message>
        <source>Kept in the keyring; type it to change it</source>
        <translation>Guardada en el llavero; escríbala para cambiarla</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Consultando {host}…</translation>
    </message>
    <message>
        <source>It works, but there is no folder for drafts. Make one called Drafts.</source>
        <translation>Funciona, pero no hay carpeta de borradores. Cree una llamada Drafts.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; no folder of sent mail was found.</source>
        <translation>Funciona. Los borradores van a {drafts}; no se encontró carpeta de correo enviado.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; sent mail is read in {sent}.</source>
        <translation>Funciona. Los borradores van a {drafts}; el correo enviado se lee en {sent}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>The account is forgotten, its password too.</source>
        <translation>La cuenta está olvidada, y también su contraseña.</translation>
    </message>
</context>
<context>
    <name>MailReview</name>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>Archivado con</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>{sender} to {readers}</source>
        <translation>{sender} a {readers}</translation>
    </message>
    <message>
        <source>You took it out. Say with whom it was to file it again.</source>
        <translation>Usted lo quitó. Diga con quién fue para archivarlo de nuevo.</translation>
    </message>
    <message>
        <source>Told by the thread it belongs to.</source>
        <translation>Se sabe por el hilo al que pertenece.</translation>
    </message>
    <message>
        <source>Told by the address.</source>
        <translation>Se sabe por la dirección.</translation>
    </message>
    <message>
        <source>A program wrote it: it is no answer, the reminder stays.</source>
        <translation>Lo escribió un programa: no es una respuesta, el recordatorio sigue.</translation>
    </message>
    <message>
        <source>The address is wrong: you are asked to verify it.</source>
        <translation>La dirección es incorrecta: se le pide que la verifique.</translation>
    </message>
    <message>
        <source>It reads as a no. Is it one? You can say otherwise.</source>
        <translation>Parece un no. ¿Lo es? Puede indicar otra cosa.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All actions (F10)</source>
        <translation>Todas las acciones (F10)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person, one card</source>
        <translation>Una persona, una ficha</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Comparando a todas las personas…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Whatever hangs on either card is kept. One Undo parts them again.</source>
        <translation>Se conserva lo que haya en ambas fichas. Un solo Deshacer las separa de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>Unir fichas</translation>
    </message>
    <message>
        <source>Decide about these two another time</source>
        <translation>Decidir sobre estas dos en otro momento</translation>
    </message>
    <message>
        <source>They are never proposed again</source>
        <translation>No se vuelven a proponer</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso fue todo</translation>
    </message>
    <message>
        <source>Nobody is on two cards</source>
        <translation>Nadie está en dos fichas</translation>
    </message>
    <message>
        <source>Cards are compared by profile, e-mail, phone, and name with company.</source>
        <translation>Las fichas se comparan por perfil, correo, teléfono y nombre con empresa.</translation>
    </message>
    <message>
        <source>Look for more</source>
        <translation>Buscar más</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>¿Es una sola persona?</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Consta</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>Siguen siendo dos personas.</translation>
    </message>
    <message>
        <source>{name} is on one card now.</source>
        <translation>{name} está ahora en una sola ficha.</translation>
    </message>
    <message>
        <source>Imported. Some people may be on two cards.</source>
        <translation>Importado. Quizá alguien esté en dos fichas.</translation>
    </message>
    <message>
        <source>The same profile address: {what}</source>
        <translation>La misma dirección de perfil: {what}</translation>
    </message>
    <message>
        <source>The same e-mail address: {what}</source>
        <translation>La misma dirección de correo: {what}</translation>
    </message>
    <message>
        <source>The same phone number: {what}</source>
        <translation>El mismo número de teléfono: {what}</translation>
    </message>
    <message>
        <source>The same name at the same company: {what}</source>
        <translation>El mismo nombre en la misma empresa: {what}</translation>
    </message>
    <message>
        <source>Nearly the same name at the same company: {what}</source>
        <translation>Casi el mismo nombre en la misma empresa: {what}</translation>
    </message>
    <message>
        <source>The same name, and one card has no company: {what}</source>
        <translation>El mismo nombre, y una ficha no tiene empresa: {what}</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>Usted eligió estas dos.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>Saludo del correo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>I hope to gain</source>
        <translation>Espero obtener</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Contacto desde</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>judge the job from inside</source>
        <translation>juzgar el trabajo desde dentro</translation>
    </message>
    <message>
        <source>change industry</source>
        <translation>cambiar de sector</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>hacer voluntariado</translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation>mentoría</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>I asked them</source>
        <translation>Le escribí para pedir</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>Le di las gracias</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>Mantuve el contacto</translation>
    </message>
    <message>
        <source>I wrote, moves nothing</source>
        <translation>Escribí, no cambia nada</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Automatic, does not count</source>
        <translation>Automático, no cuenta</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Fue devuelto</translation>
    </message>
    <message>
        <source>They wrote, moves nothing</source>
        <translation>Escribió, no cambia nada</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>You wrote</source>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Le escribió</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>What this e-mail counts as</source>
        <translation>Como qué cuenta este correo</translation>
    </message>
    <message>
        <source>Counts as: {what}</source>
        <translation>Cuenta como: {what}</translation>
    </message>
    <message>
        <source>Show what they quoted</source>
        <translation>Mostrar lo que citó</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Mostrar el resto</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarlo</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>They wrote last, {day}</source>
        <translation>Le escribió por última vez, {day}</translation>
    </message>
    <message>
        <source>You wrote last, {day}</source>
        <translation>Usted escribió por última vez, {day}</translation>
    </message>
    <message>
        <source>{received} from them, {sent} from you</source>
        <translation>{received} recibidos, {sent} enviados por usted</translation>
    </message>
    <message>
        <source>They invited you to connect</source>
        <translation>Le invitó a conectar</translation>
    </message>
    <message>
        <source>You invited them to connect</source>
        <translation>Usted invitó a conectar</translation>
    </message>
    <message>
        <source>They recommended you</source>
        <translation>Le recomendó</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Usted recomendó a esta persona</translation>
    </message>
    <message>
        <source>They endorsed you</source>
        <translation>Validó sus aptitudes</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Usted validó sus aptitudes</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Le escribió</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My card</source>
        <translation>Mi ficha</translation>
    </message>
    <message>
        <source>Letters are signed with it, and what you have in common is found with it.</source>
        <translation>Con ella se firman los correos y se encuentra lo que tienen en común.</translation>
    </message>
    <message>
        <source>Where I worked and learned</source>
        <translation>Dónde trabajé y aprendí</translation>
    </message>
    <message>
        <source>What I know, earned and belong to</source>
        <translation>Lo que sé, lo que obtuve y dónde participo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Soy</translation>
    </message>
    <message>
        <source>an operations analyst at …</source>
        <translation>analista de operaciones en …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>two letters, like DE</source>
        <translation>dos letras, como DE</translation>
    </message>
    <message>
        <source>I can talk</source>
        <translation>Puedo hablar</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Quiero saber</translation>
    </message>
    <message>
        <source>Whether … is right for me</source>
        <translation>Si … es para mí</translation>
    </message>
    <message>
        <source>Job or school</source>
        <translation>Empleo o estudios</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Title or degree</source>
        <translation>Puesto o título</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>Empresa o centro de estudios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>MyDetails</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Horarios de trenes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Swedish · native</source>
        <translation>Sueco · lengua materna</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Lean operations · who gave it</source>
        <translation>Operaciones lean · quién lo otorgó</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Operations research</source>
        <translation>Investigación operativa</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Dean&apos;s list</source>
        <translation>Cuadro de honor</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Women in Rail · treasurer</source>
        <translation>Mujeres en el Ferrocarril · tesorera</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Food bank · driver</source>
        <translation>Banco de alimentos · reparto</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Where I lived: Gothenburg</source>
        <translation>Dónde viví: Gotemburgo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Centro de estudios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Añadir a {list}</translation>
    </message>
</context>
<context>
    <name>NamedTree</name>
    <message>
        <source>Who named whom</source>
        <translation>Quién nombró a quién</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Aún no hay nombres</translation>
    </message>
    <message>
        <source>Ask in every talk whom else to hear; the names you note are drawn here.</source>
        <translation>Pregunte en cada conversación a quién más escuchar; los nombres que anote se dibujan aquí.</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>Doble clic o Intro muestra a la persona en Contactos</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todo</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Leyendo nombres</translation>
    </message>
    <message>
        <source>{count}, on {day}</source>
        <translation>{count}, el {day}</translation>
    </message>
    <message>
        <source>Add whom {name} named</source>
        <translation>Añadir a quién nombró {name}</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>aún no está aquí</translation>
    </message>
    <message>
        <source>their own branch stands elsewhere</source>
        <translation>su propia rama está en otro lugar</translation>
    </message>
    <message>
        <source>named by {name}</source>
        <translation>por sugerencia de {name}</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>Aún no hay nombres.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>Enlace al perfil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow on the page.</source>
        <translation>Basta un nombre; lo demás se puede añadir en su página.</translation>
    </message>
</context>
<context>
    <name>NewerThere</name>
    <message>
        <source>Newer on your other computer</source>
        <translation>Más nuevo en su otro equipo</translation>
    </message>
    <message>
        <source>The other computer</source>
        <translation>El otro equipo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Seguir con lo que hay aquí</translation>
    </message>
    <message>
        <source>Take over what is there</source>
        <translation>Tomar lo que hay allí</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Both computers changed since they last met. {name} sent its data on {when}. Choose which to go on with; the other one goes among your copies.</source>
        <translation>Ambos equipos cambiaron desde la última vez. {name} envió sus datos el {when}. Elija con cuáles seguir; los otros quedan entre sus copias.</translation>
    </message>
    <message>
        <source>{name} sent newer data on {when}, and nothing changed here since you last met. Take it over? What is here goes among your copies.</source>
        <translation>{name} envió datos más nuevos el {when}, y aquí no cambió nada desde la última vez. ¿Tomarlos? Lo que hay aquí queda entre sus copias.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Ambos cambiaron</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Más nuevo allí</translation>
    </message>
    <message>
        <source>What the other computer sent is sealed. Type the passphrase chosen there.</source>
        <translation>Lo que envió el otro equipo está sellado. Escriba la contraseña elegida allí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>People who differ: {count}</source>
        <translation>Personas con diferencias: {count}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Entrada más nueva: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Solo aquí: {what}</translation>
    </message>
    <message>
        <source>Taking your choice over</source>
        <translation>Tomando lo que eligió</translation>
    </message>
    <message>
        <source>You go on with what was there; what was here is the newest copy.</source>
        <translation>Sigue con lo que había allí; lo que había aquí es la copia más nueva.</translation>
    </message>
    <message>
        <source>You go on with what is here; what was there is among your copies.</source>
        <translation>Sigue con lo que hay aquí; lo que había allí está entre sus copias.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Now: {what}. {reason}</source>
        <translation>Ahora: {what}. {reason}</translation>
    </message>
    <message>
        <source>From {day}: {what}. {reason}</source>
        <translation>Desde el {day}: {what}. {reason}</translation>
    </message>
    <message>
        <source>{name} at the same company answered on {day}: no reminder while that talk goes on.</source>
        <translation>{name}, de la misma empresa, respondió el {day}: no hay recordatorio mientras siga esa conversación.</translation>
    </message>
</context>
<context>
    <name>NoAddress</name>
    <message>
        <source>No address is known. LinkedIn shows one under Contact info when it is shared; the company&apos;s page may name it. One made from a pattern, such as first.last@, is a guess and may reach somebody else.</source>
        <translation>No se conoce ninguna dirección. LinkedIn la muestra en la información de contacto cuando se comparte; quizá figure en la página de la empresa. Una hecha según un patrón, como nombre.apellido@, es una suposición y puede llegar a otra persona.</translation>
    </message>
    <message>
        <source>LinkedIn contact info</source>
        <translation>Contacto en LinkedIn</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>Página de la empresa</translation>
    </message>
    <message>
        <source>Write a LinkedIn note instead</source>
        <translation>Escribir una nota en LinkedIn</translation>
    </message>
</context>
<context>
    <name>NoDictionary</name>
    <message>
        <source>Put the files .aff and .dic of the language into the folder {folder}</source>
        <translation>Ponga los archivos .aff y .dic del idioma en la carpeta {folder}</translation>
    </message>
    <message>
        <source>Spelling is not looked at: there is no dictionary for {language}.</source>
        <translation>No se revisa la ortografía: no hay diccionario para {language}.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Lo que encontró</translation>
    </message>
    <message>
        <source>Source of the note</source>
        <translation>Fuente de la nota</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>Dónde lo encontró</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Abrir esta página</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>Se quitó la nota.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Note something with its source (Ctrl+Shift+N)</source>
        <translation>Anotar algo con su fuente (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>What you read or heard about them, with where and when.</source>
        <translation>Lo que leyó u oyó sobre esta persona, con dónde y cuándo.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>In 2 hours</source>
        <translation>En 2 horas</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>When something is proposed, and how much of it. What is due follows at once; a rhythm that you gave a person or a group stays theirs.</source>
        <translation>Cuándo se propone algo, y cuánto. Lo pendiente cambia al momento; el ritmo que dio a una persona o a un grupo se mantiene.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los números habituales</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nadie responde</translation>
    </message>
    <message>
        <source>Propose a second person there after</source>
        <translation>Proponer a otra persona allí tras</translation>
    </message>
    <message>
        <source>Propose one reminder after</source>
        <translation>Proponer un recordatorio tras</translation>
    </message>
    <message>
        <source>A colleague&apos;s talk holds it back for</source>
        <translation>La conversación con un colega lo retiene</translation>
    </message>
    <message>
        <source>Talks and promises</source>
        <translation>Conversaciones y compromisos</translation>
    </message>
    <message>
        <source>Prepare questions before a talk, from</source>
        <translation>Preparar preguntas antes de conversar, desde</translation>
    </message>
    <message>
        <source>A promise without a day is due after</source>
        <translation>Un compromiso sin fecha vence tras</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Seguir en contacto</translation>
    </message>
    <message>
        <source>Write again after</source>
        <translation>Escribir de nuevo tras</translation>
    </message>
    <message>
        <source>It is late after a further</source>
        <translation>Se hace tarde tras otro plazo de</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Propose at most</source>
        <translation>Proponer como mucho</translation>
    </message>
    <message>
        <source>The usual numbers hold again.</source>
        <translation>Vuelven a valer los números habituales.</translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Enviado a {name}</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Who next</source>
        <translation>Quién sigue</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Por empresa</translation>
    </message>
    <message>
        <source>Newest connections first</source>
        <translation>Contactos más nuevos primero</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
</context>
<context>
    <name>OwnDrafts</name>
    <message>
        <source>Saving to Drafts</source>
        <translation>Guardando en Borradores</translation>
    </message>
    <message>
        <source>The letter lies in {folder} of your mail account. Read it there, send it.</source>
        <translation>El correo está en {folder} de su cuenta. Léalo allí y envíelo.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Look at the page…</source>
        <translation>Ver la página…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print for several people…</source>
        <translation>Imprimir para varias personas…</translation>
    </message>
    <message>
        <source>Paper of my country</source>
        <translation>Papel de mi país</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Espacio para escribir</translation>
    </message>
    <message>
        <source>Much room to write</source>
        <translation>Mucho espacio para escribir</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Who, when and why on top</source>
        <translation>Quién, cuándo y por qué, arriba</translation>
    </message>
    <message>
        <source>Answers that I typed in</source>
        <translation>Respuestas que pasé del papel</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page itself</source>
        <translation>La página misma</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>Dibujando la página</translation>
    </message>
    <message>
        <source>The page cannot be shown; the file may have been moved.</source>
        <translation>No se puede mostrar la página; quizá se movió el archivo.</translation>
    </message>
</context>
<context>
    <name>PaperToScreen</name>
    <message>
        <source>Answers of {name}</source>
        <translation>Respuestas de {name}</translation>
    </message>
    <message>
        <source>There is no sheet yet. Make one in Questions, or start the talk.</source>
        <translation>Aún no hay hoja. Haga una en Preguntas, o empiece la conversación.</translation>
    </message>
    <message>
        <source>As on the paper. Tab goes to the next; all is saved as you type.</source>
        <translation>Como en el papel. Tab pasa a la siguiente; todo se guarda al escribir.</translation>
    </message>
    <message>
        <source>Talk: {when}</source>
        <translation>Conversación: {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Take {count} characters or more; several words are easy to remember.</source>
        <translation>Use {count} caracteres o más; varias palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The two differ. Type the same twice.</source>
        <translation>No coinciden. Escriba la misma dos veces.</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, ahora</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, después</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Filed with</source>
        <translation>Archivado con</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Nobody: leave it out</source>
        <translation>Nadie: dejarlo fuera</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Buscar en la web</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Further pages about this person, and what to keep of them</source>
        <translation>Más páginas sobre esta persona, y qué guardar de ellas</translation>
    </message>
    <message>
        <source>Put aside: not proposed until you take them back</source>
        <translation>Apartar: no se propone hasta que la recupere</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>Guardado, con la fecha de hoy.</translation>
    </message>
    <message>
        <source>{title} at {company}</source>
        <translation>{title} en {company}</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>No se vuelve a proponer.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Quitado.</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>Your recovery phrase</source>
        <translation>Su frase de recuperación</translation>
    </message>
    <message>
        <source>Write these 24 words down, with their numbers, and keep them where you keep papers. They open your data when the keyring, the passphrase or this computer is lost. They are shown this once. Without them a lost key means lost data: nobody can help.</source>
        <translation>Escriba estas 24 palabras en un papel, con sus números, y guárdelas donde guarda sus documentos. Abren sus datos cuando se pierde el llavero, la contraseña o este equipo. Se muestran solo esta vez. Sin ellas, perder la clave es perder los datos: nadie puede ayudar.</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Palabra {n}: {word}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
</context>
<context>
    <name>PrintPhrase</name>
    <message>
        <source>Askwell: recovery phrase</source>
        <translation>Askwell: frase de recuperación</translation>
    </message>
    <message>
        <source>These words open your encrypted data. Keep them where you keep papers.</source>
        <translation>Estas palabras abren sus datos cifrados. Guárdelas donde guarda sus documentos.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>Patentes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>“{heading}” is not known here and stays unread.</source>
        <translation>«{heading}» no se conoce aquí y queda sin leer.</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importar en</translation>
    </message>
    <message>
        <source>Whose profile this is</source>
        <translation>De quién es este perfil</translation>
    </message>
    <message>
        <source>Choose whose it is…</source>
        <translation>Elija de quién es…</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>My own card</source>
        <translation>Mi propia ficha</translation>
    </message>
    <message>
        <source>Several people are called {name}. Choose whose profile it is.</source>
        <translation>Varias personas se llaman {name}. Elija de quién es el perfil.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: the PDF joins whom you choose.</source>
        <translation>Nada las distingue: el PDF se une a la que usted elija.</translation>
    </message>
    <message>
        <source>It fills what is blank on your own card.</source>
        <translation>Completa lo que falta en su propia ficha.</translation>
    </message>
    <message>
        <source>Nobody here has this profile yet.</source>
        <translation>Aquí nadie tiene aún este perfil.</translation>
    </message>
    <message>
        <source>All of it is known already.</source>
        <translation>Todo ya se conoce.</translation>
    </message>
    <message>
        <source>A new job. Adds {what}.</source>
        <translation>Un nuevo empleo. Añade {what}.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>su puesto</translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Añade {what}.</translation>
    </message>
    <message>
        <source>what was blank</source>
        <translation>lo que faltaba</translation>
    </message>
</context>
<context>
    <name>ProfilePages</name>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Encryption was cut off before it was done. Your data is as before.</source>
        <translation>El cifrado se interrumpió antes de terminar. Sus datos están como antes.</translation>
    </message>
    <message>
        <source>Your data is still encrypted: writing it plainly was cut off.</source>
        <translation>Sus datos siguen cifrados: se interrumpió la escritura sin cifrar.</translation>
    </message>
    <message>
        <source>Encrypting your data</source>
        <translation>Cifrando sus datos</translation>
    </message>
    <message>
        <source>Your data is encrypted.</source>
        <translation>Sus datos están cifrados.</translation>
    </message>
    <message>
        <source>Writing your data without encryption</source>
        <translation>Escribiendo sus datos sin cifrado</translation>
    </message>
    <message>
        <source>Your data is no longer encrypted.</source>
        <translation>Sus datos ya no están cifrados.</translation>
    </message>
    <message>
        <source>Stopped. Your data is as before.</source>
        <translation>Detenido. Sus datos están como antes.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Your data and its copies are encrypted on this disk.</source>
        <translation>Sus datos y sus copias están cifrados en este disco.</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <source>Your data is a file that only your account on this computer may read. Whoever takes the disk can read it all the same. Encryption prevents that.</source>
        <translation>Sus datos son un archivo que solo su cuenta de este equipo puede leer. Aun así, quien se lleve el disco podrá leerlo. El cifrado lo impide.</translation>
    </message>
    <message>
        <source>Encrypt my data…</source>
        <translation>Cifrar mis datos…</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Qué lo abre</translation>
    </message>
    <message>
        <source>A passphrase, typed at every start; or the recovery phrase.</source>
        <translation>Una contraseña, escrita en cada inicio; o la frase de recuperación.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>Que lo abra el llavero</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Otra contraseña…</translation>
    </message>
    <message>
        <source>The keyring of this computer, with nothing to type; or the recovery phrase.</source>
        <translation>El llavero de este equipo, sin nada que escribir; o la frase de recuperación.</translation>
    </message>
    <message>
        <source>Ask for a passphrase instead…</source>
        <translation>Pedir una contraseña en su lugar…</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>Copies that anybody could read: {count}.</source>
        <translation>Copias que cualquiera podría leer: {count}.</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>Cifrarlas</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>A lock needs encryption: without it, the file could be read past the lock.</source>
        <translation>El bloqueo necesita cifrado: sin él, el archivo se podría leer a pesar del bloqueo.</translation>
    </message>
    <message>
        <source>Everything is hidden and the key forgotten when nobody touches the computer.</source>
        <translation>Cuando nadie toca el equipo, todo se oculta y la clave se olvida.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Solo cuando yo lo diga</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Type a passphrase of your own, at least eight characters.</source>
        <translation>Escriba una contraseña propia, de al menos ocho caracteres.</translation>
    </message>
    <message>
        <source>From now on the passphrase opens your data.</source>
        <translation>Desde ahora la contraseña abre sus datos.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>First words again</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>{braces} are filled in for each person. In your own words they stay.</source>
        <translation>Los {braces} se completan para cada persona. En su propio texto se quedan.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>Aún no hay nadie elegido</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; the sheet is made for one person.</source>
        <translation>Elija a alguien en Contactos; la hoja se hace para una persona.</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts first.</source>
        <translation>Elija primero a alguien en Contactos.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>What happened? “called her, 10 min, yesterday”</source>
        <translation>¿Qué pasó? «la llamé, 10 min, ayer»</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Anotar qué pasó</translation>
    </message>
    <message>
        <source>Not understood yet: what, and when?</source>
        <translation>Aún no se entiende: ¿qué, y cuándo?</translation>
    </message>
    <message>
        <source>That was not understood, so nothing is noted. Say what happened and when, like “met Ana for coffee last Friday, 45 min” or “sent a note 3 Nov”.</source>
        <translation>No se entendió, así que no se anotó nada. Diga qué pasó y cuándo, así: «café con Ana el viernes pasado, 45 min» o «le escribí el 3 nov».</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Envió una petición</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>You thanked them</source>
        <translation>Usted le dio las gracias</translation>
    </message>
    <message>
        <source>You kept in touch</source>
        <translation>Usted mantuvo el contacto</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>Usted habló con esta persona</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Quiero saber</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>Por qué esta persona</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Empezar la conversación</translation>
    </message>
    <message>
        <source>The clock runs from then. Notes are saved as you type.</source>
        <translation>El reloj corre desde entonces. Las notas se guardan al escribir.</translation>
    </message>
    <message>
        <source>No date is agreed: the talk begins when you start it.</source>
        <translation>No hay fecha acordada: la conversación empieza cuando usted la inicia.</translation>
    </message>
    <message>
        <source>None yet; the closing two come along</source>
        <translation>Aún ninguna; las dos de cierre vienen solas</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You began an e-mail</source>
        <translation>Usted empezó un correo</translation>
    </message>
    <message>
        <source>you began an e-mail</source>
        <translation>usted empezó un correo</translation>
    </message>
    <message>
        <source>You noted why</source>
        <translation>Usted anotó por qué</translation>
    </message>
    <message>
        <source>you noted why</source>
        <translation>usted anotó por qué</translation>
    </message>
    <message>
        <source>{name} suggested them</source>
        <translation>{name} sugirió a esta persona</translation>
    </message>
    <message>
        <source>{name} wrote of them</source>
        <translation>{name} escribió sobre esta persona</translation>
    </message>
    <message>
        <source>{name} works there too</source>
        <translation>{name} también trabaja allí</translation>
    </message>
    <message>
        <source>{name} knows them</source>
        <translation>{name} conoce a esta persona</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>Mismo centro de estudios</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>mismo centro de estudios</translation>
    </message>
    <message>
        <source>Same school at the same time</source>
        <translation>Mismo centro de estudios, misma época</translation>
    </message>
    <message>
        <source>same school at the same time</source>
        <translation>mismo centro de estudios, misma época</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Mismo empleo</translation>
    </message>
    <message>
        <source>same employer</source>
        <translation>mismo empleo</translation>
    </message>
    <message>
        <source>Same employer at the same time</source>
        <translation>Mismo empleo, misma época</translation>
    </message>
    <message>
        <source>same employer at the same time</source>
        <translation>mismo empleo, misma época</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Mismo grupo</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>mismo grupo</translation>
    </message>
    <message>
        <source>Same cause</source>
        <translation>Misma causa</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>misma causa</translation>
    </message>
    <message>
        <source>Same certificate</source>
        <translation>Mismo certificado</translation>
    </message>
    <message>
        <source>same certificate</source>
        <translation>mismo certificado</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>Mismo curso</translation>
    </message>
    <message>
        <source>same course</source>
        <translation>mismo curso</translation>
    </message>
    <message>
        <source>Worked in the same town</source>
        <translation>Trabajó en la misma ciudad</translation>
    </message>
    <message>
        <source>worked in the same town</source>
        <translation>trabajó en la misma ciudad</translation>
    </message>
    <message>
        <source>Same town</source>
        <translation>Misma ciudad</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>misma ciudad</translation>
    </message>
    <message>
        <source>Same language</source>
        <translation>Mismo idioma</translation>
    </message>
    <message>
        <source>same language</source>
        <translation>mismo idioma</translation>
    </message>
    <message>
        <source>At a dream company</source>
        <translation>En una empresa soñada</translation>
    </message>
    <message>
        <source>at a dream company</source>
        <translation>en una empresa soñada</translation>
    </message>
    <message>
        <source>Was at a dream company</source>
        <translation>Estuvo en una empresa soñada</translation>
    </message>
    <message>
        <source>was at a dream company</source>
        <translation>estuvo en una empresa soñada</translation>
    </message>
    <message>
        <source>Has a dream title</source>
        <translation>Tiene un puesto soñado</translation>
    </message>
    <message>
        <source>has a dream title</source>
        <translation>tiene un puesto soñado</translation>
    </message>
    <message>
        <source>Wrote to you in {month}</source>
        <translation>Le escribió en {month}</translation>
    </message>
    <message>
        <source>wrote to you in {month}</source>
        <translation>le escribió en {month}</translation>
    </message>
    <message>
        <source>You wrote to them in {month}</source>
        <translation>Usted le escribió en {month}</translation>
    </message>
    <message>
        <source>you wrote to them in {month}</source>
        <translation>usted le escribió en {month}</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>Le recomendó</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>le recomendó</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>Usted recomendó a esta persona</translation>
    </message>
    <message>
        <source>you recommended them</source>
        <translation>usted dio una recomendación</translation>
    </message>
    <message>
        <source>Endorsed you</source>
        <translation>Validó sus aptitudes</translation>
    </message>
    <message>
        <source>endorsed you</source>
        <translation>validó sus aptitudes</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>Usted validó sus aptitudes</translation>
    </message>
    <message>
        <source>you endorsed them</source>
        <translation>usted validó sus aptitudes</translation>
    </message>
    <message>
        <source>In a new job since {month}</source>
        <translation>En un nuevo empleo desde {month}</translation>
    </message>
    <message>
        <source>in a new job since {month}</source>
        <translation>en un nuevo empleo desde {month}</translation>
    </message>
    <message>
        <source>Connected in {month}</source>
        <translation>Contacto desde {month}</translation>
    </message>
    <message>
        <source>connected in {month}</source>
        <translation>contacto desde {month}</translation>
    </message>
    <message>
        <source>Connected since {year}</source>
        <translation>Contacto desde {year}</translation>
    </message>
    <message>
        <source>connected since {year}</source>
        <translation>contacto desde {year}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It can start quietly when you log in, so that you hear in time.</source>
        <translation>Puede iniciarse sin ventana con su sesión, para avisarle a tiempo.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar con mi sesión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Done. Settings, Reminders turns it off again.</source>
        <translation>Listo. En Ajustes, Avisos se puede desactivar.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tell me when something is due</source>
        <translation>Avisarme cuando haya algo pendiente</translation>
    </message>
    <message>
        <source>Several things come as one notice. Today shows them in any case.</source>
        <translation>Varias cosas llegan en un solo aviso. Hoy las muestra en todo caso.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Mostrar uno ahora</translation>
    </message>
    <message>
        <source>With the window closed</source>
        <translation>Con la ventana cerrada</translation>
    </message>
    <message>
        <source>Keep Askwell in the tray when I close its window</source>
        <translation>Dejar Askwell en la bandeja al cerrar su ventana</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing ends Askwell.</source>
        <translation>Este escritorio no muestra iconos en la bandeja, así que cerrar termina Askwell.</translation>
    </message>
    <message>
        <source>Start Askwell, without its window, when I log in</source>
        <translation>Iniciar Askwell con mi sesión, sin su ventana</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A file of what is due that any calendar program can subscribe to. It is kept up to date while Askwell runs. It names your people and what is to be done for them: put it where only those read it who may.</source>
        <translation>Un archivo con lo pendiente al que se puede suscribir cualquier programa de calendario. Se mantiene al día mientras Askwell está en marcha. Nombra a sus personas y lo que hay que hacer por ellas: póngalo donde solo lo lea quien deba leerlo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Stop and remove the file</source>
        <translation>Dejarlo y quitar el archivo</translation>
    </message>
    <message>
        <source>No service on this computer shows notices. Today is where you see what is due.</source>
        <translation>En este equipo ningún servicio muestra avisos. En Hoy se ve lo pendiente.</translation>
    </message>
    <message>
        <source>This is how Askwell reminds you</source>
        <translation>Así es como avisa Askwell</translation>
    </message>
    <message>
        <source>Press a notice to go where it leads.</source>
        <translation>Pulse un aviso para ir adonde lleva.</translation>
    </message>
    <message>
        <source>Shown. If you saw nothing, look whether the desktop is silent.</source>
        <translation>Mostrado. Si no vio nada, compruebe si el escritorio está en silencio.</translation>
    </message>
    <message>
        <source>The calendar of what is due</source>
        <translation>El calendario de lo pendiente</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{path}, continued</source>
        <translation>{path}, continuación</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Look at the page…</source>
        <translation>Ver la página…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Guardar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>La página se envió a la impresora.</translation>
    </message>
    <message>
        <source>The printer refused the page. Choose another, or save it.</source>
        <translation>La impresora rechazó la página. Elija otra, o guárdela.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Askwell: saving your data</source>
        <translation>Askwell: salvando sus datos</translation>
    </message>
    <message>
        <source>Askwell looks at what can still be read. The file is not changed.</source>
        <translation>Askwell mira lo que aún se puede leer. El archivo no se cambia.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Lo que se pudo leer</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Seguir con esto</translation>
    </message>
    <message>
        <source>The newest copy</source>
        <translation>La copia más nueva</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Recuperar esta copia</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>Su archivo de datos está dañado</translation>
    </message>
    <message>
        <source>Entries known to be lost: {count}</source>
        <translation>Entradas que se sabe perdidas: {count}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Hecha: {when}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>Entrada más nueva: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>Solo aquí: {what}</translation>
    </message>
    <message>
        <source>Missing here: {what}</source>
        <translation>Falta aquí: {what}</translation>
    </message>
    <message>
        <source>What could be read was saved, and there is a whole copy of {when}: choose which one to go on with. The damaged file is kept beside your data.</source>
        <translation>Se salvó lo que se pudo leer, y hay una copia completa del {when}: elija con cuál seguir. El archivo dañado se conserva junto a sus datos.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, but there is a whole copy of {when}. The damaged file is kept beside your data.</source>
        <translation>Ya no se puede leer nada en él, pero hay una copia completa del {when}. El archivo dañado se conserva junto a sus datos.</translation>
    </message>
    <message>
        <source>What could be read was saved; there is no whole copy. The damaged file is kept beside your data.</source>
        <translation>Se salvó lo que se pudo leer; no hay ninguna copia completa. El archivo dañado se conserva junto a sus datos.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, and there is no whole copy. Begin anew, or close this and put a copy of your own in its place; the damaged file is kept.</source>
        <translation>Ya no se puede leer nada en él, y no hay ninguna copia completa. Empiece de nuevo, o cierre esto y ponga en su lugar una copia propia; el archivo dañado se conserva.</translation>
    </message>
</context>
<context>
    <name>ReviewMails</name>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Nobody here has this address</source>
        <translation>Aquí nadie tiene esta dirección</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>Varias personas tienen esta dirección</translation>
    </message>
    <message>
        <source>The sender is not certain</source>
        <translation>El remitente no es seguro</translation>
    </message>
    <message>
        <source>A draft, not sent yet</source>
        <translation>Un borrador, aún sin enviar</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>Usted lo quitó</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Queda fuera</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Sin remitente</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Your data lies on a network share ({name}), where a lost connection can damage it. Move its folder to a disk of this computer, and let copies go to the share.</source>
        <translation>Sus datos están en un recurso de red ({name}), donde una conexión perdida puede dañarlos. Mueva su carpeta a un disco de este equipo, y deje que las copias vayan a la red.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {name} carries, which can mix up its file. Move its folder elsewhere, and let copies go there, or use Two computers in the settings.</source>
        <translation>Sus datos están en una carpeta que lleva {name}, y eso puede mezclar su archivo. Mueva su carpeta a otro lugar y deje que las copias vayan allí, o use Dos equipos en los ajustes.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, notes, questions</source>
        <translation>Buscar personas, notas, preguntas</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails and questions</source>
        <translation>Buscar personas, notas, correos y preguntas</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>SentNotice</name>
    <message>
        <source>Did you send it?</source>
        <translation>¿Lo envió?</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>Sí, enviado</translation>
    </message>
    <message>
        <source>Note that you sent it (Ctrl+Shift+S)</source>
        <translation>Anotar que lo envió (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent earlier…</source>
        <translation>Enviado antes…</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open and next</source>
        <translation>Abrir y seguir</translation>
    </message>
    <message>
        <source>End the series; the drafts stay</source>
        <translation>Terminar la serie; los borradores se quedan</translation>
    </message>
    <message>
        <source>That was the last letter of the series.</source>
        <translation>Ese era el último correo de la serie.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Series, letter {place}</source>
        <translation>Serie, correo {place}</translation>
    </message>
    <message>
        <source>{name} of this series is at the same company: one open request there is enough.</source>
        <translation>{name}, de esta serie, está en la misma empresa: basta una petición abierta allí.</translation>
    </message>
    <message>
        <source>{name} at the same company was asked on {day} and has not answered: a second request is better after three business days.</source>
        <translation>{name}, de la misma empresa, recibió una petición el {day} y no ha respondido: una segunda va mejor tras tres días hábiles.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Cuenta de correo</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>Dos equipos</translation>
    </message>
</context>
<context>
    <name>SeveralSheets</name>
    <message>
        <source>Print for several people</source>
        <translation>Imprimir para varias personas</translation>
    </message>
    <message>
        <source>People with a sheet</source>
        <translation>Personas con hoja</translation>
    </message>
    <message>
        <source>Each sheet begins on a page of its own.</source>
        <translation>Cada hoja empieza en una página propia.</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Insert what we share</source>
        <translation>Insertar lo compartido</translation>
    </message>
    <message>
        <source>Put the strongest thing in common into the letter</source>
        <translation>Poner en el correo lo más fuerte que tienen en común</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet</source>
        <translation>Aún no consta nada que compartan</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>What this field is really like</source>
        <translation>Cómo es de verdad este campo</translation>
    </message>
    <message>
        <source>Which of several jobs suits me</source>
        <translation>Cuál de varios trabajos va conmigo</translation>
    </message>
    <message>
        <source>What this company is like from inside</source>
        <translation>Cómo es esta empresa por dentro</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>Cómo se entra</translation>
    </message>
    <message>
        <source>Whether a change into this work is right for me</source>
        <translation>Si cambiar a este trabajo es para mí</translation>
    </message>
    <message>
        <source>Advice on my own case</source>
        <translation>Consejo sobre mi propio caso</translation>
    </message>
    <message>
        <source>Guidance now and then</source>
        <translation>Orientación de vez en cuando</translation>
    </message>
    <message>
        <source>Where I could lend a hand</source>
        <translation>Dónde podría echar una mano</translation>
    </message>
    <message>
        <source>Whom else I should hear</source>
        <translation>A quién más debería escuchar</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Por qué {name}</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Quiero saber</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ya sé</translation>
    </message>
    <message>
        <source>Who else should I talk to?</source>
        <translation>¿Con quién más debería hablar?</translation>
    </message>
    <message>
        <source>Thank-you by {when}</source>
        <translation>Agradecer antes de: {when}</translation>
    </message>
    <message>
        <source>Thank-you within 24 hours of the end</source>
        <translation>Agradecer en las 24 horas tras el final</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>always last</source>
        <translation>siempre al final</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Drag, or Ctrl+Up and Ctrl+Down; F2 edits, Delete removes</source>
        <translation>Arrastre, o Ctrl+Arriba y Ctrl+Abajo; F2 edita, Supr quita</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Subir (Ctrl+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Bajar (Ctrl+Abajo)</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation>Un minuto más (+)</translation>
    </message>
    <message>
        <source>A minute less (-)</source>
        <translation>Un minuto menos (-)</translation>
    </message>
    <message>
        <source>Take off the sheet (Delete)</source>
        <translation>Quitar de la hoja (Supr)</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Questions on the sheet</source>
        <translation>Preguntas de la hoja</translation>
    </message>
    <message>
        <source>No questions yet. Add some on the left, or let your goal suggest them; the two closing questions come by themselves.</source>
        <translation>Aún no hay preguntas. Añada algunas a la izquierda, o deje que su objetivo las sugiera; las dos de cierre vienen solas.</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>Duración de la conversación</translation>
    </message>
    <message>
        <source>Suggest for my goal</source>
        <translation>Sugerir preguntas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Covered by this sheet</source>
        <translation>Lo que cubre esta hoja</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>Cómo entrar</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Vista de la página</translation>
    </message>
    <message>
        <source>No talk agreed yet</source>
        <translation>Sin fecha aún</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Acordar fecha…</translation>
    </message>
    <message>
        <source>{questions}, about {time}</source>
        <translation>{questions}, unos {time}</translation>
    </message>
    <message>
        <source>That is more than four fifths of the time: leave room for what comes up.</source>
        <translation>Es más de cuatro quintos del tiempo: deje espacio para lo que surja.</translation>
    </message>
    <message>
        <source>Pay and weaknesses belong into the last third of the talk.</source>
        <translation>El sueldo y los puntos débiles van en el último tercio de la conversación.</translation>
    </message>
    <message>
        <source>A question in colour should bring something that you looked up.</source>
        <translation>Una pregunta en color debería traer algo que usted haya buscado.</translation>
    </message>
    <message>
        <source>Nothing yet on this, and it is your goal: {area}.</source>
        <translation>Aún nada sobre esto, y es su objetivo: {area}.</translation>
    </message>
    <message>
        <source>The printer refused the sheet. Choose another, or save it.</source>
        <translation>La impresora rechazó la hoja. Elija otra, o guárdela.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>La hoja se envió a la impresora.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>Se guardó la hoja.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Open the menu of all actions</source>
        <translation>Abrir el menú de todas las acciones</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go to the next field, list or button</source>
        <translation>Ir al campo, lista o botón siguiente</translation>
    </message>
    <message>
        <source>Close a list or a dialog</source>
        <translation>Cerrar una lista o un diálogo</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What you share with {name}</source>
        <translation>Lo que comparte con {name}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Aún no consta nada.</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Por qué {name}</translation>
    </message>
    <message>
        <source>Not noted yet: see their page.</source>
        <translation>Aún no consta: vea su página.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To research</source>
        <translation>Por investigar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Hablamos</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>Thank now</source>
        <translation>Agradecer ya</translation>
    </message>
    <message>
        <source>Thank by {time}</source>
        <translation>Agradecer: {time}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Petición {day}</translation>
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
        <translation>Sus datos están cifrados</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose, and Askwell opens.</source>
        <translation>Escriba la contraseña que eligió y Askwell se abrirá.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this computer.</source>
        <translation>Su clave está en el llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>SwitchOnDialog</name>
    <message>
        <source>Encrypt my data</source>
        <translation>Cifrar mis datos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>Cifrar ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard when this window closes: paste it before.</source>
        <translation>Copiado. Sale del portapapeles cuando se cierra esta ventana: péguelo antes.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>Hablamos…</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>Por sugerencia de {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>Acordar fecha…</translation>
    </message>
    <message>
        <source>I promised: {what}</source>
        <translation>Prometí: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>Me prometió: {what}</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>{promise}, para el {day}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Cumplido: {what}</translation>
    </message>
    <message>
        <source>A promise kept.</source>
        <translation>Un compromiso cumplido.</translation>
    </message>
    <message>
        <source>I learned: {what}</source>
        <translation>Aprendí: {what}</translation>
    </message>
    <message>
        <source>I will: {what}</source>
        <translation>Haré: {what}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Change the talk</source>
        <translation>Cambiar la conversación</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>Acordar una conversación</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>Open it in my calendar program too</source>
        <translation>Abrirla también en mi calendario</translation>
    </message>
    <message>
        <source>A calendar file calls this talk off: {what}</source>
        <translation>Un archivo de calendario cancela esta conversación: {what}</translation>
    </message>
    <message>
        <source>From a calendar file: {what}</source>
        <translation>De un archivo de calendario: {what}</translation>
    </message>
    <message>
        <source>Agreed so far: {when}</source>
        <translation>Acordado hasta ahora: {when}</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Whose clock this is</source>
        <translation>De quién es este reloj</translation>
    </message>
    <message>
        <source>Times you offered</source>
        <translation>Horarios que ofreció</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>Su zona horaria</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Enlace de video</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>En un lugar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>You offered</source>
        <translation>Usted ofreció</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Es otra cosa</translation>
    </message>
    <message>
        <source>Look at the file as at any other</source>
        <translation>Ver el archivo como cualquier otro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Guardar como archivo de calendario…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>{city}, my time</source>
        <translation>{city}, mi hora</translation>
    </message>
    <message>
        <source>{city}, theirs</source>
        <translation>{city}, su hora</translation>
    </message>
    <message>
        <source>The link, https://…</source>
        <translation>El enlace, https://…</translation>
    </message>
    <message>
        <source>The number, and who calls whom</source>
        <translation>El número, y quién llama a quién</translation>
    </message>
    <message>
        <source>The address, and where you meet</source>
        <translation>La dirección, y dónde se encuentran</translation>
    </message>
    <message>
        <source>Your calendar has something then: {span}.</source>
        <translation>En su calendario hay algo entonces: {span}.</translation>
    </message>
    <message>
        <source>You talk with {name} then: {span}.</source>
        <translation>Usted habla entonces con {name}: {span}.</translation>
    </message>
    <message>
        <source>The clocks go forward that night: {time} is meant.</source>
        <translation>Esa noche se adelantan los relojes: se entiende {time}.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Ese momento ya pasó.</translation>
    </message>
    <message>
        <source>It is {time} for {name} then.</source>
        <translation>Para {name} serán entonces las {time}.</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Acordado: {when}</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Se guardó el archivo de calendario.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>Your talk with {name} goes on where it was.</source>
        <translation>Su conversación con {name} sigue donde estaba.</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>{day}, {time}, the same for both</source>
        <translation>{day}, {time}, la misma hora para ambas partes</translation>
    </message>
    <message>
        <source>{day}, {time} for you · {their_day}{their_time} in {city} for {name}</source>
        <translation>{day}, {time} para usted · {their_day}{their_time} en {city} para {name}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What I found</source>
        <translation>Lo que encontré</translation>
    </message>
    <message>
        <source>What you found, and where</source>
        <translation>Lo que encontró, y dónde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It stands on the printed sheet under “I know”.</source>
        <translation>Figura en la hoja impresa bajo «Ya sé».</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Template: {name}</source>
        <translation>Plantilla: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Editar las plantillas…</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Otro correo</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Letter templates</source>
        <translation>Plantillas de correo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>A blank line begins a paragraph. A line that begins with | is another wording: it is taken where the one before has a gap; | alone leaves the paragraph out.</source>
        <translation>Una línea en blanco empieza un párrafo. Una línea que empieza con | es otra redacción: se usa donde la anterior tiene un hueco; | sola deja fuera el párrafo.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>Insertar campo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Restaurar el original</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>{name} (reworded)</source>
        <translation>{name} (con otro texto)</translation>
    </message>
    <message>
        <source>For {name} the fields become:</source>
        <translation>Para {name} los campos quedan así:</translation>
    </message>
    <message>
        <source>The fields and what they stand for:</source>
        <translation>Los campos y lo que representan:</translation>
    </message>
    <message>
        <source>gap: {what}</source>
        <translation>hueco: {what}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Asunto: {subject}</translation>
    </message>
    <message>
        <source>How it reads for {name}</source>
        <translation>Cómo se lee para {name}</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Plantillas (*.toml *.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Plantillas (*.toml)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exportar plantillas</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Between you</source>
        <translation>Lo que pasó</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Thank {name}</source>
        <translation>Agradecer a {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>Confirmar la conversación con {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>Preparar preguntas para {name}</translation>
    </message>
    <message>
        <source>Agree on a time with {name}</source>
        <translation>Acordar una hora con {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>Cumplir lo prometido a {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>Contar a {name} con quién habló usted</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>Verificar la dirección de {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>Recordatorio para {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>Preguntar a otra persona además de {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>Mantener el contacto con {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>Contar a {name} cómo terminó</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Write thank-you</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>Abrir la hoja</translation>
    </message>
    <message>
        <source>Write to confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Elegir preguntas</translation>
    </message>
    <message>
        <source>Propose a time</source>
        <translation>Proponer hora</translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>See who else</source>
        <translation>Ver quién más</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Escribir correo</translation>
    </message>
    <message>
        <source>Your talk ended: {when}</source>
        <translation>Su conversación terminó: {when}</translation>
    </message>
    <message>
        <source>it should be over: note when it ended</source>
        <translation>ya debería haber terminado: anote cuándo acabó</translation>
    </message>
    <message>
        <source>No reply since {day}</source>
        <translation>Sin respuesta desde el {day}</translation>
    </message>
    <message>
        <source>Your e-mail came back on {day}</source>
        <translation>Su correo fue devuelto el {day}</translation>
    </message>
    <message>
        <source>Last word on {day}</source>
        <translation>Último contacto el {day}</translation>
    </message>
    <message>
        <source>no reason to write is on file</source>
        <translation>no consta ningún motivo para escribir</translation>
    </message>
    <message>
        <source>You proposed a time and heard nothing</source>
        <translation>Usted propuso una hora y no hubo respuesta</translation>
    </message>
    <message>
        <source>They said yes on {day}</source>
        <translation>Dijo que sí el {day}</translation>
    </message>
    <message>
        <source>You found your place, and they had a part in it</source>
        <translation>Usted encontró su lugar, y esta persona tuvo parte en ello</translation>
    </message>
    <message>
        <source>Your talk was called off</source>
        <translation>Su conversación se canceló</translation>
    </message>
    <message>
        <source>Your talk did not take place</source>
        <translation>Su conversación no tuvo lugar</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>Usted habló con {name}</translation>
    </message>
    <message>
        <source>You know each other already</source>
        <translation>Ya se conocen</translation>
    </message>
    <message>
        <source>Interview mode</source>
        <translation>Modo entrevista</translation>
    </message>
    <message>
        <source>Move on a month</source>
        <translation>Pasar un mes</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>Anotar cómo fue</translation>
    </message>
    <message>
        <source>you met {what}, whom they had named</source>
        <translation>habló con {what}, por sugerencia suya</translation>
    </message>
    <message>
        <source>you did what you said: {what}</source>
        <translation>hizo lo que dijo: {what}</translation>
    </message>
    <message>
        <source>in a new job</source>
        <translation>en un nuevo empleo</translation>
    </message>
    <message>
        <source>you kept: {what}</source>
        <translation>cumplió: {what}</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>En 2 horas</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semana próxima</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Elegir un día…</translation>
    </message>
    <message>
        <source>Show in Contacts</source>
        <translation>Mostrar en Contactos</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation>Más tarde, o nunca</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>Aplazar: {name}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Kept. They know that they can count on you.</source>
        <translation>Cumplido. Sabe que puede contar con usted.</translation>
    </message>
    <message>
        <source>Comes back: {when}.</source>
        <translation>Vuelve: {when}.</translation>
    </message>
    <message>
        <source>Put aside: not proposed any more.</source>
        <translation>Aparte: ya no se propone.</translation>
    </message>
    <message>
        <source>Dismissed. It is kept in the history.</source>
        <translation>Descartado. Queda en el historial.</translation>
    </message>
    <message>
        <source>Moved to {day}, or to the next reason to write.</source>
        <translation>Pasa al {day}, o al próximo motivo para escribir.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otro motivo…</translation>
    </message>
    <message>
        <source>The talk…</source>
        <translation>La conversación…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not what I look for</source>
        <translation>No es lo que busco</translation>
    </message>
    <message>
        <source>I do not know enough</source>
        <translation>No sé lo suficiente</translation>
    </message>
    <message>
        <source>Thanked them already</source>
        <translation>Ya le di las gracias</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no se quiere</translation>
    </message>
    <message>
        <source>Told them already</source>
        <translation>Ya se lo conté</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>No tuvo lugar</translation>
    </message>
    <message>
        <source>I know what to ask</source>
        <translation>Ya sé qué preguntar</translation>
    </message>
    <message>
        <source>It is certain</source>
        <translation>Es seguro</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>La dirección es correcta</translation>
    </message>
    <message>
        <source>We are in touch anyway</source>
        <translation>Hay contacto de todos modos</translation>
    </message>
    <message>
        <source>They know already</source>
        <translation>Ya lo sabe</translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation>Hecho de otra manera</translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation>No es el momento</translation>
    </message>
    <message>
        <source>The 24 hours are over: still thank them</source>
        <translation>Pasaron las 24 horas: agradezca igualmente</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left of 24</source>
        <translation>Quedan {hours} h {minutes} min de 24</translation>
    </message>
    <message>
        <source>Talk {when}</source>
        <translation>Conversación {when}</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>Cada pocos meses</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Due now</source>
        <translation>Pendiente ahora</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Próximas dos semanas</translation>
    </message>
    <message>
        <source>Where everyone stands</source>
        <translation>Dónde está cada persona</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>Conversaciones por semana</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Nothing is due. Choose somebody in Contacts whose story you want.</source>
        <translation>No hay nada pendiente. Elija en Contactos a alguien cuya historia quiera conocer.</translation>
    </message>
    <message>
        <source>say yes, {yes} of {asked}</source>
        <translation>dicen que sí, {yes} de {asked}</translation>
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
        <translation>agradecido en 24 h</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Askwell</source>
        <translation>Abrir Askwell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This may be the same person as {name}.</source>
        <translation>Puede ser la misma persona que {name}.</translation>
    </message>
    <message>
        <source>This may be the same person as {name} at {company}.</source>
        <translation>Puede ser la misma persona que {name}, de {company}.</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Still unknown</source>
        <translation>Aún sin saber</translation>
    </message>
    <message>
        <source>Why them and nobody else</source>
        <translation>Por qué esta persona y nadie más</translation>
    </message>
    <message>
        <source>What you hope to gain</source>
        <translation>Lo que espera obtener</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Lo que tienen en común</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Where they worked before: their profile as PDF tells</source>
        <translation>Dónde trabajó antes: lo cuenta su perfil en PDF</translation>
    </message>
    <message>
        <source>Where they learned</source>
        <translation>Dónde estudió</translation>
    </message>
    <message>
        <source>What they said or wrote in public: look at news and videos</source>
        <translation>Lo que dijo o escribió en público: vea noticias y videos</translation>
    </message>
    <message>
        <source>Where they live, and so their time of day</source>
        <translation>Dónde vive, y con ello su hora</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>The 24 words, in their order</source>
        <translation>Las 24 palabras, en su orden</translation>
    </message>
    <message>
        <source>Unlock with the phrase</source>
        <translation>Desbloquear con la frase</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>Usar la frase de recuperación</translation>
    </message>
    <message>
        <source>Without the recovery phrase, and without the passphrase or the keyring that knew the key, nobody can read this data: not the makers of Askwell either. What remains are files that you saved yourself, as an archive or as a table. You can start anew; the encrypted data is put aside and kept, in case the phrase turns up.</source>
        <translation>Sin la frase de recuperación, y sin la contraseña o el llavero que conocía la clave, nadie puede leer estos datos: tampoco quienes hacen Askwell. Quedan los archivos que usted guardó, completos o como tabla. Puede empezar de nuevo; los datos cifrados se apartan y se conservan, por si aparece la frase.</translation>
    </message>
    <message>
        <source>Put it aside and start anew</source>
        <translation>Apartarlos y empezar de nuevo</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Esperando al llavero de este equipo…</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Remind me every three months to look for a new version</source>
        <translation>Recordarme cada tres meses que busque una versión nueva</translation>
    </message>
    <message>
        <source>The page from which you have Askwell</source>
        <translation>La página de donde tiene Askwell</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Askwell asks no server whether there is a newer version, now or later. It can remind you, and open the page where you look yourself.</source>
        <translation>Askwell no pregunta a ningún servidor si hay una versión nueva, ni ahora ni después. Puede recordárselo, y abrir la página donde lo mira usted.</translation>
    </message>
    <message>
        <source>This is no web address. Copy it anew.</source>
        <translation>Esto no es una dirección web. Cópiela otra vez.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the text on the clipboard, for a reply in your thread</source>
        <translation>Poner el texto en el portapapeles, para responder en su hilo</translation>
    </message>
    <message>
        <source>Save to Drafts</source>
        <translation>Guardar en Borradores</translation>
    </message>
    <message>
        <source>Put it among the drafts of your mail account; you send it (Ctrl+Shift+D)</source>
        <translation>Ponerlo en los borradores de su cuenta; lo envía usted (Ctrl+Mayús+D)</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>Put it on the clipboard and open their profile</source>
        <translation>Ponerla en el portapapeles y abrir su perfil</translation>
    </message>
    <message>
        <source>My last letter came back: the address is wrong</source>
        <translation>Mi último correo fue devuelto: la dirección es incorrecta</translation>
    </message>
</context>
<context>
    <name>WeekPicture</name>
    <message>
        <source>Free times of the week</source>
        <translation>Horarios libres de la semana</translation>
    </message>
    <message>
        <source>free for both</source>
        <translation>libre para ambas partes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>your hours and theirs</source>
        <translation>sus horas y las de la otra persona</translation>
    </message>
</context>
<context>
    <name>WentOut</name>
    <message>
        <source>Today says when it is time for the next step.</source>
        <translation>Hoy avisa cuando llega el momento del siguiente paso.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Enviado a {name}</translation>
    </message>
    <message>
        <source>Next letter: {name}</source>
        <translation>Siguiente correo: {name}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this person</source>
        <translation>Por qué esta persona</translation>
    </message>
    <message>
        <source>What did they do that nobody else did, and what do you want to hear about it?</source>
        <translation>¿Qué hizo que nadie más hizo, y qué quiere usted oír sobre ello?</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Por qué {name}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is it not needed?</source>
        <translation>¿Por qué no hace falta?</translation>
    </message>
    <message>
        <source>For yourself; it is kept in the history</source>
        <translation>Para usted; queda en el historial</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>There is no file on the clipboard. Copy one, then paste it here.</source>
        <translation>No hay ningún archivo en el portapapeles. Copie uno y péguelo aquí.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>LinkedIn exports, tables and address books</source>
        <translation>Exportaciones de LinkedIn, tablas y libretas de direcciones</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Adding sample people</source>
        <translation>Añadiendo personas de muestra</translation>
    </message>
    <message>
        <source>Invented people to look around with.</source>
        <translation>Personas inventadas para explorar.</translation>
    </message>
    <message>
        <source>Taking the sample people away</source>
        <translation>Quitando las personas de muestra</translation>
    </message>
</context>
<context>
    <name>WordsBackPage</name>
    <message>
        <source>Is it written down?</source>
        <translation>¿Lo tiene anotado?</translation>
    </message>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>Escriba estas palabras a partir de lo que anotó.</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>Palabra {n}</translation>
    </message>
    <message>
        <source>That is not word {n}. Go back to look at the phrase again.</source>
        <translation>Esa no es la palabra {n}. Vuelva atrás para ver la frase otra vez.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>A new file is written and checked before it takes the place of the old one. Should the computer stop now, nothing is lost.</source>
        <translation>Se escribe un archivo nuevo y se comprueba antes de que ocupe el lugar del anterior. Si el equipo se detuviera ahora, no se pierde nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
</TS>
