<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>Later, or not at all</source>
        <translation>لاحقًا، أو أبدًا</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>تأجيل: {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Askwell</source>
        <translation>حول Askwell</translation>
    </message>
    <message>
        <source>Information interviews, from the first idea to staying in touch.</source>
        <translation>المقابلات الاستكشافية، من الفكرة الأولى إلى البقاء على تواصل.</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}, MIT licence</source>
        <translation>الإصدار {version}، ‏Qt {qt}، رخصة MIT</translation>
    </message>
    <message>
        <source>Your data: {path}</source>
        <translation>بياناتك: ‎{path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>&amp;تنحية</translation>
    </message>
    <message>
        <source>Take b&amp;ack</source>
        <translation>إعا&amp;دة من التنحية</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Look at a file first; nothing is written until you press Import</source>
        <translation>فحص ملف أولًا؛ لا يُكتب شيء قبل الضغط على «استيراد»</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>Look at an unzipped export first</source>
        <translation>فحص تصدير مفكوك الضغط أولًا</translation>
    </message>
    <message>
        <source>&amp;Look for replies</source>
        <translation>ال&amp;بحث عن ردود</translation>
    </message>
    <message>
        <source>Ask your mail server who here wrote; headers alone, nothing is marked</source>
        <translation>سؤال خادم البريد عمّن كتب من هؤلاء؛ الترويسات فقط، ولا يُعلَّم شيء</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Hand people out as vCards or as a table</source>
        <translation>إخراج أشخاص كبطاقات vCard أو كجدول</translation>
    </message>
    <message>
        <source>Look around with &amp;sample people</source>
        <translation>تجربة مع أشخاص &amp;وهميين</translation>
    </message>
    <message>
        <source>Invented people to try things with; one click takes them away</source>
        <translation>أشخاص مختلَقون للتجربة؛ نقرة واحدة تزيلهم</translation>
    </message>
    <message>
        <source>Take the sample people a&amp;way</source>
        <translation>إزالة الأ&amp;شخاص الوهميين</translation>
    </message>
    <message>
        <source>Your own people stay</source>
        <translation>يبقى أشخاصك كما هم</translation>
    </message>
    <message>
        <source>&amp;Copies of my data…</source>
        <translation>&amp;نسخ بياناتي…</translation>
    </message>
    <message>
        <source>Put an earlier copy back, or save everything as one file</source>
        <translation>استعادة نسخة سابقة، أو حفظ كل شيء في ملف واحد</translation>
    </message>
    <message>
        <source>E&amp;xchange with my other computer</source>
        <translation>تبا&amp;دل مع حاسوبي الآخر</translation>
    </message>
    <message>
        <source>Look whether it sent something newer, and send what is new here</source>
        <translation>معرفة هل أرسل شيئًا أحدث، وإرسال الجديد من هنا</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Hide everything until you unlock it; this needs encryption</source>
        <translation>إخفاء كل شيء حتى فتح القفل؛ يتطلب التشفير</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>تكرار ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>The last 50 steps: go back to any of them, and forward again</source>
        <translation>آخر 50 خطوة: الرجوع إلى أي منها، والتقدم من جديد</translation>
    </message>
    <message>
        <source>&amp;Paste a file</source>
        <translation>&amp;لصق ملف</translation>
    </message>
    <message>
        <source>Look at a copied file first; nothing is written until you press Import</source>
        <translation>فحص ملف منسوخ أولًا؛ لا يُكتب شيء قبل الضغط على «استيراد»</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails, questions</source>
        <translation>البحث في الأشخاص والملاحظات والرسائل والأسئلة</translation>
    </message>
    <message>
        <source>My &amp;card…</source>
        <translation>ب&amp;طاقتي…</translation>
    </message>
    <message>
        <source>Who you are: your letters and what you have in common come from it</source>
        <translation>من أنا: منها تُستمد رسائلي وما يجمعني بالآخرين</translation>
    </message>
    <message>
        <source>My mail acc&amp;ount…</source>
        <translation>حساب ب&amp;ريدي…</translation>
    </message>
    <message>
        <source>Off until you set one: drafts go into it, replies are looked for in it</source>
        <translation>متوقف حتى إعداد حساب: تُحفظ فيه المسودات ويُبحث فيه عن الردود</translation>
    </message>
    <message>
        <source>My ca&amp;lendars…</source>
        <translation>تقا&amp;ويمي…</translation>
    </message>
    <message>
        <source>What they take up is kept free when times are proposed</source>
        <translation>ما تشغله يبقى محجوزًا عند اقتراح المواعيد</translation>
    </message>
    <message>
        <source>&amp;Dream list…</source>
        <translation>قائمة الأ&amp;حلام…</translation>
    </message>
    <message>
        <source>The companies and titles you dream of, and who is there</source>
        <translation>الشركات والمسميات التي تحلم بها، ومن يعمل فيها</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>What Askwell does by itself, and how it looks</source>
        <translation>ما يفعله Askwell من تلقاء نفسه، ومظهره</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>شخص &amp;جديد</translation>
    </message>
    <message>
        <source>Add a person by hand</source>
        <translation>إضافة شخص يدويًا</translation>
    </message>
    <message>
        <source>Write &amp;e-mail</source>
        <translation>كتابة &amp;رسالة</translation>
    </message>
    <message>
        <source>Open a draft filled from what is known</source>
        <translation>فتح مسودة مملوءة بما هو معروف</translation>
    </message>
    <message>
        <source>Save to &amp;Drafts</source>
        <translation>حفظ في المسو&amp;دات</translation>
    </message>
    <message>
        <source>Put this letter among the drafts of your mail account; you send it</source>
        <translation>وضع هذه الرسالة بين مسودات حساب بريدك؛ والإرسال منك</translation>
    </message>
    <message>
        <source>Insert free &amp;times</source>
        <translation>إدراج مواعيد &amp;متاحة</translation>
    </message>
    <message>
        <source>Choose times at which you both can talk; they go into the letter</source>
        <translation>اختيار أوقات تناسب الطرفين؛ تُضاف إلى الرسالة</translation>
    </message>
    <message>
        <source>Write e-&amp;mails…</source>
        <translation>كتابة ر&amp;سائل…</translation>
    </message>
    <message>
        <source>One letter of their own to everybody chosen in the list</source>
        <translation>رسالة مستقلة لكل من اختير في القائمة</translation>
    </message>
    <message>
        <source>Ne&amp;xt letter</source>
        <translation>الرسالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>The next letter of the series</source>
        <translation>الرسالة التالية في السلسلة</translation>
    </message>
    <message>
        <source>P&amp;revious letter</source>
        <translation>الرس&amp;الة السابقة</translation>
    </message>
    <message>
        <source>The letter before in the series</source>
        <translation>الرسالة التي قبلها في السلسلة</translation>
    </message>
    <message>
        <source>&amp;Open and next</source>
        <translation>&amp;فتح ثم التالية</translation>
    </message>
    <message>
        <source>Open this draft in the mail program and show the next one</source>
        <translation>فتح هذه المسودة في برنامج البريد وعرض التالية</translation>
    </message>
    <message>
        <source>Mark as &amp;sent</source>
        <translation>تعليم &amp;كمُرسلة</translation>
    </message>
    <message>
        <source>Note that you sent this letter</source>
        <translation>تدوين أنك أرسلت هذه الرسالة</translation>
    </message>
    <message>
        <source>Drop the d&amp;raft</source>
        <translation>إسق&amp;اط المسودة</translation>
    </message>
    <message>
        <source>Put this letter away; Undo brings it back</source>
        <translation>تنحية هذه الرسالة؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>&amp;طباعة الورقة</translation>
    </message>
    <message>
        <source>Print the questions for this talk</source>
        <translation>طباعة أسئلة هذا اللقاء</translation>
    </message>
    <message>
        <source>Agree on a &amp;talk…</source>
        <translation>تحديد ل&amp;قاء…</translation>
    </message>
    <message>
        <source>Note when you talk, or move the talk that is agreed</source>
        <translation>تدوين موعد اللقاء، أو تغيير الموعد المتفق عليه</translation>
    </message>
    <message>
        <source>&amp;Interview mode</source>
        <translation>و&amp;ضع المقابلة</translation>
    </message>
    <message>
        <source>One question at a time, with notes saved as you type</source>
        <translation>سؤال واحد في كل مرة، وتُحفظ الملاحظات أثناء الكتابة</translation>
    </message>
    <message>
        <source>T&amp;ype in answers…</source>
        <translation>&amp;إدخال الإجابات…</translation>
    </message>
    <message>
        <source>From paper to screen, in the order of the sheet</source>
        <translation>من الورق إلى الشاشة، بترتيب الورقة</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>إضافة م&amp;لاحظة</translation>
    </message>
    <message>
        <source>Note something with its source</source>
        <translation>تدوين شيء مع مصدره</translation>
    </message>
    <message>
        <source>Open &amp;LinkedIn</source>
        <translation>فتح &amp;LinkedIn</translation>
    </message>
    <message>
        <source>Open the profile in the browser</source>
        <translation>فتح الملف الشخصي في المتصفح</translation>
    </message>
    <message>
        <source>Open &amp;company page</source>
        <translation>فتح صفحة ال&amp;شركة</translation>
    </message>
    <message>
        <source>Open the page of the company in the browser</source>
        <translation>فتح صفحة الشركة في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Web search</source>
        <translation>بحث في ال&amp;ويب</translation>
    </message>
    <message>
        <source>Search the web for this person</source>
        <translation>البحث في الويب عن هذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Team page</source>
        <translation>صفحة ال&amp;فريق</translation>
    </message>
    <message>
        <source>Open the team page of the company, or look for it</source>
        <translation>فتح صفحة فريق الشركة، أو البحث عنها</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;أخبار</translation>
    </message>
    <message>
        <source>Search the news for this person</source>
        <translation>البحث في الأخبار عن هذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Videos</source>
        <translation>في&amp;ديو</translation>
    </message>
    <message>
        <source>Search talks and videos of this person</source>
        <translation>البحث عن كلمات ومقاطع فيديو لهذا الشخص</translation>
    </message>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>Search X for this person</source>
        <translation>البحث عن هذا الشخص في X</translation>
    </message>
    <message>
        <source>&amp;Scholarly articles</source>
        <translation>مقالات &amp;علمية</translation>
    </message>
    <message>
        <source>Search articles that this person wrote</source>
        <translation>البحث عن مقالات كتبها هذا الشخص</translation>
    </message>
    <message>
        <source>Paste a c&amp;lipping</source>
        <translation>لصق مق&amp;تطف</translation>
    </message>
    <message>
        <source>Keep the copied words or link with this person, with source and date</source>
        <translation>حفظ الكلام أو الرابط المنسوخ مع هذا الشخص، بمصدره وتاريخه</translation>
    </message>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>إر&amp;فاق ملف…</translation>
    </message>
    <message>
        <source>Keep a copy of a file with this person</source>
        <translation>حفظ نسخة من ملف مع هذا الشخص</translation>
    </message>
    <message>
        <source>Propose this person no more, or propose them again</source>
        <translation>التوقف عن اقتراح هذا الشخص، أو اقتراحه من جديد</translation>
    </message>
    <message>
        <source>&amp;Keep in touch…</source>
        <translation>البقاء على توا&amp;صل…</translation>
    </message>
    <message>
        <source>How often you want to hear of each other, for all who are chosen</source>
        <translation>كم مرة ترغب في التواصل، لكل من اختير</translation>
    </message>
    <message>
        <source>&amp;Make one card…</source>
        <translation>دمج في &amp;بطاقة واحدة…</translation>
    </message>
    <message>
        <source>Compare with who may be the same, or the two chosen in the list</source>
        <translation>مقارنة مع من قد يكون الشخص نفسه، أو مع الاثنين المختارين في القائمة</translation>
    </message>
    <message>
        <source>&amp;Find duplicates…</source>
        <translation>البح&amp;ث عن مكررات…</translation>
    </message>
    <message>
        <source>Look for people who are on two cards</source>
        <translation>البحث عن أشخاص لهم بطاقتان</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Take this person out; Undo brings everything back</source>
        <translation>إزالة هذا الشخص؛ التراجع يعيد كل شيء</translation>
    </message>
    <message>
        <source>Forget for &amp;good…</source>
        <translation>محو نها&amp;ئي…</translation>
    </message>
    <message>
        <source>Erase this person everywhere and keep them from coming back</source>
        <translation>محو هذا الشخص من كل مكان ومنع عودته</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما الخطوة التالية</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;جهات الاتصال</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد</translation>
    </message>
    <message>
        <source>The drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>الأ&amp;سئلة</translation>
    </message>
    <message>
        <source>The sheets for your talks</source>
        <translation>أوراق لقاءاتك</translation>
    </message>
    <message>
        <source>&amp;All answers</source>
        <translation>&amp;كل الإجابات</translation>
    </message>
    <message>
        <source>One question, and what everybody answered</source>
        <translation>سؤال واحد، وما أجاب به الجميع</translation>
    </message>
    <message>
        <source>P&amp;romises…</source>
        <translation>الو&amp;عود…</translation>
    </message>
    <message>
        <source>What you owe and are owed, by when</source>
        <translation>ما عليك وما لك، ومتى</translation>
    </message>
    <message>
        <source>Who named &amp;whom…</source>
        <translation>&amp;من رشّح من…</translation>
    </message>
    <message>
        <source>The names people gave you, as a tree</source>
        <translation>الأسماء التي ذكرها لك الناس، على شكل شجرة</translation>
    </message>
    <message>
        <source>How it &amp;goes…</source>
        <translation>سي&amp;ر الأمور…</translation>
    </message>
    <message>
        <source>Your own figures, each with its count</source>
        <translation>أرقامك، كل منها مع عدده</translation>
    </message>
    <message>
        <source>Look &amp;back on a year…</source>
        <translation>&amp;نظرة على سنة…</translation>
    </message>
    <message>
        <source>What happened in a year, in words and figures</source>
        <translation>ما حدث في سنة، بالكلمات والأرقام</translation>
    </message>
    <message>
        <source>I &amp;have landed…</source>
        <translation>و&amp;صلت إلى هدفي…</translation>
    </message>
    <message>
        <source>Tell everybody who helped how it ended, one letter after the other</source>
        <translation>إخبار كل من ساعد كيف انتهى الأمر، رسالة بعد أخرى</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>م&amp;ثل النظام</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>The page of help on what is in front</source>
        <translation>صفحة التعليمات الخاصة بما هو معروض</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>Every action and its keys</source>
        <translation>كل أمر ومفاتيحه</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>What changed from version to version</source>
        <translation>ما تغيّر من إصدار إلى إصدار</translation>
    </message>
    <message>
        <source>Look for a new &amp;version</source>
        <translation>البحث عن إ&amp;صدار جديد</translation>
    </message>
    <message>
        <source>Open the page where new versions are; nothing is asked by itself</source>
        <translation>فتح صفحة الإصدارات الجديدة؛ لا يُسأل عن شيء تلقائيًا</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>فتح مجلد ال&amp;سجلات</translation>
    </message>
    <message>
        <source>&amp;About Askwell</source>
        <translation>&amp;حول Askwell</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;تراجع عن: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;إعادة: {what}</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>It ended</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>كيف سار اللقاء؟</translation>
    </message>
    <message>
        <source>In a line, for yourself</source>
        <translation>في سطر واحد، لك وحدك</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>ما تعلّمته</translation>
    </message>
    <message>
        <source>The thank-you quotes it</source>
        <translation>تقتبسه رسالة الشكر</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>ما سأفعله</translation>
    </message>
    <message>
        <source>The next step, and by when</source>
        <translation>الخطوة التالية، ومتى</translation>
    </message>
    <message>
        <source>Whoever stands here becomes a person, suggested by {name}.</source>
        <translation>كل من يُذكر هنا يصبح شخصًا في القائمة، باقتراح من {name}.</translation>
    </message>
    <message>
        <source>{minutes} · thank {name} by: {when}</source>
        <translation>‏{minutes} · شكر {name} قبل: {when}</translation>
    </message>
    <message>
        <source>Now among your people: {names}.</source>
        <translation>أُضيف إلى أشخاصك: {names}.</translation>
    </message>
</context>
<context>
    <name>AllAnswers</name>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Find in answers…</source>
        <translation>بحث في الإجابات…</translation>
    </message>
    <message>
        <source>Find in answers</source>
        <translation>بحث في الإجابات</translation>
    </message>
    <message>
        <source>Questions that were answered</source>
        <translation>الأسئلة التي أُجيب عنها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>لا إجابات بعد</translation>
    </message>
    <message>
        <source>No answer has a word that begins like this.</source>
        <translation>لا توجد إجابة فيها كلمة تبدأ هكذا.</translation>
    </message>
    <message>
        <source>What you note in a talk, or type in from paper, can be read here.</source>
        <translation>ما يُدوَّن في لقاء، أو يُنقل من الورق، يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>taught me much</source>
        <translation>علّمني الكثير</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Taught me much</source>
        <translation>علّمتني الكثير</translation>
    </message>
    <message>
        <source>Mark it (Ctrl+M)</source>
        <translation>وضع علامة عليها (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Later</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Correct a reason</source>
        <translation>تصحيح سبب</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Where I landed</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>Who is told how it ended</source>
        <translation>من يُخبَر بالنهاية</translation>
    </message>
    <message>
        <source>Done with telling people</source>
        <translation>انتهاء الإخبار</translation>
    </message>
    <message numerus="yes">
        <source>{name} has not answered for {n} business days. Ask a second person at {company}.</source>
        <translation>
            <numerusform>لا رد من {name} منذ اليوم. يُفضّل سؤال شخص ثانٍ في {company}.</numerusform>
            <numerusform>لا رد من {name} منذ يوم عمل واحد. يُفضّل سؤال شخص ثانٍ في {company}.</numerusform>
            <numerusform>لا رد من {name} منذ يومي عمل. يُفضّل سؤال شخص ثانٍ في {company}.</numerusform>
            <numerusform>لا رد من {name} منذ {n} أيام عمل. يُفضّل سؤال شخص ثانٍ في {company}.</numerusform>
            <numerusform>لا رد من {name} منذ {n} يوم عمل. يُفضّل سؤال شخص ثانٍ في {company}.</numerusform>
            <numerusform>لا رد من {name} منذ {n} يوم عمل. يُفضّل سؤال شخص ثانٍ في {company}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reply from {name} for {n} business days.</source>
        <translation>
            <numerusform>لا رد من {name} منذ اليوم.</numerusform>
            <numerusform>لا رد من {name} منذ يوم عمل واحد.</numerusform>
            <numerusform>لا رد من {name} منذ يومي عمل.</numerusform>
            <numerusform>لا رد من {name} منذ {n} أيام عمل.</numerusform>
            <numerusform>لا رد من {name} منذ {n} يوم عمل.</numerusform>
            <numerusform>لا رد من {name} منذ {n} يوم عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your e-mail to {name} came back: verify the address, then send it again.</source>
        <translation>عادت رسالتك إلى {name}: يُرجى التحقق من العنوان ثم إعادة الإرسال.</translation>
    </message>
    <message>
        <source>Your talk with {name} should be over. Note when it ended.</source>
        <translation>ينبغي أن يكون لقاؤك مع {name} قد انتهى. يُرجى تدوين متى انتهى.</translation>
    </message>
    <message>
        <source>You talk with {name}.</source>
        <translation>لديك لقاء مع {name}.</translation>
    </message>
    <message>
        <source>There are no questions for {name} yet.</source>
        <translation>لا أسئلة للقاء {name} بعد.</translation>
    </message>
    <message>
        <source>Your talk with {name} is tomorrow: confirm time and place.</source>
        <translation>لقاؤك مع {name} غدًا: يُرجى تأكيد الوقت والمكان.</translation>
    </message>
    <message>
        <source>{name} said yes: agree on a time.</source>
        <translation>وصلت موافقة {name}: يُرجى الاتفاق على موعد.</translation>
    </message>
    <message>
        <source>Your talk with {name} did not take place. Propose another time.</source>
        <translation>لم ينعقد لقاؤك مع {name}. يُرجى اقتراح موعد آخر.</translation>
    </message>
    <message>
        <source>You wrote to {name} about a time and heard nothing: ask once more.</source>
        <translation>كتبت إلى {name} بشأن موعد ولم يصل رد: يُرجى السؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>Your talk with {name} ended: thank them within 24 hours.</source>
        <translation>انتهى لقاؤك مع {name}: الشكر خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>Your last word with {name} was on {day}.</source>
        <translation>كان آخر تواصل مع {name} في {day}.</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named.</source>
        <translation>قابلت {other} بترشيح من {name}.</translation>
    </message>
    <message>
        <source>You did what you said you would: {what}.</source>
        <translation>فعلت ما قلت إنك ستفعله: {what}.</translation>
    </message>
    <message>
        <source>They are in a new job: {what}.</source>
        <translation>عمل جديد: {what}.</translation>
    </message>
    <message>
        <source>see their profile</source>
        <translation>في الملف الشخصي</translation>
    </message>
    <message>
        <source>You kept something about them: {what}.</source>
        <translation>حفظت شيئًا عن هذا الشخص: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>It is {n} years since you talked.</source>
        <translation>
            <numerusform>مضت أقل من سنة على حديثكما.</numerusform>
            <numerusform>مضت سنة واحدة على حديثكما.</numerusform>
            <numerusform>مضت سنتان على حديثكما.</numerusform>
            <numerusform>مضت {n} سنوات على حديثكما.</numerusform>
            <numerusform>مضت {n} سنة على حديثكما.</numerusform>
            <numerusform>مضت {n} سنة على حديثكما.</numerusform>
        </translation>
    </message>
    <message>
        <source>You found your place, and {name} had a part in it: tell them how it ended.</source>
        <translation>وصلت إلى مكانك، وكان لـ {name} دور في ذلك: يُرجى الإخبار كيف انتهى الأمر.</translation>
    </message>
    <message>
        <source>You promised {name}: {what}</source>
        <translation>وعدت {name}: {what}</translation>
    </message>
    <message>
        <source>You met {other}, whom {name} had named. Tell them.</source>
        <translation>قابلت {other} بترشيح من {name}. يُرجى الإخبار بذلك.</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>تغيير رقم</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>العودة إلى الأرقام المعتادة</translation>
    </message>
    <message>
        <source>How often to keep in touch</source>
        <translation>وتيرة التواصل</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>المجموعة {name}</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>مغادرة المجموعة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>أشخاص وهميون</translation>
    </message>
    <message>
        <source>Take the sample people away</source>
        <translation>إزالة الأشخاص الوهميين</translation>
    </message>
    <message>
        <source>Restore an archive</source>
        <translation>استعادة أرشيف</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>شكر {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>لقاء مع {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>تأكيد اللقاء مع {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>إعداد أسئلة للقاء {name}</translation>
    </message>
    <message>
        <source>Agree on another time with {name}</source>
        <translation>الاتفاق على موعد آخر مع {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>الوفاء بوعدك إلى {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>إخبار {name} بمن قابلته</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>التحقق من عنوان {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>تذكير {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>سؤال شخص ثانٍ إلى جانب {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>البقاء على تواصل مع {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>إخبار {name} كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>Take over from the other computer</source>
        <translation>الأخذ من الحاسوب الآخر</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} e-mails</source>
        <translation>
            <numerusform>استيراد الرسائل</numerusform>
            <numerusform>استيراد رسالة واحدة</numerusform>
            <numerusform>استيراد رسالتين</numerusform>
            <numerusform>استيراد {n} رسائل</numerusform>
            <numerusform>استيراد {n} رسالة</numerusform>
            <numerusform>استيراد {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} messages</source>
        <translation>
            <numerusform>استيراد المراسلات</numerusform>
            <numerusform>استيراد رسالة واحدة</numerusform>
            <numerusform>استيراد رسالتين</numerusform>
            <numerusform>استيراد {n} رسائل</numerusform>
            <numerusform>استيراد {n} رسالة</numerusform>
            <numerusform>استيراد {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import my own profile</source>
        <translation>استيراد ملفي الشخصي</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} people</source>
        <translation>
            <numerusform>استيراد الأشخاص</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد {n} أشخاص</numerusform>
            <numerusform>استيراد {n} شخصًا</numerusform>
            <numerusform>استيراد {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries cannot be read and are left out: look yourself that no time falls on them.</source>
        <translation>
            <numerusform>لم يُستبعد أي مدخل: يُرجى التأكد بنفسك من عدم وقوع أي موعد في أوقاتها.</numerusform>
            <numerusform>مدخل واحد فيه لا يمكن قراءته فاستُبعد: يُرجى التأكد بنفسك من عدم وقوع أي موعد في أوقاتها.</numerusform>
            <numerusform>مدخلان فيه لا يمكن قراءتهما فاستُبعدا: يُرجى التأكد بنفسك من عدم وقوع أي موعد في أوقاتها.</numerusform>
            <numerusform>‏{n} مداخل فيه لا يمكن قراءتها فاستُبعدت: يُرجى التأكد بنفسك من عدم وقوع أي موعد في أوقاتها.</numerusform>
            <numerusform>‏{n} مدخلًا فيه لا يمكن قراءتها فاستُبعدت: يُرجى التأكد بنفسك من عدم وقوع أي موعد في أوقاتها.</numerusform>
            <numerusform>‏{n} مدخل فيه لا يمكن قراءتها فاستُبعدت: يُرجى التأكد بنفسك من عدم وقوع أي موعد في أوقاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries name a time zone that nobody knows; they count as busy in every zone in which they could be.</source>
        <translation>
            <numerusform>فيه 0 مداخل بمنطقة زمنية لا يعرفها أحد؛ تُحتسب أوقاتها مشغولة في كل منطقة يمكن أن تكون فيها.</numerusform>
            <numerusform>فيه مدخل واحد بمنطقة زمنية لا يعرفها أحد؛ تُحتسب أوقاتها مشغولة في كل منطقة يمكن أن تكون فيها.</numerusform>
            <numerusform>فيه مدخلين بمنطقة زمنية لا يعرفها أحد؛ تُحتسب أوقاتها مشغولة في كل منطقة يمكن أن تكون فيها.</numerusform>
            <numerusform>فيه {n} مداخل بمنطقة زمنية لا يعرفها أحد؛ تُحتسب أوقاتها مشغولة في كل منطقة يمكن أن تكون فيها.</numerusform>
            <numerusform>فيه {n} مدخلًا بمنطقة زمنية لا يعرفها أحد؛ تُحتسب أوقاتها مشغولة في كل منطقة يمكن أن تكون فيها.</numerusform>
            <numerusform>فيه {n} مدخل بمنطقة زمنية لا يعرفها أحد؛ تُحتسب أوقاتها مشغولة في كل منطقة يمكن أن تكون فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its entries repeat without a pause and count as busy throughout.</source>
        <translation>
            <numerusform>فيه 0 مداخل بتكرار لا ينقطع؛ تُحتسب أوقاتها مشغولة طوال المدة.</numerusform>
            <numerusform>فيه مدخل واحد بتكرار لا ينقطع؛ تُحتسب أوقاتها مشغولة طوال المدة.</numerusform>
            <numerusform>فيه مدخلين بتكرار لا ينقطع؛ تُحتسب أوقاتها مشغولة طوال المدة.</numerusform>
            <numerusform>فيه {n} مداخل بتكرار لا ينقطع؛ تُحتسب أوقاتها مشغولة طوال المدة.</numerusform>
            <numerusform>فيه {n} مدخلًا بتكرار لا ينقطع؛ تُحتسب أوقاتها مشغولة طوال المدة.</numerusform>
            <numerusform>فيه {n} مدخل بتكرار لا ينقطع؛ تُحتسب أوقاتها مشغولة طوال المدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends in the middle: what came after that is not known.</source>
        <translation>ينتهي في الوسط: ما جاء بعد ذلك غير معروف.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of followed companies</source>
        <translation>قائمة LinkedIn بالشركات المتابَعة</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of job applications</source>
        <translation>قائمة LinkedIn بطلبات التوظيف</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s list of saved jobs</source>
        <translation>قائمة LinkedIn بالوظائف المحفوظة</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s note of your registration</source>
        <translation>سجل LinkedIn لتسجيلك</translation>
    </message>
    <message>
        <source>one of LinkedIn&apos;s other lists</source>
        <translation>قائمة أخرى من LinkedIn</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>أعمدة ملف</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>البحث عن ردود</translation>
    </message>
    <message>
        <source>Sheet of the talk</source>
        <translation>ورقة اللقاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Skip the question</source>
        <translation>تخطي السؤال</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>علّمني الكثير</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Question that came up</source>
        <translation>سؤال طرأ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>الوفاء بوعد</translation>
    </message>
    <message>
        <source>Promise not kept yet</source>
        <translation>وعد لم يُوفَ به بعد</translation>
    </message>
    <message>
        <source>Who promised it</source>
        <translation>صاحب الوعد</translation>
    </message>
    <message>
        <source>Take a promise out</source>
        <translation>إزالة وعد</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Take a name out</source>
        <translation>إزالة اسم</translation>
    </message>
    <message>
        <source>New people, suggested by {name}</source>
        <translation>أشخاص جدد باقتراح من {name}</translation>
    </message>
    <message>
        <source>Change the talk</source>
        <translation>تغيير اللقاء</translation>
    </message>
    <message>
        <source>Cancel the talk</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>لم يحضر الطرف الآخر</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>عُقد اللقاء</translation>
    </message>
    <message>
        <source>End of the talk</source>
        <translation>نهاية اللقاء</translation>
    </message>
    <message>
        <source>Go on with the talk</source>
        <translation>متابعة اللقاء</translation>
    </message>
    <message>
        <source>Notes on the talk</source>
        <translation>ملاحظات عن اللقاء</translation>
    </message>
    <message>
        <source>Take a fact out</source>
        <translation>إزالة حدث</translation>
    </message>
    <message>
        <source>Correct what happened</source>
        <translation>تصحيح حدث</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>شهادته غير صالحة بعد</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>it vouches for itself</source>
        <translation>شهادته تضمن نفسها بنفسها</translation>
    </message>
    <message>
        <source>nobody known vouches for it</source>
        <translation>لا تضمنه جهة معروفة</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>شهادته لاسم آخر</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>شهادته غير صالحة</translation>
    </message>
    <message>
        <source>Use calendar</source>
        <translation>استخدام تقويم</translation>
    </message>
    <message>
        <source>Leave calendar out</source>
        <translation>استبعاد تقويم</translation>
    </message>
    <message>
        <source>Correct what an e-mail counts as</source>
        <translation>تصحيح نوع رسالة</translation>
    </message>
    <message>
        <source>Correct a message</source>
        <translation>تصحيح رسالة</translation>
    </message>
    <message>
        <source>Take a message out</source>
        <translation>إزالة رسالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Edit e-mail</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>Other template</source>
        <translation>قالب آخر</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>عادت الرسالة</translation>
    </message>
    <message>
        <source>Drop e-mail</source>
        <translation>إسقاط الرسالة</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>تحرير القالب</translation>
    </message>
    <message>
        <source>Copy template</source>
        <translation>نسخ القالب</translation>
    </message>
    <message>
        <source>Restore template</source>
        <translation>استعادة القالب</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف القالب</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>it should hold 1 to {most} templates</source>
        <translation>ينبغي أن يحتوي على 1 إلى {most} من القوالب</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>استيراد قوالب</translation>
    </message>
    <message>
        <source>it is neither TOML nor JSON</source>
        <translation>ليس TOML ولا JSON</translation>
    </message>
    <message>
        <source>it has no list called template</source>
        <translation>لا يحتوي على قائمة باسم template</translation>
    </message>
    <message>
        <source>template {number} is not one</source>
        <translation>القالب {number} ليس قالبًا</translation>
    </message>
    <message>
        <source>template {number} has no kind of letter that is known</source>
        <translation>القالب {number} ليس له نوع رسالة معروف</translation>
    </message>
    <message>
        <source>template {number} has no name</source>
        <translation>القالب {number} بلا اسم</translation>
    </message>
    <message>
        <source>template {number} has no subject and body of plain text</source>
        <translation>القالب {number} بلا موضوع ونص عادي</translation>
    </message>
    <message>
        <source>template {number} is longer than any letter</source>
        <translation>القالب {number} أطول من أي رسالة</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message numerus="yes">
        <source>Begin {n} e-mails</source>
        <translation>
            <numerusform>بدء الرسائل</numerusform>
            <numerusform>بدء رسالة واحدة</numerusform>
            <numerusform>بدء رسالتين</numerusform>
            <numerusform>بدء {n} رسائل</numerusform>
            <numerusform>بدء {n} رسالة</numerusform>
            <numerusform>بدء {n} رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>Make one card of two</source>
        <translation>دمج بطاقتين</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>New person {name}</source>
        <translation>شخص جديد {name}</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>حذف شخص</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>حذف أشخاص</translation>
    </message>
    <message>
        <source>Put people aside</source>
        <translation>تنحية أشخاص</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إعادة من التنحية</translation>
    </message>
    <message>
        <source>Take an address out</source>
        <translation>إزالة عنوان</translation>
    </message>
    <message>
        <source>Edit first name</source>
        <translation>تحرير الاسم الأول</translation>
    </message>
    <message>
        <source>Edit last name</source>
        <translation>تحرير اسم العائلة</translation>
    </message>
    <message>
        <source>Edit phone</source>
        <translation>تحرير الهاتف</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>تحرير الشركة</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>تحرير المنصب</translation>
    </message>
    <message>
        <source>Edit location</source>
        <translation>تحرير المكان</translation>
    </message>
    <message>
        <source>Edit why this person</source>
        <translation>تحرير سبب اختيار الشخص</translation>
    </message>
    <message>
        <source>Edit what I hope to gain</source>
        <translation>تحرير ما آمل كسبه</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>تحرير شخص</translation>
    </message>
    <message>
        <source>Asked them</source>
        <translation>إرسال طلب</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>وصول رد</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>وصول اعتذار</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>تحديد لقاء</translation>
    </message>
    <message>
        <source>Thanked them</source>
        <translation>إرسال شكر</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Note a fact</source>
        <translation>تدوين حدث</translation>
    </message>
    <message>
        <source>Let imports bring it back</source>
        <translation>السماح للاستيراد بإعادته</translation>
    </message>
    <message>
        <source>Keep own question</source>
        <translation>حفظ سؤال خاص</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>تحرير سؤال</translation>
    </message>
    <message>
        <source>Hide question</source>
        <translation>إخفاء سؤال</translation>
    </message>
    <message>
        <source>Restore question</source>
        <translation>استعادة سؤال</translation>
    </message>
    <message>
        <source>Delete own question</source>
        <translation>حذف سؤال خاص</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>استيراد أسئلة</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>ورقة جديدة</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Add own question</source>
        <translation>إضافة سؤال خاص</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>إزالة سؤال</translation>
    </message>
    <message>
        <source>Move question</source>
        <translation>نقل سؤال</translation>
    </message>
    <message>
        <source>Minutes of the talk</source>
        <translation>دقائق اللقاء</translation>
    </message>
    <message>
        <source>Suggest questions</source>
        <translation>اقتراح أسئلة</translation>
    </message>
    <message>
        <source>Note what I found</source>
        <translation>تدوين ما وجدته</translation>
    </message>
    <message>
        <source>Not in common</source>
        <translation>ليس مشتركًا</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Take file out</source>
        <translation>إزالة ملف</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>تحرير بطاقتي</translation>
    </message>
    <message>
        <source>Add to my card</source>
        <translation>إضافة إلى بطاقتي</translation>
    </message>
    <message>
        <source>Take out of my card</source>
        <translation>إزالة من بطاقتي</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>منذ {year}</translation>
    </message>
    <message>
        <source>until {year}</source>
        <translation>حتى {year}</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>إضافة مقتطف</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير ملاحظة</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>تصحيح ملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>both there {years}</source>
        <translation>كلاكما هناك {years}</translation>
    </message>
    <message>
        <source>written “{name}”</source>
        <translation>كُتب «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a former name on your card</source>
        <translation>«{name}» اسم سابق في بطاقتك</translation>
    </message>
    <message>
        <source>“{name}” and “{other}”: one is the initials of the other</source>
        <translation>«{name}» و«{other}»: أحدهما اختصار الآخر</translation>
    </message>
    <message>
        <source>“{name}”, which you said is the same</source>
        <translation>«{name}»، وقد أكدت أنهما واحد</translation>
    </message>
    <message>
        <source>their card gives it as a former name</source>
        <translation>يرد في البطاقة الأخرى كاسم سابق</translation>
    </message>
    <message>
        <source>one may be a part of the other</source>
        <translation>قد يكون أحدهما جزءًا من الآخر</translation>
    </message>
    <message>
        <source>the names look alike</source>
        <translation>الاسمان متشابهان</translation>
    </message>
    <message>
        <source>their card</source>
        <translation>بطاقة الشخص</translation>
    </message>
    <message>
        <source>LinkedIn export</source>
        <translation>تصدير LinkedIn</translation>
    </message>
    <message>
        <source>profile PDF</source>
        <translation>ملف PDF الشخصي</translation>
    </message>
    <message>
        <source>you noted it</source>
        <translation>دوّنته بنفسك</translation>
    </message>
    <message>
        <source>your messages</source>
        <translation>رسائلك</translation>
    </message>
    <message>
        <source>both cards</source>
        <translation>البطاقتان</translation>
    </message>
    <message>
        <source>{source}; {how}</source>
        <translation>{source}؛ {how}</translation>
    </message>
    <message>
        <source>you {years}</source>
        <translation>أنت {years}</translation>
    </message>
    <message>
        <source>you {ours}, they {theirs}</source>
        <translation>أنت {ours}، الطرف الآخر {theirs}</translation>
    </message>
    <message>
        <source>they {years}</source>
        <translation>الطرف الآخر {years}</translation>
    </message>
    <message>
        <source>you {ours}, {name} {theirs}</source>
        <translation>أنت {ours}، {name} {theirs}</translation>
    </message>
    <message>
        <source>{name} {years}</source>
        <translation>{name} {years}</translation>
    </message>
    <message>
        <source>at {company} too; you know each other</source>
        <translation>في {company} أيضًا؛ بينكما معرفة</translation>
    </message>
    <message>
        <source>suggested them</source>
        <translation>صاحب الاقتراح</translation>
    </message>
    <message>
        <source>suggested {name} in {month}</source>
        <translation>اقتراح {name} في {month}</translation>
    </message>
    <message>
        <source>suggested them in {month}</source>
        <translation>اقتراح في {month}</translation>
    </message>
    <message>
        <source>wrote of {name} in {month}</source>
        <translation>ذِكر {name} في رسالة في {month}</translation>
    </message>
    <message>
        <source>wrote of them in {month}</source>
        <translation>ذِكر في رسالة في {month}</translation>
    </message>
    <message>
        <source>Add to the dream list</source>
        <translation>إضافة إلى قائمة الأحلام</translation>
    </message>
    <message>
        <source>Edit the dream list</source>
        <translation>تحرير قائمة الأحلام</translation>
    </message>
    <message>
        <source>Take off the dream list</source>
        <translation>إزالة من قائمة الأحلام</translation>
    </message>
    <message>
        <source>Order the dream list</source>
        <translation>ترتيب قائمة الأحلام</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>‏{n} إجابات</numerusform>
            <numerusform>‏{n} إجابة</numerusform>
            <numerusform>‏{n} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taught much: {n}</source>
        <translation>
            <numerusform>علّمت الكثير: {n}</numerusform>
            <numerusform>علّمت الكثير: {n}</numerusform>
            <numerusform>علّمت الكثير: {n}</numerusform>
            <numerusform>علّمت الكثير: {n}</numerusform>
            <numerusform>علّمت الكثير: {n}</numerusform>
            <numerusform>علّمت الكثير: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>‏{n} مداخل</numerusform>
            <numerusform>‏{n} مدخلًا</numerusform>
            <numerusform>‏{n} مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days ahead</source>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there</source>
        <translation>
            <numerusform>لا أحد هناك</numerusform>
            <numerusform>شخص واحد هناك</numerusform>
            <numerusform>شخصان هناك</numerusform>
            <numerusform>‏{n} أشخاص هناك</numerusform>
            <numerusform>‏{n} شخصًا هناك</numerusform>
            <numerusform>‏{n} شخص هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people chosen in the list</source>
        <translation>
            <numerusform>لا أحد مختار في القائمة</numerusform>
            <numerusform>الشخص المختار في القائمة</numerusform>
            <numerusform>الشخصان المختاران في القائمة</numerusform>
            <numerusform>الأشخاص المختارون في القائمة ({n})</numerusform>
            <numerusform>الأشخاص المختارون في القائمة ({n})</numerusform>
            <numerusform>الأشخاص المختارون في القائمة ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} people the list shows</source>
        <translation>
            <numerusform>لا أحد معروض في القائمة</numerusform>
            <numerusform>الشخص المعروض في القائمة</numerusform>
            <numerusform>الشخصان المعروضان في القائمة</numerusform>
            <numerusform>الأشخاص المعروضون في القائمة ({n})</numerusform>
            <numerusform>الأشخاص المعروضون في القائمة ({n})</numerusform>
            <numerusform>الأشخاص المعروضون في القائمة ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody: {n} people</source>
        <translation>
            <numerusform>الجميع: لا أحد</numerusform>
            <numerusform>الجميع: شخص واحد</numerusform>
            <numerusform>الجميع: شخصان</numerusform>
            <numerusform>الجميع: {n} أشخاص</numerusform>
            <numerusform>الجميع: {n} شخصًا</numerusform>
            <numerusform>الجميع: {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last {n} steps are kept, also over a restart. Click one to go back to how things were right after it; click a later one to go forward again.</source>
        <translation>
            <numerusform>لا تُحفظ خطوات، حتى بعد إعادة التشغيل. النقر على خطوة يعيد الأمور إلى ما كانت عليه بعدها مباشرة؛ والنقر على خطوة أحدث يتقدم من جديد.</numerusform>
            <numerusform>تُحفظ آخر خطوة، حتى بعد إعادة التشغيل. النقر على خطوة يعيد الأمور إلى ما كانت عليه بعدها مباشرة؛ والنقر على خطوة أحدث يتقدم من جديد.</numerusform>
            <numerusform>تُحفظ آخر خطوتين، حتى بعد إعادة التشغيل. النقر على خطوة يعيد الأمور إلى ما كانت عليه بعدها مباشرة؛ والنقر على خطوة أحدث يتقدم من جديد.</numerusform>
            <numerusform>تُحفظ آخر {n} خطوات، حتى بعد إعادة التشغيل. النقر على خطوة يعيد الأمور إلى ما كانت عليه بعدها مباشرة؛ والنقر على خطوة أحدث يتقدم من جديد.</numerusform>
            <numerusform>تُحفظ آخر {n} خطوة، حتى بعد إعادة التشغيل. النقر على خطوة يعيد الأمور إلى ما كانت عليه بعدها مباشرة؛ والنقر على خطوة أحدث يتقدم من جديد.</numerusform>
            <numerusform>تُحفظ آخر {n} خطوة، حتى بعد إعادة التشغيل. النقر على خطوة يعيد الأمور إلى ما كانت عليه بعدها مباشرة؛ والنقر على خطوة أحدث يتقدم من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things</source>
        <translation>
            <numerusform>لا أشياء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>‏{n} أشياء</numerusform>
            <numerusform>‏{n} شيئًا</numerusform>
            <numerusform>‏{n} شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few answers to say how long they take ({n}).</source>
        <translation>
            <numerusform>الردود أقل من أن تدل على مدتها ({n}).</numerusform>
            <numerusform>الردود أقل من أن تدل على مدتها ({n}).</numerusform>
            <numerusform>الردود أقل من أن تدل على مدتها ({n}).</numerusform>
            <numerusform>الردود أقل من أن تدل على مدتها ({n}).</numerusform>
            <numerusform>الردود أقل من أن تدل على مدتها ({n}).</numerusform>
            <numerusform>الردود أقل من أن تدل على مدتها ({n}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the answers came within {days} days ({n} answers).</source>
        <translation>
            <numerusform>وصل نصف الردود خلال {days} يوم (لا ردود).</numerusform>
            <numerusform>وصل نصف الردود خلال {days} يوم (رد واحد).</numerusform>
            <numerusform>وصل نصف الردود خلال {days} يوم (ردان).</numerusform>
            <numerusform>وصل نصف الردود خلال {days} يوم ({n} ردود).</numerusform>
            <numerusform>وصل نصف الردود خلال {days} يوم ({n} ردًا).</numerusform>
            <numerusform>وصل نصف الردود خلال {days} يوم ({n} رد).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>غيرها: {n}</numerusform>
            <numerusform>غيرها: {n}</numerusform>
            <numerusform>غيرها: {n}</numerusform>
            <numerusform>غيرها: {n}</numerusform>
            <numerusform>غيرها: {n}</numerusform>
            <numerusform>غيرها: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You talked with {n} people; the first was {name}, on {day}.</source>
        <translation>
            <numerusform>لم تتحدث مع أحد.</numerusform>
            <numerusform>تحدثت مع شخص واحد: {name}، في {day}.</numerusform>
            <numerusform>تحدثت مع شخصين؛ أولهم {name}، في {day}.</numerusform>
            <numerusform>تحدثت مع {n} أشخاص؛ أولهم {name}، في {day}.</numerusform>
            <numerusform>تحدثت مع {n} شخصًا؛ أولهم {name}، في {day}.</numerusform>
            <numerusform>تحدثت مع {n} شخص؛ أولهم {name}، في {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest talk was with {name}: {n} minutes.</source>
        <translation>
            <numerusform>أطول لقاء كان مع {name}: أقل من دقيقة.</numerusform>
            <numerusform>أطول لقاء كان مع {name}: دقيقة واحدة.</numerusform>
            <numerusform>أطول لقاء كان مع {name}: دقيقتان.</numerusform>
            <numerusform>أطول لقاء كان مع {name}: ‏{n} دقائق.</numerusform>
            <numerusform>أطول لقاء كان مع {name}: ‏{n} دقيقة.</numerusform>
            <numerusform>أطول لقاء كان مع {name}: ‏{n} دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{met} of the {n} names that people gave you became a talk.</source>
        <translation>
            <numerusform>صار لقاءً {met} من 0 أسماء مما ذكره لك الناس.</numerusform>
            <numerusform>صار لقاءً {met} من اسم واحد مما ذكره لك الناس.</numerusform>
            <numerusform>صار لقاءً {met} من اسمين مما ذكره لك الناس.</numerusform>
            <numerusform>صار لقاءً {met} من {n} أسماء مما ذكره لك الناس.</numerusform>
            <numerusform>صار لقاءً {met} من {n} اسمًا مما ذكره لك الناس.</numerusform>
            <numerusform>صار لقاءً {met} من {n} اسم مما ذكره لك الناس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏{n} صفوف</numerusform>
            <numerusform>‏{n} صفًا</numerusform>
            <numerusform>‏{n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏{n} ملفات</numerusform>
            <numerusform>‏{n} ملفًا</numerusform>
            <numerusform>‏{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{filed} of {n} e-mails have their place</source>
        <translation>
            <numerusform>وجدت مكانها {filed} من 0 رسائل</numerusform>
            <numerusform>وجدت مكانها {filed} من رسالة واحدة</numerusform>
            <numerusform>وجدت مكانها {filed} من رسالتين</numerusform>
            <numerusform>وجدت مكانها {filed} من {n} رسائل</numerusform>
            <numerusform>وجدت مكانها {filed} من {n} رسالة</numerusform>
            <numerusform>وجدت مكانها {filed} من {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already</source>
        <translation>
            <numerusform>لا شيء منها كان هنا</numerusform>
            <numerusform>كانت واحدة هنا</numerusform>
            <numerusform>كانت اثنتان هنا</numerusform>
            <numerusform>كانت {n} هنا</numerusform>
            <numerusform>كانت {n} هنا</numerusform>
            <numerusform>كانت {n} هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new people</source>
        <translation>
            <numerusform>أشخاص جدد</numerusform>
            <numerusform>شخص جديد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>أشخاص جدد</numerusform>
            <numerusform>شخصًا جديدًا</numerusform>
            <numerusform>شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed</source>
        <translation>
            <numerusform>تغيّروا</numerusform>
            <numerusform>تغيّر</numerusform>
            <numerusform>تغيّرا</numerusform>
            <numerusform>تغيّروا</numerusform>
            <numerusform>تغيّروا</numerusform>
            <numerusform>تغيّروا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} e-mails</source>
        <translation>
            <numerusform>حفظ الرسائل</numerusform>
            <numerusform>حفظ رسالة واحدة</numerusform>
            <numerusform>حفظ رسالتين</numerusform>
            <numerusform>حفظ {n} رسائل</numerusform>
            <numerusform>حفظ {n} رسالة</numerusform>
            <numerusform>حفظ {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people imported.</source>
        <translation>
            <numerusform>لم يُستورد أحد.</numerusform>
            <numerusform>تم استيراد: شخص واحد.</numerusform>
            <numerusform>تم استيراد: شخصان.</numerusform>
            <numerusform>تم استيراد: {n} أشخاص.</numerusform>
            <numerusform>تم استيراد: {n} شخصًا.</numerusform>
            <numerusform>تم استيراد: {n} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails filed.</source>
        <translation>
            <numerusform>لم تُحفظ رسائل.</numerusform>
            <numerusform>تم حفظ: رسالة واحدة.</numerusform>
            <numerusform>تم حفظ: رسالتان.</numerusform>
            <numerusform>تم حفظ: {n} رسائل.</numerusform>
            <numerusform>تم حفظ: {n} رسالة.</numerusform>
            <numerusform>تم حفظ: {n} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages imported.</source>
        <translation>
            <numerusform>لم تُستورد مراسلات.</numerusform>
            <numerusform>تم استيراد: مراسلة واحدة.</numerusform>
            <numerusform>تم استيراد: مراسلتان.</numerusform>
            <numerusform>تم استيراد: {n} مراسلات.</numerusform>
            <numerusform>تم استيراد: {n} مراسلة.</numerusform>
            <numerusform>تم استيراد: {n} مراسلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} jobs</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>‏{n} وظائف</numerusform>
            <numerusform>‏{n} وظيفة</numerusform>
            <numerusform>‏{n} وظيفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schools</source>
        <translation>
            <numerusform>لا أماكن دراسة</numerusform>
            <numerusform>مكان دراسة واحد</numerusform>
            <numerusform>مكانا دراسة</numerusform>
            <numerusform>‏{n} أماكن دراسة</numerusform>
            <numerusform>‏{n} مكان دراسة</numerusform>
            <numerusform>‏{n} مكان دراسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills, languages and awards</source>
        <translation>
            <numerusform>لا مهارات ولا لغات ولا جوائز</numerusform>
            <numerusform>مهارة أو لغة أو جائزة</numerusform>
            <numerusform>‏{n} من المهارات واللغات والجوائز</numerusform>
            <numerusform>‏{n} من المهارات واللغات والجوائز</numerusform>
            <numerusform>‏{n} من المهارات واللغات والجوائز</numerusform>
            <numerusform>‏{n} من المهارات واللغات والجوائز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}, the last on {day}</source>
        <translation>
            <numerusform>0</numerusform>
            <numerusform>1، في {day}</numerusform>
            <numerusform>‏{n}، آخرها في {day}</numerusform>
            <numerusform>‏{n}، آخرها في {day}</numerusform>
            <numerusform>‏{n}، آخرها في {day}</numerusform>
            <numerusform>‏{n}، آخرها في {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with a quotation mark that never ends</source>
        <translation>
            <numerusform>لا صفوف بعلامة اقتباس لا تنتهي</numerusform>
            <numerusform>صف واحد بعلامة اقتباس لا تنتهي</numerusform>
            <numerusform>صفان بعلامة اقتباس لا تنتهي</numerusform>
            <numerusform>‏{n} صفوف بعلامة اقتباس لا تنتهي</numerusform>
            <numerusform>‏{n} صفًا بعلامة اقتباس لا تنتهي</numerusform>
            <numerusform>‏{n} صف بعلامة اقتباس لا تنتهي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mail addresses that cannot be right; they were left blank</source>
        <translation>
            <numerusform>لا عناوين خاطئة</numerusform>
            <numerusform>عنوان بريد لا يمكن أن يصح؛ تُرك فارغًا</numerusform>
            <numerusform>عنوانا بريد لا يمكن أن يصحا؛ تُركا فارغين</numerusform>
            <numerusform>‏{n} عناوين بريد لا يمكن أن تصح؛ تُركت فارغة</numerusform>
            <numerusform>‏{n} عنوان بريد لا يمكن أن تصح؛ تُركت فارغة</numerusform>
            <numerusform>‏{n} عنوان بريد لا يمكن أن تصح؛ تُركت فارغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates that cannot be read; they were left blank</source>
        <translation>
            <numerusform>لا تواريخ متعذرة</numerusform>
            <numerusform>تاريخ لا يمكن قراءته؛ تُرك فارغًا</numerusform>
            <numerusform>تاريخان لا يمكن قراءتهما؛ تُركا فارغين</numerusform>
            <numerusform>‏{n} تواريخ لا يمكن قراءتها؛ تُركت فارغة</numerusform>
            <numerusform>‏{n} تاريخًا لا يمكن قراءتها؛ تُركت فارغة</numerusform>
            <numerusform>‏{n} تاريخ لا يمكن قراءتها؛ تُركت فارغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too few cells</source>
        <translation>
            <numerusform>لا صفوف بخلايا أقل من اللازم</numerusform>
            <numerusform>صف واحد بخلايا أقل من اللازم</numerusform>
            <numerusform>صفان بخلايا أقل من اللازم</numerusform>
            <numerusform>‏{n} صفوف بخلايا أقل من اللازم</numerusform>
            <numerusform>‏{n} صفًا بخلايا أقل من اللازم</numerusform>
            <numerusform>‏{n} صف بخلايا أقل من اللازم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with too many cells</source>
        <translation>
            <numerusform>لا صفوف بخلايا أكثر من اللازم</numerusform>
            <numerusform>صف واحد بخلايا أكثر من اللازم</numerusform>
            <numerusform>صفان بخلايا أكثر من اللازم</numerusform>
            <numerusform>‏{n} صفوف بخلايا أكثر من اللازم</numerusform>
            <numerusform>‏{n} صفًا بخلايا أكثر من اللازم</numerusform>
            <numerusform>‏{n} صف بخلايا أكثر من اللازم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in the zip that point outside it; they were not read</source>
        <translation>
            <numerusform>لا ملفات تشير إلى خارج zip</numerusform>
            <numerusform>ملف في zip يشير إلى خارجه؛ لم يُقرأ</numerusform>
            <numerusform>ملفان في zip يشيران إلى خارجه؛ لم يُقرأا</numerusform>
            <numerusform>‏{n} ملفات في zip تشير إلى خارجه؛ لم تُقرأ</numerusform>
            <numerusform>‏{n} ملفًا في zip تشير إلى خارجه؛ لم تُقرأ</numerusform>
            <numerusform>‏{n} ملف في zip تشير إلى خارجه؛ لم تُقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files without any connections in them</source>
        <translation>
            <numerusform>لا ملفات بلا جهات اتصال</numerusform>
            <numerusform>ملف واحد بلا جهات اتصال</numerusform>
            <numerusform>ملفان بلا جهات اتصال</numerusform>
            <numerusform>‏{n} ملفات بلا جهات اتصال</numerusform>
            <numerusform>‏{n} ملفًا بلا جهات اتصال</numerusform>
            <numerusform>‏{n} ملف بلا جهات اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <translation>
            <numerusform>لا مراسلات</numerusform>
            <numerusform>مراسلة واحدة</numerusform>
            <numerusform>مراسلتان</numerusform>
            <numerusform>‏{n} مراسلات</numerusform>
            <numerusform>‏{n} مراسلة</numerusform>
            <numerusform>‏{n} مراسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations</source>
        <translation>
            <numerusform>لا دعوات</numerusform>
            <numerusform>دعوة واحدة</numerusform>
            <numerusform>دعوتان</numerusform>
            <numerusform>‏{n} دعوات</numerusform>
            <numerusform>‏{n} دعوة</numerusform>
            <numerusform>‏{n} دعوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recommendations</source>
        <translation>
            <numerusform>لا توصيات</numerusform>
            <numerusform>توصية واحدة</numerusform>
            <numerusform>توصيتان</numerusform>
            <numerusform>‏{n} توصيات</numerusform>
            <numerusform>‏{n} توصية</numerusform>
            <numerusform>‏{n} توصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} endorsements</source>
        <translation>
            <numerusform>لا تزكيات</numerusform>
            <numerusform>تزكية واحدة</numerusform>
            <numerusform>تزكيتان</numerusform>
            <numerusform>‏{n} تزكيات</numerusform>
            <numerusform>‏{n} تزكية</numerusform>
            <numerusform>‏{n} تزكية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>‏{n} ملاحظات</numerusform>
            <numerusform>‏{n} ملاحظة</numerusform>
            <numerusform>‏{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with people who are not here</source>
        <translation>
            <numerusform>‏{n} مع أشخاص ليسوا هنا</numerusform>
            <numerusform>‏{n} مع أشخاص ليسوا هنا</numerusform>
            <numerusform>‏{n} مع أشخاص ليسوا هنا</numerusform>
            <numerusform>‏{n} مع أشخاص ليسوا هنا</numerusform>
            <numerusform>‏{n} مع أشخاص ليسوا هنا</numerusform>
            <numerusform>‏{n} مع أشخاص ليسوا هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in groups</source>
        <translation>
            <numerusform>‏{n} في مجموعات</numerusform>
            <numerusform>‏{n} في مجموعات</numerusform>
            <numerusform>‏{n} في مجموعات</numerusform>
            <numerusform>‏{n} في مجموعات</numerusform>
            <numerusform>‏{n} في مجموعات</numerusform>
            <numerusform>‏{n} في مجموعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sponsored</source>
        <translation>
            <numerusform>‏{n} إعلانية</numerusform>
            <numerusform>‏{n} إعلانية</numerusform>
            <numerusform>‏{n} إعلانية</numerusform>
            <numerusform>‏{n} إعلانية</numerusform>
            <numerusform>‏{n} إعلانية</numerusform>
            <numerusform>‏{n} إعلانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} never sent</source>
        <translation>
            <numerusform>‏{n} لم تُرسل قط</numerusform>
            <numerusform>‏{n} لم تُرسل قط</numerusform>
            <numerusform>‏{n} لم تُرسل قط</numerusform>
            <numerusform>‏{n} لم تُرسل قط</numerusform>
            <numerusform>‏{n} لم تُرسل قط</numerusform>
            <numerusform>‏{n} لم تُرسل قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from the spam folder</source>
        <translation>
            <numerusform>‏{n} من مجلد البريد المزعج</numerusform>
            <numerusform>‏{n} من مجلد البريد المزعج</numerusform>
            <numerusform>‏{n} من مجلد البريد المزعج</numerusform>
            <numerusform>‏{n} من مجلد البريد المزعج</numerusform>
            <numerusform>‏{n} من مجلد البريد المزعج</numerusform>
            <numerusform>‏{n} من مجلد البريد المزعج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of hidden members</source>
        <translation>
            <numerusform>‏{n} لأعضاء مخفيين</numerusform>
            <numerusform>‏{n} لأعضاء مخفيين</numerusform>
            <numerusform>‏{n} لأعضاء مخفيين</numerusform>
            <numerusform>‏{n} لأعضاء مخفيين</numerusform>
            <numerusform>‏{n} لأعضاء مخفيين</numerusform>
            <numerusform>‏{n} لأعضاء مخفيين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date</source>
        <translation>
            <numerusform>‏{n} بلا تاريخ</numerusform>
            <numerusform>‏{n} بلا تاريخ</numerusform>
            <numerusform>‏{n} بلا تاريخ</numerusform>
            <numerusform>‏{n} بلا تاريخ</numerusform>
            <numerusform>‏{n} بلا تاريخ</numerusform>
            <numerusform>‏{n} بلا تاريخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of whom it is unclear who wrote</source>
        <translation>
            <numerusform>‏{n} لا يتضح كاتبها</numerusform>
            <numerusform>‏{n} لا يتضح كاتبها</numerusform>
            <numerusform>‏{n} لا يتضح كاتبها</numerusform>
            <numerusform>‏{n} لا يتضح كاتبها</numerusform>
            <numerusform>‏{n} لا يتضح كاتبها</numerusform>
            <numerusform>‏{n} لا يتضح كاتبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that you took out</source>
        <translation>
            <numerusform>لا شيء أُزيل يدويًا</numerusform>
            <numerusform>واحدة أُزيلت يدويًا</numerusform>
            <numerusform>اثنتان أُزيلتا يدويًا</numerusform>
            <numerusform>{n} أُزيلت يدويًا</numerusform>
            <numerusform>{n} أُزيلت يدويًا</numerusform>
            <numerusform>{n} أُزيلت يدويًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between you and {n} people: {parts}</source>
        <translation>
            <numerusform>بينك وبين 0 أشخاص: {parts}</numerusform>
            <numerusform>بينك وبين شخص واحد: {parts}</numerusform>
            <numerusform>بينك وبين شخصين: {parts}</numerusform>
            <numerusform>بينك وبين {n} أشخاص: {parts}</numerusform>
            <numerusform>بينك وبين {n} شخصًا: {parts}</numerusform>
            <numerusform>بينك وبين {n} شخص: {parts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} details</source>
        <translation>
            <numerusform>لا تفاصيل</numerusform>
            <numerusform>تفصيل واحد</numerusform>
            <numerusform>تفصيلان</numerusform>
            <numerusform>‏{n} تفاصيل</numerusform>
            <numerusform>‏{n} تفصيلًا</numerusform>
            <numerusform>‏{n} تفصيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes used</source>
        <translation>
            <numerusform>لم تمضِ دقيقة</numerusform>
            <numerusform>مضت دقيقة</numerusform>
            <numerusform>مضت دقيقتان</numerusform>
            <numerusform>مضت {n} دقائق</numerusform>
            <numerusform>مضت {n} دقيقة</numerusform>
            <numerusform>مضت {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over</source>
        <translation>
            <numerusform>بلا زيادة</numerusform>
            <numerusform>زيادة دقيقة</numerusform>
            <numerusform>زيادة دقيقتين</numerusform>
            <numerusform>زيادة {n} دقائق</numerusform>
            <numerusform>زيادة {n} دقيقة</numerusform>
            <numerusform>زيادة {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت {n} دقائق</numerusform>
            <numerusform>بقيت {n} دقيقة</numerusform>
            <numerusform>بقيت {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usual: {n} months</source>
        <translation>
            <numerusform>المعتاد: أبدًا</numerusform>
            <numerusform>المعتاد: كل شهر</numerusform>
            <numerusform>المعتاد: كل شهرين</numerusform>
            <numerusform>المعتاد: كل {n} أشهر</numerusform>
            <numerusform>المعتاد: كل {n} شهرًا</numerusform>
            <numerusform>المعتاد: كل {n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>أبدًا</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>‏{n} أشهر</numerusform>
            <numerusform>‏{n} شهرًا</numerusform>
            <numerusform>‏{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏{n} أشخاص</numerusform>
            <numerusform>‏{n} شخصًا</numerusform>
            <numerusform>‏{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the group {name}, {n} people</source>
        <translation>
            <numerusform>في المجموعة {name}، لا أشخاص</numerusform>
            <numerusform>في المجموعة {name}، شخص واحد</numerusform>
            <numerusform>في المجموعة {name}، شخصان</numerusform>
            <numerusform>في المجموعة {name}، ‏{n} أشخاص</numerusform>
            <numerusform>في المجموعة {name}، ‏{n} شخصًا</numerusform>
            <numerusform>في المجموعة {name}، ‏{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked {n} times, works there</source>
        <translation>
            <numerusform>يعمل هناك</numerusform>
            <numerusform>تحدث معك، ويعمل هناك</numerusform>
            <numerusform>تحدث معك مرتين، ويعمل هناك</numerusform>
            <numerusform>تحدث معك {n} مرات، ويعمل هناك</numerusform>
            <numerusform>تحدث معك {n} مرة، ويعمل هناك</numerusform>
            <numerusform>تحدث معك {n} مرة، ويعمل هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked with you {n} times</source>
        <translation>
            <numerusform>لم يتحدث معك</numerusform>
            <numerusform>تحدث معك</numerusform>
            <numerusform>تحدث معك مرتين</numerusform>
            <numerusform>تحدث معك {n} مرات</numerusform>
            <numerusform>تحدث معك {n} مرة</numerusform>
            <numerusform>تحدث معك {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept {n} promises</source>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وفى بوعد</numerusform>
            <numerusform>وفى بوعدين</numerusform>
            <numerusform>وفى بـ{n} وعود</numerusform>
            <numerusform>وفى بـ{n} وعدًا</numerusform>
            <numerusform>وفى بـ{n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommended you {n} times</source>
        <translation>
            <numerusform>لا توصية بك</numerusform>
            <numerusform>أوصى بك</numerusform>
            <numerusform>أوصى بك مرتين</numerusform>
            <numerusform>أوصى بك {n} مرات</numerusform>
            <numerusform>أوصى بك {n} مرة</numerusform>
            <numerusform>أوصى بك {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered you {n} times</source>
        <translation>
            <numerusform>لا رد</numerusform>
            <numerusform>ردّ عليك</numerusform>
            <numerusform>ردّ عليك مرتين</numerusform>
            <numerusform>ردّ عليك {n} مرات</numerusform>
            <numerusform>ردّ عليك {n} مرة</numerusform>
            <numerusform>ردّ عليك {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know it. Each letter is its own, and you send it yourself.</source>
        <translation>
            <numerusform>يعلم بذلك {told} من {n}. كل رسالة مستقلة، والإرسال منك.</numerusform>
            <numerusform>يعلم بذلك {told} من {n}. كل رسالة مستقلة، والإرسال منك.</numerusform>
            <numerusform>يعلم بذلك {told} من {n}. كل رسالة مستقلة، والإرسال منك.</numerusform>
            <numerusform>يعلم بذلك {told} من {n}. كل رسالة مستقلة، والإرسال منك.</numerusform>
            <numerusform>يعلم بذلك {told} من {n}. كل رسالة مستقلة، والإرسال منك.</numerusform>
            <numerusform>يعلم بذلك {told} من {n}. كل رسالة مستقلة، والإرسال منك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write {n} letters</source>
        <translation>
            <numerusform>كتابة رسائل</numerusform>
            <numerusform>كتابة رسالة واحدة</numerusform>
            <numerusform>كتابة رسالتين</numerusform>
            <numerusform>كتابة {n} رسائل</numerusform>
            <numerusform>كتابة {n} رسالة</numerusform>
            <numerusform>كتابة {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: {n} letters</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>متابعة: رسالة واحدة</numerusform>
            <numerusform>متابعة: رسالتان</numerusform>
            <numerusform>متابعة: {n} رسائل</numerusform>
            <numerusform>متابعة: {n} رسالة</numerusform>
            <numerusform>متابعة: {n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر {n} أيام</numerusform>
            <numerusform>متأخر {n} يومًا</numerusform>
            <numerusform>متأخر {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} months</source>
        <translation>
            <numerusform>أبدًا</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل {n} أشهر</numerusform>
            <numerusform>كل {n} شهرًا</numerusform>
            <numerusform>كل {n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts between you</source>
        <translation>
            <numerusform>لا أحداث بينكما</numerusform>
            <numerusform>حدث واحد بينكما</numerusform>
            <numerusform>حدثان بينكما</numerusform>
            <numerusform>‏{n} أحداث بينكما</numerusform>
            <numerusform>‏{n} حدثًا بينكما</numerusform>
            <numerusform>‏{n} حدث بينكما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>‏{n} رسائل</numerusform>
            <numerusform>‏{n} رسالة</numerusform>
            <numerusform>‏{n} رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>‏{n} لقاءات</numerusform>
            <numerusform>‏{n} لقاءً</numerusform>
            <numerusform>‏{n} لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question sheets</source>
        <translation>
            <numerusform>لا أوراق أسئلة</numerusform>
            <numerusform>ورقة أسئلة واحدة</numerusform>
            <numerusform>ورقتا أسئلة</numerusform>
            <numerusform>‏{n} أوراق أسئلة</numerusform>
            <numerusform>‏{n} ورقة أسئلة</numerusform>
            <numerusform>‏{n} ورقة أسئلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises</source>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>‏{n} وعود</numerusform>
            <numerusform>‏{n} وعدًا</numerusform>
            <numerusform>‏{n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>‏{n} اقتراحات</numerusform>
            <numerusform>‏{n} اقتراحًا</numerusform>
            <numerusform>‏{n} اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills and certificates</source>
        <translation>
            <numerusform>لا مهارات ولا شهادات</numerusform>
            <numerusform>مهارة أو شهادة واحدة</numerusform>
            <numerusform>‏{n} من المهارات والشهادات</numerusform>
            <numerusform>‏{n} من المهارات والشهادات</numerusform>
            <numerusform>‏{n} من المهارات والشهادات</numerusform>
            <numerusform>‏{n} من المهارات والشهادات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} further addresses</source>
        <translation>
            <numerusform>لا عناوين أخرى</numerusform>
            <numerusform>عنوان آخر</numerusform>
            <numerusform>عنوانان آخران</numerusform>
            <numerusform>‏{n} عناوين أخرى</numerusform>
            <numerusform>‏{n} عنوانًا آخر</numerusform>
            <numerusform>‏{n} عنوان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things in common</source>
        <translation>
            <numerusform>لا أمور مشتركة</numerusform>
            <numerusform>أمر مشترك واحد</numerusform>
            <numerusform>أمران مشتركان</numerusform>
            <numerusform>‏{n} أمور مشتركة</numerusform>
            <numerusform>‏{n} أمرًا مشتركًا</numerusform>
            <numerusform>‏{n} أمر مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>غير ذلك: {n}</numerusform>
            <numerusform>غير ذلك: {n}</numerusform>
            <numerusform>غير ذلك: {n}</numerusform>
            <numerusform>غير ذلك: {n}</numerusform>
            <numerusform>غير ذلك: {n}</numerusform>
            <numerusform>غير ذلك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>‏{n} أسماء</numerusform>
            <numerusform>‏{n} اسمًا</numerusform>
            <numerusform>‏{n} اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named {n}</source>
        <translation>
            <numerusform>لم يرشّح أحدًا</numerusform>
            <numerusform>رشّح شخصًا</numerusform>
            <numerusform>رشّح شخصين</numerusform>
            <numerusform>رشّح {n} أشخاص</numerusform>
            <numerusform>رشّح {n} شخصًا</numerusform>
            <numerusform>رشّح {n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>business days</source>
        <translation>
            <numerusform>يوم عمل</numerusform>
            <numerusform>يوم عمل</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>أيام عمل</numerusform>
            <numerusform>يوم عمل</numerusform>
            <numerusform>يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>شهر</numerusform>
            <numerusform>شهر</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>أشهر</numerusform>
            <numerusform>شهرًا</numerusform>
            <numerusform>شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new things a day</source>
        <translation>
            <numerusform>أمر جديد يوميًا</numerusform>
            <numerusform>أمر جديد يوميًا</numerusform>
            <numerusform>أمران جديدان يوميًا</numerusform>
            <numerusform>أمور جديدة يوميًا</numerusform>
            <numerusform>أمرًا جديدًا يوميًا</numerusform>
            <numerusform>أمر جديد يوميًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} دقائق</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies are damaged and stay as they are.</source>
        <translation>
            <numerusform>لا نسخ أقدم تالفة.</numerusform>
            <numerusform>نسخة أقدم تالفة تبقى كما هي.</numerusform>
            <numerusform>نسختان أقدم تالفتان تبقيان كما هما.</numerusform>
            <numerusform>‏{n} نسخ أقدم تالفة تبقى كما هي.</numerusform>
            <numerusform>‏{n} نسخة أقدم تالفة تبقى كما هي.</numerusform>
            <numerusform>‏{n} نسخة أقدم تالفة تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min</source>
        <translation>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
            <numerusform>‏{n} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} asked</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>‏{n} طلبات</numerusform>
            <numerusform>‏{n} طلبًا</numerusform>
            <numerusform>‏{n} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} interviews held</source>
        <translation>
            <numerusform>لا لقاءات بعد</numerusform>
            <numerusform>لقاء واحد عُقد</numerusform>
            <numerusform>لقاءان عُقدا</numerusform>
            <numerusform>‏{n} لقاءات عُقدت</numerusform>
            <numerusform>‏{n} لقاءً عُقد</numerusform>
            <numerusform>‏{n} لقاء عُقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of {n} know that you landed.</source>
        <translation>
            <numerusform>يعلم {told} من {n} أنك وصلت.</numerusform>
            <numerusform>يعلم {told} من {n} أنك وصلت.</numerusform>
            <numerusform>يعلم {told} من {n} أنك وصلت.</numerusform>
            <numerusform>يعلم {told} من {n} أنك وصلت.</numerusform>
            <numerusform>يعلم {told} من {n} أنك وصلت.</numerusform>
            <numerusform>يعلم {told} من {n} أنك وصلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters of yours</source>
        <translation>
            <numerusform>لا رسائل منك</numerusform>
            <numerusform>رسالة واحدة منك</numerusform>
            <numerusform>رسالتان منك</numerusform>
            <numerusform>‏{n} رسائل منك</numerusform>
            <numerusform>‏{n} رسالة منك</numerusform>
            <numerusform>‏{n} رسالة منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in common</source>
        <translation>
            <numerusform>لا مشترك</numerusform>
            <numerusform>أمر مشترك</numerusform>
            <numerusform>أمران مشتركان</numerusform>
            <numerusform>‏{n} أمور مشتركة</numerusform>
            <numerusform>‏{n} أمرًا مشتركًا</numerusform>
            <numerusform>‏{n} أمر مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more things are due</source>
        <translation>
            <numerusform>لا شيء آخر حان موعده</numerusform>
            <numerusform>أمر آخر حان موعده</numerusform>
            <numerusform>أمران آخران حان موعدهما</numerusform>
            <numerusform>‏{n} أمور أخرى حان موعدها</numerusform>
            <numerusform>‏{n} أمرًا آخر حان موعدها</numerusform>
            <numerusform>‏{n} أمر آخر حان موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>ولا شيء غيره</numerusform>
            <numerusform>وأمر آخر</numerusform>
            <numerusform>وأمران آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are due</source>
        <translation>
            <numerusform>لا شيء مستحق</numerusform>
            <numerusform>أمر واحد حان موعده</numerusform>
            <numerusform>أمران حان موعدهما</numerusform>
            <numerusform>‏{n} أمور حان موعدها</numerusform>
            <numerusform>‏{n} أمرًا حان موعدها</numerusform>
            <numerusform>‏{n} أمر حان موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>‏{n} دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏{n} دقائق</numerusform>
            <numerusform>‏{n} دقيقة</numerusform>
            <numerusform>‏{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While Askwell was closed, {n} things came due.</source>
        <translation>
            <numerusform>لم يحن موعد شيء بينما كان Askwell مغلقًا.</numerusform>
            <numerusform>حان موعد أمر بينما كان Askwell مغلقًا.</numerusform>
            <numerusform>حان موعد أمرين بينما كان Askwell مغلقًا.</numerusform>
            <numerusform>حان موعد {n} أمور بينما كان Askwell مغلقًا.</numerusform>
            <numerusform>حان موعد {n} أمرًا بينما كان Askwell مغلقًا.</numerusform>
            <numerusform>حان موعد {n} أمر بينما كان Askwell مغلقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>‏{n} أحداث</numerusform>
            <numerusform>‏{n} حدثًا</numerusform>
            <numerusform>‏{n} حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes and answers</source>
        <translation>
            <numerusform>لا ملاحظات ولا إجابات</numerusform>
            <numerusform>ملاحظة أو إجابة واحدة</numerusform>
            <numerusform>‏{n} من الملاحظات والإجابات</numerusform>
            <numerusform>‏{n} من الملاحظات والإجابات</numerusform>
            <numerusform>‏{n} من الملاحظات والإجابات</numerusform>
            <numerusform>‏{n} من الملاحظات والإجابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least {n} characters.</source>
        <translation>
            <numerusform>تتكوّن عبارة المرور من حرف على الأقل.</numerusform>
            <numerusform>تتكوّن عبارة المرور من حرف على الأقل.</numerusform>
            <numerusform>تتكوّن عبارة المرور من حرفين على الأقل.</numerusform>
            <numerusform>تتكوّن عبارة المرور من {n} أحرف على الأقل.</numerusform>
            <numerusform>تتكوّن عبارة المرور من {n} حرفًا على الأقل.</numerusform>
            <numerusform>تتكوّن عبارة المرور من {n} حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>عرض {n} أخرى</numerusform>
            <numerusform>عرض {n} أخرى</numerusform>
            <numerusform>عرض {n} أخرى</numerusform>
            <numerusform>عرض {n} أخرى</numerusform>
            <numerusform>عرض {n} أخرى</numerusform>
            <numerusform>عرض {n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show {some} of {n} more</source>
        <translation>
            <numerusform>عرض {some} من {n} أخرى</numerusform>
            <numerusform>عرض {some} من {n} أخرى</numerusform>
            <numerusform>عرض {some} من {n} أخرى</numerusform>
            <numerusform>عرض {some} من {n} أخرى</numerusform>
            <numerusform>عرض {some} من {n} أخرى</numerusform>
            <numerusform>عرض {some} من {n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages taken out stay out of imports.</source>
        <translation>
            <numerusform>لا رسائل مُزالة تُستبعد من الاستيراد.</numerusform>
            <numerusform>رسالة مُزالة واحدة لا يعيدها الاستيراد.</numerusform>
            <numerusform>رسالتان مُزالتان لا يعيدهما الاستيراد.</numerusform>
            <numerusform>{n} رسائل مُزالة لا يعيدها الاستيراد.</numerusform>
            <numerusform>{n} رسالة مُزالة لا يعيدها الاستيراد.</numerusform>
            <numerusform>{n} رسالة مُزالة لا يعيدها الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked {n} minutes</source>
        <translation>
            <numerusform>تم اللقاء</numerusform>
            <numerusform>لقاء مدته دقيقة واحدة</numerusform>
            <numerusform>لقاء مدته دقيقتين</numerusform>
            <numerusform>لقاء مدته {n} دقائق</numerusform>
            <numerusform>لقاء مدته {n} دقيقة</numerusform>
            <numerusform>لقاء مدته {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who next · {n} for today</source>
        <translation>
            <numerusform>من التالي · لا أحد اليوم</numerusform>
            <numerusform>من التالي · شخص اليوم</numerusform>
            <numerusform>من التالي · شخصان اليوم</numerusform>
            <numerusform>من التالي · {n} أشخاص اليوم</numerusform>
            <numerusform>من التالي · {n} شخصًا اليوم</numerusform>
            <numerusform>من التالي · {n} شخص اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are put aside.</source>
        <translation>
            <numerusform>لم يُنحّ أحد.</numerusform>
            <numerusform>نُحّي شخص واحد.</numerusform>
            <numerusform>نُحّي شخصان.</numerusform>
            <numerusform>نُحّي {n} أشخاص.</numerusform>
            <numerusform>نُحّي {n} شخصًا.</numerusform>
            <numerusform>نُحّي {n} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people were taken out.</source>
        <translation>
            <numerusform>لم يُزل أحد.</numerusform>
            <numerusform>أُزيل شخص واحد.</numerusform>
            <numerusform>أُزيل شخصان.</numerusform>
            <numerusform>أُزيل {n} أشخاص.</numerusform>
            <numerusform>أُزيل {n} شخصًا.</numerusform>
            <numerusform>أُزيل {n} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A subject of at most {n} characters</source>
        <translation>
            <numerusform>موضوع لا يتجاوز 0 أحرف</numerusform>
            <numerusform>موضوع لا يتجاوز حرف واحد</numerusform>
            <numerusform>موضوع لا يتجاوز حرفين</numerusform>
            <numerusform>موضوع لا يتجاوز {n} أحرف</numerusform>
            <numerusform>موضوع لا يتجاوز {n} حرفًا</numerusform>
            <numerusform>موضوع لا يتجاوز {n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n}: phones cut the end off.</source>
        <translation>
            <numerusform>فيه 0 أحرف: تقطع الهواتف نهايته.</numerusform>
            <numerusform>فيه حرف واحد: تقطع الهواتف نهايته.</numerusform>
            <numerusform>فيه حرفين: تقطع الهواتف نهايته.</numerusform>
            <numerusform>فيه {n} أحرف: تقطع الهواتف نهايته.</numerusform>
            <numerusform>فيه {n} حرفًا: تقطع الهواتف نهايته.</numerusform>
            <numerusform>فيه {n} حرف: تقطع الهواتف نهايته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gaps in [brackets] are yours to fill</source>
        <translation>
            <numerusform>كل الفراغات مملوءة</numerusform>
            <numerusform>فراغ واحد بين [أقواس] ينتظر الملء</numerusform>
            <numerusform>فراغان بين [أقواس] ينتظران الملء</numerusform>
            <numerusform>‏{n} فراغات بين [أقواس] تنتظر الملء</numerusform>
            <numerusform>‏{n} فراغًا بين [أقواس] تنتظر الملء</numerusform>
            <numerusform>‏{n} فراغ بين [أقواس] تنتظر الملء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>‏{n} كلمات</numerusform>
            <numerusform>‏{n} كلمة</numerusform>
            <numerusform>‏{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert {n} times</source>
        <translation>
            <numerusform>إدراج</numerusform>
            <numerusform>إدراج موعد واحد</numerusform>
            <numerusform>إدراج موعدين</numerusform>
            <numerusform>إدراج {n} مواعيد</numerusform>
            <numerusform>إدراج {n} موعدًا</numerusform>
            <numerusform>إدراج {n} موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind} · {n} h left</source>
        <translation>
            <numerusform>‏{kind} · بقي {n} س</numerusform>
            <numerusform>‏{kind} · بقي {n} س</numerusform>
            <numerusform>‏{kind} · بقي {n} س</numerusform>
            <numerusform>‏{kind} · بقي {n} س</numerusform>
            <numerusform>‏{kind} · بقي {n} س</numerusform>
            <numerusform>‏{kind} · بقي {n} س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new people a day are plenty: the rest keeps until tomorrow.</source>
        <translation>
            <numerusform>لا أحد جديد في اليوم عدد كافٍ: والبقية تنتظر إلى الغد.</numerusform>
            <numerusform>شخص جديد في اليوم عدد كافٍ: والبقية تنتظر إلى الغد.</numerusform>
            <numerusform>شخصان جديدان في اليوم عدد كافٍ: والبقية تنتظر إلى الغد.</numerusform>
            <numerusform>‏{n} أشخاص جدد في اليوم عدد كافٍ: والبقية تنتظر إلى الغد.</numerusform>
            <numerusform>‏{n} شخصًا جديدًا في اليوم عدد كافٍ: والبقية تنتظر إلى الغد.</numerusform>
            <numerusform>‏{n} شخص جديد في اليوم عدد كافٍ: والبقية تنتظر إلى الغد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were left out of this series.</source>
        <translation>
            <numerusform>لم يُستبعد أحد من هذه السلسلة.</numerusform>
            <numerusform>استُبعد من هذه السلسلة شخص آخر.</numerusform>
            <numerusform>استُبعد من هذه السلسلة شخصان آخران.</numerusform>
            <numerusform>استُبعد من هذه السلسلة غيرهم: {n}.</numerusform>
            <numerusform>استُبعد من هذه السلسلة غيرهم: {n}.</numerusform>
            <numerusform>استُبعد من هذه السلسلة غيرهم: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions came in.</source>
        <translation>
            <numerusform>لم ترد أسئلة.</numerusform>
            <numerusform>ورد سؤال واحد.</numerusform>
            <numerusform>ورد سؤالان.</numerusform>
            <numerusform>وردت {n} أسئلة.</numerusform>
            <numerusform>ورد {n} سؤالًا.</numerusform>
            <numerusform>ورد {n} سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {n}</source>
        <translation>
            <numerusform>طباعة</numerusform>
            <numerusform>طباعة ورقة واحدة</numerusform>
            <numerusform>طباعة ورقتين</numerusform>
            <numerusform>طباعة {n} أوراق</numerusform>
            <numerusform>طباعة {n} ورقة</numerusform>
            <numerusform>طباعة {n} ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>‏{n} أسئلة</numerusform>
            <numerusform>‏{n} سؤالًا</numerusform>
            <numerusform>‏{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} minutes</source>
        <translation>
            <numerusform>‏{used} من 0 دقائق</numerusform>
            <numerusform>‏{used} من دقيقة واحدة</numerusform>
            <numerusform>‏{used} من دقيقتين</numerusform>
            <numerusform>‏{used} من {n} دقائق</numerusform>
            <numerusform>‏{used} من {n} دقيقة</numerusform>
            <numerusform>‏{used} من {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {n} questions fit.</source>
        <translation>
            <numerusform>لا يتسع الوقت لسؤال.</numerusform>
            <numerusform>يتسع الوقت لـسؤال واحد على الأكثر.</numerusform>
            <numerusform>يتسع الوقت لـسؤالين على الأكثر.</numerusform>
            <numerusform>يتسع الوقت لـ{n} أسئلة على الأكثر.</numerusform>
            <numerusform>يتسع الوقت لـ{n} سؤالًا على الأكثر.</numerusform>
            <numerusform>يتسع الوقت لـ{n} سؤال على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheets went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أوراق إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت ورقتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت {n} أوراق إلى الطابعة.</numerusform>
            <numerusform>أُرسلت {n} ورقة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت {n} ورقة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taught you much in {much} of {n} talks</source>
        <translation>
            <numerusform>علّمك الكثير في {much} من 0 لقاءات</numerusform>
            <numerusform>علّمك الكثير في {much} من لقاء واحد</numerusform>
            <numerusform>علّمك الكثير في {much} من لقاءين</numerusform>
            <numerusform>علّمك الكثير في {much} من {n} لقاءات</numerusform>
            <numerusform>علّمك الكثير في {much} من {n} لقاءً</numerusform>
            <numerusform>علّمك الكثير في {much} من {n} لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things due</source>
        <translation>
            <numerusform>لا شيء مستحق</numerusform>
            <numerusform>أمر واحد مستحق</numerusform>
            <numerusform>أمران مستحقان</numerusform>
            <numerusform>‏{n} أمور مستحقة</numerusform>
            <numerusform>‏{n} أمرًا مستحقًا</numerusform>
            <numerusform>‏{n} أمر مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes</source>
        <translation>
            <numerusform>نحو 0 دقائق</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو {n} دقائق</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
            <numerusform>نحو {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more that were late already wait for the coming days</source>
        <translation>
            <numerusform>لا شيء متأخرًا غير ذلك</numerusform>
            <numerusform>أمر متأخر آخر ينتظر الأيام القادمة</numerusform>
            <numerusform>أمران متأخران آخران ينتظران الأيام القادمة</numerusform>
            <numerusform>‏{n} أمور متأخرة أخرى تنتظر الأيام القادمة</numerusform>
            <numerusform>‏{n} أمرًا متأخرًا آخر تنتظر الأيام القادمة</numerusform>
            <numerusform>‏{n} أمر متأخر آخر تنتظر الأيام القادمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} talks in the last eight weeks</source>
        <translation>
            <numerusform>لا لقاءات في آخر ثمانية أسابيع</numerusform>
            <numerusform>لقاء واحد في آخر ثمانية أسابيع</numerusform>
            <numerusform>لقاءان في آخر ثمانية أسابيع</numerusform>
            <numerusform>‏{n} لقاءات في آخر ثمانية أسابيع</numerusform>
            <numerusform>‏{n} لقاءً في آخر ثمانية أسابيع</numerusform>
            <numerusform>‏{n} لقاء في آخر ثمانية أسابيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to a reply, {n} cases</source>
        <translation>
            <numerusform>حتى الرد، لا حالات</numerusform>
            <numerusform>حتى الرد، حالة واحدة</numerusform>
            <numerusform>حتى الرد، حالتان</numerusform>
            <numerusform>حتى الرد، {n} حالات</numerusform>
            <numerusform>حتى الرد، {n} حالة</numerusform>
            <numerusform>حتى الرد، {n} حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years since you talked</source>
        <translation>
            <numerusform>أقل من سنة منذ حديثكما</numerusform>
            <numerusform>سنة منذ حديثكما</numerusform>
            <numerusform>سنتان منذ حديثكما</numerusform>
            <numerusform>‏{n} سنوات منذ حديثكما</numerusform>
            <numerusform>‏{n} سنة منذ حديثكما</numerusform>
            <numerusform>‏{n} سنة منذ حديثكما</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} business days, no reply</source>
        <translation>
            <numerusform>بلا رد</numerusform>
            <numerusform>يوم عمل بلا رد</numerusform>
            <numerusform>يوما عمل بلا رد</numerusform>
            <numerusform>{n} أيام عمل بلا رد</numerusform>
            <numerusform>{n} يوم عمل بلا رد</numerusform>
            <numerusform>{n} يوم عمل بلا رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the sheet</source>
        <translation>
            <numerusform>لا أسئلة في الورقة</numerusform>
            <numerusform>سؤال واحد في الورقة</numerusform>
            <numerusform>سؤالان في الورقة</numerusform>
            <numerusform>‏{n} أسئلة في الورقة</numerusform>
            <numerusform>‏{n} سؤالًا في الورقة</numerusform>
            <numerusform>‏{n} سؤال في الورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to look at {n} files first</source>
        <translation>
            <numerusform>الإفلات للفحص أولًا</numerusform>
            <numerusform>إفلات الملف للفحص أولًا</numerusform>
            <numerusform>إفلات الملفين للفحص أولًا</numerusform>
            <numerusform>إفلات {n} ملفات للفحص أولًا</numerusform>
            <numerusform>إفلات {n} ملفًا للفحص أولًا</numerusform>
            <numerusform>إفلات {n} ملف للفحص أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, {n} due</source>
        <translation>
            <numerusform>‏{title}، لا شيء مستحق</numerusform>
            <numerusform>‏{title}، أمر مستحق</numerusform>
            <numerusform>‏{title}، أمران مستحقان</numerusform>
            <numerusform>‏{title}، ‏{n} أمور مستحقة</numerusform>
            <numerusform>‏{title}، ‏{n} أمرًا مستحقًا</numerusform>
            <numerusform>‏{title}، ‏{n} أمر مستحق</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date and time. Write it like 2026-11-24T15:00.</source>
        <translation>‏«{text}» ليس تاريخًا ووقتًا. يُكتب هكذا: 2026-11-24T15:00.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Askwell. Install that version, then open it.</source>
        <translation>كُتب {file} بإصدار أحدث من Askwell. يُرجى تثبيت ذلك الإصدار ثم فتح الملف.</translation>
    </message>
    <message>
        <source>{file} is damaged or is not Askwell&apos;s. Put it aside and start again, or put a backup in its place.</source>
        <translation>‏{file} تالف أو ليس من Askwell. يمكن تنحيته والبدء من جديد، أو وضع نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not here. Open Askwell&apos;s window and type your recovery phrase.</source>
        <translation>‏{file} مشفّر ومفتاحه ليس هنا. يُرجى فتح نافذة Askwell وكتابة عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>This does not open {file}: it was encrypted with another key, or it is damaged. Try again, or put a backup in its place.</source>
        <translation>هذا لا يفتح {file}: شُفّر بمفتاح آخر، أو هو تالف. يُرجى إعادة المحاولة، أو وضع نسخة احتياطية مكانه.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close that, then try again; nothing was changed.</source>
        <translation>‏{file} مفتوح في برنامج آخر. يُرجى إغلاقه ثم إعادة المحاولة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no room on the disk to write {file} once more. Make room, then try again; nothing was changed.</source>
        <translation>لا مساحة على القرص لكتابة {file} مرة أخرى. يُرجى إخلاء مساحة ثم إعادة المحاولة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} could not be written anew as it is. Nothing was changed; please report this.</source>
        <translation>تعذّرت إعادة كتابة {file} على حاله. لم يتغيّر شيء؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Askwell is locked. Unlock it first.</source>
        <translation>‏Askwell مقفل. يُرجى فتح القفل أولًا.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are {count}. Type all of them, in their order.</source>
        <translation>تتكوّن عبارة الاسترداد من 24 كلمة؛ وعدد هذه {count}. يُرجى كتابتها كلها بترتيبها.</translation>
    </message>
    <message>
        <source>Word {position} is not one of the words of a recovery phrase. Look at how it is spelled.</source>
        <translation>الكلمة رقم {position} ليست من كلمات عبارات الاسترداد. يُرجى مراجعة كتابتها.</translation>
    </message>
    <message>
        <source>Each word is right, but they do not belong together: one is another word, or the order is another. Compare them with what you wrote down.</source>
        <translation>كل كلمة صحيحة، لكنها لا تنتمي إلى عبارة واحدة: إحداها كلمة أخرى أو الترتيب مختلف. يُرجى مقارنتها بما دُوّن.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Use words of your own.</source>
        <translation>تتكوّن عبارة المرور من {least} من الأحرف على الأقل. يُرجى استخدام كلمات من اختيارك.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again, or use the recovery phrase.</source>
        <translation>هذه ليست عبارة المرور. يُرجى إعادة المحاولة، أو استخدام عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the key of your data any more. Type your recovery phrase, and it will be put back.</source>
        <translation>لم تعد حافظة مفاتيح هذا الحاسوب تحوي مفتاح بياناتك. يُرجى كتابة عبارة الاسترداد ليُعاد إليها.</translation>
    </message>
    <message>
        <source>How your data was encrypted is not noted beside it any more. Type your recovery phrase.</source>
        <translation>لم يعد مدوّنًا بجانب بياناتك كيف شُفّرت. يُرجى كتابة عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key. Choose a passphrase instead; nothing was changed.</source>
        <translation>لم تقبل حافظة مفاتيح هذا الحاسوب المفتاح. يُرجى اختيار عبارة مرور بدلًا منه؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is encrypted and its key is not in the keyring. Run this in a terminal to type the passphrase or the recovery phrase.</source>
        <translation>‏{file} مشفّر ومفتاحه ليس في حافظة المفاتيح. يُرجى تشغيل هذا في الطرفية لكتابة عبارة المرور أو عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Askwell can use. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>لا توجد على هذا الحاسوب حافظة مفاتيح يستطيع Askwell استخدامها. يبقى ما تكتبه محفوظًا حتى إغلاق Askwell، ثم يُطلب من جديد.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked and was not opened. Unlock it, then try again.</source>
        <translation>حافظة مفاتيح هذا الحاسوب مقفلة ولم تُفتح. يُرجى فتحها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not keep secrets safely, or refused to. What you type is kept until you close Askwell, then asked for again.</source>
        <translation>لا تحفظ حافظة مفاتيح هذا الحاسوب الأسرار بأمان، أو رفضت ذلك. يبقى ما تكتبه محفوظًا حتى إغلاق Askwell، ثم يُطلب من جديد.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer in time. It may wait for its own password in another window. Unlock it, then try again.</source>
        <translation>لم تُجب حافظة مفاتيح هذا الحاسوب في الوقت المناسب. ربما تنتظر كلمة مرورها في نافذة أخرى. يُرجى فتحها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full, so that was not saved. Make room where {folder} is, then do it again; nothing that was saved before is lost.</source>
        <translation>القرص ممتلئ، فلم يُحفظ ذلك. يُرجى إخلاء مساحة حيث يوجد ‎{folder} ثم إعادة العمل؛ لم يُفقد شيء مما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so nothing was saved there. Allow writing to it, or choose another folder with --data.</source>
        <translation>لا يمكن الكتابة في ‎{folder}، فلم يُحفظ فيه شيء. يُرجى السماح بالكتابة فيه، أو اختيار مجلد آخر بواسطة ‎--data.</translation>
    </message>
    <message>
        <source>Another program holds {file}, so nothing was changed. Close what may use it (a backup, a sync or a database program), then do it again.</source>
        <translation>برنامج آخر يستخدم {file}، فلم يتغيّر شيء. يُرجى إغلاق ما قد يستخدمه (برنامج نسخ احتياطي أو مزامنة أو قواعد بيانات) ثم إعادة العمل.</translation>
    </message>
    <message>
        <source>The disk did not let Askwell read or write {file}. Look whether it is still connected, then do it again; nothing that was saved is lost.</source>
        <translation>لم يسمح القرص لـ Askwell بقراءة {file} أو الكتابة فيه. يُرجى التأكد من اتصاله ثم إعادة العمل؛ لم يُفقد شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing more is written to it. Close Askwell and open it again: it then shows what can be saved.</source>
        <translation>‏{file} تالف، فلن يُكتب فيه المزيد. يُرجى إغلاق Askwell وفتحه من جديد: سيعرض عندئذ ما يمكن إنقاذه.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open Askwell&apos;s window to see what can be saved of it, or put back the copy of {when}, which holds {people} people: askwell restore {copy}</source>
        <translation>‏{file} تالف. يُرجى فتح نافذة Askwell لمعرفة ما يمكن إنقاذه منه، أو استعادة نسخة {when}، وفيها من الأشخاص {people}: ‏askwell restore {copy}</translation>
    </message>
    <message>
        <source>{file} is damaged and there is no copy of it. Open Askwell&apos;s window: it saves what can still be read.</source>
        <translation>‏{file} تالف ولا نسخة منه. يُرجى فتح نافذة Askwell: فهي تنقذ ما لا يزال قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read any more. It stays where it is; put a copy back, or begin anew.</source>
        <translation>لم يعد شيء في {file} قابلًا للقراءة. يبقى في مكانه؛ يمكن استعادة نسخة أو البدء من جديد.</translation>
    </message>
    <message>
        <source>The update found {count} rows that belong to nothing and stopped. Nothing was changed; please report this.</source>
        <translation>وجد التحديث صفوفًا لا تتبع شيئًا (عددها {count}) فتوقف. لم يتغيّر شيء؛ يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder with --data.</source>
        <translation>لا يمكن الكتابة في ‎{folder}. يُرجى اختيار مجلد آخر بواسطة ‎--data.</translation>
    </message>
    <message>
        <source>A copy of your data could not be made in {folder}. Make room on the disk, then try again; nothing was changed.</source>
        <translation>تعذّر إنشاء نسخة من بياناتك في ‎{folder}. يُرجى إخلاء مساحة على القرص ثم إعادة المحاولة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is damaged or no copy of Askwell&apos;s data. Choose another one; nothing was changed.</source>
        <translation>‏{file} تالف أو ليس نسخة من بيانات Askwell. يُرجى اختيار ملف آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is not an archive that Askwell wrote, or it is damaged. Choose another one; nothing was changed.</source>
        <translation>‏{file} ليس أرشيفًا كتبه Askwell، أو هو تالف. يُرجى اختيار ملف آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{folder} is not there, so no copy was put into it. Plug the disk in; it is tried again.</source>
        <translation>‏‎{folder} غير موجود، فلم تُوضع فيه نسخة. يُرجى توصيل القرص؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>No copy could be put into {folder}. Look whether it can be written to; it is tried again.</source>
        <translation>تعذّر وضع نسخة في ‎{folder}. يُرجى التأكد من إمكان الكتابة فيه؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>{folder} is not there, so nothing was exchanged with your other computer. Start your sync program or plug the disk in; it is tried again.</source>
        <translation>‏‎{folder} غير موجود، فلم يُتبادل شيء مع حاسوبك الآخر. يُرجى تشغيل برنامج المزامنة أو توصيل القرص؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to, so your other computer does not see what is new here. Look at its rights; it is tried again.</source>
        <translation>لا يمكن الكتابة في ‎{folder}، فلا يرى حاسوبك الآخر الجديد هنا. يُرجى مراجعة صلاحياته؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>What {device} sent is not complete yet. Let your sync program finish; it is looked at again.</source>
        <translation>ما أرسله {device} لم يكتمل بعد. يُرجى ترك برنامج المزامنة حتى ينتهي؛ سيُفحص من جديد.</translation>
    </message>
    <message>
        <source>What {device} sent is not there any more. It is looked at again.</source>
        <translation>ما أرسله {device} لم يعد موجودًا. سيُفحص من جديد.</translation>
    </message>
    <message>
        <source>Your data is encrypted, so what goes into {folder} is sealed: choose a passphrase under Settings, Two computers.</source>
        <translation>بياناتك مشفّرة، لذا يُختم ما يوضع في ‎{folder}: يُرجى اختيار عبارة مرور في الإعدادات، «حاسوبان».</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase. Type it to go on.</source>
        <translation>‏{file} مختوم بعبارة مرور. يُرجى كتابتها للمتابعة.</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <translation>تحتاج عبارة المرور إلى {least} من الأحرف أو أكثر. عدة كلمات يسهل تذكّرها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation>عبارتا المرور مختلفتان. يُرجى كتابة العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>No passphrase was typed, so nothing was done. Do it again and type one.</source>
        <translation>لم تُكتب عبارة مرور، فلم يُفعل شيء. يُرجى إعادة العمل وكتابة عبارة.</translation>
    </message>
    <message>
        <source>This passphrase does not open {file}, or the file is damaged. Capitals and spaces count; type it again.</source>
        <translation>عبارة المرور هذه لا تفتح {file}، أو الملف تالف. تُراعى الأحرف الكبيرة والمسافات؛ يُرجى كتابتها من جديد.</translation>
    </message>
    <message>
        <source>{file} is sealed for a key, not with a passphrase. Open it with age, then restore the zip inside.</source>
        <translation>‏{file} مختوم لمفتاح، لا بعبارة مرور. يُرجى فتحه ببرنامج age ثم استعادة ملف zip الذي بداخله.</translation>
    </message>
    <message>
        <source>{file} asks for more work than any passphrase needs, so it was not opened. Open it with age, then restore the zip inside.</source>
        <translation>يتطلب {file} عملًا أكثر مما تحتاجه أي عبارة مرور، فلم يُفتح. يُرجى فتحه ببرنامج age ثم استعادة ملف zip الذي بداخله.</translation>
    </message>
    <message>
        <source>That entry is not there any more. Undo may bring it back.</source>
        <translation>لم يعد هذا المدخل موجودًا. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>Nobody here is called “{person}”. Look with: askwell people --search NAME.</source>
        <translation>لا أحد هنا باسم «{person}». للبحث: ‏askwell people --search NAME.</translation>
    </message>
    <message>
        <source>“{person}” could be several people. Give the number from: askwell people.</source>
        <translation>قد يكون «{person}» أكثر من شخص. يُرجى إعطاء الرقم من: ‏askwell people.</translation>
    </message>
    <message>
        <source>A person needs a name. Type a first or a last name.</source>
        <translation>يحتاج الشخص إلى اسم. يُرجى كتابة اسم أول أو اسم عائلة.</translation>
    </message>
    <message>
        <source>“{fact}” is not a fact that can be noted. Use one of: sent replied declined scheduled met thanked followed-up.</source>
        <translation>‏«{fact}» ليس حدثًا يمكن تدوينه. المتاح: ‏sent replied declined scheduled met thanked followed-up.</translation>
    </message>
    <message>
        <source>“{key}” is not part of your card. Use one of: {keys}.</source>
        <translation>‏«{key}» ليس جزءًا من بطاقتك. المتاح: {keys}.</translation>
    </message>
    <message>
        <source>“{key}” stands without a value. Write {key}=VALUE, or {key}= to clear it.</source>
        <translation>‏«{key}» بلا قيمة. اكتب {key}=VALUE، أو {key}= للمسح.</translation>
    </message>
    <message>
        <source>“{text}” is not an e-mail address. Write one like nora@example.com.</source>
        <translation>‏«{text}» ليس عنوان بريد. يُكتب مثل nora@example.com.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone. Write one like Europe/Berlin.</source>
        <translation>‏«{text}» ليس منطقة زمنية. تُكتب مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is not a country. Write its two letters, like DE.</source>
        <translation>‏«{text}» ليس بلدًا. يُكتب بحرفيه، مثل DE.</translation>
    </message>
    <message>
        <source>A job or school needs a name. Type it, then add it.</source>
        <translation>تحتاج الوظيفة أو المدرسة إلى اسم. يُرجى كتابته ثم الإضافة.</translation>
    </message>
    <message>
        <source>There is nothing to add yet. Type a name, then press Return.</source>
        <translation>لا شيء للإضافة بعد. يُرجى كتابة اسم ثم الضغط على Enter.</translation>
    </message>
    <message>
        <source>A dream needs a name. Type a company or a title, then add it.</source>
        <translation>يحتاج الحلم إلى اسم. يُرجى كتابة شركة أو مسمى وظيفي ثم الإضافة.</translation>
    </message>
    <message>
        <source>“{name}” is on the dream list already.</source>
        <translation>‏«{name}» موجود في قائمة الأحلام.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Write 2021, or 2021-03.</source>
        <translation>‏«{text}» ليس سنة. يُكتب 2021 أو 2021-03.</translation>
    </message>
    <message>
        <source>“{text}” are not hours of a day. Write them like 09:00-17:00, or Mon-Fri 09:00-17:00.</source>
        <translation>‏«{text}» ليست ساعات من اليوم. تُكتب مثل 09:00-17:00 أو الأحد-الخميس 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no letter called “{kind}”. Use one of: {kinds}.</source>
        <translation>لا رسالة باسم «{kind}». المتاح: {kinds}.</translation>
    </message>
    <message>
        <source>This letter needs {length} characters and a mail program here takes {cap} at once. Save it as a draft file (--eml FILE), or copy the text.</source>
        <translation>تحتاج هذه الرسالة إلى {length} من الأحرف، ويقبل برنامج البريد هنا {cap} دفعة واحدة. يُرجى حفظها كملف مسودة (‎--eml FILE)، أو نسخ النص.</translation>
    </message>
    <message>
        <source>This copy of Askwell runs from a place that is gone at the next login. Move it to Applications, open it there, then choose this again.</source>
        <translation>تعمل هذه النسخة من Askwell من مكان لن يكون موجودًا عند تسجيل الدخول التالي. انقلها إلى «التطبيقات»، وافتحها من هناك، ثم اختر هذا مرة أخرى.</translation>
    </message>
    <message>
        <source>Gmail wants an app password: 16 letters made for one program. Turn on 2-Step Verification in your Google Account, then make one on the page “App passwords” and paste it here. A company or school may have switched them off.</source>
        <translation>يطلب Gmail كلمة مرور تطبيقات: 16 حرفًا لبرنامج واحد. يُرجى تفعيل التحقق بخطوتين في حسابك على Google، ثم إنشاء كلمة في صفحة «كلمات مرور التطبيقات» ولصقها هنا. قد تكون الشركة أو جهة الدراسة قد عطّلتها.</translation>
    </message>
    <message>
        <source>Outlook.com lets programs in through its own sign-in page alone, which Askwell does not have. Letters go to Outlook by the button beside Copy; answers come in when you save them as files and drop them.</source>
        <translation>لا يسمح Outlook.com للبرامج بالدخول إلا عبر صفحته الخاصة، وهي غير متاحة في Askwell. تصل الرسائل إلى Outlook بالزر المجاور للنسخ؛ وتدخل الردود عند حفظها ملفات وإفلاتها هنا.</translation>
    </message>
    <message>
        <source>Yahoo wants an app password. Open Account security on Yahoo&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>يطلب Yahoo كلمة مرور تطبيقات. يُرجى فتح أمان الحساب في صفحات Yahoo وإنشاء كلمة مرور تطبيقات ثم لصقها هنا.</translation>
    </message>
    <message>
        <source>AOL wants an app password. Open Account security on AOL&apos;s pages, press Generate app password, and paste it here.</source>
        <translation>يطلب AOL كلمة مرور تطبيقات. يُرجى فتح أمان الحساب في صفحات AOL وإنشاء كلمة مرور تطبيقات ثم لصقها هنا.</translation>
    </message>
    <message>
        <source>iCloud wants an app-specific password. Sign in to your Apple Account, choose App-Specific Passwords under Sign-In and Security, make one and paste it here.</source>
        <translation>يطلب iCloud كلمة سر خاصة بالتطبيق. يُرجى الدخول إلى حساب Apple، واختيار كلمات السر الخاصة بالتطبيقات ضمن تسجيل الدخول والأمن، وإنشاء واحدة ولصقها هنا.</translation>
    </message>
    <message>
        <source>Fastmail wants an app password. Open Settings, Privacy &amp; Security, make one for mail (IMAP) and paste it here.</source>
        <translation>يطلب Fastmail كلمة مرور تطبيقات. يُرجى فتح الإعدادات ثم الخصوصية والأمان، وإنشاء كلمة للبريد (IMAP) ولصقها هنا.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first. With two-factor sign-in GMX wants a password made for one program: make it under Security and paste it here.</source>
        <translation>يُرجى أولًا السماح بـ POP3 و IMAP في إعدادات GMX. مع الدخول بخطوتين يطلب GMX كلمة مرور مخصصة لبرنامج واحد: يُرجى إنشاؤها ضمن الأمان ولصقها هنا.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of GMX first.</source>
        <translation>يُرجى أولًا السماح بـ POP3 و IMAP في إعدادات GMX.</translation>
    </message>
    <message>
        <source>Allow POP3 and IMAP in the settings of WEB.DE first. With two-factor sign-in it wants a password made for one program.</source>
        <translation>يُرجى أولًا السماح بـ POP3 و IMAP في إعدادات WEB.DE. مع الدخول بخطوتين تلزم كلمة مرور مخصصة لبرنامج واحد.</translation>
    </message>
    <message>
        <source>T-Online wants the password for e-mail programs, which is not the one of the customer centre.</source>
        <translation>يطلب T-Online كلمة المرور المخصصة لبرامج البريد، وهي غير كلمة مركز العملاء.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of Zoho Mail first. With two-factor sign-in make an app-specific password under Security and paste it here.</source>
        <translation>يُرجى أولًا السماح بـ IMAP في إعدادات Zoho Mail. مع الدخول بخطوتين يُرجى إنشاء كلمة مرور تطبيقات ضمن الأمان ولصقها هنا.</translation>
    </message>
    <message>
        <source>Allow mail programs in the settings of Yandex Mail, then make an app password for mail and paste it here.</source>
        <translation>يُرجى السماح ببرامج البريد في إعدادات Yandex Mail، ثم إنشاء كلمة مرور تطبيقات للبريد ولصقها هنا.</translation>
    </message>
    <message>
        <source>Mail.ru wants a password for external applications. Make one under Security and paste it here.</source>
        <translation>يطلب Mail.ru كلمة مرور للتطبيقات الخارجية. يُرجى إنشاؤها ضمن الأمان ولصقها هنا.</translation>
    </message>
    <message>
        <source>Proton&apos;s mail can be read by its own programs alone; its Bridge shows a certificate that nobody vouches for. Letters go out by the other buttons; answers come in when you save them as files and drop them.</source>
        <translation>لا تقرأ بريد Proton إلا برامجه الخاصة؛ ويعرض برنامجه Bridge شهادة لا يضمنها أحد. تخرج الرسائل بالأزرار الأخرى؛ وتدخل الردود عند حفظها ملفات وإفلاتها هنا.</translation>
    </message>
    <message>
        <source>Allow mail programs (POP3, IMAP, SMTP) in the settings of WP first.</source>
        <translation>يُرجى أولًا السماح ببرامج البريد (POP3 و IMAP و SMTP) في إعدادات WP.</translation>
    </message>
    <message>
        <source>No letter to this person is noted as sent, so none came back.</source>
        <translation>لا رسالة إلى هذا الشخص مدوّنة كمُرسلة، فلم تعد أي منها.</translation>
    </message>
    <message>
        <source>{count} copies are many. Write to at most {most} at once, or one by one.</source>
        <translation>‏{count} من النسخ عدد كبير. يُرجى الكتابة إلى {most} على الأكثر دفعة واحدة، أو واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>That template is not there any more. Undo may bring it back.</source>
        <translation>لم يعد هذا القالب موجودًا. قد يعيده التراجع.</translation>
    </message>
    <message>
        <source>A template needs a name. Type one, then go on.</source>
        <translation>يحتاج القالب إلى اسم. يُرجى كتابة اسم ثم المتابعة.</translation>
    </message>
    <message>
        <source>This template comes with Askwell and stays. Its wording can be restored.</source>
        <translation>هذا القالب مرفق مع Askwell ويبقى. يمكن استعادة صياغته.</translation>
    </message>
    <message>
        <source>{file} holds no letter templates: {why}. Choose one that was exported.</source>
        <translation>لا يحوي {file} قوالب رسائل: {why}. يُرجى اختيار ملف سبق تصديره.</translation>
    </message>
    <message>
        <source>{file} is longer than any letter. Put one letter into a text file.</source>
        <translation>‏{file} أطول من أي رسالة. يُرجى وضع رسالة واحدة في ملف نصي.</translation>
    </message>
    <message>
        <source>{file} is not plain text. Save the letter as text (UTF-8), then try again.</source>
        <translation>‏{file} ليس نصًا عاديًا. يُرجى حفظ الرسالة كنص (UTF-8) ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This needs the program with its window. Start it as: askwell.</source>
        <translation>هذا يحتاج إلى البرنامج بنافذته. للتشغيل: ‏askwell.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another name or folder.</source>
        <translation>لا يمكن كتابة {file}. يُرجى اختيار اسم أو مجلد آخر.</translation>
    </message>
    <message>
        <source>{host} was not found. Check its spelling, and that this computer is online.</source>
        <translation>لم يُعثر على {host}. يُرجى التأكد من كتابته ومن اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check that this computer is online, then the server&apos;s name and port.</source>
        <translation>لا يجيب {host} على المنفذ {port}. يُرجى التأكد من اتصال هذا الحاسوب بالإنترنت، ثم من اسم الخادم والمنفذ.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later; nothing was changed.</source>
        <translation>تأخر {host} كثيرًا في الإجابة. يُرجى المحاولة لاحقًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{host} broke the connection off. Try again in a moment; nothing was changed.</source>
        <translation>قطع {host} الاتصال. يُرجى المحاولة بعد قليل؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is who it says: {why}. Nothing was sent to it. Check the server&apos;s name; on a strange network, try again on your own.</source>
        <translation>لم يستطع {host} إثبات هويته: {why}. لم يُرسل إليه شيء. يُرجى التأكد من اسم الخادم؛ وعلى شبكة غريبة، المحاولة على شبكتك.</translation>
    </message>
    <message>
        <source>{host} does not talk in secret as it must, so nothing was sent to it. Choose TLS and port 993, or ask your provider for the server&apos;s name.</source>
        <translation>لا يتواصل {host} بسرية كما يجب، فلم يُرسل إليه شيء. يُرجى اختيار TLS والمنفذ 993، أو سؤال مزوّدك عن اسم الخادم.</translation>
    </message>
    <message>
        <source>{host} does not answer like a mail server. Check the server&apos;s name and port.</source>
        <translation>لا يجيب {host} كخادم بريد. يُرجى التأكد من اسم الخادم والمنفذ.</translation>
    </message>
    <message>
        <source>{host} is busy or closed for now. Try again later; nothing was changed.</source>
        <translation>‏{host} مشغول أو مغلق حاليًا. يُرجى المحاولة لاحقًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{host} refused what was asked of it. Try again later; nothing was changed.</source>
        <translation>رفض {host} ما طُلب منه. يُرجى المحاولة لاحقًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{host} takes no password from programs. Ask your provider how one logs in.</source>
        <translation>لا يقبل {host} كلمات مرور من البرامج. يُرجى سؤال مزوّدك عن طريقة الدخول.</translation>
    </message>
    <message>
        <source>{host} does not know {user} with this password. Type it again; some providers want one that is made for this program alone.</source>
        <translation>لا يعرف {host} المستخدم {user} بكلمة المرور هذه. يُرجى كتابتها من جديد؛ بعض المزوّدين يطلبون كلمة مخصصة لهذا البرنامج وحده.</translation>
    </message>
    <message>
        <source>{provider} did not take this password for {user}. It wants an app password, made on its pages for one program alone, not the one you sign in with.</source>
        <translation>لم يقبل {provider} كلمة المرور هذه للحساب {user}. المطلوب كلمة مرور تطبيقات تُنشأ في صفحاته لبرنامج واحد، لا كلمة الدخول المعتادة.</translation>
    </message>
    <message>
        <source>The password of your mail account is not in the keyring any more. Type it again under Settings, Mail account.</source>
        <translation>لم تعد كلمة مرور حساب بريدك في حافظة المفاتيح. يُرجى كتابتها من جديد في الإعدادات، «حساب البريد».</translation>
    </message>
    <message>
        <source>{host} has no folder for drafts. Make one called Drafts in your mail program, then try again.</source>
        <translation>لا مجلد للمسودات على {host}. يُرجى إنشاء مجلد باسم Drafts في برنامج بريدك ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{host} did not put the letter into {folder}; perhaps the mailbox is full. Make room there, or open the letter in your mail program.</source>
        <translation>لم يضع {host} الرسالة في ‎{folder}؛ ربما صندوق البريد ممتلئ. يُرجى إخلاء مساحة فيه، أو فتح الرسالة في برنامج بريدك.</translation>
    </message>
    <message>
        <source>{step}</source>
        <translation>{step}</translation>
    </message>
    <message>
        <source>A mail server needs a name. Ask your provider, or look into your mail program.</source>
        <translation>يحتاج خادم البريد إلى اسم. يُرجى سؤال مزوّدك، أو النظر في برنامج بريدك.</translation>
    </message>
    <message>
        <source>The web answers that. Look it up, note what you find with the person, and ask what it leaves out.</source>
        <translation>الويب يجيب عن ذلك. يُفضّل البحث عنه وتدوين النتيجة مع الشخص، ثم السؤال عمّا لا يذكره.</translation>
    </message>
    <message>
        <source>There is no sheet for {person} yet. Add a question first.</source>
        <translation>لا ورقة لـ {person} بعد. يُرجى إضافة سؤال أولًا.</translation>
    </message>
    <message>
        <source>The two closing questions stay at the end of every sheet.</source>
        <translation>يبقى سؤالا الختام في نهاية كل ورقة.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be planned. Choose 15, 20 or 30.</source>
        <translation>لا يمكن تخطيط لقاء مدته {minutes} دقيقة. المتاح 15 أو 20 أو 30.</translation>
    </message>
    <message>
        <source>There is no question yet. Type one, then add it.</source>
        <translation>لا سؤال بعد. يُرجى كتابة سؤال ثم الإضافة.</translation>
    </message>
    <message>
        <source>A question has at most {most} characters. Split it in two.</source>
        <translation>للسؤال {most} من الأحرف على الأكثر. يُرجى تقسيمه إلى اثنين.</translation>
    </message>
    <message>
        <source>{file} is not a list of questions. Write one question a line, or use a file that Askwell exported.</source>
        <translation>‏{file} ليس قائمة أسئلة. يُكتب سؤال في كل سطر، أو يُستخدم ملف صدّره Askwell.</translation>
    </message>
    <message>
        <source>{file} holds more than a bank of questions. Split it into parts.</source>
        <translation>يحوي {file} أكثر من بنك أسئلة. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>That question is not in the bank any more. Choose another.</source>
        <translation>لم يعد هذا السؤال في البنك. يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>A talk of {minutes} minutes cannot be agreed on. Choose 5 to 240.</source>
        <translation>لا يمكن الاتفاق على لقاء مدته {minutes} دقيقة. المتاح من 5 إلى 240.</translation>
    </message>
    <message>
        <source>No talk is agreed with them. Agree on one first.</source>
        <translation>لا لقاء متفق عليه هنا. يُرجى تحديد لقاء أولًا.</translation>
    </message>
    <message>
        <source>Where did you land? Type a company or a title, then go on.</source>
        <translation>أين وصلت؟ يُرجى كتابة شركة أو مسمى وظيفي ثم المتابعة.</translation>
    </message>
    <message>
        <source>“{text}” is not a day that is understood. Write it like Friday, 5 Dec, in two weeks or 2026-12-05.</source>
        <translation>‏«{text}» ليس يومًا مفهومًا. يُكتب مثل الجمعة أو 5 ديسمبر أو بعد أسبوعين أو 5/12/2026.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Type it first.</source>
        <translation>لا شيء للحفظ بعد. يُرجى كتابته أولًا.</translation>
    </message>
    <message>
        <source>{file} is a damaged zip, perhaps because the download stopped early. Download it again from LinkedIn&apos;s e-mail and drop the new file.</source>
        <translation>‏{file} ملف zip تالف، ربما لأن التنزيل توقف مبكرًا. يُرجى تنزيله من جديد من رسالة LinkedIn وإفلات الملف الجديد.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Unpack it yourself, then drop the folder.</source>
        <translation>‏{file} مقفل بكلمة مرور. يُرجى فك ضغطه ثم إفلات المجلد.</translation>
    </message>
    <message>
        <source>{file} is a zip with nothing in it. Download the export again.</source>
        <translation>‏{file} ملف zip فارغ. يُرجى تنزيل التصدير من جديد.</translation>
    </message>
    <message>
        <source>{file} is not like any LinkedIn export: it would swell to many times its size or write outside its folder. Download the export again from LinkedIn itself.</source>
        <translation>‏{file} لا يشبه أي تصدير من LinkedIn: سيتضخم أضعافًا أو يكتب خارج مجلده. يُرجى تنزيل التصدير من جديد من LinkedIn نفسه.</translation>
    </message>
    <message>
        <source>{file} holds another zip. Unpack it once and drop the zip inside.</source>
        <translation>يحوي {file} ملف zip آخر. يُرجى فك ضغطه مرة ثم إفلات ملف zip الذي بداخله.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a zip: LinkedIn asked you to sign in. Sign in, open the link in LinkedIn&apos;s e-mail again and drop the file you get.</source>
        <translation>‏{file} صفحة ويب وليس zip: طلب LinkedIn تسجيل الدخول. يُرجى تسجيل الدخول وفتح الرابط في رسالة LinkedIn من جديد، ثم إفلات الملف.</translation>
    </message>
    <message>
        <source>{file} is a web page, not a table. Drop the zip that LinkedIn sent you.</source>
        <translation>‏{file} صفحة ويب وليس جدولًا. يُرجى إفلات ملف zip الذي أرسله LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet. Open it, save it as CSV (UTF-8), then drop that.</source>
        <translation>‏{file} جدول بيانات. يُرجى فتحه وحفظه بصيغة CSV ‏(UTF-8) ثم إفلاته.</translation>
    </message>
    <message>
        <source>{file} is empty. Drop the zip that LinkedIn sent you.</source>
        <translation>‏{file} فارغ. يُرجى إفلات ملف zip الذي أرسله LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is not a text table. Drop the zip that LinkedIn sent you.</source>
        <translation>‏{file} ليس جدولًا نصيًا. يُرجى إفلات ملف zip الذي أرسله LinkedIn.</translation>
    </message>
    <message>
        <source>{file} has columns that are not LinkedIn&apos;s Connections. Say which column is which, or drop the zip that LinkedIn sent you.</source>
        <translation>في {file} أعمدة ليست من Connections في LinkedIn. يُرجى تحديد معنى كل عمود، أو إفلات ملف zip الذي أرسله LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is larger than any export of connections. Drop the zip that LinkedIn sent you.</source>
        <translation>‏{file} أكبر من أي تصدير لجهات الاتصال. يُرجى إفلات ملف zip الذي أرسله LinkedIn.</translation>
    </message>
    <message>
        <source>{file} is {what}, which cannot be read yet. Drop the zip that LinkedIn sent you, or its Connections.csv.</source>
        <translation>‏{file} هو {what}، ولا يمكن قراءته بعد. يُرجى إفلات ملف zip الذي أرسله LinkedIn، أو Connections.csv منه.</translation>
    </message>
    <message>
        <source>{file} is in Outlook&apos;s own format. Open it there, save it as .eml (or forward it to yourself as an attachment), then drop that.</source>
        <translation>‏{file} بصيغة Outlook الخاصة. يُرجى فتحه هناك وحفظه كملف ‎.eml (أو إعادة توجيهه إلى نفسك كمرفق)، ثم إفلاته.</translation>
    </message>
    <message>
        <source>{file} is larger than any e-mail. Save the message without its attachments, then drop it again.</source>
        <translation>‏{file} أكبر من أي رسالة. يُرجى حفظ الرسالة بلا مرفقاتها ثم إفلاتها من جديد.</translation>
    </message>
    <message>
        <source>{file} holds a whole mailbox. Save the single messages as .eml files, then drop those.</source>
        <translation>يحوي {file} صندوق بريد كاملًا. يُرجى حفظ الرسائل المفردة كملفات ‎.eml ثم إفلاتها.</translation>
    </message>
    <message>
        <source>{file} is built like no e-mail of a person: it cannot be read. Copy its text into a note instead.</source>
        <translation>بناء {file} لا يشبه رسالة من شخص: لا يمكن قراءته. يُرجى نسخ نصه إلى ملاحظة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Copy some words or a link, then paste them here.</source>
        <translation>لا شيء للحفظ بعد. يُرجى نسخ كلام أو رابط ثم لصقه هنا.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB. Attach a smaller one, or note where it lies.</source>
        <translation>‏{file} أكبر من {limit} م.ب. يُرجى إرفاق ملف أصغر، أو تدوين مكانه.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose another file.</source>
        <translation>‏{file} فارغ. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>{file} is a PDF, but not a LinkedIn profile. On the person&apos;s profile choose More, then Save to PDF, and drop that file.</source>
        <translation>‏{file} ملف PDF لكنه ليس ملفًا شخصيًا من LinkedIn. في صفحة الشخص: «المزيد» (More) ثم «حفظ بتنسيق PDF» (Save to PDF)، ثم إفلات ذلك الملف.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile of 2017 or before, which has another layout. Save the profile to PDF again and drop the new file.</source>
        <translation>‏{file} ملف شخصي من LinkedIn من 2017 أو قبلها، وتنسيقه مختلف. يُرجى حفظ الملف الشخصي كـ PDF من جديد وإفلات الملف الجديد.</translation>
    </message>
    <message>
        <source>{file} is a LinkedIn profile without a name in it. Save the profile to PDF again and drop the new file.</source>
        <translation>‏{file} ملف شخصي من LinkedIn بلا اسم. يُرجى حفظ الملف الشخصي كـ PDF من جديد وإفلات الملف الجديد.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save the profile to PDF again and drop the new file.</source>
        <translation>‏{file} مقفل بكلمة مرور. يُرجى حفظ الملف الشخصي كـ PDF من جديد وإفلات الملف الجديد.</translation>
    </message>
    <message>
        <source>{file} is a damaged PDF, perhaps because the download stopped early. Save the profile to PDF again and drop the new file.</source>
        <translation>‏{file} ملف PDF تالف، ربما لأن التنزيل توقف مبكرًا. يُرجى حفظ الملف الشخصي كـ PDF من جديد وإفلات الملف الجديد.</translation>
    </message>
    <message>
        <source>{file} is larger than any profile, or would swell to many times its size. Save the profile to PDF again and drop the new file.</source>
        <translation>‏{file} أكبر من أي ملف شخصي، أو سيتضخم أضعافًا. يُرجى حفظ الملف الشخصي كـ PDF من جديد وإفلات الملف الجديد.</translation>
    </message>
    <message>
        <source>Several people here are called {name}, and {file} names no profile. Drop it on the window of Askwell and choose whose it is.</source>
        <translation>أكثر من شخص هنا باسم {name}، ولا يسمّي {file} ملفًا شخصيًا. يُرجى إفلاته على نافذة Askwell واختيار صاحبه.</translation>
    </message>
    <message>
        <source>{file} is not a calendar. Export yours as iCalendar (.ics), then use that.</source>
        <translation>‏{file} ليس تقويمًا. يُرجى تصدير تقويمك بصيغة iCalendar ‏(‎.ics) ثم استخدامه.</translation>
    </message>
    <message>
        <source>{file} is damaged: none of its entries can be read. Export the calendar again.</source>
        <translation>‏{file} تالف: لا يمكن قراءة أي من مداخله. يُرجى تصدير التقويم من جديد.</translation>
    </message>
    <message>
        <source>{file} is larger than any calendar. Export a shorter stretch of it.</source>
        <translation>‏{file} أكبر من أي تقويم. يُرجى تصدير مدة أقصر منه.</translation>
    </message>
    <message>
        <source>{file} repeats its entries beyond all reason and was not used. Export the calendar again, or leave that one out.</source>
        <translation>يكرّر {file} مداخله بما يفوق المعقول فلم يُستخدم. يُرجى تصدير التقويم من جديد، أو استبعاده.</translation>
    </message>
    <message>
        <source>{remarks} Without it no time can be called free.</source>
        <translation>‏{remarks} من دونه لا يمكن اعتبار أي وقت متاحًا.</translation>
    </message>
    <message>
        <source>{file} is a calendar. Drop it on the window to keep its times free, or use it with: askwell slots PERSON --calendar {file}.</source>
        <translation>‏{file} تقويم. يُرجى إفلاته على النافذة لحجز أوقاته، أو استخدامه بالأمر: ‏askwell slots PERSON --calendar {file}.</translation>
    </message>
    <message>
        <source>{file} belongs to another program and was left as it is. Choose another name for the calendar of what is due.</source>
        <translation>‏{file} يتبع برنامجًا آخر وتُرك كما هو. يُرجى اختيار اسم آخر لتقويم ما حان موعده.</translation>
    </message>
    <message>
        <source>The list of programs that start when you log in cannot be changed. Add Askwell, with --hidden, in the settings of your desktop.</source>
        <translation>لا يمكن تغيير قائمة البرامج التي تبدأ عند الدخول. يُرجى إضافة Askwell، مع ‎--hidden، في إعدادات سطح المكتب.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look for it and drop it again.</source>
        <translation>لم يعد {file} موجودًا. يُرجى البحث عنه وإفلاته من جديد.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Close it in other programs or copy it to another folder, then drop it again.</source>
        <translation>لا يمكن فتح {file}. يُرجى إغلاقه في البرامج الأخرى أو نسخه إلى مجلد آخر ثم إفلاته من جديد.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>Questions of the sheet</source>
        <translation>أسئلة الورقة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Taught me much</source>
        <translation>علّمني الكثير</translation>
    </message>
    <message>
        <source>Answered, next</source>
        <translation>أُجيب، التالي</translation>
    </message>
    <message>
        <source>A question that came up</source>
        <translation>سؤال طرأ</translation>
    </message>
    <message>
        <source>Add a question that came up</source>
        <translation>إضافة سؤال طرأ</translation>
    </message>
    <message>
        <source>Return puts it in front</source>
        <translation>‏Enter يضعه في المقدمة</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Copies of my data</source>
        <translation>نسخ بياناتي</translation>
    </message>
    <message>
        <source>Copies, newest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>حفظ كل شيء في ملف…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <source>A copy is made on the first start of a day and before every import, merge and restore. Putting one back makes a copy of what is here first.</source>
        <translation>تُنشأ نسخة عند أول تشغيل في اليوم وقبل كل استيراد ودمج واستعادة. واستعادة نسخة تحفظ أولًا نسخة مما هو هنا.</translation>
    </message>
    <message>
        <source>Or all of it as one file that other programs can read, too:</source>
        <translation>أو كل شيء في ملف واحد تقرؤه برامج أخرى أيضًا:</translation>
    </message>
    <message>
        <source>“{file}” holds everything of an Askwell. If you restore from it, it takes the place of all that is here; a copy of that is made first.</source>
        <translation>يحوي «{file}» كل ما في أحد تثبيتات Askwell. عند الاستعادة منه يحل محل كل ما هو هنا؛ وتُحفظ أولًا نسخة منه.</translation>
    </message>
    <message>
        <source>Restore from this file</source>
        <translation>الاستعادة من هذا الملف</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
    <message>
        <source>copy of the day</source>
        <translation>نسخة اليوم</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before two cards became one</source>
        <translation>قبل دمج بطاقتين</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>قبل استعادة نسخة</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>من حاسوب آخر</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>{when} · {why}</source>
        <translation>{when} · {why}</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>جارٍ النظر في الداخل…</translation>
    </message>
    <message>
        <source>People: {people}. With a history: {asked}. Talks held: {talks}.</source>
        <translation>الأشخاص: {people}. لهم سجل: {asked}. لقاءات عُقدت: {talks}.</translation>
    </message>
    <message>
        <source>There is nobody here yet: nothing to copy.</source>
        <translation>لا أحد هنا بعد: لا شيء للنسخ.</translation>
    </message>
    <message>
        <source>Putting a copy back</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>The copy is back. What was here before is the newest copy now.</source>
        <translation>استُعيدت النسخة. وما كان هنا من قبل صار أحدث نسخة.</translation>
    </message>
    <message>
        <source>Save everything as a file</source>
        <translation>حفظ كل شيء في ملف</translation>
    </message>
    <message>
        <source>Archive (*.askwell)</source>
        <translation>أرشيف (*.askwell)</translation>
    </message>
    <message>
        <source>Archive sealed with a passphrase (*.zip.age)</source>
        <translation>أرشيف مختوم بعبارة مرور (*.zip.age)</translation>
    </message>
    <message>
        <source>Several words are easy to remember. Without them nobody can open the file, you neither. The program age opens it, too.</source>
        <translation>عدة كلمات يسهل تذكّرها. من دونها لا يستطيع أحد فتح الملف، ولا أنت. ويفتحه برنامج age أيضًا.</translation>
    </message>
    <message>
        <source>Seal the file</source>
        <translation>ختم الملف</translation>
    </message>
    <message>
        <source>Saving everything as a file</source>
        <translation>حفظ كل شيء في ملف</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>كل شيء محفوظ في {file}.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>استعادة من ملف</translation>
    </message>
    <message>
        <source>Archives and copies (*.askwell *.zip *.age *.db)</source>
        <translation>أرشيفات ونسخ (*.askwell *.zip *.age *.db)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>الكل (*)</translation>
    </message>
    <message>
        <source>{file} is sealed. Type the passphrase that it was sealed with.</source>
        <translation>‏{file} مختوم. يُرجى كتابة عبارة المرور التي خُتم بها.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Restoring from a file</source>
        <translation>الاستعادة من ملف</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>on sheet</source>
        <translation>في الورقة</translation>
    </message>
    <message>
        <source>Edit… (F2)</source>
        <translation>تحرير… (F2)</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>حذف (Delete)</translation>
    </message>
    <message>
        <source>Hide (Delete)</source>
        <translation>إخفاء (Delete)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Note answer</source>
        <translation>تدوين إجابة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>الثقافة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>الحياة</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>المسيرة المهنية</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول إلى المجال</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <source>Whom else</source>
        <translation>من غيرهم</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>التعارف</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>للبداية</translation>
    </message>
    <message>
        <source>Look it up, then ask what it leaves out</source>
        <translation>البحث عنه، ثم السؤال عمّا لا يُذكر</translation>
    </message>
    <message>
        <source>The web answers it: look it up, then ask what it leaves out</source>
        <translation>الويب يجيب عنه: البحث عنه، ثم السؤال عمّا لا يُذكر</translation>
    </message>
    <message>
        <source>On file: {answer}. Ask what it leaves out.</source>
        <translation>محفوظ: {answer}. السؤال عمّا لا يُذكر.</translation>
    </message>
    <message>
        <source>Asked of everybody on this goal, so that answers compare</source>
        <translation>يُطرح على الجميع لهذا الهدف، لتُقارن الإجابات</translation>
    </message>
    <message>
        <source>Fits your goal</source>
        <translation>يناسب هدفك</translation>
    </message>
    <message>
        <source>Only for them</source>
        <translation>لهذا الشخص وحده</translation>
    </message>
    <message>
        <source>On file: {detail}. This asks on</source>
        <translation>محفوظ: {detail}. وهذا يسأل عمّا بعده</translation>
    </message>
    <message>
        <source>They lead or hire people</source>
        <translation>يقود أو يوظّف</translation>
    </message>
    <message>
        <source>For a second talk</source>
        <translation>للقاء ثانٍ</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Bank of questions</source>
        <translation>بنك الأسئلة</translation>
    </message>
    <message>
        <source>Find a question…</source>
        <translation>بحث عن سؤال…</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>بحث عن سؤال</translation>
    </message>
    <message>
        <source>+ Own question</source>
        <translation>+ سؤال خاص</translation>
    </message>
    <message>
        <source>My questions in and out</source>
        <translation>أسئلتي: استيراد وتصدير</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>استيراد أسئلة…</translation>
    </message>
    <message>
        <source>Export my questions…</source>
        <translation>تصدير أسئلتي…</translation>
    </message>
    <message>
        <source>Your question; Return adds it</source>
        <translation>سؤالك؛ Enter يضيفه</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>سؤالك الخاص</translation>
    </message>
    <message>
        <source>Industry, company, job</source>
        <translation>القطاع والشركة والوظيفة</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>المسيرة المهنية</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول إلى المجال</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>البداية والختام</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>للبحث</translation>
    </message>
    <message>
        <source>Taught me most</source>
        <translation>الأكثر فائدة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>المخفية</translation>
    </message>
    <message>
        <source>Taken out of the bank; sheets keep it.</source>
        <translation>أُزيل من البنك؛ وتحتفظ به الأوراق.</translation>
    </message>
    <message>
        <source>Hidden; it waits under “Hidden”.</source>
        <translation>أُخفي؛ وهو في «المخفية».</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>استيراد أسئلة</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.txt)</source>
        <translation>قوائم أسئلة (*.toml *.txt)</translation>
    </message>
    <message>
        <source>All (*)</source>
        <translation>الكل (*)</translation>
    </message>
    <message>
        <source>Export my questions</source>
        <translation>تصدير أسئلتي</translation>
    </message>
    <message>
        <source>Your questions were saved.</source>
        <translation>حُفظت أسئلتك.</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>إلى الفراغ التالي</translation>
    </message>
    <message>
        <source>Fill in my card</source>
        <translation>ملء بطاقتي</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>An address to write to</source>
        <translation>عنوان للكتابة إليه</translation>
    </message>
    <message>
        <source>It is empty: say what you share, it is read first.</source>
        <translation>إنه فارغ: يُفضّل ذكر ما يجمعكما، فهو أول ما يُقرأ.</translation>
    </message>
    <message>
        <source>Every gap is filled</source>
        <translation>كل الفراغات مملوءة</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>‏{count} من {most}</translation>
    </message>
    <message>
        <source>characters; LinkedIn takes no more with an invitation</source>
        <translation>حرفًا؛ لا يقبل LinkedIn أكثر مع الدعوة</translation>
    </message>
    <message>
        <source>{least} to {most} reads in under a minute</source>
        <translation>من {least} إلى {most} تُقرأ في أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>Talked</source>
        <translation>تم اللقاء</translation>
    </message>
    <message>
        <source>Talk agreed: {when}</source>
        <translation>لقاء متفق عليه: {when}</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>عنوان خاطئ</translation>
    </message>
    <message>
        <source>Your e-mail came back: {address}</source>
        <translation>عادت رسالتك: {address}</translation>
    </message>
    <message>
        <source>Talk moved, was {when}</source>
        <translation>نُقل اللقاء، كان {when}</translation>
    </message>
    <message>
        <source>Talk called off, was {when}</source>
        <translation>أُلغي اللقاء، كان {when}</translation>
    </message>
    <message>
        <source>They did not come, was {when}</source>
        <translation>لم يحضر الطرف الآخر، كان {when}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Kept in touch</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Suggested {name}</source>
        <translation>ترشيح {name}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>وعدٌ منك: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>وعدٌ لك: {what}</translation>
    </message>
    <message>
        <source>You promised and kept: {what}</source>
        <translation>وعدٌ منك تم الوفاء به: {what}</translation>
    </message>
    <message>
        <source>They kept: {what}</source>
        <translation>وعدٌ لك تم الوفاء به: {what}</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>دُوّن: {what}</translation>
    </message>
    <message>
        <source>Dismissed: {what}</source>
        <translation>صُرف النظر عن: {what}</translation>
    </message>
    <message>
        <source>Moved: {what}</source>
        <translation>نُقل: {what}</translation>
    </message>
    <message>
        <source>no reason to write</source>
        <translation>لا سبب للكتابة</translation>
    </message>
</context>
<context>
    <name>BetweenCard</name>
    <message>
        <source>Between you</source>
        <translation>ما بينكما</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Noted. What follows from it follows.</source>
        <translation>دُوّن، وتبعه ما يترتب عليه.</translation>
    </message>
    <message>
        <source>I wrote to them</source>
        <translation>كتبتُ إليهم</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>وصل رد</translation>
    </message>
    <message>
        <source>We agreed on a talk…</source>
        <translation>اتفقنا على لقاء…</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>تحدثنا…</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>أرسلتُ الشكر</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>بقيتُ على تواصل</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>وصل اعتذار</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Corrected. The stage follows.</source>
        <translation>صُحّح، وتبعته المرحلة.</translation>
    </message>
    <message>
        <source>Let them come back</source>
        <translation>السماح بعودتها</translation>
    </message>
    <message>
        <source>The next import that has them brings them back</source>
        <translation>يعيدها الاستيراد التالي الذي يحويها</translation>
    </message>
    <message>
        <source>The next import may bring them back.</source>
        <translation>قد يعيدها الاستيراد التالي.</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>تصحيح هذا</translation>
    </message>
    <message>
        <source>{day}, correct this: {what}</source>
        <translation>‏{day}، تصحيح هذا: {what}</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>Corrected. What follows from it follows.</source>
        <translation>صُحّح، وتبعه ما يترتب عليه.</translation>
    </message>
    <message>
        <source>Taken out. What follows from it follows.</source>
        <translation>أُزيل، وتبعه ما يترتب عليه.</translation>
    </message>
    <message>
        <source>Noted for today.</source>
        <translation>دُوّن لليوم.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Page of help</source>
        <translation>صفحة التعليمات</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser took this page. Its address is on the clipboard: paste it there.</source>
        <translation>لم يفتح أي متصفح هذه الصفحة. عنوانها في الحافظة: يمكن لصقه هناك.</translation>
    </message>
</context>
<context>
    <name>CalendarsDialog</name>
    <message>
        <source>My calendars</source>
        <translation>تقاويمي</translation>
    </message>
    <message>
        <source>What they take up is kept free of talks. A file is read again whenever it changes, and never written to.</source>
        <translation>ما تشغله لا يُقترح للقاءات. يُقرأ الملف من جديد كلما تغيّر، ولا يُكتب فيه أبدًا.</translation>
    </message>
    <message>
        <source>Add a calendar file…</source>
        <translation>إضافة ملف تقويم…</translation>
    </message>
    <message>
        <source>Propose times from</source>
        <translation>اقتراح مواعيد بعد</translation>
    </message>
    <message>
        <source>Keep free around appointments</source>
        <translation>ترك فراغ حول المواعيد</translation>
    </message>
    <message>
        <source>None yet: drop an .ics file on the window, or add one here.</source>
        <translation>لا شيء بعد: يمكن إفلات ملف ‎.ics على النافذة، أو إضافته هنا.</translation>
    </message>
    <message>
        <source>Keep the times of {file} free? It has {entries}.</source>
        <translation>هل تُحجز أوقات {file}؟ فيه {entries}.</translation>
    </message>
    <message>
        <source>Use as my calendar</source>
        <translation>استخدامه كتقويمي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Let it count no more; the file stays</source>
        <translation>لا يُحتسب بعد الآن؛ يبقى الملف</translation>
    </message>
    <message>
        <source>Leave out: {file}</source>
        <translation>استبعاد: {file}</translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>إضافة ملف تقويم</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>CareerCard</name>
    <message>
        <source>Career</source>
        <translation>المسيرة المهنية</translation>
    </message>
    <message>
        <source>Nothing on file. Save their profile to PDF and drop it here.</source>
        <translation>لا شيء محفوظ. يمكن حفظ الملف الشخصي كـ PDF وإفلاته هنا.</translation>
    </message>
</context>
<context>
    <name>CaughtList</name>
    <message>
        <source>Who else to talk to</source>
        <translation>من غيرهم للحديث معه</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>وعود لي</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>وعود مني</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>What, and by when</source>
        <translation>ماذا، ومتى</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>ماذا، بحلول الجمعة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>إضافة: {what}</translation>
    </message>
</context>
<context>
    <name>CaughtRow</name>
    <message>
        <source>No day for this one</source>
        <translation>بلا يوم محدد</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>قبل {day}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>open</source>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>Show this place in the letter</source>
        <translation>عرض هذا الموضع في الرسالة</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Which column is which?</source>
        <translation>ما معنى كل عمود؟</translation>
    </message>
    <message>
        <source>These are not the usual columns. Say what each means; a file with the same columns is never asked about again.</source>
        <translation>هذه ليست الأعمدة المعتادة. يُرجى تحديد معنى كل منها؛ ولن يُسأل مرة أخرى عن ملف بالأعمدة نفسها.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>استخدام هذه الأعمدة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>رابط الملف الشخصي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>تاريخ التواصل</translation>
    </message>
    <message>
        <source>Meaning of the column {name}</source>
        <translation>معنى العمود {name}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>School</source>
        <translation>مكان الدراسة</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>معرفة مشتركة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Work place</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>ما يجمعكما</translation>
    </message>
    <message>
        <source>Somebody you both know, a place, a belief…</source>
        <translation>شخص تعرفانه معًا، مكان، قناعة…</translation>
    </message>
    <message>
        <source>Add what you have in common</source>
        <translation>إضافة ما يجمعكما</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>شيء ما</translation>
    </message>
    <message>
        <source>Kind of what you add: {kind}</source>
        <translation>نوع ما يُضاف: {kind}</translation>
    </message>
    <message>
        <source>Nothing noted yet: a school, an employer, somebody you both know?</source>
        <translation>لا شيء مدوّن بعد: مكان دراسة، جهة عمل، شخص تعرفانه معًا؟</translation>
    </message>
    <message>
        <source>Is {theirs} the same as your {name}?</source>
        <translation>هل {theirs} هو نفسه {name} لديك؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>This is so; keep it</source>
        <translation>هذا صحيح؛ يُحتفظ به</translation>
    </message>
    <message>
        <source>Confirm: {what}</source>
        <translation>تأكيد: {what}</translation>
    </message>
    <message>
        <source>This is not so; do not propose it again</source>
        <translation>هذا غير صحيح؛ لا يُقترح مرة أخرى</translation>
    </message>
    <message>
        <source>Not in common: {what}</source>
        <translation>ليس مشتركًا: {what}</translation>
    </message>
</context>
<context>
    <name>ComputersPage</name>
    <message>
        <source>The same data on two computers</source>
        <translation>البيانات نفسها على حاسوبين</translation>
    </message>
    <message>
        <source>Choose a folder that your sync program carries, the same on both. Askwell puts what is new here into it, looks there at every start, and asks before it takes anything over. Work on one computer at a time.</source>
        <translation>يُختار مجلد ينقله برنامج المزامنة، هو نفسه على الجهازين. يضع Askwell فيه الجديد من هنا، وينظر فيه عند كل تشغيل، ويسأل قبل أخذ أي شيء. العمل على حاسوب واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Laptop, or the desk at home</source>
        <translation>الحاسوب المحمول، أو مكتب المنزل</translation>
    </message>
    <message>
        <source>This computer is</source>
        <translation>هذا الحاسوب هو</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>عبارة المرور…</translation>
    </message>
    <message>
        <source>Sealed with your passphrase, which is kept until you quit.</source>
        <translation>مختوم بعبارة مرورك، وتبقى محفوظة حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Your data is encrypted: nothing is sent before you type a passphrase.</source>
        <translation>بياناتك مشفّرة: لا يُرسل شيء قبل كتابة عبارة مرور.</translation>
    </message>
    <message>
        <source>Not sealed: whoever sees the folder can read what is in it.</source>
        <translation>غير مختوم: كل من يرى المجلد يستطيع قراءة ما فيه.</translation>
    </message>
    <message>
        <source>The folder that both computers see</source>
        <translation>المجلد الذي يراه الحاسوبان</translation>
    </message>
    <message>
        <source>It is asked for on the other computer too, and after every start.</source>
        <translation>تُطلب على الحاسوب الآخر أيضًا، وبعد كل تشغيل.</translation>
    </message>
    <message>
        <source>Seal what is sent</source>
        <translation>ختم ما يُرسل</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Filter: name, company, title…</source>
        <translation>تصفية: اسم، شركة، مسمى…</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>تصفية الأشخاص</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ جديد</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>لا أحد يطابق «{text}»</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage above.</source>
        <translation>يمكن تجربة أحرف أقل، أو مرحلة أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Looking at who is next</source>
        <translation>النظر في من هو التالي</translation>
    </message>
    <message>
        <source>{name} is put aside and not proposed any more.</source>
        <translation>نُحّي {name} ولن يُقترح بعد الآن.</translation>
    </message>
    <message>
        <source>Nobody looks like {name}. Choose two people in the list to compare.</source>
        <translation>لا أحد يشبه {name}. يمكن اختيار شخصين في القائمة للمقارنة.</translation>
    </message>
    <message>
        <source>{name} was taken out.</source>
        <translation>أُزيل {name}.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies in a folder of your own</source>
        <translation>نسخ في مجلد من اختيارك</translation>
    </message>
    <message>
        <source>On a stick, on another disk or in a synced folder. Copies beside your data are made every day in any case.</source>
        <translation>على ذاكرة أو قرص آخر أو في مجلد متزامن. وعلى أي حال تُنشأ كل يوم نسخ بجانب بياناتك.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the disk in; it is tried again.</source>
        <translation>المجلد غير موجود الآن. يُرجى توصيل القرص؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>There is no copy in it yet.</source>
        <translation>لا نسخة فيه بعد.</translation>
    </message>
    <message>
        <source>Copies in it: {count}. The newest is of {when}.</source>
        <translation>النسخ فيه: {count}. أحدثها من {when}.</translation>
    </message>
    <message>
        <source>A folder for copies</source>
        <translation>مجلد للنسخ</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل ما</translation>
    </message>
    <message>
        <source>What you wrote before this is saved. You can go on, or close Askwell and start it again. The report below holds no names, addresses or letters; copy it if you want to tell the makers.</source>
        <translation>ما كُتب قبل هذا محفوظ. يمكن المتابعة، أو إغلاق Askwell وتشغيله من جديد. لا يحوي التقرير أدناه أسماء ولا عناوين ولا رسائل؛ ويمكن نسخه لإخبار المطورين.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>السجل: ‎{path}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Your data file is damaged</source>
        <translation>ملف بياناتك تالف</translation>
    </message>
    <message>
        <source>A part of your data file cannot be read any more. Askwell closes its window now and shows what can be saved, beside your newest copy; nothing is deleted.</source>
        <translation>لم يعد جزء من ملف بياناتك قابلًا للقراءة. يغلق Askwell نافذته الآن ويعرض ما يمكن إنقاذه، إلى جانب أحدث نسخة؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Show what can be saved</source>
        <translation>عرض ما يمكن إنقاذه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>When shall it come back?</source>
        <translation>متى يعود؟</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>مطلع الرسائل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Dear …</source>
        <translation>تحية طيبة …</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Credentials and awards</source>
        <translation>الشهادات والجوائز</translation>
    </message>
    <message>
        <source>Publications and press</source>
        <translation>المنشورات والصحافة</translation>
    </message>
    <message>
        <source>Skills and languages</source>
        <translation>المهارات واللغات</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلمات صاحب البطاقة</translation>
    </message>
</context>
<context>
    <name>DreamList</name>
    <message>
        <source>Dream list</source>
        <translation>قائمة الأحلام</translation>
    </message>
    <message>
        <source>Dreams, the dearest first</source>
        <translation>الأحلام، الأحبّ أولًا</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation>بماذا تحلم؟</translation>
    </message>
    <message>
        <source>Type a company on the left. You see who of your people is there.</source>
        <translation>تُكتب شركة في القائمة الجانبية، فيظهر من يعمل فيها من أشخاصك.</translation>
    </message>
    <message>
        <source>Companies or titles</source>
        <translation>شركات أو مسميات</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Looking who is there</source>
        <translation>النظر في من هناك</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>المسميات الوظيفية</translation>
    </message>
    <message>
        <source>A company you dream of</source>
        <translation>شركة تحلم بها</translation>
    </message>
    <message>
        <source>A title you dream of</source>
        <translation>مسمى تحلم به</translation>
    </message>
    <message>
        <source>Type a title on the left. You see who of your people has it.</source>
        <translation>يُكتب مسمى في القائمة الجانبية، فيظهر من يحمله من أشخاصك.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down; Delete takes it off the list</source>
        <translation>السحب، أو Alt+↑ وAlt+↓؛ وDelete للإزالة من القائمة</translation>
    </message>
    <message>
        <source>dream title and company</source>
        <translation>المسمى والشركة في الحلم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>لماذا هذا</translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation>لماذا هذا؟</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>من هناك</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>النقر المزدوج أو Enter يعرض الشخص في جهات الاتصال</translation>
    </message>
    <message>
        <source>There now {count}</source>
        <translation>هناك الآن {count}</translation>
    </message>
    <message>
        <source>Was there {count}</source>
        <translation>كان هناك {count}</translation>
    </message>
    <message>
        <source>Has it now {count}</source>
        <translation>يحمله الآن {count}</translation>
    </message>
    <message>
        <source>Had it {count}</source>
        <translation>حمله {count}</translation>
    </message>
    <message>
        <source>Nobody you know is at {name} yet. What you can do:</source>
        <translation>لا أحد ممن تعرفهم في {name} بعد. ما يمكن فعله:</translation>
    </message>
    <message>
        <source>Nobody you know has this title yet. What you can do:</source>
        <translation>لا أحد ممن تعرفهم يحمل هذا المسمى بعد. ما يمكن فعله:</translation>
    </message>
    <message>
        <source>Nobody on file was there before. What you can do:</source>
        <translation>لا أحد من المحفوظين كان هناك من قبل. ما يمكن فعله:</translation>
    </message>
    <message>
        <source>Ask those who were there before: {names}.</source>
        <translation>سؤال من كانوا هناك من قبل: {names}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>البحث عن فعاليات</translation>
    </message>
    <message>
        <source>Search LinkedIn</source>
        <translation>البحث في LinkedIn</translation>
    </message>
    <message>
        <source>Look for people whom somebody you know knows, and ask to be named.</source>
        <translation>البحث عن أشخاص يعرفهم من تعرفه، وطلب ذكر اسمك لهم.</translation>
    </message>
    <message>
        <source>Ask those you have talked to whom they know there: {names}.</source>
        <translation>سؤال من تحدثت معهم عمّن يعرفونه هناك: {names}.</translation>
    </message>
    <message>
        <source>Look for people there who went to {names}.</source>
        <translation>البحث عن أشخاص هناك درسوا في {names}.</translation>
    </message>
    <message>
        <source>Go to an event of theirs and meet somebody in person.</source>
        <translation>حضور فعالية لهم ومقابلة أحد شخصيًا.</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>لا يُكتب شيء قبل الضغط على «استيراد».</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Write all the same</source>
        <translation>الكتابة مع ذلك</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the sheet for {name}</source>
        <translation>طباعة ورقة {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>الكتابة إلى {name}</translation>
    </message>
</context>
<context>
    <name>EmailTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; a draft is filled from what is known.</source>
        <translation>يُختار شخص في جهات الاتصال؛ فتُملأ مسودة بما هو معروف.</translation>
    </message>
    <message>
        <source>To write</source>
        <translation>للكتابة</translation>
    </message>
    <message>
        <source>Nothing is waiting to be written.</source>
        <translation>لا شيء ينتظر الكتابة.</translation>
    </message>
    <message>
        <source>Opened, not yet marked sent</source>
        <translation>فُتحت ولم تُعلَّم مُرسلة بعد</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>دُوّنت مُرسلة اليوم.</translation>
    </message>
    <message>
        <source>Nothing of this letter is on file yet: open it first.</source>
        <translation>لا شيء محفوظ من هذه الرسالة بعد: يُرجى فتحها أولًا.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Leave this out</source>
        <translation>استبعاد هذا</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>استبعاد: {what}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Correct this</source>
        <translation>تصحيح هذا</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء مباشر</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>من؟</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>بأي صيغة؟</translation>
    </message>
    <message>
        <source>Names, jobs and addresses go out. Your notes, reasons and letters stay here.</source>
        <translation>تخرج الأسماء والوظائف والعناوين. وتبقى هنا ملاحظاتك وأسبابك ورسائلك.</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <translation>‏{name} فقط</translation>
    </message>
    <message>
        <source>vCards 4.0, for address books</source>
        <translation>بطاقات vCard 4.0، لدفاتر العناوين</translation>
    </message>
    <message>
        <source>A table (CSV), for spreadsheets</source>
        <translation>جدول (CSV)، لبرامج الجداول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Exporting people</source>
        <translation>تصدير الأشخاص</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>صُدّر إلى {file}.</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>We talked</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء مباشر</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Noted. Write down what you heard while it is fresh.</source>
        <translation>دُوّن. يُفضّل كتابة ما سمعته وهو حاضر في الذهن.</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Open a copy of this file</source>
        <translation>فتح نسخة من هذا الملف</translation>
    </message>
    <message>
        <source>Take this file out</source>
        <translation>إزالة هذا الملف</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attaching a file</source>
        <translation>جارٍ إرفاق ملف</translation>
    </message>
    <message>
        <source>This file may be a program, so it is not opened from here.</source>
        <translation>قد يكون هذا الملف برنامجًا، لذا لا يُفتح من هنا.</translation>
    </message>
    <message>
        <source>No program here opens this kind of file.</source>
        <translation>لا برنامج هنا يفتح هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>The file was taken out.</source>
        <translation>أُزيل الملف.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>إفلات تصدير LinkedIn هنا</translation>
    </message>
    <message>
        <source>Askwell reads your connections on this computer. Nothing is written until you say so, and nothing leaves your machine.</source>
        <translation>يقرأ Askwell جهات اتصالك على هذا الحاسوب. لا يُكتب شيء قبل موافقتك، ولا يغادر جهازك شيء.</translation>
    </message>
    <message>
        <source>The larger archive also holds your own profile: your card is filled from it. Meanwhile, look around with invented people; one click takes them away.</source>
        <translation>يحوي الأرشيف الأكبر ملفك الشخصي أيضًا: تُملأ بطاقتك منه. وإلى ذلك الحين يمكن التجربة مع أشخاص وهميين؛ نقرة واحدة تزيلهم.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Open that page</source>
        <translation>فتح تلك الصفحة</translation>
    </message>
    <message>
        <source>Open the page of LinkedIn that hands out the export</source>
        <translation>فتح صفحة LinkedIn التي تتيح التصدير</translation>
    </message>
    <message>
        <source>On LinkedIn, open Settings &amp; Privacy, then Data privacy, then “Get a copy of your data”.</source>
        <translation>في LinkedIn: «الإعدادات والخصوصية» (Settings &amp; Privacy) ثم «خصوصية البيانات» (Data privacy) ثم «الحصول على نسخة من بياناتك» (Get a copy of your data).</translation>
    </message>
    <message>
        <source>Choose Connections, or the larger archive, and ask for it. LinkedIn sends an e-mail with a link, within minutes or a day.</source>
        <translation>اختيار Connections أو الأرشيف الأكبر وطلبه. يرسل LinkedIn رسالة فيها رابط خلال دقائق أو يوم.</translation>
    </message>
    <message>
        <source>Save the zip from that e-mail and drop it anywhere on this window.</source>
        <translation>حفظ ملف zip من تلك الرسالة وإفلاته في أي مكان على هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>لم يُختر مجلد بعد.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>هل يُمحى {name} نهائيًا؟</translation>
    </message>
    <message>
        <source>Their card, letters, messages, notes, talks, sheets and files are erased, and their name and addresses in your notes about others.</source>
        <translation>تُمحى البطاقة والرسائل والمراسلات والملاحظات واللقاءات والأوراق والملفات، وكذلك الاسم والعناوين في ملاحظاتك عن الآخرين.</translation>
    </message>
    <message>
        <source>No Undo brings this back, and what you did before it can no longer be undone either. Backups and files you saved elsewhere are not touched.</source>
        <translation>لا تراجع يعيد ذلك، وما فعلته قبله لا يمكن التراجع عنه أيضًا. لا تُمس النسخ الاحتياطية والملفات المحفوظة في أماكن أخرى.</translation>
    </message>
    <message>
        <source>What stays is a mark that cannot be read. It keeps later imports from bringing them back.</source>
        <translation>ما يبقى علامة لا يمكن قراءتها، تمنع عودته مع استيراد لاحق.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another card may be theirs too: {names}. Forget that one as well.</source>
        <translation>قد تكون بطاقة أخرى للشخص نفسه: {names}. محوها أيضًا.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Forgotten. Later imports do not bring them back.</source>
        <translation>تم المحو. لن تعيده عمليات استيراد لاحقة.</translation>
    </message>
</context>
<context>
    <name>FreeTimesDialog</name>
    <message>
        <source>Free times</source>
        <translation>مواعيد متاحة</translation>
    </message>
    <message>
        <source>Free times for {name}</source>
        <translation>مواعيد متاحة لـ {name}</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>مدة اللقاء</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>الأسبوع السابق (Page Up)</translation>
    </message>
    <message>
        <source>The next week (Page down)</source>
        <translation>الأسبوع التالي (Page Down)</translation>
    </message>
    <message>
        <source>My calendars…</source>
        <translation>تقاويمي…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Looking for free times</source>
        <translation>البحث عن مواعيد متاحة</translation>
    </message>
    <message>
        <source>{city} is a guess from “{place}”: say it if they live elsewhere.</source>
        <translation>‏{city} تخمين من «{place}»: يُرجى تصحيحه إن كان مكان الإقامة غيره.</translation>
    </message>
    <message>
        <source>The letter says the times in {city}.</source>
        <translation>تذكر الرسالة الأوقات بتوقيت {city}.</translation>
    </message>
    <message>
        <source>Where they live is not known: the letter says your own times.</source>
        <translation>مكان الإقامة غير معروف: تذكر الرسالة أوقاتك.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Click a free time.</source>
        <translation>لم يُختر شيء. يمكن النقر على وقت متاح.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What I hope to gain</source>
        <translation>ما آمل كسبه</translation>
    </message>
    <message>
        <source>Judge the job from inside</source>
        <translation>معرفة العمل من الداخل</translation>
    </message>
    <message>
        <source>Change industry</source>
        <translation>تغيير القطاع</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>التطوع</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>معرفة جديدة</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>بحث في التعليمات</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Askwell Help</source>
        <translation>تعليمات Askwell</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>{page}: Askwell Help</source>
        <translation>‏{page}: تعليمات Askwell</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>HelpWindows</name>
    <message>
        <source>What is new in {version}</source>
        <translation>الجديد في {version}</translation>
    </message>
    <message>
        <source>Three months on: look for a new version</source>
        <translation>مضت ثلاثة أشهر: البحث عن إصدار جديد</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>قبل هذه كلها</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source> (now)</source>
        <translation> (الآن)</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <source>{cases} of {of}</source>
        <translation>‏{cases} من {of}</translation>
    </message>
    <message>
        <source>too few to say ({counts})</source>
        <translation>أقل من أن يُقال ({counts})</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Thanked within 24 hours</source>
        <translation>شكر خلال 24 ساعة</translation>
    </message>
    <message>
        <source>In touch since</source>
        <translation>على تواصل منذ ذلك</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>من الخطوة السابقة</translation>
    </message>
    <message>
        <source>From asking to staying in touch</source>
        <translation>من الطلب إلى البقاء على تواصل</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
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
        <translation>15 أو أكثر</translation>
    </message>
    <message>
        <source>Days to an answer</source>
        <translation>الأيام حتى الرد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>What it built on</source>
        <translation>ما استند إليه</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>أقل من أن يُقال</translation>
    </message>
    <message>
        <source>Not written here</source>
        <translation>لم تُكتب هنا</translation>
    </message>
    <message>
        <source>A template that is gone</source>
        <translation>قالب لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Somebody suggested it</source>
        <translation>اقتراح من أحد</translation>
    </message>
    <message>
        <source>Somebody you both know</source>
        <translation>شخص تعرفانه معًا</translation>
    </message>
    <message>
        <source>A former employer</source>
        <translation>جهة عمل سابقة</translation>
    </message>
    <message>
        <source>A school</source>
        <translation>مكان دراسة</translation>
    </message>
    <message>
        <source>Where everyone stood, month by month</source>
        <translation>أين كان كل شخص، شهرًا بشهر</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>اللقاءات في الأسبوع</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>سير الأمور</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Which letters count</source>
        <translation>أي الرسائل تُحتسب</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>كجداول</translation>
    </message>
    <message>
        <source>Show the numbers instead of the pictures</source>
        <translation>عرض الأرقام بدلًا من الرسوم</translation>
    </message>
    <message>
        <source>About your own letters and talks, for you alone. Nothing leaves this machine.</source>
        <translation>عن رسائلك ولقاءاتك، لك وحدك. لا شيء يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Compare the letters by</source>
        <translation>مقارنة الرسائل حسب</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>لم يُرسل طلب إلى أحد بعد.</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>A rate stands beside its count; under five cases none is told.</source>
        <translation>تظهر النسبة مع عددها؛ ولا تُذكر لأقل من خمس حالات.</translation>
    </message>
    <message>
        <source>Nothing happened in {year} that is noted here.</source>
        <translation>لا شيء مدوّن هنا حدث في {year}.</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>أين يعملون</translation>
    </message>
    <message>
        <source>What I took away</source>
        <translation>ما خرجت به</translation>
    </message>
    <message>
        <source>Talks in each month</source>
        <translation>اللقاءات في كل شهر</translation>
    </message>
    <message>
        <source>a new job</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job} at {place}.</source>
        <translation>هذه هي السنة التي وصلت فيها: {job} في {place}.</translation>
    </message>
    <message>
        <source>This is the year in which you landed: {job}.</source>
        <translation>هذه هي السنة التي وصلت فيها: {job}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>People asked for the first time</source>
        <translation>أشخاص أُرسل إليهم طلب أول مرة</translation>
    </message>
    <message>
        <source>Of them said yes</source>
        <translation>وافق منهم</translation>
    </message>
    <message>
        <source>Talks held</source>
        <translation>لقاءات عُقدت</translation>
    </message>
    <message>
        <source>Talked, as far as it was noted</source>
        <translation>مدة الحديث، بحسب المدوّن</translation>
    </message>
    <message>
        <source>Notes to stay in touch</source>
        <translation>رسائل للبقاء على تواصل</translation>
    </message>
    <message>
        <source>Names given to you</source>
        <translation>أسماء ذُكرت لك</translation>
    </message>
    <message>
        <source>Promises you made</source>
        <translation>وعود قطعتها</translation>
    </message>
    <message>
        <source>Promises you kept</source>
        <translation>وعود وفيت بها</translation>
    </message>
    <message>
        <source>Promises kept for you</source>
        <translation>وعود لك تم الوفاء بها</translation>
    </message>
    <message>
        <source>A year looked back on</source>
        <translation>نظرة على سنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Nothing is noted in this year</source>
        <translation>لا شيء مدوّن في هذه السنة</translation>
    </message>
    <message>
        <source>What you ask, hear and promise is looked back on here.</source>
        <translation>هنا نظرة إلى الوراء على ما سألت عنه وسمعته ووعدت به.</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>سنة {year}</translation>
    </message>
    <message>
        <source>Looked back on {day}</source>
        <translation>نظرة بتاريخ {day}</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Encrypt my data</source>
        <translation>تشفير بياناتي</translation>
    </message>
    <message>
        <source>All that Askwell keeps is encrypted: people, letters, notes, attached files, and the copies of it. Whoever takes the computer or its disk cannot read it. Archives and files that you save yourself are not encrypted by this.</source>
        <translation>يُشفّر كل ما يحفظه Askwell: الأشخاص والرسائل والملاحظات والملفات المرفقة ونسخها. فلا يستطيع من يأخذ الحاسوب أو قرصه قراءتها. أما الأرشيفات والملفات التي تحفظها بنفسك فلا تُشفّر بهذا.</translation>
    </message>
    <message>
        <source>What opens it each day</source>
        <translation>ما يفتحها كل يوم</translation>
    </message>
    <message>
        <source>The keyring of this computer: nothing to type</source>
        <translation>حافظة مفاتيح هذا الحاسوب: لا شيء للكتابة</translation>
    </message>
    <message>
        <source>A passphrase that I type at every start</source>
        <translation>عبارة مرور تُكتب عند كل تشغيل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Erase them instead; a new copy is made tomorrow</source>
        <translation>محوها بدلًا من ذلك؛ تُنشأ نسخة جديدة غدًا</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>النسخ الأقدم</translation>
    </message>
    <message>
        <source>Older copies here: {count}. They are not encrypted yet, and will be.</source>
        <translation>النسخ الأقدم هنا: {count}. لم تُشفّر بعد، وستُشفّر.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it and open this window again.</source>
        <translation>إنها مقفلة. يُرجى فتحها ثم فتح هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>It does not answer. It may wait for its own password.</source>
        <translation>لا تجيب. ربما تنتظر كلمة مرورها.</translation>
    </message>
    <message>
        <source>This computer has none that Askwell can use.</source>
        <translation>لا توجد على هذا الحاسوب حافظة يستطيع Askwell استخدامها.</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>العبارتان مختلفتان. يُرجى كتابة عبارة المرور نفسها مرتين.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import.</source>
        <translation>لا يُكتب شيء قبل الضغط على «استيراد».</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>‏{count} من {total}</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>لا يمكن استيراد هذا</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>ما سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>An address book fills blanks of people who are here. Nobody is added unless you tick them.</source>
        <translation>يملأ دفتر العناوين ما هو فارغ لدى الأشخاص الموجودين. ولا يُضاف أحد إلا بوضع علامة عليه.</translation>
    </message>
    <message>
        <source>This e-mail has its place. Correct it if it is wrong.</source>
        <translation>لهذه الرسالة مكانها. يمكن تصحيحه إن كان خاطئًا.</translation>
    </message>
    <message>
        <source>This e-mail is here already.</source>
        <translation>هذه الرسالة موجودة هنا.</translation>
    </message>
    <message>
        <source>Say with whom this e-mail was exchanged.</source>
        <translation>يُرجى تحديد مع من جرى تبادل هذه الرسالة.</translation>
    </message>
    <message>
        <source>{placed}, {known}</source>
        <translation>{placed}، {known}</translation>
    </message>
    <message>
        <source>of them in a new job</source>
        <translation>منهم في عمل جديد</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجودون هنا</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>ليسوا هنا بعد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In a new job</source>
        <translation>في عمل جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>ليسوا هنا بعد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>مراسلات</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>رسائل بريد</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. One Undo takes all of it back.</source>
        <translation>لا يُكتب شيء قبل الضغط على «استيراد». وتراجع واحد يعيد كل ذلك.</translation>
    </message>
    <message>
        <source>Import my profile</source>
        <translation>استيراد ملفي الشخصي</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>الإلغاء يترك كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>استيراد الأشخاص</translation>
    </message>
    <message>
        <source>Your own card is filled.</source>
        <translation>مُلئت بطاقتك.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>تم الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>لا جديد.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>a reason to write</source>
        <translation>سبب للكتابة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>بطاقات vCard</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>جهات اتصال Google</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>جهات اتصال Outlook</translation>
    </message>
    <message>
        <source>Yahoo contacts</source>
        <translation>جهات اتصال Yahoo</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s copy of your address books</source>
        <translation>نسخة LinkedIn من دفاتر عناوينك</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Hides their name in exports</source>
        <translation>يخفي اسمه في التصدير</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>صف فارغ</translation>
    </message>
    <message>
        <source>Stands in the file twice</source>
        <translation>مكرر في الملف</translation>
    </message>
    <message>
        <source>Is to stay forgotten</source>
        <translation>ممحوّ ويبقى كذلك</translation>
    </message>
    <message>
        <source>Is nobody here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>A group of people, no person</source>
        <translation>مجموعة أشخاص، لا شخص</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>messages</source>
        <translation>المراسلات</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>endorsements</source>
        <translation>تزكيات المهارات</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>followed companies</source>
        <translation>الشركات المتابَعة</translation>
    </message>
    <message>
        <source>job applications</source>
        <translation>طلبات التوظيف</translation>
    </message>
    <message>
        <source>saved jobs</source>
        <translation>الوظائف المحفوظة</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>your own profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Read: {lists}</source>
        <translation>قُرئ: {lists}</translation>
    </message>
    <message>
        <source>Messages left out: {reasons}</source>
        <translation>المراسلات المستبعدة: {reasons}</translation>
    </message>
    <message>
        <source>Not needed, and not read: {names}</source>
        <translation>لا حاجة إليها ولم تُقرأ: {names}</translation>
    </message>
    <message>
        <source>Your own card: {parts}</source>
        <translation>بطاقتك: {parts}</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>ملف LinkedIn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مكان دراسة</translation>
    </message>
    <message>
        <source>Fills a blank</source>
        <translation>يملأ فراغًا</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>جائزة</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>تطوع</translation>
    </message>
</context>
<context>
    <name>InterviewMode</name>
    <message>
        <source>Talk with {name}</source>
        <translation>لقاء مع {name}</translation>
    </message>
    <message>
        <source>The talk is over</source>
        <translation>انتهى اللقاء</translation>
    </message>
    <message>
        <source>The thank-you clock starts (F8)</source>
        <translation>تبدأ ساعة رسالة الشكر (F8)</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>العودة إلى اللقاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>كتابة رسالة الشكر</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>إلغاء ما هو جارٍ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>KeepInTouch</name>
    <message>
        <source>Keep in touch</source>
        <translation>البقاء على تواصل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>None: for these people alone</source>
        <translation>بلا مجموعة: لهؤلاء الأشخاص وحدهم</translation>
    </message>
    <message>
        <source>A word every</source>
        <translation>تواصل كل</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>مثل المجموعة</translation>
    </message>
    <message>
        <source>Every real contact, from you or from them, starts the time anew.</source>
        <translation>كل تواصل فعلي، منك أو منهم، يبدأ المدة من جديد.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation>إزالة من {name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation>أُزيل من المجموعة.</translation>
    </message>
    <message>
        <source>Kept: {often}.</source>
        <translation>حُفظ: {often}.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Nobody is here, but the newest copy holds people: {count}.</source>
        <translation>لا أحد هنا، لكن في أحدث نسخة أشخاص: {count}.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but your newest entry is of {newest}. Set the clock: until then what is due is told wrongly.</source>
        <translation>تقول ساعة هذا الحاسوب {now}، لكن أحدث مدخل لديك من {newest}. يُرجى ضبط الساعة: حتى ذلك الحين لن تصح المواعيد المستحقة.</translation>
    </message>
    <message>
        <source>Askwell was cut off last time, perhaps by a power cut. All that was saved is here.</source>
        <translation>انقطع عمل Askwell آخر مرة، ربما بانقطاع الكهرباء. كل ما حُفظ موجود هنا.</translation>
    </message>
    <message>
        <source>Choose the folder that both computers see first.</source>
        <translation>يُرجى أولًا اختيار المجلد الذي يراه الحاسوبان.</translation>
    </message>
    <message>
        <source>Your other computer can fetch what is here now.</source>
        <translation>يستطيع حاسوبك الآخر جلب ما هنا الآن.</translation>
    </message>
    <message>
        <source>Both computers have the same.</source>
        <translation>في الحاسوبين البيانات نفسها.</translation>
    </message>
</context>
<context>
    <name>Landing</name>
    <message>
        <source>talked with you, works there</source>
        <translation>تحدث معك، ويعمل هناك</translation>
    </message>
    <message>
        <source>talked with you on {day}</source>
        <translation>تحدث معك في {day}</translation>
    </message>
    <message>
        <source>sent you to {what}, who is there</source>
        <translation>أرسلك إلى {what}، الذي يعمل هناك</translation>
    </message>
    <message>
        <source>sent you to {what}</source>
        <translation>أرسلك إلى {what}</translation>
    </message>
    <message>
        <source>kept a promise: {what}</source>
        <translation>وفى بوعد: {what}</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>كتب توصية بك</translation>
    </message>
    <message>
        <source>answered you on {day}</source>
        <translation>ردّ عليك في {day}</translation>
    </message>
    <message>
        <source>I have landed</source>
        <translation>وصلت إلى هدفي</translation>
    </message>
    <message>
        <source>Good. Many people had a part in it, and few ever hear how it ended. Say where you landed; then everybody who helped is proposed for a letter of their own.</source>
        <translation>خبر طيب. كان لكثيرين دور فيه، وقلّما يسمع أحدهم كيف انتهى الأمر. بعد ذكر المكان الذي وصلت إليه، تُقترح لكل من ساعد رسالة خاصة به.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>من ساعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Noted. What is proposed follows.</source>
        <translation>دُوّن، وتبعته الاقتراحات.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Another company, title or day</source>
        <translation>شركة أو مسمى أو يوم آخر</translation>
    </message>
    <message>
        <source>Be done with it</source>
        <translation>إنهاء الأمر</translation>
    </message>
    <message>
        <source>Nobody is proposed any more; letters and facts stay</source>
        <translation>لا يُقترح أحد بعد الآن؛ تبقى الرسائل والأحداث</translation>
    </message>
    <message>
        <source>Nobody is noted yet who talked with you, answered or gave a name.</source>
        <translation>لم يُدوَّن بعد أحد تحدث معك أو ردّ أو ذكر اسمًا.</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>أُبلغ في {day}</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>letter begun</source>
        <translation>رسالة بدأت</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>They helped. Untick whom you do not want to write to.</source>
        <translation>هؤلاء ساعدوا. تُزال العلامة عمّن لا ترغب في الكتابة إليه.</translation>
    </message>
    <message>
        <source>Done. Choose it again to go on telling people.</source>
        <translation>تم. يمكن اختياره من جديد لمتابعة إبلاغ الناس.</translation>
    </message>
    <message>
        <source>Filling the letters</source>
        <translation>جارٍ ملء الرسائل</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>مثل النظام ({language})</translation>
    </message>
    <message>
        <source>Letters and questions in English</source>
        <translation>الرسائل والأسئلة بالإنجليزية</translation>
    </message>
    <message>
        <source>Templates and the bank of questions, whatever the language of the window</source>
        <translation>القوالب وبنك الأسئلة، أيًّا كانت لغة النافذة</translation>
    </message>
    <message>
        <source>Another language is in force when Askwell is started the next time.</source>
        <translation>تسري اللغة الأخرى عند تشغيل Askwell المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>أي الوعود</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>وعد مني</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>وعد لي</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>من وعد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What, and by Friday</source>
        <translation>ماذا، بحلول الجمعة</translation>
    </message>
    <message>
        <source>What was promised, and by when</source>
        <translation>بماذا كان الوعد، ومتى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Up and Down move, Ctrl+Return keeps, Delete on the tick takes out</source>
        <translation>↑ و↓ للتنقل، وCtrl+Enter لتأكيد الوفاء، وDelete على العلامة للإزالة</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>مفتوحة {count}</translation>
    </message>
    <message>
        <source>I owe {count}</source>
        <translation>عليّ {count}</translation>
    </message>
    <message>
        <source>I am owed {count}</source>
        <translation>لي {count}</translation>
    </message>
    <message>
        <source>Kept {count}</source>
        <translation>منجزة {count}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>I owe</source>
        <translation>عليّ</translation>
    </message>
    <message>
        <source>I am owed</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>What you and others promise in a talk stands here, the next one first.</source>
        <translation>ما يُوعد به في اللقاءات، منك ومن الآخرين، يظهر هنا، الأقرب أولًا.</translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation>لا شيء عليك</translation>
    </message>
    <message>
        <source>Add above what you promised to somebody.</source>
        <translation>يُضاف أعلاه ما وعدت به أحدًا.</translation>
    </message>
    <message>
        <source>Nobody owes you anything</source>
        <translation>لا شيء لك على أحد</translation>
    </message>
    <message>
        <source>Add above what somebody promised you.</source>
        <translation>يُضاف أعلاه ما وعدك به أحد.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>لا شيء منجزًا بعد</translation>
    </message>
    <message>
        <source>What is ticked off comes here.</source>
        <translation>ما توضع عليه علامة يأتي إلى هنا.</translation>
    </message>
    <message>
        <source>Say who: type a name and choose one of those that are offered.</source>
        <translation>من؟ يُرجى كتابة اسم واختيار أحد المقترحين.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>بماذا كان الوعد</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>Friday, 5 Dec, in two weeks; empty for no day</source>
        <translation>الجمعة أو 5 ديسمبر أو بعد أسبوعين؛ ويُترك فارغًا بلا يوم</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show this person in Contacts</source>
        <translation>عرض هذا الشخص في جهات الاتصال</translation>
    </message>
    <message>
        <source>They promised it</source>
        <translation>الوعد من الطرف الآخر</translation>
    </message>
    <message>
        <source>I promised it</source>
        <translation>الوعد مني</translation>
    </message>
    <message>
        <source>kept on {day}</source>
        <translation>وُفي به في {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>وُعد به في {day}</translation>
    </message>
    <message>
        <source>I promised {name}: {text}</source>
        <translation>وعدٌ مني إلى {name}: {text}</translation>
    </message>
    <message>
        <source>{name} promised: {text}</source>
        <translation>وعدٌ من {name}: {text}</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>وُفي به: {what}</translation>
    </message>
    <message>
        <source>By when: {what}</source>
        <translation>متى: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>المزيد: {what}</translation>
    </message>
    <message>
        <source>Whose it is, and taking it out</source>
        <translation>صاحب الوعد، وإزالته</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>عنوان بريد الشخص</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Further addresses, parted by commas</source>
        <translation>عناوين أخرى، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Add copies</source>
        <translation>إضافة نسخ</translation>
    </message>
    <message>
        <source>Send a copy to somebody else</source>
        <translation>إرسال نسخة إلى شخص آخر</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Text of the e-mail</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Insert free times</source>
        <translation>إدراج مواعيد متاحة</translation>
    </message>
    <message>
        <source>Times at which you both can talk (Ctrl+Shift+T)</source>
        <translation>أوقات تناسب الطرفين (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet.</source>
        <translation>لا شيء مما يجمعكما مدوّن بعد.</translation>
    </message>
    <message>
        <source>The letter says so already.</source>
        <translation>تذكر الرسالة ذلك.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>النص في الحافظة.</translation>
    </message>
    <message>
        <source>This letter is too long to hand over in one click.</source>
        <translation>هذه الرسالة أطول من أن تُسلَّم بنقرة واحدة.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into a new message.</source>
        <translation>النص في الحافظة: يمكن لصقه في رسالة جديدة.</translation>
    </message>
    <message>
        <source>No browser took the letter.</source>
        <translation>لم يستلم أي متصفح الرسالة.</translation>
    </message>
    <message>
        <source>No mail program took the letter.</source>
        <translation>لم يستلم أي برنامج بريد الرسالة.</translation>
    </message>
    <message>
        <source>The text is on the clipboard: paste it into the draft.</source>
        <translation>النص في الحافظة: يمكن لصقه في المسودة.</translation>
    </message>
    <message>
        <source>No mail program is set on this computer.</source>
        <translation>لا برنامج بريد معدّ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing of this letter was kept yet.</source>
        <translation>لم يُحفظ شيء من هذه الرسالة بعد.</translation>
    </message>
    <message>
        <source>The draft was put away.</source>
        <translation>نُحّيت المسودة.</translation>
    </message>
    <message>
        <source>The note is on the clipboard: paste it on their profile.</source>
        <translation>النص في الحافظة: يمكن لصقه في ملف الشخص.</translation>
    </message>
    <message>
        <source>The address is taken off the card.</source>
        <translation>أُزيل العنوان من البطاقة.</translation>
    </message>
    <message>
        <source>Noted as sent today.</source>
        <translation>دُوّنت مُرسلة اليوم.</translation>
    </message>
    <message>
        <source>Noted as sent on {day}.</source>
        <translation>دُوّنت مُرسلة في {day}.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Remove “{word}” from my words</source>
        <translation>إزالة «{word}» من كلماتي</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>إضافة «{word}» إلى كلماتي</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>{kind} · draft</source>
        <translation>‏{kind} · مسودة</translation>
    </message>
    <message>
        <source>Waits: {name} there answered</source>
        <translation>انتظار: ردّ {name} من هناك</translation>
    </message>
    <message>
        <source>Beside {name}, who has not answered</source>
        <translation>إلى جانب {name}، بلا رد بعد</translation>
    </message>
    <message>
        <source>{line} · draft</source>
        <translation>‏{line} · مسودة</translation>
    </message>
    <message>
        <source>{kind} · late</source>
        <translation>‏{kind} · متأخر</translation>
    </message>
    <message>
        <source>no reply since {day}</source>
        <translation>بلا رد منذ {day}</translation>
    </message>
    <message>
        <source>last word on {day}</source>
        <translation>آخر تواصل في {day}</translation>
    </message>
    <message>
        <source>First e-mail</source>
        <translation>الرسالة الأولى</translation>
    </message>
    <message>
        <source>First e-mail, second person</source>
        <translation>رسالة أولى، شخص ثانٍ</translation>
    </message>
    <message>
        <source>Offer to help</source>
        <translation>عرض مساعدة</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Confirm the talk</source>
        <translation>تأكيد اللقاء</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>نقل اللقاء</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Stay in touch</source>
        <translation>بقاء على تواصل</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>تهنئة</translation>
    </message>
    <message>
        <source>Ask about a name</source>
        <translation>سؤال عن اسم</translation>
    </message>
    <message>
        <source>Ask for a rhythm</source>
        <translation>طلب لقاءات دورية</translation>
    </message>
    <message>
        <source>Tell who named them</source>
        <translation>إخبار صاحب الترشيح</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>Answer to a no</source>
        <translation>رد على اعتذار</translation>
    </message>
    <message>
        <source>LinkedIn note</source>
        <translation>رسالة LinkedIn قصيرة</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Who you are and what you do</source>
        <translation>من أنت وماذا تعمل</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>ما يجمعكما</translation>
    </message>
    <message>
        <source>How {name} can help</source>
        <translation>كيف يمكن أن يساعد {name}</translation>
    </message>
    <message>
        <source>they</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>One clear request</source>
        <translation>طلب واحد واضح</translation>
    </message>
    <message>
        <source>Times you are free</source>
        <translation>أوقاتك المتاحة</translation>
    </message>
    <message>
        <source>One line will do: “I am a nurse in Leeds.”</source>
        <translation>يكفي سطر واحد: «أعمل في التمريض في عمّان.»</translation>
    </message>
    <message>
        <source>A school, an employer, somebody you both know.</source>
        <translation>مكان دراسة، جهة عمل، شخص تعرفانه معًا.</translation>
    </message>
    <message>
        <source>What could only this person tell you?</source>
        <translation>ما الذي لا يستطيع إخبارك به إلا هذا الشخص؟</translation>
    </message>
    <message>
        <source>One question, such as: “Would you have 20 minutes for a call?”</source>
        <translation>سؤال واحد، مثل: «هل يتاح لكم 20 دقيقة لمكالمة؟»</translation>
    </message>
    <message>
        <source>Two or three times, or “any morning next week”.</source>
        <translation>موعدان أو ثلاثة، أو «أي صباح الأسبوع القادم».</translation>
    </message>
    <message>
        <source>More than one question</source>
        <translation>أكثر من سؤال</translation>
    </message>
    <message>
        <source>The request is not put as a question</source>
        <translation>الطلب ليس في صيغة سؤال</translation>
    </message>
    <message>
        <source>This asks for a job</source>
        <translation>هذا طلب لوظيفة</translation>
    </message>
    <message>
        <source>This says nothing</source>
        <translation>هذا لا يقول شيئًا</translation>
    </message>
    <message>
        <source>A link makes people careful</source>
        <translation>الرابط يثير الحذر</translation>
    </message>
    <message>
        <source>Something was not filled in</source>
        <translation>شيء لم يُملأ</translation>
    </message>
    <message>
        <source>The card spells the name otherwise</source>
        <translation>الاسم في البطاقة يُكتب بشكل آخر</translation>
    </message>
    <message>
        <source>A name from another letter?</source>
        <translation>اسم من رسالة أخرى؟</translation>
    </message>
    <message>
        <source>A company from another letter?</source>
        <translation>شركة من رسالة أخرى؟</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>هذا الوقت انقضى</translation>
    </message>
    <message>
        <source>This time is taken</source>
        <translation>هذا الوقت مشغول</translation>
    </message>
    <message>
        <source>Day and date do not fit</source>
        <translation>اليوم والتاريخ لا يتطابقان</translation>
    </message>
    <message>
        <source>Not looked at for the five parts</source>
        <translation>لم تُفحص الأجزاء الخمسة</translation>
    </message>
    <message>
        <source>“{said}” is not how the card writes it.</source>
        <translation>‏«{said}» ليس كما في البطاقة.</translation>
    </message>
    <message>
        <source>“{said}” is somebody else on your list.</source>
        <translation>‏«{said}» شخص آخر في قائمتك.</translation>
    </message>
    <message>
        <source>“{said}” is not on this card.</source>
        <translation>‏«{said}» ليس في هذه البطاقة.</translation>
    </message>
    <message>
        <source>{said} has passed.</source>
        <translation>مضى {said}.</translation>
    </message>
    <message>
        <source>{said} is promised to somebody else.</source>
        <translation>‏{said} موعود به شخص آخر.</translation>
    </message>
    <message>
        <source>Look {said} up in the calendar.</source>
        <translation>يُرجى مراجعة {said} في التقويم.</translation>
    </message>
    <message>
        <source>One is easier to say yes to than two.</source>
        <translation>قبول طلب واحد أسهل من قبول اثنين.</translation>
    </message>
    <message>
        <source>A question asks for an answer.</source>
        <translation>السؤال يستدعي جوابًا.</translation>
    </message>
    <message>
        <source>A first letter asks for a talk.</source>
        <translation>الرسالة الأولى تطلب لقاءً.</translation>
    </message>
    <message>
        <source>Leave it out: the first line is read most.</source>
        <translation>يُفضّل حذفه: السطر الأول هو الأكثر قراءة.</translation>
    </message>
    <message>
        <source>Filters too. Keep it for later.</source>
        <translation>ومرشحات البريد أيضًا. يُفضّل تركه لوقت لاحق.</translation>
    </message>
    <message>
        <source>The reader would see it.</source>
        <translation>سيراه القارئ.</translation>
    </message>
    <message>
        <source>They are not found in letters of this language.</source>
        <translation>لا تُعرف في رسائل بهذه اللغة.</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>Open as a draft file</source>
        <translation>فتح كملف مسودة</translation>
    </message>
    <message>
        <source>Open in Gmail</source>
        <translation>فتح في Gmail</translation>
    </message>
    <message>
        <source>Open in Outlook.com</source>
        <translation>فتح في Outlook.com</translation>
    </message>
    <message>
        <source>Open in Outlook for work</source>
        <translation>فتح في Outlook للعمل</translation>
    </message>
    <message>
        <source>Copy and open an empty draft</source>
        <translation>نسخ وفتح مسودة فارغة</translation>
    </message>
    <message>
        <source>Your mail program shows the draft; you send it</source>
        <translation>يعرض برنامج بريدك المسودة؛ والإرسال منك</translation>
    </message>
    <message>
        <source>The letter as an .eml file, opened in your mail program; you send it</source>
        <translation>الرسالة كملف ‎.eml يُفتح في برنامج بريدك؛ والإرسال منك</translation>
    </message>
    <message>
        <source>Your browser shows the draft; you send it</source>
        <translation>يعرض متصفحك المسودة؛ والإرسال منك</translation>
    </message>
    <message>
        <source>The text is on the clipboard, to be pasted into an empty draft</source>
        <translation>النص في الحافظة، للصقه في مسودة فارغة</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Askwell is locked</source>
        <translation>‏Askwell مقفل</translation>
    </message>
    <message>
        <source>Everything you typed is saved. Type your passphrase to go on.</source>
        <translation>كل ما كتبته محفوظ. يُرجى كتابة عبارة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Everything you typed is saved. The keyring of this computer opens it again: so can anybody who uses the computer as you. Settings, Protection offers a passphrase instead.</source>
        <translation>كل ما كتبته محفوظ. تفتحه حافظة مفاتيح هذا الحاسوب من جديد: وكذلك كل من يستخدم الحاسوب بحسابك. وفي الإعدادات، «الحماية»، تتوفر عبارة مرور بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>Nobody here has an e-mail address yet.</source>
        <translation>لا أحد هنا له عنوان بريد بعد.</translation>
    </message>
    <message>
        <source>Looking for replies</source>
        <translation>البحث عن ردود</translation>
    </message>
    <message>
        <source>There is more: look again for the rest.</source>
        <translation>هناك المزيد: يُرجى البحث مرة أخرى عن البقية.</translation>
    </message>
    <message>
        <source>Nothing new with people here.</source>
        <translation>لا جديد مع الأشخاص هنا.</translation>
    </message>
    <message>
        <source>What moves nothing</source>
        <translation>ما لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Filed: {what}.</source>
        <translation>حُفظ: {what}.</translation>
    </message>
</context>
<context>
    <name>MailAccountPage</name>
    <message>
        <source>Mail account</source>
        <translation>حساب البريد</translation>
    </message>
    <message>
        <source>Off until you set one, and never needed. Your mail server is asked only when you press a button: Save to Drafts puts a letter among your own drafts; Look for replies reads who wrote to whom and when, for people who are here, and never what they wrote. Askwell never sends. The password goes into the keyring of this computer, nowhere else.</source>
        <translation>متوقف حتى إعداد حساب، ولا حاجة إليه أبدًا. لا يُسأل خادم بريدك إلا عند الضغط على زر: «حفظ في المسودات» يضع رسالة بين مسوداتك؛ و«البحث عن ردود» يقرأ من كتب إلى من ومتى، للأشخاص الموجودين هنا، ولا يقرأ ما كتبوه أبدًا. لا يرسل Askwell شيئًا أبدًا. وتوضع كلمة المرور في حافظة مفاتيح هذا الحاسوب لا غير.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The address, unless your provider says otherwise</source>
        <translation>العنوان، ما لم يقل مزوّدك غير ذلك</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
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
        <translation>على الخادم إثبات اسمه في الحالين؛ ومن دون ذلك لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Test and keep</source>
        <translation>اختبار وحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Forget it here, and take its password out of the keyring</source>
        <translation>محوه من هنا، وإزالة كلمة مروره من حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Kept in the keyring; type it to change it</source>
        <translation>محفوظة في حافظة المفاتيح؛ تُكتب لتغييرها</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>جارٍ سؤال {host}…</translation>
    </message>
    <message>
        <source>It works, but there is no folder for drafts. Make one called Drafts.</source>
        <translation>يعمل، لكن لا مجلد للمسودات. يُرجى إنشاء مجلد باسم Drafts.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; no folder of sent mail was found.</source>
        <translation>يعمل. تذهب المسودات إلى {drafts}؛ ولم يُعثر على مجلد للبريد المرسل.</translation>
    </message>
    <message>
        <source>It works. Drafts go into {drafts}; sent mail is read in {sent}.</source>
        <translation>يعمل. تذهب المسودات إلى {drafts}؛ ويُقرأ البريد المرسل من {sent}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>أُوقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The account is forgotten, its password too.</source>
        <translation>مُحي الحساب وكلمة مروره.</translation>
    </message>
</context>
<context>
    <name>MailReview</name>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>نصها</translation>
    </message>
    <message>
        <source>Filed with</source>
        <translation>محفوظة مع</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>{sender} to {readers}</source>
        <translation>من {sender} إلى {readers}</translation>
    </message>
    <message>
        <source>You took it out. Say with whom it was to file it again.</source>
        <translation>أُزيلت يدويًا. يُرجى ذكر مع من كانت لحفظها من جديد.</translation>
    </message>
    <message>
        <source>Told by the thread it belongs to.</source>
        <translation>بحسب المحادثة التي تنتمي إليها.</translation>
    </message>
    <message>
        <source>Told by the address.</source>
        <translation>بحسب العنوان.</translation>
    </message>
    <message>
        <source>A program wrote it: it is no answer, the reminder stays.</source>
        <translation>كتبها برنامج: ليست ردًا، ويبقى التذكير.</translation>
    </message>
    <message>
        <source>The address is wrong: you are asked to verify it.</source>
        <translation>العنوان خاطئ: يُطلب منك التحقق منه.</translation>
    </message>
    <message>
        <source>It reads as a no. Is it one? You can say otherwise.</source>
        <translation>تبدو اعتذارًا. هل هي كذلك؟ يمكنك قول غير ذلك.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>All actions (F10)</source>
        <translation>كل الأوامر (F10)</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person, one card</source>
        <translation>شخص واحد، بطاقة واحدة</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>جارٍ مقارنة الجميع…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whatever hangs on either card is kept. One Undo parts them again.</source>
        <translation>يُحتفظ بكل ما في البطاقتين. وتراجع واحد يفصلهما من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Make one card</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Decide about these two another time</source>
        <translation>اتخاذ القرار بشأنهما في وقت آخر</translation>
    </message>
    <message>
        <source>They are never proposed again</source>
        <translation>لا يُقترحان مرة أخرى أبدًا</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>البحث عن مكررات</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Nobody is on two cards</source>
        <translation>لا أحد له بطاقتان</translation>
    </message>
    <message>
        <source>Cards are compared by profile, e-mail, phone, and name with company.</source>
        <translation>تُقارن البطاقات بالملف الشخصي والبريد والهاتف والاسم مع الشركة.</translation>
    </message>
    <message>
        <source>Look for more</source>
        <translation>البحث عن المزيد</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>هل هذا شخص واحد؟</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>‏{place} من {count}</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>يبقيان شخصين.</translation>
    </message>
    <message>
        <source>{name} is on one card now.</source>
        <translation>صار {name} في بطاقة واحدة.</translation>
    </message>
    <message>
        <source>Imported. Some people may be on two cards.</source>
        <translation>تم الاستيراد. قد يكون لبعض الأشخاص بطاقتان.</translation>
    </message>
    <message>
        <source>The same profile address: {what}</source>
        <translation>عنوان الملف الشخصي نفسه: {what}</translation>
    </message>
    <message>
        <source>The same e-mail address: {what}</source>
        <translation>عنوان البريد نفسه: {what}</translation>
    </message>
    <message>
        <source>The same phone number: {what}</source>
        <translation>رقم الهاتف نفسه: {what}</translation>
    </message>
    <message>
        <source>The same name at the same company: {what}</source>
        <translation>الاسم نفسه في الشركة نفسها: {what}</translation>
    </message>
    <message>
        <source>Nearly the same name at the same company: {what}</source>
        <translation>اسم مماثل تقريبًا في الشركة نفسها: {what}</translation>
    </message>
    <message>
        <source>The same name, and one card has no company: {what}</source>
        <translation>الاسم نفسه، وإحدى البطاقتين بلا شركة: {what}</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>اخترت هذين الاثنين.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Letters begin</source>
        <translation>مطلع الرسائل</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان المهني</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>I hope to gain</source>
        <translation>ما آمل كسبه</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تاريخ التواصل</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>على تواصل</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>judge the job from inside</source>
        <translation>معرفة العمل من الداخل</translation>
    </message>
    <message>
        <source>change industry</source>
        <translation>تغيير القطاع</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>التطوع</translation>
    </message>
    <message>
        <source>a mentor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>معرفة جديدة</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>I asked them</source>
        <translation>طلب مني</translation>
    </message>
    <message>
        <source>I thanked them</source>
        <translation>شكر مني</translation>
    </message>
    <message>
        <source>I kept in touch</source>
        <translation>تواصل مني</translation>
    </message>
    <message>
        <source>I wrote, moves nothing</source>
        <translation>رسالة مني، لا تغيّر شيئًا</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>رد منهم</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>اعتذار منهم</translation>
    </message>
    <message>
        <source>Automatic, does not count</source>
        <translation>تلقائية، لا تُحتسب</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>They wrote, moves nothing</source>
        <translation>رسالة منهم، لا تغيّر شيئًا</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>You wrote</source>
        <translation>رسالة منك</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>رسالة منهم</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>لا تُحتسب</translation>
    </message>
    <message>
        <source>What this e-mail counts as</source>
        <translation>نوع هذه الرسالة</translation>
    </message>
    <message>
        <source>Counts as: {what}</source>
        <translation>تُحتسب: {what}</translation>
    </message>
    <message>
        <source>Show what they quoted</source>
        <translation>عرض ما اقتُبس</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>عرض البقية</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>They wrote last, {day}</source>
        <translation>آخر كتابة منهم، {day}</translation>
    </message>
    <message>
        <source>You wrote last, {day}</source>
        <translation>آخر كتابة منك، {day}</translation>
    </message>
    <message>
        <source>{received} from them, {sent} from you</source>
        <translation>‏{received} منهم، {sent} منك</translation>
    </message>
    <message>
        <source>They invited you to connect</source>
        <translation>دعوة منهم للتواصل</translation>
    </message>
    <message>
        <source>You invited them to connect</source>
        <translation>دعوة منك للتواصل</translation>
    </message>
    <message>
        <source>They recommended you</source>
        <translation>توصية منهم بك</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>توصية منك</translation>
    </message>
    <message>
        <source>They endorsed you</source>
        <translation>تزكية منهم لك</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>تزكية منك</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>رسالة منهم</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>رسالة منك</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>MyCard</name>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Letters are signed with it, and what you have in common is found with it.</source>
        <translation>بها تُوقّع الرسائل، ومنها يُعرف ما يجمعك بالآخرين.</translation>
    </message>
    <message>
        <source>Where I worked and learned</source>
        <translation>أين عملت وتعلّمت</translation>
    </message>
    <message>
        <source>What I know, earned and belong to</source>
        <translation>ما أعرفه وما نلته وما أنتمي إليه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>an operations analyst at …</source>
        <translation>في تحليل العمليات لدى …</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>two letters, like DE</source>
        <translation>حرفان، مثل DE</translation>
    </message>
    <message>
        <source>I can talk</source>
        <translation>يمكنني الحديث</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>أودّ أن أعرف</translation>
    </message>
    <message>
        <source>Whether … is right for me</source>
        <translation>هل … مناسب لي</translation>
    </message>
    <message>
        <source>Job or school</source>
        <translation>وظيفة أو مكان دراسة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>وظيفة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مكان دراسة</translation>
    </message>
    <message>
        <source>Title or degree</source>
        <translation>المسمى أو الدرجة</translation>
    </message>
    <message>
        <source>Company or school</source>
        <translation>شركة أو جامعة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>MyDetails</name>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>جداول المواعيد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Swedish · native</source>
        <translation>الفرنسية · لغة أم</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Lean operations · who gave it</source>
        <translation>العمليات الرشيقة · من منحها</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Operations research</source>
        <translation>بحوث العمليات</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>الجوائز</translation>
    </message>
    <message>
        <source>Dean&apos;s list</source>
        <translation>لائحة الشرف</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Women in Rail · treasurer</source>
        <translation>النساء في السكك الحديدية · أمانة الصندوق</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>التطوع</translation>
    </message>
    <message>
        <source>Food bank · driver</source>
        <translation>بنك الطعام · قيادة السيارة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Where I lived: Gothenburg</source>
        <translation>أين عشت: الإسكندرية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مكان الدراسة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>إضافة إلى {list}</translation>
    </message>
</context>
<context>
    <name>NamedTree</name>
    <message>
        <source>Who named whom</source>
        <translation>من رشّح من</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>لا أسماء بعد</translation>
    </message>
    <message>
        <source>Ask in every talk whom else to hear; the names you note are drawn here.</source>
        <translation>يُسأل في كل لقاء عمّن يحسن السماع منه أيضًا؛ والأسماء المدوّنة تُرسم هنا.</translation>
    </message>
    <message>
        <source>Double-click or Return shows the person in Contacts</source>
        <translation>النقر المزدوج أو Enter يعرض الشخص في جهات الاتصال</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>إغلاق الكل</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>قراءة الأسماء</translation>
    </message>
    <message>
        <source>{count}, on {day}</source>
        <translation>‏{count}، في {day}</translation>
    </message>
    <message>
        <source>Add whom {name} named</source>
        <translation>إضافة من رشّحه {name}</translation>
    </message>
    <message>
        <source>nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>their own branch stands elsewhere</source>
        <translation>فرعه في مكان آخر</translation>
    </message>
    <message>
        <source>named by {name}</source>
        <translation>ترشيح من {name}</translation>
    </message>
    <message>
        <source>No names yet.</source>
        <translation>لا أسماء بعد.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Profile link</source>
        <translation>رابط الملف الشخصي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>A name is enough; the rest can follow on the page.</source>
        <translation>يكفي اسم؛ والباقي يمكن أن يتبع في الصفحة.</translation>
    </message>
</context>
<context>
    <name>NewerThere</name>
    <message>
        <source>Newer on your other computer</source>
        <translation>أحدث على حاسوبك الآخر</translation>
    </message>
    <message>
        <source>The other computer</source>
        <translation>الحاسوب الآخر</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>المتابعة بما هو هنا</translation>
    </message>
    <message>
        <source>Take over what is there</source>
        <translation>أخذ ما هو هناك</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Both computers changed since they last met. {name} sent its data on {when}. Choose which to go on with; the other one goes among your copies.</source>
        <translation>تغيّر الحاسوبان منذ آخر تبادل. أرسل {name} بياناته في {when}. يُرجى اختيار ما تُتابع به؛ ويوضع الآخر بين نسخك.</translation>
    </message>
    <message>
        <source>{name} sent newer data on {when}, and nothing changed here since you last met. Take it over? What is here goes among your copies.</source>
        <translation>أرسل {name} بيانات أحدث في {when}، ولم يتغيّر هنا شيء منذ آخر تبادل. هل تؤخذ؟ ما هو هنا يوضع بين نسخك.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>تغيّر الاثنان</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>أحدث هناك</translation>
    </message>
    <message>
        <source>What the other computer sent is sealed. Type the passphrase chosen there.</source>
        <translation>ما أرسله الحاسوب الآخر مختوم. يُرجى كتابة عبارة المرور المختارة هناك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>People who differ: {count}</source>
        <translation>أشخاص مختلفون بين الجهازين: {count}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>أحدث مدخل: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>هنا فقط: {what}</translation>
    </message>
    <message>
        <source>Taking your choice over</source>
        <translation>جارٍ الأخذ باختيارك</translation>
    </message>
    <message>
        <source>You go on with what was there; what was here is the newest copy.</source>
        <translation>المتابعة بما كان هناك؛ وما كان هنا هو أحدث نسخة.</translation>
    </message>
    <message>
        <source>You go on with what is here; what was there is among your copies.</source>
        <translation>المتابعة بما هو هنا؛ وما كان هناك بين نسخك.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Now: {what}. {reason}</source>
        <translation>الآن: {what}. {reason}</translation>
    </message>
    <message>
        <source>From {day}: {what}. {reason}</source>
        <translation>من {day}: {what}. {reason}</translation>
    </message>
    <message>
        <source>{name} at the same company answered on {day}: no reminder while that talk goes on.</source>
        <translation>ردّ {name} من الشركة نفسها في {day}: لا تذكير ما دام ذلك الحديث مستمرًا.</translation>
    </message>
</context>
<context>
    <name>NoAddress</name>
    <message>
        <source>No address is known. LinkedIn shows one under Contact info when it is shared; the company&apos;s page may name it. One made from a pattern, such as first.last@, is a guess and may reach somebody else.</source>
        <translation>لا عنوان معروف. يعرضه LinkedIn ضمن Contact info إن كان متاحًا؛ وقد تذكره صفحة الشركة. والعنوان المصنوع من نمط، مثل first.last@‎، تخمين وقد يصل إلى شخص آخر.</translation>
    </message>
    <message>
        <source>LinkedIn contact info</source>
        <translation>بيانات الاتصال في LinkedIn</translation>
    </message>
    <message>
        <source>Company page</source>
        <translation>صفحة الشركة</translation>
    </message>
    <message>
        <source>Write a LinkedIn note instead</source>
        <translation>كتابة رسالة LinkedIn قصيرة بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>NoDictionary</name>
    <message>
        <source>Put the files .aff and .dic of the language into the folder {folder}</source>
        <translation>ضعوا ملفي ‎.aff و‎.dic الخاصين باللغة في المجلد {folder}</translation>
    </message>
    <message>
        <source>Spelling is not looked at: there is no dictionary for {language}.</source>
        <translation>لا يُدقَّق الإملاء: لا يوجد قاموس للغة {language}.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>Source of the note</source>
        <translation>مصدر الملاحظة</translation>
    </message>
    <message>
        <source>Where you found it</source>
        <translation>أين وجدته</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>The note was taken out.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Note something with its source (Ctrl+Shift+N)</source>
        <translation>تدوين شيء مع مصدره (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>What you read or heard about them, with where and when.</source>
        <translation>ما قرأته أو سمعته عن هذا الشخص، وأين ومتى.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>In 2 hours</source>
        <translation>بعد ساعتين</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>When something is proposed, and how much of it. What is due follows at once; a rhythm that you gave a person or a group stays theirs.</source>
        <translation>متى يُقترح أمر، وكم. يتبع المستحق فورًا؛ والإيقاع المعطى لشخص أو مجموعة يبقى كما هو.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>العودة إلى الأرقام المعتادة</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>لا أحد يجيب</translation>
    </message>
    <message>
        <source>Propose a second person there after</source>
        <translation>اقتراح شخص ثانٍ هناك بعد</translation>
    </message>
    <message>
        <source>Propose one reminder after</source>
        <translation>اقتراح تذكير واحد بعد</translation>
    </message>
    <message>
        <source>A colleague&apos;s talk holds it back for</source>
        <translation>لقاء زميل يؤخره لمدة</translation>
    </message>
    <message>
        <source>Talks and promises</source>
        <translation>اللقاءات والوعود</translation>
    </message>
    <message>
        <source>Prepare questions before a talk, from</source>
        <translation>إعداد أسئلة قبل اللقاء، منذ</translation>
    </message>
    <message>
        <source>A promise without a day is due after</source>
        <translation>يحين وعد بلا موعد بعد</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>البقاء على تواصل</translation>
    </message>
    <message>
        <source>Write again after</source>
        <translation>الكتابة من جديد بعد</translation>
    </message>
    <message>
        <source>It is late after a further</source>
        <translation>يتأخر بعد مدة أخرى قدرها</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Propose at most</source>
        <translation>الاقتراح بحد أقصى</translation>
    </message>
    <message>
        <source>The usual numbers hold again.</source>
        <translation>عادت الأرقام المعتادة.</translation>
    </message>
</context>
<context>
    <name>OpenedList</name>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>أُرسلت إلى {name}</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Who next</source>
        <translation>من التالي</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>حسب الشركة</translation>
    </message>
    <message>
        <source>Newest connections first</source>
        <translation>أحدث جهات الاتصال أولًا</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
</context>
<context>
    <name>OwnDrafts</name>
    <message>
        <source>Saving to Drafts</source>
        <translation>جارٍ الحفظ في المسودات</translation>
    </message>
    <message>
        <source>The letter lies in {folder} of your mail account. Read it there, send it.</source>
        <translation>الرسالة في ‎{folder} من حساب بريدك. يمكن قراءتها هناك وإرسالها.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Look at the page…</source>
        <translation>معاينة الصفحة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كـ PDF…</translation>
    </message>
    <message>
        <source>Print for several people…</source>
        <translation>طباعة لعدة أشخاص…</translation>
    </message>
    <message>
        <source>Paper of my country</source>
        <translation>ورق بلدي</translation>
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
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>مساحة للكتابة</translation>
    </message>
    <message>
        <source>Much room to write</source>
        <translation>مساحة واسعة للكتابة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>طباعة كبيرة</translation>
    </message>
    <message>
        <source>Who, when and why on top</source>
        <translation>من ومتى ولماذا في الأعلى</translation>
    </message>
    <message>
        <source>Answers that I typed in</source>
        <translation>الإجابات التي أدخلتها</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The page itself</source>
        <translation>الصفحة نفسها</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Drawing the page</source>
        <translation>جارٍ رسم الصفحة</translation>
    </message>
    <message>
        <source>The page cannot be shown; the file may have been moved.</source>
        <translation>لا يمكن عرض الصفحة؛ ربما نُقل الملف.</translation>
    </message>
</context>
<context>
    <name>PaperToScreen</name>
    <message>
        <source>Answers of {name}</source>
        <translation>إجابات {name}</translation>
    </message>
    <message>
        <source>There is no sheet yet. Make one in Questions, or start the talk.</source>
        <translation>لا ورقة بعد. يمكن إعدادها في «الأسئلة»، أو بدء اللقاء.</translation>
    </message>
    <message>
        <source>As on the paper. Tab goes to the next; all is saved as you type.</source>
        <translation>كما على الورق. Tab للانتقال إلى التالي؛ ويُحفظ كل شيء أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Talk: {when}</source>
        <translation>اللقاء: {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها من جديد</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Take {count} characters or more; several words are easy to remember.</source>
        <translation>‏{count} من الأحرف أو أكثر؛ عدة كلمات يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>The two differ. Type the same twice.</source>
        <translation>العبارتان مختلفتان. يُرجى كتابة العبارة نفسها مرتين.</translation>
    </message>
</context>
<context>
    <name>PathWidget</name>
    <message>
        <source>{step}, done</source>
        <translation>‏{step}، تمت</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>‏{step}، الآن</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>‏{step}، لاحقًا</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Filed with</source>
        <translation>محفوظة مع</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>يُكتب اسم</translation>
    </message>
    <message>
        <source>Nobody: leave it out</source>
        <translation>لا أحد: استبعادها</translation>
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
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>بحث في الويب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Further pages about this person, and what to keep of them</source>
        <translation>صفحات أخرى عن هذا الشخص، وما يُحفظ منها</translation>
    </message>
    <message>
        <source>Put aside: not proposed until you take them back</source>
        <translation>تنحية: لا يُقترح حتى إعادته من التنحية</translation>
    </message>
    <message>
        <source>Kept, with today&apos;s date.</source>
        <translation>حُفظ بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>{title} at {company}</source>
        <translation>‏{title} في {company}</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>It is not proposed again.</source>
        <translation>لن يُقترح مرة أخرى.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>أُزيل.</translation>
    </message>
</context>
<context>
    <name>PhrasePage</name>
    <message>
        <source>Your recovery phrase</source>
        <translation>عبارة الاسترداد</translation>
    </message>
    <message>
        <source>Write these 24 words down, with their numbers, and keep them where you keep papers. They open your data when the keyring, the passphrase or this computer is lost. They are shown this once. Without them a lost key means lost data: nobody can help.</source>
        <translation>يُرجى تدوين هذه الكلمات الـ24 بأرقامها وحفظها مع أوراقك. فهي تفتح بياناتك عند فقدان حافظة المفاتيح أو عبارة المرور أو هذا الحاسوب. تُعرض هذه المرة فقط. ومن دونها يعني فقدان المفتاح فقدان البيانات: لا يستطيع أحد المساعدة.</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>الكلمة {n}: ‏{word}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>PointsList</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>إزالة هذا</translation>
    </message>
    <message>
        <source>Take out: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
</context>
<context>
    <name>PrintPhrase</name>
    <message>
        <source>Askwell: recovery phrase</source>
        <translation>‏Askwell: عبارة الاسترداد</translation>
    </message>
    <message>
        <source>These words open your encrypted data. Keep them where you keep papers.</source>
        <translation>هذه الكلمات تفتح بياناتك المشفّرة. يُرجى حفظها مع أوراقك.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Summary</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان المهني</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>المسيرة المهنية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>ما كان العمل</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مكان الدراسة</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>الجوائز</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Patents</source>
        <translation>براءات الاختراع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>“{heading}” is not known here and stays unread.</source>
        <translation>‏«{heading}» غير معروف هنا ويبقى غير مقروء.</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>الاستيراد إلى</translation>
    </message>
    <message>
        <source>Whose profile this is</source>
        <translation>صاحب هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>Choose whose it is…</source>
        <translation>اختيار صاحبه…</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>My own card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Several people are called {name}. Choose whose profile it is.</source>
        <translation>أكثر من شخص باسم {name}. يُرجى اختيار صاحب الملف الشخصي.</translation>
    </message>
    <message>
        <source>Nothing tells them apart: the PDF joins whom you choose.</source>
        <translation>لا شيء يميّز بينهم: ينضم ملف PDF إلى من يُختار.</translation>
    </message>
    <message>
        <source>It fills what is blank on your own card.</source>
        <translation>يملأ ما هو فارغ في بطاقتك.</translation>
    </message>
    <message>
        <source>Nobody here has this profile yet.</source>
        <translation>لا أحد هنا له هذا الملف الشخصي بعد.</translation>
    </message>
    <message>
        <source>All of it is known already.</source>
        <translation>كل ما فيه معروف.</translation>
    </message>
    <message>
        <source>A new job. Adds {what}.</source>
        <translation>عمل جديد. يضيف {what}.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>المسمى</translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>يضيف {what}.</translation>
    </message>
    <message>
        <source>what was blank</source>
        <translation>ما كان فارغًا</translation>
    </message>
</context>
<context>
    <name>ProfilePages</name>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Encryption was cut off before it was done. Your data is as before.</source>
        <translation>انقطع التشفير قبل أن يكتمل. بياناتك كما كانت.</translation>
    </message>
    <message>
        <source>Your data is still encrypted: writing it plainly was cut off.</source>
        <translation>بياناتك لا تزال مشفّرة: انقطعت كتابتها بلا تشفير.</translation>
    </message>
    <message>
        <source>Encrypting your data</source>
        <translation>جارٍ تشفير بياناتك</translation>
    </message>
    <message>
        <source>Your data is encrypted.</source>
        <translation>بياناتك مشفّرة.</translation>
    </message>
    <message>
        <source>Writing your data without encryption</source>
        <translation>كتابة بياناتك بلا تشفير</translation>
    </message>
    <message>
        <source>Your data is no longer encrypted.</source>
        <translation>لم تعد بياناتك مشفّرة.</translation>
    </message>
    <message>
        <source>Stopped. Your data is as before.</source>
        <translation>أُوقف. بياناتك كما كانت.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Your data and its copies are encrypted on this disk.</source>
        <translation>بياناتك ونسخها مشفّرة على هذا القرص.</translation>
    </message>
    <message>
        <source>Switch encryption off</source>
        <translation>إيقاف التشفير</translation>
    </message>
    <message>
        <source>Your data is a file that only your account on this computer may read. Whoever takes the disk can read it all the same. Encryption prevents that.</source>
        <translation>بياناتك ملف لا يقرؤه إلا حسابك على هذا الحاسوب. ومع ذلك يستطيع من يأخذ القرص قراءته. والتشفير يمنع ذلك.</translation>
    </message>
    <message>
        <source>Encrypt my data…</source>
        <translation>تشفير بياناتي…</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>ما يفتحها</translation>
    </message>
    <message>
        <source>A passphrase, typed at every start; or the recovery phrase.</source>
        <translation>عبارة مرور تُكتب عند كل تشغيل؛ أو عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>Let the keyring open it</source>
        <translation>الفتح بحافظة المفاتيح</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>عبارة مرور أخرى…</translation>
    </message>
    <message>
        <source>The keyring of this computer, with nothing to type; or the recovery phrase.</source>
        <translation>حافظة مفاتيح هذا الحاسوب، بلا شيء للكتابة؛ أو عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>Ask for a passphrase instead…</source>
        <translation>طلب عبارة مرور بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>النسخ الأقدم</translation>
    </message>
    <message>
        <source>Copies that anybody could read: {count}.</source>
        <translation>نسخ يستطيع أي أحد قراءتها: {count}.</translation>
    </message>
    <message>
        <source>Encrypt them</source>
        <translation>تشفيرها</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>محوها</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>A lock needs encryption: without it, the file could be read past the lock.</source>
        <translation>القفل يحتاج إلى التشفير: من دونه يمكن قراءة الملف رغم القفل.</translation>
    </message>
    <message>
        <source>Everything is hidden and the key forgotten when nobody touches the computer.</source>
        <translation>يُخفى كل شيء ويُنسى المفتاح عندما لا يلمس أحد الحاسوب.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Type a passphrase of your own, at least eight characters.</source>
        <translation>يُرجى كتابة عبارة مرور من اختيارك، ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>From now on the passphrase opens your data.</source>
        <translation>من الآن تفتح عبارة المرور بياناتك.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>تحرير السؤال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>First words again</source>
        <translation>الصياغة الأولى</translation>
    </message>
    <message>
        <source>{braces} are filled in for each person. In your own words they stay.</source>
        <translation>تُملأ {braces} لكل شخص. وفي صياغتك الخاصة تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Nobody in hand yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts; the sheet is made for one person.</source>
        <translation>يُختار شخص في جهات الاتصال؛ فالورقة تُعدّ لشخص واحد.</translation>
    </message>
    <message>
        <source>Choose somebody in Contacts first.</source>
        <translation>يُرجى أولًا اختيار شخص في جهات الاتصال.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>What happened? “called her, 10 min, yesterday”</source>
        <translation>ماذا حدث؟ «مكالمة أمس، 10 دقائق»</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Not understood yet: what, and when?</source>
        <translation>غير مفهوم بعد: ماذا، ومتى؟</translation>
    </message>
    <message>
        <source>That was not understood, so nothing is noted. Say what happened and when, like “met Ana for coffee last Friday, 45 min” or “sent a note 3 Nov”.</source>
        <translation>لم يُفهم ذلك، فلم يُدوَّن شيء. يُكتب ما حدث ومتى، مثل «قهوة مع آنا يوم الجمعة الماضي، 45 دقيقة» أو «أرسلت لها رسالة 3 نوفمبر».</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>طلب منك</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>رد منهم</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>اعتذار منهم</translation>
    </message>
    <message>
        <source>You thanked them</source>
        <translation>شكر منك</translation>
    </message>
    <message>
        <source>You kept in touch</source>
        <translation>تواصل منك</translation>
    </message>
    <message>
        <source>You talked</source>
        <translation>لقاء بينكما</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول اللقاء</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>أودّ أن أعرف</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>لماذا هذا الشخص</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>بدء اللقاء</translation>
    </message>
    <message>
        <source>The clock runs from then. Notes are saved as you type.</source>
        <translation>يبدأ حساب الوقت عندئذ. وتُحفظ الملاحظات أثناء الكتابة.</translation>
    </message>
    <message>
        <source>No date is agreed: the talk begins when you start it.</source>
        <translation>لا موعد متفق عليه: يبدأ اللقاء عند الضغط على البدء.</translation>
    </message>
    <message>
        <source>None yet; the closing two come along</source>
        <translation>لا شيء بعد؛ ويُضاف سؤالا الختام</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>You began an e-mail</source>
        <translation>رسالة بدأتها</translation>
    </message>
    <message>
        <source>you began an e-mail</source>
        <translation>رسالة بدأتها</translation>
    </message>
    <message>
        <source>You noted why</source>
        <translation>سبب دوّنته</translation>
    </message>
    <message>
        <source>you noted why</source>
        <translation>سبب دوّنته</translation>
    </message>
    <message>
        <source>{name} suggested them</source>
        <translation>باقتراح من {name}</translation>
    </message>
    <message>
        <source>{name} wrote of them</source>
        <translation>ورد الاسم في رسالة من {name}</translation>
    </message>
    <message>
        <source>{name} works there too</source>
        <translation>هناك أيضًا: {name}</translation>
    </message>
    <message>
        <source>{name} knows them</source>
        <translation>معرفة مع {name}</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>مكان الدراسة نفسه</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>مكان الدراسة نفسه</translation>
    </message>
    <message>
        <source>Same school at the same time</source>
        <translation>مكان الدراسة نفسه في الوقت نفسه</translation>
    </message>
    <message>
        <source>same school at the same time</source>
        <translation>مكان الدراسة نفسه في الوقت نفسه</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>جهة العمل نفسها</translation>
    </message>
    <message>
        <source>same employer</source>
        <translation>جهة العمل نفسها</translation>
    </message>
    <message>
        <source>Same employer at the same time</source>
        <translation>جهة العمل نفسها في الوقت نفسه</translation>
    </message>
    <message>
        <source>same employer at the same time</source>
        <translation>جهة العمل نفسها في الوقت نفسه</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>المجموعة نفسها</translation>
    </message>
    <message>
        <source>same group</source>
        <translation>المجموعة نفسها</translation>
    </message>
    <message>
        <source>Same cause</source>
        <translation>القضية نفسها</translation>
    </message>
    <message>
        <source>same cause</source>
        <translation>القضية نفسها</translation>
    </message>
    <message>
        <source>Same certificate</source>
        <translation>الشهادة نفسها</translation>
    </message>
    <message>
        <source>same certificate</source>
        <translation>الشهادة نفسها</translation>
    </message>
    <message>
        <source>Same course</source>
        <translation>الدورة نفسها</translation>
    </message>
    <message>
        <source>same course</source>
        <translation>الدورة نفسها</translation>
    </message>
    <message>
        <source>Worked in the same town</source>
        <translation>عمل في المدينة نفسها</translation>
    </message>
    <message>
        <source>worked in the same town</source>
        <translation>عمل في المدينة نفسها</translation>
    </message>
    <message>
        <source>Same town</source>
        <translation>المدينة نفسها</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>المدينة نفسها</translation>
    </message>
    <message>
        <source>Same language</source>
        <translation>اللغة نفسها</translation>
    </message>
    <message>
        <source>same language</source>
        <translation>اللغة نفسها</translation>
    </message>
    <message>
        <source>At a dream company</source>
        <translation>في شركة من الأحلام</translation>
    </message>
    <message>
        <source>at a dream company</source>
        <translation>في شركة من الأحلام</translation>
    </message>
    <message>
        <source>Was at a dream company</source>
        <translation>سابقًا في شركة من الأحلام</translation>
    </message>
    <message>
        <source>was at a dream company</source>
        <translation>سابقًا في شركة من الأحلام</translation>
    </message>
    <message>
        <source>Has a dream title</source>
        <translation>مسمى من الأحلام</translation>
    </message>
    <message>
        <source>has a dream title</source>
        <translation>مسمى من الأحلام</translation>
    </message>
    <message>
        <source>Wrote to you in {month}</source>
        <translation>رسالة إليك في {month}</translation>
    </message>
    <message>
        <source>wrote to you in {month}</source>
        <translation>رسالة إليك في {month}</translation>
    </message>
    <message>
        <source>You wrote to them in {month}</source>
        <translation>رسالة منك في {month}</translation>
    </message>
    <message>
        <source>you wrote to them in {month}</source>
        <translation>رسالة منك في {month}</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>كتب توصية بك</translation>
    </message>
    <message>
        <source>recommended you</source>
        <translation>توصية بك</translation>
    </message>
    <message>
        <source>You recommended them</source>
        <translation>توصية منك</translation>
    </message>
    <message>
        <source>you recommended them</source>
        <translation>توصية منك</translation>
    </message>
    <message>
        <source>Endorsed you</source>
        <translation>تزكية لك</translation>
    </message>
    <message>
        <source>endorsed you</source>
        <translation>تزكية لك</translation>
    </message>
    <message>
        <source>You endorsed them</source>
        <translation>تزكية منك</translation>
    </message>
    <message>
        <source>you endorsed them</source>
        <translation>تزكية منك</translation>
    </message>
    <message>
        <source>In a new job since {month}</source>
        <translation>في عمل جديد منذ {month}</translation>
    </message>
    <message>
        <source>in a new job since {month}</source>
        <translation>في عمل جديد منذ {month}</translation>
    </message>
    <message>
        <source>Connected in {month}</source>
        <translation>تواصل في {month}</translation>
    </message>
    <message>
        <source>connected in {month}</source>
        <translation>تواصل في {month}</translation>
    </message>
    <message>
        <source>Connected since {year}</source>
        <translation>تواصل منذ {year}</translation>
    </message>
    <message>
        <source>connected since {year}</source>
        <translation>تواصل منذ {year}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>It can start quietly when you log in, so that you hear in time.</source>
        <translation>يمكنه أن يبدأ بهدوء عند الدخول، ليصلك الخبر في وقته.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>التشغيل عند الدخول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Done. Settings, Reminders turns it off again.</source>
        <translation>تم. يمكن إيقافه من الإعدادات، «التذكيرات».</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me when something is due</source>
        <translation>إخباري عندما يحين موعد أمر</translation>
    </message>
    <message>
        <source>Several things come as one notice. Today shows them in any case.</source>
        <translation>تأتي الأمور المتعددة في إشعار واحد. و«اليوم» يعرضها على أي حال.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>عرض إشعار الآن</translation>
    </message>
    <message>
        <source>With the window closed</source>
        <translation>مع إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep Askwell in the tray when I close its window</source>
        <translation>إبقاء Askwell في علبة النظام عند إغلاق نافذته</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing ends Askwell.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات في علبة النظام، لذا ينهي الإغلاق Askwell.</translation>
    </message>
    <message>
        <source>Start Askwell, without its window, when I log in</source>
        <translation>تشغيل Askwell، بلا نافذته، عند الدخول</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>A file of what is due that any calendar program can subscribe to. It is kept up to date while Askwell runs. It names your people and what is to be done for them: put it where only those read it who may.</source>
        <translation>ملف بما حان موعده يستطيع أي برنامج تقويم الاشتراك فيه. يُحدَّث ما دام Askwell يعمل. وهو يسمّي أشخاصك وما ينبغي فعله من أجلهم: يُرجى وضعه حيث لا يقرؤه إلا من يحق له.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Stop and remove the file</source>
        <translation>إيقاف وإزالة الملف</translation>
    </message>
    <message>
        <source>No service on this computer shows notices. Today is where you see what is due.</source>
        <translation>لا خدمة على هذا الحاسوب تعرض الإشعارات. في «اليوم» يظهر ما حان موعده.</translation>
    </message>
    <message>
        <source>This is how Askwell reminds you</source>
        <translation>هكذا يذكّرك Askwell</translation>
    </message>
    <message>
        <source>Press a notice to go where it leads.</source>
        <translation>الضغط على إشعار ينقل إلى ما يشير إليه.</translation>
    </message>
    <message>
        <source>Shown. If you saw nothing, look whether the desktop is silent.</source>
        <translation>عُرض. إن لم يظهر شيء، فيُرجى التأكد من أن سطح المكتب ليس في الوضع الصامت.</translation>
    </message>
    <message>
        <source>The calendar of what is due</source>
        <translation>تقويم ما حان موعده</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{path}, continued</source>
        <translation>‏‎{path}، تابع</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Print or save</source>
        <translation>طباعة أو حفظ</translation>
    </message>
    <message>
        <source>Look at the page…</source>
        <translation>معاينة الصفحة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كـ PDF…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>حفظ كجدول (CSV)…</translation>
    </message>
    <message>
        <source>The page went to the printer.</source>
        <translation>أُرسلت الصفحة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer refused the page. Choose another, or save it.</source>
        <translation>رفضت الطابعة الصفحة. يُرجى اختيار طابعة أخرى، أو الحفظ.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كـ PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Askwell: saving your data</source>
        <translation>‏Askwell: إنقاذ بياناتك</translation>
    </message>
    <message>
        <source>Askwell looks at what can still be read. The file is not changed.</source>
        <translation>ينظر Askwell في ما لا يزال قابلًا للقراءة. لا يُغيَّر الملف.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>المتابعة بهذا</translation>
    </message>
    <message>
        <source>The newest copy</source>
        <translation>أحدث نسخة</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Your data file is damaged</source>
        <translation>ملف بياناتك تالف</translation>
    </message>
    <message>
        <source>Entries known to be lost: {count}</source>
        <translation>مداخل معروف أنها فُقدت: {count}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>أُنشئت: {when}</translation>
    </message>
    <message>
        <source>Newest entry: {when}</source>
        <translation>أحدث مدخل: {when}</translation>
    </message>
    <message>
        <source>Only here: {what}</source>
        <translation>هنا فقط: {what}</translation>
    </message>
    <message>
        <source>Missing here: {what}</source>
        <translation>ناقص هنا: {what}</translation>
    </message>
    <message>
        <source>What could be read was saved, and there is a whole copy of {when}: choose which one to go on with. The damaged file is kept beside your data.</source>
        <translation>أُنقذ ما أمكنت قراءته، وتوجد نسخة كاملة من {when}: يُرجى اختيار ما تُتابع به. ويُحفظ الملف التالف بجانب بياناتك.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, but there is a whole copy of {when}. The damaged file is kept beside your data.</source>
        <translation>لم يعد شيء فيه قابلًا للقراءة، لكن توجد نسخة كاملة من {when}. ويُحفظ الملف التالف بجانب بياناتك.</translation>
    </message>
    <message>
        <source>What could be read was saved; there is no whole copy. The damaged file is kept beside your data.</source>
        <translation>أُنقذ ما أمكنت قراءته؛ ولا توجد نسخة كاملة. ويُحفظ الملف التالف بجانب بياناتك.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more, and there is no whole copy. Begin anew, or close this and put a copy of your own in its place; the damaged file is kept.</source>
        <translation>لم يعد شيء فيه قابلًا للقراءة، ولا توجد نسخة كاملة. يمكن البدء من جديد، أو إغلاق هذا ووضع نسخة لديك مكانه؛ ويُحفظ الملف التالف.</translation>
    </message>
</context>
<context>
    <name>ReviewMails</name>
    <message>
        <source>Already here</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>Nobody here has this address</source>
        <translation>لا أحد هنا له هذا العنوان</translation>
    </message>
    <message>
        <source>Several people have this address</source>
        <translation>أكثر من شخص له هذا العنوان</translation>
    </message>
    <message>
        <source>The sender is not certain</source>
        <translation>المرسل غير مؤكد</translation>
    </message>
    <message>
        <source>A draft, not sent yet</source>
        <translation>مسودة لم تُرسل بعد</translation>
    </message>
    <message>
        <source>You took it out</source>
        <translation>أُزيلت يدويًا</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>بلا مرسل</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Your data lies on a network share ({name}), where a lost connection can damage it. Move its folder to a disk of this computer, and let copies go to the share.</source>
        <translation>بياناتك على مشاركة شبكة ({name})، وقد يتلفها انقطاع الاتصال. يُرجى نقل مجلدها إلى قرص في هذا الحاسوب، وإرسال النسخ إلى المشاركة.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {name} carries, which can mix up its file. Move its folder elsewhere, and let copies go there, or use Two computers in the settings.</source>
        <translation>بياناتك في مجلد ينقله {name}، وقد يخلط ذلك ملفها. يُرجى نقل مجلدها إلى مكان آخر وإرسال النسخ إلى هناك، أو استخدام «حاسوبان» في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people, notes, questions</source>
        <translation>بحث في الأشخاص والملاحظات والأسئلة</translation>
    </message>
    <message>
        <source>Search people, notes, e-mails and questions</source>
        <translation>بحث في الأشخاص والملاحظات والرسائل والأسئلة</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>المراسلات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>SentNotice</name>
    <message>
        <source>Did you send it?</source>
        <translation>هل أرسلتها؟</translation>
    </message>
    <message>
        <source>Yes, sent</source>
        <translation>نعم، أُرسلت</translation>
    </message>
    <message>
        <source>Note that you sent it (Ctrl+Shift+S)</source>
        <translation>تدوين أنك أرسلتها (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Sent earlier…</source>
        <translation>أُرسلت من قبل…</translation>
    </message>
</context>
<context>
    <name>SeriesBar</name>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Open and next</source>
        <translation>فتح ثم التالية</translation>
    </message>
    <message>
        <source>End the series; the drafts stay</source>
        <translation>إنهاء السلسلة؛ تبقى المسودات</translation>
    </message>
    <message>
        <source>That was the last letter of the series.</source>
        <translation>كانت تلك آخر رسالة في السلسلة.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
    <message>
        <source>Series, letter {place}</source>
        <translation>سلسلة، الرسالة {place}</translation>
    </message>
    <message>
        <source>{name} of this series is at the same company: one open request there is enough.</source>
        <translation>‏{name} من هذه السلسلة في الشركة نفسها: يكفي هناك طلب واحد قائم.</translation>
    </message>
    <message>
        <source>{name} at the same company was asked on {day} and has not answered: a second request is better after three business days.</source>
        <translation>أُرسل طلب إلى {name} من الشركة نفسها في {day} بلا رد بعد: الأفضل إرسال طلب ثانٍ بعد ثلاثة أيام عمل.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>جرى التراجع عن: {what}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>حساب البريد</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>حاسوبان</translation>
    </message>
</context>
<context>
    <name>SeveralSheets</name>
    <message>
        <source>Print for several people</source>
        <translation>طباعة لعدة أشخاص</translation>
    </message>
    <message>
        <source>People with a sheet</source>
        <translation>أشخاص لهم ورقة</translation>
    </message>
    <message>
        <source>Each sheet begins on a page of its own.</source>
        <translation>تبدأ كل ورقة في صفحة مستقلة.</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Insert what we share</source>
        <translation>إدراج ما يجمعنا</translation>
    </message>
    <message>
        <source>Put the strongest thing in common into the letter</source>
        <translation>إضافة أقوى ما يجمعكما إلى الرسالة</translation>
    </message>
    <message>
        <source>Nothing that you share is noted yet</source>
        <translation>لا شيء مما يجمعكما مدوّن بعد</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء مباشر</translation>
    </message>
    <message>
        <source>What this field is really like</source>
        <translation>كيف هو هذا المجال حقًّا</translation>
    </message>
    <message>
        <source>Which of several jobs suits me</source>
        <translation>أي وظيفة من عدة وظائف تناسبني</translation>
    </message>
    <message>
        <source>What this company is like from inside</source>
        <translation>كيف تبدو هذه الشركة من الداخل</translation>
    </message>
    <message>
        <source>How people get in</source>
        <translation>كيف يدخل الناس إلى المجال</translation>
    </message>
    <message>
        <source>Whether a change into this work is right for me</source>
        <translation>هل يناسبني الانتقال إلى هذا العمل</translation>
    </message>
    <message>
        <source>Advice on my own case</source>
        <translation>نصيحة في حالتي</translation>
    </message>
    <message>
        <source>Guidance now and then</source>
        <translation>إرشاد من حين لآخر</translation>
    </message>
    <message>
        <source>Where I could lend a hand</source>
        <translation>أين يمكنني المساعدة</translation>
    </message>
    <message>
        <source>Whom else I should hear</source>
        <translation>من غيرهم يحسن أن أسمع منه</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>لماذا {name}</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>أودّ أن أعرف</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>ما أعرفه</translation>
    </message>
    <message>
        <source>Who else should I talk to?</source>
        <translation>مع من غيركم يحسن أن أتحدث؟</translation>
    </message>
    <message>
        <source>Thank-you by {when}</source>
        <translation>الشكر قبل {when}</translation>
    </message>
    <message>
        <source>Thank-you within 24 hours of the end</source>
        <translation>الشكر خلال 24 ساعة من النهاية</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>always last</source>
        <translation>دائمًا في الختام</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Drag, or Ctrl+Up and Ctrl+Down; F2 edits, Delete removes</source>
        <translation>السحب، أو Ctrl+↑ وCtrl+↓؛ F2 للتحرير، وDelete للإزالة</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>نقل إلى أعلى (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>نقل إلى أسفل (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>تحرير (F2)</translation>
    </message>
    <message>
        <source>A minute more (+)</source>
        <translation>دقيقة إضافية (+)</translation>
    </message>
    <message>
        <source>A minute less (-)</source>
        <translation>دقيقة أقل (-)</translation>
    </message>
    <message>
        <source>Take off the sheet (Delete)</source>
        <translation>إزالة من الورقة (Delete)</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Questions on the sheet</source>
        <translation>الأسئلة في الورقة</translation>
    </message>
    <message>
        <source>No questions yet. Add some on the left, or let your goal suggest them; the two closing questions come by themselves.</source>
        <translation>لا أسئلة بعد. تُضاف من القائمة الجانبية، أو يقترحها هدفك؛ أما سؤالا الختام فيُضافان تلقائيًا.</translation>
    </message>
    <message>
        <source>Length of the talk</source>
        <translation>مدة اللقاء</translation>
    </message>
    <message>
        <source>Suggest for my goal</source>
        <translation>اقتراح حسب هدفي</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Covered by this sheet</source>
        <translation>ما تغطيه هذه الورقة</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>المسيرة المهنية</translation>
    </message>
    <message>
        <source>Getting in</source>
        <translation>الدخول إلى المجال</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>صورة الصفحة</translation>
    </message>
    <message>
        <source>No talk agreed yet</source>
        <translation>لا لقاء متفق عليه بعد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>تحديد لقاء…</translation>
    </message>
    <message>
        <source>{questions}, about {time}</source>
        <translation>‏{questions}، نحو {time}</translation>
    </message>
    <message>
        <source>That is more than four fifths of the time: leave room for what comes up.</source>
        <translation>هذا أكثر من أربعة أخماس الوقت: يُفضّل ترك مجال لما يطرأ.</translation>
    </message>
    <message>
        <source>Pay and weaknesses belong into the last third of the talk.</source>
        <translation>مكان الأجر ونقاط الضعف في الثلث الأخير من اللقاء.</translation>
    </message>
    <message>
        <source>A question in colour should bring something that you looked up.</source>
        <translation>السؤال الملوّن ينبغي أن يحمل شيئًا بحثت عنه.</translation>
    </message>
    <message>
        <source>Nothing yet on this, and it is your goal: {area}.</source>
        <translation>لا شيء بعد عن هذا، وهو هدفك: {area}.</translation>
    </message>
    <message>
        <source>The printer refused the sheet. Choose another, or save it.</source>
        <translation>رفضت الطابعة الورقة. يُرجى اختيار طابعة أخرى، أو الحفظ.</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كـ PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>حُفظت الورقة.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Open the menu of all actions</source>
        <translation>فتح قائمة كل الأوامر</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to the next field, list or button</source>
        <translation>الانتقال إلى الحقل أو القائمة أو الزر التالي</translation>
    </message>
    <message>
        <source>Close a list or a dialog</source>
        <translation>إغلاق قائمة أو مربع حوار</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>What you share with {name}</source>
        <translation>ما يجمعك بـ {name}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>لا شيء مدوّن بعد.</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>لماذا {name}</translation>
    </message>
    <message>
        <source>Not noted yet: see their page.</source>
        <translation>لم يُدوَّن بعد: في صفحة الشخص.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To research</source>
        <translation>للبحث</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>راحة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>لقاء مباشر</translation>
    </message>
    <message>
        <source>Thank now</source>
        <translation>الشكر الآن</translation>
    </message>
    <message>
        <source>Thank by {time}</source>
        <translation>الشكر قبل {time}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>طلب في {day}</translation>
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
        <translation>بياناتك مشفّرة</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose, and Askwell opens.</source>
        <translation>يُرجى كتابة عبارة المرور التي اخترتها ليفتح Askwell.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this computer.</source>
        <translation>مفتاحها في حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>SwitchOnDialog</name>
    <message>
        <source>Encrypt my data</source>
        <translation>تشفير بياناتي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <translation>التشفير الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard when this window closes: paste it before.</source>
        <translation>نُسخت. تُزال من الحافظة عند إغلاق هذه النافذة: يُرجى لصقها قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>Talk</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>We talked…</source>
        <translation>تحدثنا…</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>باقتراح من {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Agree on a talk…</source>
        <translation>تحديد لقاء…</translation>
    </message>
    <message>
        <source>I promised: {what}</source>
        <translation>وعد مني: {what}</translation>
    </message>
    <message>
        <source>They promised: {what}</source>
        <translation>وعد لي: {what}</translation>
    </message>
    <message>
        <source>{promise}, by {day}</source>
        <translation>‏{promise}، قبل {day}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الوفاء</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>تم الوفاء: {what}</translation>
    </message>
    <message>
        <source>A promise kept.</source>
        <translation>وعد تم الوفاء به.</translation>
    </message>
    <message>
        <source>I learned: {what}</source>
        <translation>تعلّمت: {what}</translation>
    </message>
    <message>
        <source>I will: {what}</source>
        <translation>سأفعل: {what}</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Change the talk</source>
        <translation>تغيير اللقاء</translation>
    </message>
    <message>
        <source>Agree on a talk</source>
        <translation>تحديد لقاء</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>لقاء مع {name}</translation>
    </message>
    <message>
        <source>Open it in my calendar program too</source>
        <translation>فتحه أيضًا في برنامج التقويم</translation>
    </message>
    <message>
        <source>A calendar file calls this talk off: {what}</source>
        <translation>ملف تقويم يلغي هذا اللقاء: {what}</translation>
    </message>
    <message>
        <source>From a calendar file: {what}</source>
        <translation>من ملف تقويم: {what}</translation>
    </message>
    <message>
        <source>Agreed so far: {when}</source>
        <translation>المتفق عليه حتى الآن: {when}</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Whose clock this is</source>
        <translation>بتوقيت من</translation>
    </message>
    <message>
        <source>Times you offered</source>
        <translation>مواعيد عرضتها</translation>
    </message>
    <message>
        <source>Their time zone</source>
        <translation>المنطقة الزمنية للشخص</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>رابط فيديو</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>At a place</source>
        <translation>في مكان</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول اللقاء</translation>
    </message>
    <message>
        <source>You offered</source>
        <translation>عرضت</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>إنه شيء آخر</translation>
    </message>
    <message>
        <source>Look at the file as at any other</source>
        <translation>فحص الملف كأي ملف آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>أُلغي اللقاء.</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>لم يحضر الطرف الآخر</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>دُوّن.</translation>
    </message>
    <message>
        <source>{city}, my time</source>
        <translation>‏{city}، توقيتي</translation>
    </message>
    <message>
        <source>{city}, theirs</source>
        <translation>‏{city}، توقيت الشخص</translation>
    </message>
    <message>
        <source>The link, https://…</source>
        <translation>الرابط، ‎https://…‎</translation>
    </message>
    <message>
        <source>The number, and who calls whom</source>
        <translation>الرقم، ومن يتصل بمن</translation>
    </message>
    <message>
        <source>The address, and where you meet</source>
        <translation>العنوان، ومكان اللقاء</translation>
    </message>
    <message>
        <source>Your calendar has something then: {span}.</source>
        <translation>في تقويمك شيء حينئذ: {span}.</translation>
    </message>
    <message>
        <source>You talk with {name} then: {span}.</source>
        <translation>لديك لقاء مع {name} حينئذ: {span}.</translation>
    </message>
    <message>
        <source>The clocks go forward that night: {time} is meant.</source>
        <translation>تُقدَّم الساعة في تلك الليلة: المقصود {time}.</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>ذلك الوقت انقضى.</translation>
    </message>
    <message>
        <source>It is {time} for {name} then.</source>
        <translation>الساعة حينئذ {time} لدى {name}.</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>اتُّفق على: {when}</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>حُفظ ملف التقويم.</translation>
    </message>
</context>
<context>
    <name>TalkWindows</name>
    <message>
        <source>Your talk with {name} goes on where it was.</source>
        <translation>لقاؤك مع {name} يُستأنف من حيث كان.</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>{day}, {time}, the same for both</source>
        <translation>‏{day}، {time}، التوقيت نفسه للطرفين</translation>
    </message>
    <message>
        <source>{day}, {time} for you · {their_day}{their_time} in {city} for {name}</source>
        <translation>‏{day}، {time} لديك · {their_day}{their_time} في {city} لدى {name}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What I found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>What you found, and where</source>
        <translation>ما وجدته، وأين</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It stands on the printed sheet under “I know”.</source>
        <translation>يظهر في الورقة المطبوعة تحت «ما أعرفه».</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Template: {name}</source>
        <translation>القالب: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>تحرير القوالب…</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>رسالة أخرى</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Letter templates</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>كيف تُقرأ</translation>
    </message>
    <message>
        <source>A blank line begins a paragraph. A line that begins with | is another wording: it is taken where the one before has a gap; | alone leaves the paragraph out.</source>
        <translation>السطر الفارغ يبدأ فقرة. والسطر الذي يبدأ بـ | صياغة أخرى: تؤخذ حيث يكون في سابقتها فراغ؛ و| وحدها تحذف الفقرة.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>{name} (reworded)</source>
        <translation>‏{name} (معدّل)</translation>
    </message>
    <message>
        <source>For {name} the fields become:</source>
        <translation>تصبح الحقول لـ {name}:</translation>
    </message>
    <message>
        <source>The fields and what they stand for:</source>
        <translation>الحقول وما تدل عليه:</translation>
    </message>
    <message>
        <source>gap: {what}</source>
        <translation>فراغ: {what}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>الموضوع: {subject}</translation>
    </message>
    <message>
        <source>How it reads for {name}</source>
        <translation>كيف تُقرأ لـ {name}</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>قوالب (*.toml *.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>استيراد قوالب</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>قوالب (*.toml)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>تصدير القوالب</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Between you</source>
        <translation>ما بينكما</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Thank {name}</source>
        <translation>شكر {name}</translation>
    </message>
    <message>
        <source>Talk with {name}</source>
        <translation>لقاء مع {name}</translation>
    </message>
    <message>
        <source>Confirm the talk with {name}</source>
        <translation>تأكيد اللقاء مع {name}</translation>
    </message>
    <message>
        <source>Prepare questions for {name}</source>
        <translation>إعداد أسئلة للقاء {name}</translation>
    </message>
    <message>
        <source>Agree on a time with {name}</source>
        <translation>الاتفاق على موعد مع {name}</translation>
    </message>
    <message>
        <source>Keep your promise to {name}</source>
        <translation>الوفاء بوعدك إلى {name}</translation>
    </message>
    <message>
        <source>Tell {name} whom you met</source>
        <translation>إخبار {name} بمن قابلته</translation>
    </message>
    <message>
        <source>Verify the address of {name}</source>
        <translation>التحقق من عنوان {name}</translation>
    </message>
    <message>
        <source>Remind {name}</source>
        <translation>تذكير {name}</translation>
    </message>
    <message>
        <source>Ask a second person beside {name}</source>
        <translation>سؤال شخص ثانٍ إلى جانب {name}</translation>
    </message>
    <message>
        <source>Stay in touch with {name}</source>
        <translation>البقاء على تواصل مع {name}</translation>
    </message>
    <message>
        <source>Tell {name} how it ended</source>
        <translation>إخبار {name} كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>الكتابة إلى {name}</translation>
    </message>
    <message>
        <source>Write thank-you</source>
        <translation>كتابة الشكر</translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>فتح الورقة</translation>
    </message>
    <message>
        <source>Write to confirm</source>
        <translation>كتابة التأكيد</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>اختيار الأسئلة</translation>
    </message>
    <message>
        <source>Propose a time</source>
        <translation>اقتراح موعد</translation>
    </message>
    <message>
        <source>Kept it</source>
        <translation>تم الوفاء</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Write reminder</source>
        <translation>كتابة تذكير</translation>
    </message>
    <message>
        <source>See who else</source>
        <translation>من غيرهم</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Your talk ended: {when}</source>
        <translation>انتهى لقاؤك: {when}</translation>
    </message>
    <message>
        <source>it should be over: note when it ended</source>
        <translation>ينبغي أن يكون قد انتهى: يُرجى تدوين متى</translation>
    </message>
    <message>
        <source>No reply since {day}</source>
        <translation>لا رد منذ {day}</translation>
    </message>
    <message>
        <source>Your e-mail came back on {day}</source>
        <translation>عادت رسالتك في {day}</translation>
    </message>
    <message>
        <source>Last word on {day}</source>
        <translation>آخر تواصل في {day}</translation>
    </message>
    <message>
        <source>no reason to write is on file</source>
        <translation>لا سبب محفوظ للكتابة</translation>
    </message>
    <message>
        <source>You proposed a time and heard nothing</source>
        <translation>اقترحت موعدًا ولم يصل رد</translation>
    </message>
    <message>
        <source>They said yes on {day}</source>
        <translation>وصلت الموافقة في {day}</translation>
    </message>
    <message>
        <source>You found your place, and they had a part in it</source>
        <translation>وصلت إلى مكانك، وكان لهذا الشخص دور في ذلك</translation>
    </message>
    <message>
        <source>Your talk was called off</source>
        <translation>أُلغي لقاؤك</translation>
    </message>
    <message>
        <source>Your talk did not take place</source>
        <translation>لم ينعقد لقاؤك</translation>
    </message>
    <message>
        <source>You met {name}</source>
        <translation>قابلت {name}</translation>
    </message>
    <message>
        <source>You know each other already</source>
        <translation>بينكما معرفة سابقة</translation>
    </message>
    <message>
        <source>Interview mode</source>
        <translation>وضع المقابلة</translation>
    </message>
    <message>
        <source>Move on a month</source>
        <translation>تأجيل شهرًا</translation>
    </message>
    <message>
        <source>Note how it went</source>
        <translation>تدوين كيف سار</translation>
    </message>
    <message>
        <source>you met {what}, whom they had named</source>
        <translation>قابلت {what} بترشيح منه</translation>
    </message>
    <message>
        <source>you did what you said: {what}</source>
        <translation>فعلت ما قلته: {what}</translation>
    </message>
    <message>
        <source>in a new job</source>
        <translation>في عمل جديد</translation>
    </message>
    <message>
        <source>you kept: {what}</source>
        <translation>وفيت بوعد: {what}</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>بعد ساعتين</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>اختيار يوم…</translation>
    </message>
    <message>
        <source>Show in Contacts</source>
        <translation>العرض في جهات الاتصال</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation>لاحقًا، أو أبدًا</translation>
    </message>
    <message>
        <source>Put off: {name}</source>
        <translation>تأجيل: {name}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <source>Kept. They know that they can count on you.</source>
        <translation>تم الوفاء. صار معلومًا أنه يمكن الاعتماد عليك.</translation>
    </message>
    <message>
        <source>Comes back: {when}.</source>
        <translation>يعود: {when}.</translation>
    </message>
    <message>
        <source>Put aside: not proposed any more.</source>
        <translation>نُحّي: لن يُقترح بعد الآن.</translation>
    </message>
    <message>
        <source>Dismissed. It is kept in the history.</source>
        <translation>صُرف النظر عنه. وهو محفوظ في السجل.</translation>
    </message>
    <message>
        <source>Moved to {day}, or to the next reason to write.</source>
        <translation>نُقل إلى {day}، أو إلى أقرب سبب للكتابة.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>سبب آخر…</translation>
    </message>
    <message>
        <source>The talk…</source>
        <translation>اللقاء…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not what I look for</source>
        <translation>ليس ما أبحث عنه</translation>
    </message>
    <message>
        <source>I do not know enough</source>
        <translation>لا أعرف ما يكفي</translation>
    </message>
    <message>
        <source>Thanked them already</source>
        <translation>أُرسل الشكر من قبل</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
    <message>
        <source>Told them already</source>
        <translation>أُخبر من قبل</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>لم ينعقد</translation>
    </message>
    <message>
        <source>I know what to ask</source>
        <translation>أعرف ما أسأل عنه</translation>
    </message>
    <message>
        <source>It is certain</source>
        <translation>الأمر مؤكد</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>العنوان صحيح</translation>
    </message>
    <message>
        <source>We are in touch anyway</source>
        <translation>نحن على تواصل على أي حال</translation>
    </message>
    <message>
        <source>They know already</source>
        <translation>الخبر معروف لديه</translation>
    </message>
    <message>
        <source>Done another way</source>
        <translation>أُنجز بطريقة أخرى</translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation>ليس الوقت المناسب</translation>
    </message>
    <message>
        <source>The 24 hours are over: still thank them</source>
        <translation>انقضت الساعات الـ24: الشكر ما زال مستحسنًا</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left of 24</source>
        <translation>بقي {hours} س {minutes} د من 24</translation>
    </message>
    <message>
        <source>Talk {when}</source>
        <translation>لقاء {when}</translation>
    </message>
    <message>
        <source>Every few months</source>
        <translation>كل بضعة أشهر</translation>
    </message>
</context>
<context>
    <name>TodayTab</name>
    <message>
        <source>Due now</source>
        <translation>المستحق الآن</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>الأسبوعان القادمان</translation>
    </message>
    <message>
        <source>Where everyone stands</source>
        <translation>أين وصل كل شخص</translation>
    </message>
    <message>
        <source>Talks a week</source>
        <translation>اللقاءات في الأسبوع</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Nothing is due. Choose somebody in Contacts whose story you want.</source>
        <translation>لا شيء مستحق. يمكن اختيار شخص في جهات الاتصال ترغب في سماع قصته.</translation>
    </message>
    <message>
        <source>say yes, {yes} of {asked}</source>
        <translation>وافقوا، {yes} من {asked}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>‏{days} يوم</translation>
    </message>
    <message>
        <source>thanked in 24&#xa0;h</source>
        <translation>شكر خلال 24 س</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Askwell</source>
        <translation>فتح Askwell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
</context>
<context>
    <name>TwinNotice</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This may be the same person as {name}.</source>
        <translation>قد يكون هذا الشخص نفسه {name}.</translation>
    </message>
    <message>
        <source>This may be the same person as {name} at {company}.</source>
        <translation>قد يكون هذا الشخص نفسه {name} في {company}.</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Still unknown</source>
        <translation>ما زال مجهولًا</translation>
    </message>
    <message>
        <source>Why them and nobody else</source>
        <translation>لماذا هذا الشخص دون غيره</translation>
    </message>
    <message>
        <source>What you hope to gain</source>
        <translation>ما تأمل كسبه</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>ما يجمعكما</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Where they worked before: their profile as PDF tells</source>
        <translation>أين كان العمل من قبل: يخبر به الملف الشخصي كـ PDF</translation>
    </message>
    <message>
        <source>Where they learned</source>
        <translation>أين كانت الدراسة</translation>
    </message>
    <message>
        <source>What they said or wrote in public: look at news and videos</source>
        <translation>ما قيل أو كُتب علنًا: في الأخبار والفيديو</translation>
    </message>
    <message>
        <source>Where they live, and so their time of day</source>
        <translation>مكان الإقامة، ومنه التوقيت</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>عبارة الاسترداد</translation>
    </message>
    <message>
        <source>The 24 words, in their order</source>
        <translation>الكلمات الـ24 بترتيبها</translation>
    </message>
    <message>
        <source>Unlock with the phrase</source>
        <translation>فتح القفل بالعبارة</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>استخدام عبارة الاسترداد</translation>
    </message>
    <message>
        <source>Without the recovery phrase, and without the passphrase or the keyring that knew the key, nobody can read this data: not the makers of Askwell either. What remains are files that you saved yourself, as an archive or as a table. You can start anew; the encrypted data is put aside and kept, in case the phrase turns up.</source>
        <translation>من دون عبارة الاسترداد، ومن دون عبارة المرور أو حافظة المفاتيح التي عرفت المفتاح، لا يستطيع أحد قراءة هذه البيانات: ولا مطورو Askwell. ما يبقى هو الملفات التي حفظتها بنفسك كأرشيف أو كجدول. يمكنك البدء من جديد؛ وتُنحّى البيانات المشفّرة وتُحفظ، فقد تظهر العبارة.</translation>
    </message>
    <message>
        <source>Put it aside and start anew</source>
        <translation>تنحيتها والبدء من جديد</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>بانتظار حافظة مفاتيح هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Remind me every three months to look for a new version</source>
        <translation>تذكيري كل ثلاثة أشهر بالبحث عن إصدار جديد</translation>
    </message>
    <message>
        <source>The page from which you have Askwell</source>
        <translation>الصفحة التي جاء منها Askwell</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Askwell asks no server whether there is a newer version, now or later. It can remind you, and open the page where you look yourself.</source>
        <translation>لا يسأل Askwell أي خادم عن وجود إصدار أحدث، لا الآن ولا لاحقًا. يمكنه تذكيرك، وفتح الصفحة التي تبحث فيها بنفسك.</translation>
    </message>
    <message>
        <source>This is no web address. Copy it anew.</source>
        <translation>هذا ليس عنوان ويب. يُرجى نسخه من جديد.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Put the text on the clipboard, for a reply in your thread</source>
        <translation>وضع النص في الحافظة، للرد في محادثتك</translation>
    </message>
    <message>
        <source>Save to Drafts</source>
        <translation>حفظ في المسودات</translation>
    </message>
    <message>
        <source>Put it among the drafts of your mail account; you send it (Ctrl+Shift+D)</source>
        <translation>وضعها بين مسودات حساب بريدك؛ والإرسال منك (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Put it on the clipboard and open their profile</source>
        <translation>وضعه في الحافظة وفتح الملف الشخصي</translation>
    </message>
    <message>
        <source>My last letter came back: the address is wrong</source>
        <translation>عادت رسالتي الأخيرة: العنوان خاطئ</translation>
    </message>
</context>
<context>
    <name>WeekPicture</name>
    <message>
        <source>Free times of the week</source>
        <translation>المواعيد المتاحة في الأسبوع</translation>
    </message>
    <message>
        <source>free for both</source>
        <translation>متاح للطرفين</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>your hours and theirs</source>
        <translation>ساعاتك وساعات الشخص</translation>
    </message>
</context>
<context>
    <name>WentOut</name>
    <message>
        <source>Today says when it is time for the next step.</source>
        <translation>تخبرك «اليوم» متى يحين وقت الخطوة التالية.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>أُرسلت إلى {name}</translation>
    </message>
    <message>
        <source>Next letter: {name}</source>
        <translation>الرسالة التالية: {name}</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this person</source>
        <translation>لماذا هذا الشخص</translation>
    </message>
    <message>
        <source>What did they do that nobody else did, and what do you want to hear about it?</source>
        <translation>ما الذي فعله ولم يفعله غيره، وما الذي تودّ سماعه عنه؟</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>لماذا {name}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is it not needed?</source>
        <translation>لماذا لا حاجة إليه؟</translation>
    </message>
    <message>
        <source>For yourself; it is kept in the history</source>
        <translation>لك وحدك؛ ويُحفظ في السجل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>صرف النظر</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>There is no file on the clipboard. Copy one, then paste it here.</source>
        <translation>لا ملف في الحافظة. يُرجى نسخ ملف ثم لصقه هنا.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>LinkedIn exports, tables and address books</source>
        <translation>تصدير LinkedIn وجداول ودفاتر عناوين</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Adding sample people</source>
        <translation>جارٍ إضافة أشخاص وهميين</translation>
    </message>
    <message>
        <source>Invented people to look around with.</source>
        <translation>أشخاص مختلَقون للتجربة.</translation>
    </message>
    <message>
        <source>Taking the sample people away</source>
        <translation>جارٍ إزالة الأشخاص الوهميين</translation>
    </message>
</context>
<context>
    <name>WordsBackPage</name>
    <message>
        <source>Is it written down?</source>
        <translation>هل دُوّنت؟</translation>
    </message>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>يُرجى كتابة هذه الكلمات مما دوّنته.</translation>
    </message>
    <message>
        <source>Word {n}</source>
        <translation>الكلمة {n}</translation>
    </message>
    <message>
        <source>That is not word {n}. Go back to look at the phrase again.</source>
        <translation>هذه ليست الكلمة {n}. يمكن الرجوع للنظر في العبارة من جديد.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>A new file is written and checked before it takes the place of the old one. Should the computer stop now, nothing is lost.</source>
        <translation>يُكتب ملف جديد ويُفحص قبل أن يحل محل القديم. وإن توقف الحاسوب الآن فلا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
</TS>
