<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AboutGroup</name>
    <message>
        <source>&amp;Details for support…</source>
        <translation type="unfinished">&amp;Manylion ar gyfer cymorth…</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation type="unfinished">&amp;Trwyddedau…</translation>
    </message>
    <message>
        <source>&amp;Update from a file…</source>
        <translation type="unfinished">&amp;Diweddaru o ffeil…</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation type="unfinished">Ynghylch Holdfast</translation>
    </message>
    <message>
        <source>Everyone who can open these records could, with effort, read everything in them except sealed notes. Roles keep the screens tidy; they are not locks. If two groups must not see each other’s records, keep two separate files.</source>
        <translation type="unfinished">Gallai pawb sy’n gallu agor y cofnodion hyn, gydag ymdrech, ddarllen popeth ynddynt ac eithrio nodiadau dan sêl. Mae rolau’n cadw’r sgriniau’n daclus; nid cloeon ydynt. Os na chaiff dau grŵp weld cofnodion ei gilydd, cadwch ddwy ffeil ar wahân.</translation>
    </message>
    <message>
        <source>Holdfast cannot stop a virus on this computer, or somebody who watches you. Encrypt the disk, and lock the records before the computer sleeps.</source>
        <translation type="unfinished">Ni all Holdfast atal firws ar y cyfrifiadur hwn, na rhywun sy’n eich gwylio. Amgryptiwch y ddisg, a chlowch y cofnodion cyn i’r cyfrifiadur gysgu.</translation>
    </message>
    <message>
        <source>Holdfast helps you keep records. It does not give legal advice: check the current law and guidance.</source>
        <translation type="unfinished">Mae Holdfast yn eich helpu i gadw cofnodion. Nid yw’n rhoi cyngor cyfreithiol: gwiriwch y gyfraith a’r canllawiau cyfredol.</translation>
    </message>
    <message>
        <source>If every passphrase and the recovery sheet are lost, nobody can open the records. Not us, not anyone.</source>
        <translation type="unfinished">Os collir pob cyfrinymadrodd a’r daflen adfer, ni all neb agor y cofnodion. Nid ni, nid neb.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Fersiwn %1</translation>
    </message>
    <message>
        <source>Where your records are</source>
        <translation type="unfinished">Ble mae eich cofnodion</translation>
    </message>
    <message>
        <source>Your records are in one encrypted file on this computer. Holdfast never uses the internet.</source>
        <translation type="unfinished">Mae eich cofnodion mewn un ffeil wedi’i hamgryptio ar y cyfrifiadur hwn. Nid yw Holdfast byth yn defnyddio’r rhyngrwyd.</translation>
    </message>
</context>
<context>
    <name>AccessGroup</name>
    <message>
        <source>%1 has left and still holds a key.</source>
        <translation type="unfinished">Mae %1 wedi gadael ac yn dal i fod ag allwedd.</translation>
    </message>
    <message>
        <source>&amp;Give a key…</source>
        <translation type="unfinished">&amp;Rhoi allwedd…</translation>
    </message>
    <message>
        <source>&amp;Make a recovery sheet…</source>
        <translation type="unfinished">&amp;Gwneud taflen adfer…</translation>
    </message>
    <message>
        <source>&amp;Who did what…</source>
        <translation type="unfinished">&amp;Pwy wnaeth beth…</translation>
    </message>
    <message>
        <source>A key for &amp;somebody else</source>
        <translation type="unfinished">Allwedd i ry&amp;wun arall</translation>
    </message>
    <message>
        <source>Change the &amp;key of the records…</source>
        <translation type="unfinished">Newid a&amp;llwedd y cofnodion…</translation>
    </message>
    <message>
        <source>Each has a passphrase of their own. Everyone who can open these records could, with effort, read everything in them except the personal notes of others, which are sealed.</source>
        <translation type="unfinished">Mae gan bob un ei gyfrinymadrodd ei hun. Gallai pawb sy’n gallu agor y cofnodion hyn, gydag ymdrech, ddarllen popeth ynddynt ac eithrio nodiadau personol pobl eraill, sydd dan sêl.</translation>
    </message>
    <message>
        <source>If the passphrases are forgotten, nobody can open the records.</source>
        <translation type="unfinished">Os anghofir y cyfrinymadroddion, ni all neb agor y cofnodion.</translation>
    </message>
    <message>
        <source>If they are away, ill or have left, nobody can. Give a second person a key of their own.</source>
        <translation type="unfinished">Os yw i ffwrdd, yn sâl neu wedi gadael, ni all neb. Rhowch ei allwedd ei hun i ail berson.</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished">Gadawodd %1</translation>
    </message>
    <message>
        <source>Made on %1. Kept by: %2.</source>
        <translation type="unfinished">Fe’i gwnaed ar %1. Cedwir gan: %2.</translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation type="unfinished">Yn gwneud allwedd</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation type="unfinished">Cyfrinymadrodd newydd…</translation>
    </message>
    <message>
        <source>Only one person can open these records.</source>
        <translation type="unfinished">Dim ond un person all agor y cofnodion hyn.</translation>
    </message>
    <message>
        <source>People with a key</source>
        <translation type="unfinished">Pobl ag allwedd</translation>
    </message>
    <message>
        <source>People with access and who did what</source>
        <translation type="unfinished">Pobl â mynediad a phwy wnaeth beth</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">Cymryd i ffwrdd…</translation>
    </message>
    <message>
        <source>Take the key away…</source>
        <translation type="unfinished">Cymryd yr allwedd i ffwrdd…</translation>
    </message>
    <message>
        <source>The key is made.</source>
        <translation type="unfinished">Mae’r allwedd wedi’i gwneud.</translation>
    </message>
    <message>
        <source>Their passphrase opens these records until you take it away.</source>
        <translation type="unfinished">Mae ei gyfrinymadrodd yn agor y cofnodion hyn nes i chi ei gymryd i ffwrdd.</translation>
    </message>
    <message>
        <source>There is a recovery sheet.</source>
        <translation type="unfinished">Mae taflen adfer.</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet.</source>
        <translation type="unfinished">Nid oes taflen adfer eto.</translation>
    </message>
    <message>
        <source>They can unlock with their own passphrase from now on.</source>
        <translation type="unfinished">Gall ddatgloi â’i gyfrinymadrodd ei hun o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Who gets a key</source>
        <translation type="unfinished">Pwy sy’n cael allwedd</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
</context>
<context>
    <name>ActionComposer</name>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished">&amp;Erbyn pryd</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation type="unfinished">&amp;Beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Choose who does it</source>
        <translation type="unfinished">Dewiswch pwy sy’n ei wneud</translation>
    </message>
    <message>
        <source>How we will &amp;know it is done</source>
        <translation type="unfinished">S&amp;ut y byddwn yn gwybod ei fod wedi’i wneud</translation>
    </message>
    <message>
        <source>Say by when</source>
        <translation type="unfinished">Dywedwch erbyn pryd</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation type="unfinished">P&amp;wy</translation>
    </message>
    <message>
        <source>What could &amp;get in the way</source>
        <translation type="unfinished">Beth allai fod yn r&amp;hwystr</translation>
    </message>
    <message>
        <source>What diff&amp;erence it should make</source>
        <translation type="unfinished">P&amp;a wahaniaeth y dylai ei wneud</translation>
    </message>
    <message>
        <source>Which case re&amp;view it comes from</source>
        <translation type="unfinished">O ba a&amp;dolygiad achos y daw</translation>
    </message>
    <message>
        <source>Write what will be done</source>
        <translation type="unfinished">Ysgrifennwch beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>“Nothing” counts.</source>
        <translation type="unfinished">Mae “Dim byd” yn cyfrif.</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message>
        <source>%1 times</source>
        <translation type="unfinished">%1 gwaith</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished">Gwnaed %1</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">Gollyngwyd</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>carried over %1</source>
        <translation type="unfinished">cariwyd drosodd %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation type="unfinished">achos %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
    <message>
        <source>from a review: %1</source>
        <translation type="unfinished">o adolygiad: %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">unwaith</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">ddwywaith</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Actions are agreed in a session: what will be done, who does it and by when. They come back on the next agenda until they are done.</source>
        <translation type="unfinished">Cytunir ar gamau gweithredu mewn sesiwn: beth fydd yn cael ei wneud, pwy sy’n ei wneud ac erbyn pryd. Maent yn dod yn ôl ar yr agenda nesaf nes eu gwneud.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <translation type="unfinished">Wedi’u gwneud neu eu gollwng</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation type="unfinished">Uwchgyfeirio…</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation type="unfinished">Rhai pawb</translation>
    </message>
    <message>
        <source>From case reviews</source>
        <translation type="unfinished">O adolygiadau achos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Yn nes ymlaen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished">Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Yr wythnos hon</translation>
    </message>
    <message>
        <source>What was agreed, who does it, and by when</source>
        <translation type="unfinished">Beth a gytunwyd, pwy sy’n ei wneud, ac erbyn pryd</translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation type="unfinished">Camau gweithredu pwy</translation>
    </message>
    <message>
        <source>“%1” is carried on.</source>
        <translation type="unfinished">Mae “%1” yn parhau.</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation type="unfinished">Mae “%1” wedi’i gau.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation type="unfinished">Mae “%1” wedi’i wneud.</translation>
    </message>
    <message>
        <source>“%1” is dropped.</source>
        <translation type="unfinished">Mae “%1” wedi’i ollwng.</translation>
    </message>
</context>
<context>
    <name>AdHocPage</name>
    <message>
        <source>&amp;Save the note</source>
        <translation type="unfinished">&amp;Cadw’r nodyn</translation>
    </message>
    <message>
        <source>&amp;Who did you talk with?</source>
        <translation type="unfinished">Gyda &amp;phwy y siaradoch chi?</translation>
    </message>
    <message>
        <source>About w&amp;hich child?</source>
        <translation type="unfinished">Am ba bl&amp;entyn?</translation>
    </message>
    <message>
        <source>Choose who you talked with</source>
        <translation type="unfinished">Dewiswch gyda phwy y siaradoch</translation>
    </message>
    <message>
        <source>Empty: just now.</source>
        <translation type="unfinished">Gwag: nawr.</translation>
    </message>
    <message>
        <source>If a child may be in danger now, stop writing and call first.</source>
        <translation type="unfinished">Os gallai plentyn fod mewn perygl nawr, peidiwch ag ysgrifennu: ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">Neb yn benodol</translation>
    </message>
    <message>
        <source>Talked at</source>
        <translation type="unfinished">Amser y sgwrs</translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation type="unfinished">Diwrnod y sgwrs</translation>
    </message>
    <message>
        <source>The child’s &amp;own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei &amp;hun</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished">Pa&amp;m?</translation>
    </message>
    <message>
        <source>What did you ad&amp;vise?</source>
        <translation type="unfinished">Beth oedd eich c&amp;yngor?</translation>
    </message>
    <message>
        <source>What was &amp;asked or told?</source>
        <translation type="unfinished">Beth a &amp;ofynnwyd neu a ddywedwyd?</translation>
    </message>
    <message>
        <source>What was decide&amp;d?</source>
        <translation type="unfinished">Beth a &amp;benderfynwyd?</translation>
    </message>
    <message>
        <source>Who to &amp;call</source>
        <translation type="unfinished">Pwy i’w &amp;ffonio</translation>
    </message>
    <message>
        <source>Whose decision &amp;is it?</source>
        <translation type="unfinished">Penderfyniad pwy &amp;ydyw?</translation>
    </message>
    <message>
        <source>Write in a few words what was asked or told</source>
        <translation type="unfinished">Ysgrifennwch mewn ychydig eiriau beth a ofynnwyd neu a ddywedwyd</translation>
    </message>
    <message>
        <source>Write what was decided, or move the reason elsewhere</source>
        <translation type="unfinished">Ysgrifennwch beth a benderfynwyd, neu symudwch y rheswm i rywle arall</translation>
    </message>
</context>
<context>
    <name>AddAgencySheet</name>
    <message>
        <source>&amp;Which agency?</source>
        <translation type="unfinished">&amp;Pa asiantaeth?</translation>
    </message>
    <message>
        <source>How are they &amp;reached?</source>
        <translation type="unfinished">Sut mae &amp;cysylltu â nhw?</translation>
    </message>
    <message>
        <source>W&amp;ho is asked to come?</source>
        <translation type="unfinished">P&amp;wy y gofynnir iddo ddod?</translation>
    </message>
    <message>
        <source>What do they &amp;do there?</source>
        <translation type="unfinished">&amp;Beth mae’n ei wneud yno?</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>&amp;Add this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written stays as it is. Every entry carries its day and your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddChildSheet</name>
    <message>
        <source>There is no case to choose</source>
        <translation type="unfinished">Nid oes achos i’w ddewis</translation>
    </message>
    <message>
        <source>Which &amp;child?</source>
        <translation type="unfinished">Pa &amp;blentyn?</translation>
    </message>
    <message>
        <source>Who &amp;brings the question?</source>
        <translation type="unfinished">P&amp;wy sy’n dod â’r cwestiwn?</translation>
    </message>
</context>
<context>
    <name>AddItemSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>A child who is not on file &amp;yet…</source>
        <translation type="unfinished">&amp;Plentyn nad yw ar ffeil eto…</translation>
    </message>
    <message>
        <source>About a &amp;child?</source>
        <translation type="unfinished">Am &amp;blentyn?</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished">Ychwanegu eitem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>It is chie&amp;fly</source>
        <translation type="unfinished">Yn benna&amp;f mae’n</translation>
    </message>
    <message>
        <source>Not about one child</source>
        <translation type="unfinished">Nid am un plentyn</translation>
    </message>
    <message>
        <source>What is it a&amp;bout?</source>
        <translation type="unfinished">A&amp;m beth mae’n sôn?</translation>
    </message>
</context>
<context>
    <name>AddToAgendaSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Plan a session…</source>
        <translation type="unfinished">&amp;Cynllunio sesiwn…</translation>
    </message>
    <message>
        <source>1:1 with %1</source>
        <translation type="unfinished">1:1 gyda %1</translation>
    </message>
    <message>
        <source>Add %1 to an agenda</source>
        <translation type="unfinished">Ychwanegu %1 at agenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Choose the session in which this child is to be discussed.</source>
        <translation type="unfinished">Dewiswch y sesiwn y bydd y plentyn hwn yn cael ei drafod ynddi.</translation>
    </message>
    <message>
        <source>Coming sessions</source>
        <translation type="unfinished">Sesiynau i ddod</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation type="unfinished">Nid oes sesiwn wedi’i chynllunio eto.</translation>
    </message>
</context>
<context>
    <name>AddToRecordSheet</name>
    <message>
        <source>&amp;What is to be added?</source>
        <translation type="unfinished">&amp;Beth sydd i’w ychwanegu?</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>done</source>
        <translation type="unfinished">wedi’i wneud</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">wedi’i hepgor</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">nawr</translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished">yn cael ei ddangos</translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished">i’w wneud</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished">%1 o %2 wedi’u gwneud</translation>
    </message>
    <message>
        <source>%1: covered</source>
        <translation type="unfinished">%1: trafodwyd</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation type="unfinished">%1: ddim eto</translation>
    </message>
    <message>
        <source>Add i&amp;tem</source>
        <translation type="unfinished">Ei&amp;tem newydd</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation type="unfinished">Trafodwyd hyd yma</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished">Tynnwyd “%1”.</translation>
    </message>
</context>
<context>
    <name>AgreeSheet</name>
    <message>
        <source>Every word of it is removed from the records. Backups made before today still hold it until they are deleted or replaced. A line without content stays in the list of what was disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of it is removed, and what anybody has half written about it. Backups made before today still hold it. A line without content stays, for those who are named now and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementHead</name>
    <message>
        <source>&amp;Sign together…</source>
        <translation type="unfinished">&amp;Llofnodi gyda’n gilydd…</translation>
    </message>
    <message>
        <source>A&amp;ttachments…</source>
        <translation type="unfinished">A&amp;todiadau…</translation>
    </message>
    <message>
        <source>Agreement with %1</source>
        <translation type="unfinished">Cytundeb gyda %1</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation type="unfinished">Dileu’r drafft hwn</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Drafft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Wedi dod i ben</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished">Ffeiliau…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">Fersiwn newydd</translation>
    </message>
    <message>
        <source>One to one with %1 · version %2</source>
        <translation type="unfinished">Un i un gyda %1 · fersiwn %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished">Cadw fel &amp;PDF…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished">Llofnodi…</translation>
    </message>
    <message>
        <source>Write a new &amp;version</source>
        <translation type="unfinished">Ysgrifennu fersiwn ne&amp;wydd</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>A change of a word or a day takes that answer away: both sign the new wording.</source>
        <translation type="unfinished">Mae newid gair neu ddiwrnod yn dileu’r ateb hwnnw: mae’r ddau’n llofnodi’r geiriad newydd.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <source>An answer is on record, and this version waits to be signed.</source>
        <translation type="unfinished">Mae ateb ar gofnod, ac mae’r fersiwn hon yn aros i’w llofnodi.</translation>
    </message>
    <message>
        <source>Both signed for another line manager, or the line manager recorded a signature. A new version that both sign, and somebody else records, lets them read.</source>
        <translation type="unfinished">Llofnododd y ddau ar gyfer rheolwr llinell arall, neu’r rheolwr llinell a gofnododd lofnod. Mae fersiwn newydd y mae’r ddau’n ei llofnodi, ac a gofnodir gan rywun arall, yn gadael iddo ddarllen.</translation>
    </message>
    <message>
        <source>How it will read</source>
        <translation type="unfinished">Sut y bydd yn darllen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Nesaf: %1</translation>
    </message>
    <message>
        <source>Sections of the agreement</source>
        <translation type="unfinished">Adrannau’r cytundeb</translation>
    </message>
    <message>
        <source>Sign together…</source>
        <translation type="unfinished">Llofnodi gyda’n gilydd…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished">Llofnodi…</translation>
    </message>
    <message>
        <source>Supervision agreement</source>
        <translation type="unfinished">Cytundeb goruchwylio</translation>
    </message>
    <message>
        <source>The line manager does not read the personal part yet.</source>
        <translation type="unfinished">Nid yw’r rheolwr llinell yn darllen y rhan bersonol eto.</translation>
    </message>
</context>
<context>
    <name>AgreementSections</name>
    <message>
        <source>A cancelled session gets its new date in the same breath.</source>
        <translation type="unfinished">Mae sesiwn a ganslwyd yn cael ei dyddiad newydd ar yr un pryd.</translation>
    </message>
    <message>
        <source>Agree this now so that nobody has to decide on the night.</source>
        <translation type="unfinished">Cytunwch ar hyn nawr fel nad oes rhaid i neb benderfynu ar y noson.</translation>
    </message>
    <message>
        <source>An agreement that is never looked at again is soon forgotten.</source>
        <translation type="unfinished">Buan yr anghofir cytundeb nad oes neb yn edrych arno eto.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation type="unfinished">Unrhyw beth arall</translation>
    </message>
    <message>
        <source>Both of you add to the agenda.</source>
        <translation type="unfinished">Mae’r ddau ohonoch yn ychwanegu at yr agenda.</translation>
    </message>
    <message>
        <source>Children we discuss</source>
        <translation type="unfinished">Plant yr ydym yn eu trafod</translation>
    </message>
    <message>
        <source>Comments within</source>
        <translation type="unfinished">Sylwadau o fewn</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished">Cyfrinachedd</translation>
    </message>
    <message>
        <source>Dates fixed ahead are the ones that are kept.</source>
        <translation type="unfinished">Y dyddiadau a drefnir ymlaen llaw yw’r rhai a gedwir.</translation>
    </message>
    <message>
        <source>Finished within</source>
        <translation type="unfinished">Gorffen o fewn</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Am</translation>
    </message>
    <message>
        <source>For example: closing a case, or deciding not to refer.</source>
        <translation type="unfinished">Er enghraifft: cau achos, neu benderfynu peidio ag atgyfeirio.</translation>
    </message>
    <message>
        <source>For the club, in the work, and for the person: a line each, to look back on at the review.</source>
        <translation type="unfinished">I’r clwb, yn y gwaith, ac i’r person: llinell yr un, i edrych yn ôl arni yn yr adolygiad.</translation>
    </message>
    <message>
        <source>Holdfast marks a case as drifting after this.</source>
        <translation type="unfinished">Mae Holdfast yn nodi bod achos yn llithro ar ôl hyn.</translation>
    </message>
    <message>
        <source>How often, where</source>
        <translation type="unfinished">Pa mor aml, ble</translation>
    </message>
    <message>
        <source>How sure the person supervised is of that, and what would help</source>
        <translation type="unfinished">Pa mor sicr yw’r sawl a oruchwylir o hynny, a beth fyddai’n helpu</translation>
    </message>
    <message>
        <source>How we will look back</source>
        <translation type="unfinished">Sut y byddwn yn edrych yn ôl</translation>
    </message>
    <message>
        <source>If we disagree</source>
        <translation type="unfinished">Os ydym yn anghytuno</translation>
    </message>
    <message>
        <source>If we must cancel</source>
        <translation type="unfinished">Os oes rhaid inni ganslo</translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished">Rhwng sesiynau</translation>
    </message>
    <message>
        <source>In their own words, or from 1 to 5. Asked anew at each review; it may stay empty.</source>
        <translation type="unfinished">Yn ei eiriau ei hun, neu o 1 i 5. Gofynnir eto ym mhob adolygiad; gall aros yn wag.</translation>
    </message>
    <message>
        <source>Judgements that need the supervisor’s approval</source>
        <translation type="unfinished">Penderfyniadau y mae angen cymeradwyaeth y goruchwyliwr arnynt</translation>
    </message>
    <message>
        <source>New date within</source>
        <translation type="unfinished">Dyddiad newydd o fewn</translation>
    </message>
    <message>
        <source>Notes written soon are trusted.</source>
        <translation type="unfinished">Ymddiriedir mewn nodiadau a ysgrifennir yn fuan.</translation>
    </message>
    <message>
        <source>Policies, codes of conduct, and a professional registration where there is one.</source>
        <translation type="unfinished">Polisïau, codau ymddygiad, a chofrestriad proffesiynol lle mae un.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished">Paratoi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation type="unfinished">Adolygu a llofnodi</translation>
    </message>
    <message>
        <source>So that nobody has to guess where their discretion ends.</source>
        <translation type="unfinished">Fel nad oes rhaid i neb ddyfalu lle mae ei ddisgresiwn yn dod i ben.</translation>
    </message>
    <message>
        <source>Somebody else to turn to</source>
        <translation type="unfinished">Rhywun arall i droi ato</translation>
    </message>
    <message>
        <source>Somewhere private, where nobody walks in.</source>
        <translation type="unfinished">Rhywle preifat, lle nad oes neb yn cerdded i mewn.</translation>
    </message>
    <message>
        <source>Standards that hold for this work</source>
        <translation type="unfinished">Safonau sy’n berthnasol i’r gwaith hwn</translation>
    </message>
    <message>
        <source>The notes are written by</source>
        <translation type="unfinished">Ysgrifennir y nodiadau gan</translation>
    </message>
    <message>
        <source>The supervisor’s line manager may read the personal part</source>
        <translation type="unfinished">Caiff rheolwr llinell y goruchwyliwr ddarllen y rhan bersonol</translation>
    </message>
    <message>
        <source>There is always somebody else to turn to.</source>
        <translation type="unfinished">Mae rhywun arall i droi ato bob amser.</translation>
    </message>
    <message>
        <source>We add our items by</source>
        <translation type="unfinished">Rydym yn ychwanegu ein heitemau erbyn</translation>
    </message>
    <message>
        <source>We meet every</source>
        <translation type="unfinished">Rydym yn cwrdd bob</translation>
    </message>
    <message>
        <source>We will always discuss a child when</source>
        <translation type="unfinished">Byddwn bob amser yn trafod plentyn pan</translation>
    </message>
    <message>
        <source>What each of us does beforehand</source>
        <translation type="unfinished">Beth mae pob un ohonom yn ei wneud ymlaen llaw</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished">Beth yw ei diben</translation>
    </message>
    <message>
        <source>What stays between you, and what cannot.</source>
        <translation type="unfinished">Beth sy’n aros rhyngoch, a beth na all.</translation>
    </message>
    <message>
        <source>What supervision is for, and what each of you brings to it.</source>
        <translation type="unfinished">Beth yw diben goruchwyliaeth, a beth mae pob un ohonoch yn ei gynnig.</translation>
    </message>
    <message>
        <source>What the person supervised decides alone, asks about, or refers</source>
        <translation type="unfinished">Beth mae’r sawl a oruchwylir yn ei benderfynu ar ei ben ei hun, yn gofyn amdano, neu’n ei gyfeirio</translation>
    </message>
    <message>
        <source>What the person supervised hopes for and will bring</source>
        <translation type="unfinished">Beth mae’r sawl a oruchwylir yn gobeithio amdano ac yn ei gynnig</translation>
    </message>
    <message>
        <source>What the supervisor hopes for and will bring</source>
        <translation type="unfinished">Beth mae’r goruchwyliwr yn gobeithio amdano ac yn ei gynnig</translation>
    </message>
    <message>
        <source>What we agree about confidentiality and its limits</source>
        <translation type="unfinished">Beth rydym yn cytuno arno am gyfrinachedd a’i derfynau</translation>
    </message>
    <message>
        <source>What we do when we disagree</source>
        <translation type="unfinished">Beth rydym yn ei wneud pan fyddwn yn anghytuno</translation>
    </message>
    <message>
        <source>What you want to reach together</source>
        <translation type="unfinished">Beth rydych am ei gyflawni gyda’ch gilydd</translation>
    </message>
    <message>
        <source>When a session may be moved</source>
        <translation type="unfinished">Pryd y gellir symud sesiwn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation type="unfinished">Ble y’u cedwir</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation type="unfinished">Pwy a pham</translation>
    </message>
    <message>
        <source>an action for them has been carried over twice</source>
        <translation type="unfinished">mae cam gweithredu ar ei gyfer wedi’i gario drosodd ddwywaith</translation>
    </message>
    <message>
        <source>another service is involved</source>
        <translation type="unfinished">mae gwasanaeth arall yn ymwneud</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished">munud</translation>
    </message>
    <message>
        <source>something new has worried either of us</source>
        <translation type="unfinished">mae rhywbeth newydd wedi poeni un ohonom</translation>
    </message>
    <message>
        <source>they have an open case at the club</source>
        <translation type="unfinished">mae ganddo achos agored yn y clwb</translation>
    </message>
    <message>
        <source>we have not talked about them for</source>
        <translation type="unfinished">nid ydym wedi siarad amdano ers</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished">wythnos</translation>
    </message>
    <message>
        <source>weeks without talking about a child</source>
        <translation type="unfinished">wythnos heb siarad am blentyn</translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished">diwrnod gwaith</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Cytundebau</translation>
    </message>
    <message>
        <source>An agreement says how often you meet, which children you always discuss, who writes the notes and who may read them. Say who supervises whom first; then an agreement can begin.</source>
        <translation type="unfinished">Mae cytundeb yn dweud pa mor aml rydych yn cwrdd, pa blant yr ydych bob amser yn eu trafod, pwy sy’n ysgrifennu’r nodiadau a phwy a gaiff eu darllen. Dywedwch yn gyntaf pwy sy’n goruchwylio pwy; yna gall cytundeb ddechrau.</translation>
    </message>
    <message>
        <source>Begin an agreement</source>
        <translation type="unfinished">Dechrau cytundeb</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Wedi dod i ben</translation>
    </message>
    <message>
        <source>Go to &amp;People</source>
        <translation type="unfinished">Mynd i &amp;Pobl</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation type="unfinished">Dim cytundeb eto</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation type="unfinished">Dim cytundebau eto</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished">Heb ei lofnodi eto</translation>
    </message>
    <message>
        <source>Pairs without an agreement</source>
        <translation type="unfinished">Parau heb gytundeb</translation>
    </message>
    <message>
        <source>Renewal not signed</source>
        <translation type="unfinished">Adnewyddiad heb ei lofnodi</translation>
    </message>
    <message>
        <source>Review is late</source>
        <translation type="unfinished">Mae’r adolygiad yn hwyr</translation>
    </message>
    <message>
        <source>Review soon</source>
        <translation type="unfinished">Adolygu cyn hir</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <source>The draft was deleted. What was signed stays.</source>
        <translation type="unfinished">Dilëwyd y drafft. Mae’r hyn a lofnodwyd yn aros.</translation>
    </message>
    <message>
        <source>Version %1 · review by %2</source>
        <translation type="unfinished">Fersiwn %1 · adolygu erbyn %2</translation>
    </message>
    <message>
        <source>What each pair has agreed about supervision</source>
        <translation type="unfinished">Beth mae pob pâr wedi cytuno arno ynghylch goruchwyliaeth</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished">gyda %1</translation>
    </message>
</context>
<context>
    <name>AllocationCard</name>
    <message>
        <source>Give it to…</source>
        <translation type="unfinished">Ei roi i…</translation>
    </message>
    <message>
        <source>Given to %1 on %2 by %3.</source>
        <translation type="unfinished">Rhoddwyd i %1 ar %2 gan %3.</translation>
    </message>
    <message>
        <source>Nothing is written down yet about giving it to somebody.</source>
        <translation type="unfinished">Nid oes dim wedi’i ysgrifennu eto am ei roi i rywun.</translation>
    </message>
    <message>
        <source>Somebody else leads it now: write that down too.</source>
        <translation type="unfinished">Mae rhywun arall yn ei arwain nawr: ysgrifennwch hynny hefyd.</translation>
    </message>
    <message>
        <source>To be looked at again by %1.</source>
        <translation type="unfinished">I edrych arno eto erbyn %1.</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation type="unfinished">Achos pwy ydyw</translation>
    </message>
</context>
<context>
    <name>AllocationSheet</name>
    <message>
        <source>Choose somebody</source>
        <translation type="unfinished">Dewiswch rywun</translation>
    </message>
    <message>
        <source>Experienced enough for this case</source>
        <translation type="unfinished">Digon profiadol ar gyfer yr achos hwn</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Has the time for it</source>
        <translation type="unfinished">Mae ganddo amser ar ei gyfer</translation>
    </message>
    <message>
        <source>How it is reviewed and &amp;supervised</source>
        <translation type="unfinished">Sut y’i hadolygir a’i oru&amp;chwylio</translation>
    </message>
    <message>
        <source>Leads %1 now.</source>
        <translation type="unfinished">Yn arwain ar %1 nawr.</translation>
    </message>
    <message>
        <source>Say which</source>
        <translation type="unfinished">Dywedwch pa rai</translation>
    </message>
    <message>
        <source>Their training is in date.</source>
        <translation type="unfinished">Mae ei hyfforddiant yn gyfredol.</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation type="unfinished">I &amp;bwy</translation>
    </message>
    <message>
        <source>To be &amp;looked at again by</source>
        <translation type="unfinished">I edrych arno e&amp;to erbyn</translation>
    </message>
    <message>
        <source>Trained for this case</source>
        <translation type="unfinished">Wedi’i hyfforddi ar gyfer yr achos hwn</translation>
    </message>
    <message>
        <source>Training that is missing or runs out: %1.</source>
        <translation type="unfinished">Hyfforddiant sydd ar goll neu’n dod i ben: %1.</translation>
    </message>
    <message>
        <source>What is done about the training</source>
        <translation type="unfinished">Beth a wneir am yr hyfforddiant</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation type="unfinished">Beth sydd i’w &amp;wneud</translation>
    </message>
    <message>
        <source>What makes room for it</source>
        <translation type="unfinished">Beth sy’n gwneud lle iddo</translation>
    </message>
    <message>
        <source>Who stands beside them</source>
        <translation type="unfinished">Pwy sy’n ei gynorthwyo</translation>
    </message>
</context>
<context>
    <name>AnchorWatch</name>
    <message>
        <source>Go on with these</source>
        <translation type="unfinished">Parhau gyda’r rhain</translation>
    </message>
    <message>
        <source>If somebody restored a backup on purpose, go on. If not, look for the newer file before writing.</source>
        <translation type="unfinished">Os adferodd rhywun gopi wrth gefn yn fwriadol, ewch ymlaen. Os na, chwiliwch am y ffeil fwy diweddar cyn ysgrifennu.</translation>
    </message>
    <message>
        <source>Look for the newer file…</source>
        <translation type="unfinished">Chwilio am y ffeil fwy diweddar…</translation>
    </message>
    <message>
        <source>These records are older than, or differ from, those last used on this computer.</source>
        <translation type="unfinished">Mae’r cofnodion hyn yn hŷn na’r rhai a ddefnyddiwyd ddiwethaf ar y cyfrifiadur hwn, neu’n wahanol iddynt.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 and this record</source>
        <translation type="unfinished">%1 a’r cofnod hwn</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>Choose what they say</source>
        <translation type="unfinished">Dewiswch beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation type="unfinished">Nid yw’n cytuno</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished">Sut y’i darllenwyd</translation>
    </message>
    <message>
        <source>If you &amp;refuse: why?</source>
        <translation type="unfinished">Os ydych yn gwrthod: &amp;pam?</translation>
    </message>
    <message>
        <source>In their own &amp;words, without naming a child</source>
        <translation type="unfinished">Yn ei &amp;eiriau ei hun, heb enwi plentyn</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation type="unfinished">&amp;Gwrthod</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation type="unfinished">Darllenwyd yma</translation>
    </message>
    <message>
        <source>Read on paper</source>
        <translation type="unfinished">Darllenwyd ar bapur</translation>
    </message>
    <message>
        <source>Say what is not agreed with, in their own words</source>
        <translation type="unfinished">Dywedwch beth nad oes cytundeb arno, yn ei eiriau ei hun</translation>
    </message>
    <message>
        <source>The other of you two is told as well. It closes by itself after the last day.</source>
        <translation type="unfinished">Caiff y llall ohonoch wybod hefyd. Mae’n cau ohono’i hun ar ôl y diwrnod olaf.</translation>
    </message>
    <message>
        <source>This is no signature. It is kept as it is given, and nobody changes it afterwards.</source>
        <translation type="unfinished">Nid llofnod yw hwn. Fe’i cedwir fel y’i rhoddir, ac nid oes neb yn ei newid wedyn.</translation>
    </message>
    <message>
        <source>This says why you refuse. Press Refuse, or clear it to let them read</source>
        <translation type="unfinished">Mae hyn yn dweud pam yr ydych yn gwrthod. Pwyswch Gwrthod, neu cliriwch ef i adael iddo ddarllen</translation>
    </message>
    <message>
        <source>What &amp;do they say?</source>
        <translation type="unfinished">&amp;Beth mae’n ei ddweud?</translation>
    </message>
    <message>
        <source>What they &amp;said</source>
        <translation type="unfinished">Beth a ddywe&amp;dasant</translation>
    </message>
</context>
<context>
    <name>AnswersSheet</name>
    <message>
        <source>&amp;Choose a PDF…</source>
        <translation type="unfinished">&amp;Dewis PDF…</translation>
    </message>
    <message>
        <source>Added %1 from the form of %2.</source>
        <translation type="unfinished">Ychwanegwyd %1 o ffurflen %2.</translation>
    </message>
    <message>
        <source>From the form made for %1.</source>
        <translation type="unfinished">O’r ffurflen a wnaed i %1.</translation>
    </message>
    <message>
        <source>It holds characters that nobody can see, so it has to be typed</source>
        <translation type="unfinished">Mae’n cynnwys nodau na all neb eu gweld, felly rhaid ei deipio</translation>
    </message>
    <message>
        <source>It is on the agenda already</source>
        <translation type="unfinished">Mae ar yr agenda eisoes</translation>
    </message>
    <message>
        <source>It seems to name a child. Leave it, and write it anew with the case number</source>
        <translation type="unfinished">Mae’n ymddangos ei fod yn enwi plentyn. Gadewch ef, ac ysgrifennwch ef o’r newydd â rhif yr achos</translation>
    </message>
    <message>
        <source>More was written than fits. Keep the form and talk about the rest</source>
        <translation type="unfinished">Ysgrifennwyd mwy nag sy’n ffitio. Cadwch y ffurflen a siaradwch am y gweddill</translation>
    </message>
    <message>
        <source>No open case of this number that you can add</source>
        <translation type="unfinished">Dim achos agored o’r rhif hwn y gallwch ei ychwanegu</translation>
    </message>
    <message>
        <source>Nothing was filled in.</source>
        <translation type="unfinished">Ni lenwyd dim.</translation>
    </message>
    <message>
        <source>Put this on the agenda</source>
        <translation type="unfinished">Rhoi hwn ar yr agenda</translation>
    </message>
    <message>
        <source>Read a preparation form</source>
        <translation type="unfinished">Darllen ffurflen baratoi</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation type="unfinished">Yn darllen y ffurflen</translation>
    </message>
    <message>
        <source>Talk about this child</source>
        <translation type="unfinished">Siarad am y plentyn hwn</translation>
    </message>
    <message>
        <source>The notes of last time were read</source>
        <translation type="unfinished">Darllenwyd nodiadau’r tro diwethaf</translation>
    </message>
    <message>
        <source>What is ticked goes on the agenda.</source>
        <translation type="unfinished">Mae’r hyn sydd wedi’i dicio’n mynd ar yr agenda.</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>Approved &amp;by, such as the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the meeting that approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be &amp;reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivedSheet</name>
    <message>
        <source>&amp;Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who there said so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>&amp;Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why do you need to read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of them are told that you asked, when you were let in and why. Each reading is noted, and it closes by itself after the last day. If neither can be asked, whoever keeps the recovery sheet can open it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of them will read this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingRow</name>
    <message>
        <source>&amp;Questions</source>
        <translation type="unfinished">&amp;Cwestiynau</translation>
    </message>
    <message>
        <source>Everyday questions</source>
        <translation type="unfinished">Cwestiynau bob dydd</translation>
    </message>
    <message>
        <source>Questions to write along</source>
        <translation type="unfinished">Cwestiynau i ysgrifennu gyda nhw</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>%1 of %2 standards scored</source>
        <translation type="unfinished">Sgoriwyd %1 o %2 safon</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>&amp;Build evidence pack…</source>
        <translation type="unfinished">&amp;Llunio pecyn tystiolaeth…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished">&amp;Newid…</translation>
    </message>
    <message>
        <source>(essential)</source>
        <translation type="unfinished">(hanfodol)</translation>
    </message>
    <message>
        <source>Check the current position</source>
        <translation type="unfinished">Gwiriwch y sefyllfa gyfredol</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Yn cyfrif…</translation>
    </message>
    <message>
        <source>Moderated by %1</source>
        <translation type="unfinished">Cymedrolwyd gan %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished">Heb ei sgorio</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation type="unfinished">Ein hun %1</translation>
    </message>
    <message>
        <source>Own %1 · moderated %2</source>
        <translation type="unfinished">Ein hun %1 · cymedrolwyd %2</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation type="unfinished">Pecyn…</translation>
    </message>
    <message>
        <source>Returned on %1</source>
        <translation type="unfinished">Dychwelwyd ar %1</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished">Safonau</translation>
    </message>
    <message>
        <source>The pack lists adults by name, because that was chosen.</source>
        <translation type="unfinished">Mae’r pecyn yn rhestru oedolion wrth eu henwau, am i hynny gael ei ddewis.</translation>
    </message>
    <message>
        <source>The pack names nobody.</source>
        <translation type="unfinished">Nid yw’r pecyn yn enwi neb.</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished">Y cyfan</translation>
    </message>
    <message>
        <source>To be returned by %1</source>
        <translation type="unfinished">I’w ddychwelyd erbyn %1</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">Beth sydd nesaf</translation>
    </message>
    <message>
        <source>What works</source>
        <translation type="unfinished">Beth sy’n gweithio</translation>
    </message>
</context>
<context>
    <name>AttachSheet</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished">&amp;Dewis ffeil…</translation>
    </message>
    <message>
        <source>&amp;Leave out where and how it was taken</source>
        <translation type="unfinished">&amp;Hepgor ble a sut y’i tynnwyd</translation>
    </message>
    <message>
        <source>&amp;Paste a picture</source>
        <translation type="unfinished">&amp;Gludo llun</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Atodi ffeil</translation>
    </message>
    <message>
        <source>It &amp;belongs to</source>
        <translation type="unfinished">Mae’n &amp;perthyn i</translation>
    </message>
    <message>
        <source>It tells: %1. The picture itself stays as it is, and the record says what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i ddewis eto.</translation>
    </message>
    <message>
        <source>Nothing was kept, and the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which &amp;day</source>
        <translation type="unfinished">O ba ddi&amp;wrnod</translation>
    </message>
    <message>
        <source>Or drop a file here.</source>
        <translation type="unfinished">Neu gollyngwch ffeil yma.</translation>
    </message>
    <message>
        <source>Pictures, PDF, text (*.png *.jpg *.jpeg *.pdf *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Letter from the school” or “Rough notes of the call”.</source>
        <translation type="unfinished">Megis “Llythyr gan yr ysgol” neu “Nodiadau bras o’r alwad”.</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <source>The day on which it was written or taken.</source>
        <translation type="unfinished">Y diwrnod yr ysgrifennwyd neu y tynnwyd ef.</translation>
    </message>
    <message>
        <source>The discussion of %1</source>
        <translation type="unfinished">Trafodaeth %1</translation>
    </message>
    <message>
        <source>The file itself stays where it is, outside the records. Delete it there if it should not lie about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture may still lie on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation type="unfinished">&amp;Beth ydyw</translation>
    </message>
    <message>
        <source>What it s&amp;hows, for who cannot see it</source>
        <translation type="unfinished">Beth mae’n ei ddango&amp;s, i’r sawl na all ei weld</translation>
    </message>
</context>
<context>
    <name>AttachmentPreview</name>
    <message>
        <source>Holdfast keeps this PDF and does not open it: a PDF from elsewhere can carry more than pages. To read it, save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i ddewis eto.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation type="unfinished">Beth mae’r ffeil yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>AttachmentSheet</name>
    <message>
        <source>%1 copies this folder online.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein.</translation>
    </message>
    <message>
        <source>%1. Added by %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check number of the file as it was given (SHA-256): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check number of what is kept (SHA-256): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>It &amp;belongs to</source>
        <translation type="unfinished">Mae’n &amp;perthyn i</translation>
    </message>
    <message>
        <source>It is not encrypted there: whoever gets at the file can read it. Delete it when it is done with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the picture: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which &amp;day</source>
        <translation type="unfinished">O ba ddi&amp;wrnod</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Darllen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">Yn cadw</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <source>The discussion of %1</source>
        <translation type="unfinished">Trafodaeth %1</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation type="unfinished">&amp;Beth ydyw</translation>
    </message>
    <message>
        <source>What it s&amp;hows, for who cannot see it</source>
        <translation type="unfinished">Beth mae’n ei ddango&amp;s, i’r sawl na all ei weld</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation type="unfinished">Llun (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished">Llun (PNG)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished">Testun plaen</translation>
    </message>
    <message>
        <source>other words or pictures hidden in the file</source>
        <translation type="unfinished">geiriau neu luniau eraill wedi’u cuddio yn y ffeil</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation type="unfinished">pryd y’i tynnwyd</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation type="unfinished">ble y’i tynnwyd</translation>
    </message>
    <message>
        <source>with which phone or camera</source>
        <translation type="unfinished">gyda pha ffôn neu gamera</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>A letter, a scanned paper, a photograph of rough notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Atodi ffeil…</translation>
    </message>
    <message>
        <source>Attach rough notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>None are kept with it. They are evidence: photograph them before they are thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>The paper record was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsSheet</name>
    <message>
        <source>A version that both have signed can take attachments. This one is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
</context>
<context>
    <name>AuthorityChoice</name>
    <message>
        <source>After taking advice</source>
        <translation type="unfinished">Ar ôl cael cyngor</translation>
    </message>
    <message>
        <source>Choose whose it is</source>
        <translation type="unfinished">Dewiswch benderfyniad pwy ydyw</translation>
    </message>
    <message>
        <source>Referred to somebody else to decide</source>
        <translation type="unfinished">Cyfeiriwyd at rywun arall i benderfynu</translation>
    </message>
    <message>
        <source>Within our own role</source>
        <translation type="unfinished">Yn rhinwedd ein rôl ein hunain</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>&amp;First day away</source>
        <translation type="unfinished">&amp;Diwrnod cyntaf i ffwrdd</translation>
    </message>
    <message>
        <source>&amp;Last day away</source>
        <translation type="unfinished">Diwrnod &amp;olaf i ffwrdd</translation>
    </message>
    <message>
        <source>&amp;Who takes their place</source>
        <translation type="unfinished">P&amp;wy sy’n cymryd ei le</translation>
    </message>
    <message>
        <source>Choose who takes their place</source>
        <translation type="unfinished">Dewiswch pwy sy’n cymryd ei le</translation>
    </message>
    <message>
        <source>Mark %1 as away</source>
        <translation type="unfinished">Nodi bod %1 i ffwrdd</translation>
    </message>
    <message>
        <source>Personal notes from before stay closed to them, unless the person supervised agrees. What is said to them meanwhile stays between the two of them. Everybody concerned is told.</source>
        <translation type="unfinished">Mae nodiadau personol o’r blaen yn aros ar gau iddo, oni bai bod y sawl a oruchwylir yn cytuno. Mae’r hyn a ddywedir wrtho yn y cyfamser yn aros rhwng y ddau. Caiff pawb dan sylw wybod.</translation>
    </message>
    <message>
        <source>Somebody else supervises in their place between two days. It starts and ends by itself.</source>
        <translation type="unfinished">Mae rhywun arall yn goruchwylio yn ei le rhwng dau ddiwrnod. Mae’n dechrau ac yn gorffen ohono’i hun.</translation>
    </message>
    <message>
        <source>Somebody with a key.</source>
        <translation type="unfinished">Rhywun ag allwedd.</translation>
    </message>
    <message>
        <source>They can plan and hold sessions, read the agreements and the children’s cases, and follow up.</source>
        <translation type="unfinished">Gall gynllunio a chynnal sesiynau, darllen y cytundebau ac achosion y plant, a dilyn i fyny.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished">Copïau wrth gefn…</translation>
    </message>
    <message>
        <source>Checking every page of the copy</source>
        <translation type="unfinished">Yn gwirio pob tudalen o’r copi</translation>
    </message>
    <message>
        <source>Copying the records</source>
        <translation type="unfinished">Yn copïo’r cofnodion</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A file of the copy went missing. The drive may have been pulled out.</source>
        <translation type="unfinished">Aeth un o ffeiliau’r copi ar goll. Efallai i’r gyriant gael ei dynnu allan.</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished">Bob tro</translation>
    </message>
    <message>
        <source>Every page of it was checked after copying.</source>
        <translation type="unfinished">Gwiriwyd pob tudalen ohono ar ôl copïo.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, the records are gone.</source>
        <translation type="unfinished">Os collir y cyfrifiadur hwn neu os bydd yn torri, mae’r cofnodion wedi mynd.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished">Unwaith y dydd</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation type="unfinished">Unwaith yr wythnos</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished">Dim ond pan ofynnaf</translation>
    </message>
    <message>
        <source>The backup could not be copied to the second place.</source>
        <translation type="unfinished">Ni ellid copïo’r copi wrth gefn i’r ail le.</translation>
    </message>
    <message>
        <source>The copy did not pass the check of every page.</source>
        <translation type="unfinished">Ni phasiodd y copi’r gwiriad o bob tudalen.</translation>
    </message>
    <message>
        <source>The copy was not the same as what was copied.</source>
        <translation type="unfinished">Nid oedd y copi yr un fath â’r hyn a gopïwyd.</translation>
    </message>
    <message>
        <source>The drive could not be read or written. It may have been pulled out.</source>
        <translation type="unfinished">Ni ellid darllen y gyriant nac ysgrifennu iddo. Efallai iddo gael ei dynnu allan.</translation>
    </message>
    <message>
        <source>The folder could not be written to.</source>
        <translation type="unfinished">Ni ellid ysgrifennu i’r ffolder.</translation>
    </message>
    <message>
        <source>The folder for backups is not there. Put the drive in, or choose another folder.</source>
        <translation type="unfinished">Nid yw’r ffolder ar gyfer copïau wrth gefn yno. Rhowch y gyriant i mewn, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>The last backup could not be made.</source>
        <translation type="unfinished">Ni ellid gwneud y copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>The newest backup is from {when}.</source>
        <translation type="unfinished">Mae’r copi wrth gefn diweddaraf o {when}.</translation>
    </message>
    <message>
        <source>The newest backup is {long} old.</source>
        <translation type="unfinished">Mae’r copi wrth gefn diweddaraf yn {long} oed.</translation>
    </message>
    <message>
        <source>The newest backup there is from {when}.</source>
        <translation type="unfinished">Mae’r copi wrth gefn diweddaraf yno o {when}.</translation>
    </message>
    <message>
        <source>The second place has no backup yet. Put the memory stick in.</source>
        <translation type="unfinished">Nid oes copi wrth gefn yn yr ail le eto. Rhowch y cof bach i mewn.</translation>
    </message>
    <message>
        <source>The second place was last reached {when}. Put the memory stick in.</source>
        <translation type="unfinished">Cyrhaeddwyd yr ail le ddiwethaf {when}. Rhowch y cof bach i mewn.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Nid oes copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>There was no room.</source>
        <translation type="unfinished">Nid oedd lle.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished">gofynnwyd amdano</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished">ohono’i hun</translation>
    </message>
    <message>
        <source>second place</source>
        <translation type="unfinished">ail le</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ddoe</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished">{day} am {time}</translation>
    </message>
</context>
<context>
    <name>BackupsGroup</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>&amp;Choose a stick or folder…</source>
        <translation type="unfinished">&amp;Dewis cof bach neu ffolder…</translation>
    </message>
    <message>
        <source>&amp;Move to a new computer…</source>
        <translation type="unfinished">&amp;Symud i gyfrifiadur newydd…</translation>
    </message>
    <message>
        <source>&amp;Stop using it</source>
        <translation type="unfinished">&amp;Rhoi’r gorau i’w ddefnyddio</translation>
    </message>
    <message>
        <source>A laptop or a stick is &amp;lost…</source>
        <translation type="unfinished">Mae gliniadur neu gof bach ar g&amp;oll…</translation>
    </message>
    <message>
        <source>A second place, such as a memory stick</source>
        <translation type="unfinished">Ail le, megis cof bach</translation>
    </message>
    <message>
        <source>Back up to &amp;another folder…</source>
        <translation type="unfinished">Copïo wrth gefn i ffolder &amp;arall…</translation>
    </message>
    <message>
        <source>Backed up, and every page checked.</source>
        <translation type="unfinished">Copïwyd wrth gefn, a gwiriwyd pob tudalen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups are kept of the records themselves.</source>
        <translation type="unfinished">O’r cofnodion eu hunain y cedwir copïau wrth gefn.</translation>
    </message>
    <message>
        <source>Backups that are there now</source>
        <translation type="unfinished">Copïau wrth gefn sydd yno nawr</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished">Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>C&amp;hange the folder…</source>
        <translation type="unfinished">&amp;Newid y ffolder…</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder on another drive</source>
        <translation type="unfinished">Dewiswch y cof bach, neu ffolder ar yriant arall</translation>
    </message>
    <message>
        <source>Holdfast copies your records by itself and checks every page of the copy. A backup is encrypted like the records themselves, and the passphrases of its day open it.</source>
        <translation type="unfinished">Mae Holdfast yn copïo’ch cofnodion ohono’i hun ac yn gwirio pob tudalen o’r copi. Mae copi wrth gefn wedi’i amgryptio fel y cofnodion eu hunain, a chyfrinymadroddion ei ddiwrnod sy’n ei agor.</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation type="unfinished">Pa mor a&amp;ml</translation>
    </message>
    <message>
        <source>How often backups are made</source>
        <translation type="unfinished">Pa mor aml y gwneir copïau wrth gefn</translation>
    </message>
    <message>
        <source>It is in the folder %1.</source>
        <translation type="unfinished">Mae yn y ffolder %1.</translation>
    </message>
    <message>
        <source>It is not there now.</source>
        <translation type="unfinished">Nid yw yno nawr.</translation>
    </message>
    <message>
        <source>It is there now.</source>
        <translation type="unfinished">Mae yno nawr.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished">Yn chwilio am gopïau wrth gefn…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished">Edrych…</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished">Diweddaraf</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Dim eto.</translation>
    </message>
    <message>
        <source>None yet. A fire or a thief takes the computer and the backups on it. Choose a stick: whenever it is put in, the newest backup is copied there and checked. Keep it in a locked drawer elsewhere.</source>
        <translation type="unfinished">Dim eto. Mae tân neu leidr yn mynd â’r cyfrifiadur a’r copïau wrth gefn sydd arno. Dewiswch gof bach: bob tro y’i rhoddir i mewn, copïir y copi wrth gefn diweddaraf yno a’i wirio. Cadwch ef mewn drôr dan glo yn rhywle arall.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Adfer…</translation>
    </message>
    <message>
        <source>This is a copy that you are looking at.</source>
        <translation type="unfinished">Copi yr ydych yn edrych arno yw hwn.</translation>
    </message>
    <message>
        <source>When something changes</source>
        <translation type="unfinished">Pan fydd rhywbeth yn newid</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation type="unfinished">Ble y’u cedwir</translation>
    </message>
    <message>
        <source>Where to keep backups</source>
        <translation type="unfinished">Ble i gadw copïau wrth gefn</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">Ble i roi’r copi wrth gefn</translation>
    </message>
    <message>
        <source>“Each time” is once after each unlocking. Of its own backups Holdfast keeps the newest of %1 days, %2 weeks and %3 months; those you asked for stay until you delete them.</source>
        <translation type="unfinished">“Bob tro” yw unwaith ar ôl pob datgloi. O’i gopïau wrth gefn ei hun mae Holdfast yn cadw’r diweddaraf o %1 diwrnod, %2 wythnos a %3 mis; mae’r rhai y gofynnoch amdanynt yn aros nes i chi eu dileu.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation type="unfinished">&amp;Dewis ffolder…</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation type="unfinished">Copïau wrth gefn y cafwyd hyd iddynt</translation>
    </message>
    <message>
        <source>Looking changes nothing. Restoring puts the backup where your records belong on this computer; what is there already is kept beside.</source>
        <translation type="unfinished">Nid yw edrych yn newid dim. Mae adfer yn rhoi’r copi wrth gefn yn y man lle mae’ch cofnodion i fod ar y cyfrifiadur hwn; cedwir yr hyn sydd yno eisoes wrth ei ochr.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished">Edrych…</translation>
    </message>
    <message>
        <source>None was found. Put the memory stick in and look again, or choose the folder of a backup.</source>
        <translation type="unfinished">Ni chafwyd hyd i’r un. Rhowch y cof bach i mewn ac edrychwch eto, neu dewiswch ffolder copi wrth gefn.</translation>
    </message>
    <message>
        <source>Open from a backup or a stick</source>
        <translation type="unfinished">Agor o gopi wrth gefn neu gof bach</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished">Adfer…</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>&amp;First stage</source>
        <translation type="unfinished">&amp;Cam cyntaf</translation>
    </message>
    <message>
        <source>&amp;No, go on</source>
        <translation type="unfinished">&amp;Nac ydy, ymlaen</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes: report now</source>
        <translation type="unfinished">&amp;Ydy: adrodd nawr</translation>
    </message>
    <message>
        <source>An answer is &amp;needed by</source>
        <translation type="unfinished">Mae a&amp;ngen ateb erbyn</translation>
    </message>
    <message>
        <source>Escalate: %1 %2</source>
        <translation type="unfinished">Uwchgyfeirio: %1 %2</translation>
    </message>
    <message>
        <source>H&amp;ow they are reached</source>
        <translation type="unfinished">S&amp;ut i gael gafael arnynt</translation>
    </message>
    <message>
        <source>How soon an answer is needed</source>
        <translation type="unfinished">Pa mor fuan y mae angen ateb</translation>
    </message>
    <message>
        <source>In their words, if you have them. If nobody has asked, write that and why.</source>
        <translation type="unfinished">Yn ei eiriau, os ydynt gennych. Os nad oes neb wedi gofyn, ysgrifennwch hynny a pham.</translation>
    </message>
    <message>
        <source>Is the child in danger now?</source>
        <translation type="unfinished">A yw’r plentyn mewn perygl nawr?</translation>
    </message>
    <message>
        <source>It com&amp;es from</source>
        <translation type="unfinished">O bl&amp;e y daw</translation>
    </message>
    <message>
        <source>It is abo&amp;ut</source>
        <translation type="unfinished">Am &amp;beth y mae</translation>
    </message>
    <message>
        <source>Name, role, agency</source>
        <translation type="unfinished">Enw, rôl, asiantaeth</translation>
    </message>
    <message>
        <source>Say by when</source>
        <translation type="unfinished">Dywedwch erbyn pryd</translation>
    </message>
    <message>
        <source>W&amp;ho sees it differently</source>
        <translation type="unfinished">P&amp;wy sy’n ei weld yn wahanol</translation>
    </message>
    <message>
        <source>What is in &amp;dispute</source>
        <translation type="unfinished">Yr hyn y mae angh&amp;ytuno amdano</translation>
    </message>
    <message>
        <source>What keeps the child &amp;safe meanwhile</source>
        <translation type="unfinished">Yr hyn sy’n cadw’r plentyn yn dd&amp;iogel yn y cyfamser</translation>
    </message>
    <message>
        <source>What the child &amp;wants</source>
        <translation type="unfinished">Beth mae’r &amp;plentyn ei eisiau</translation>
    </message>
    <message>
        <source>What we &amp;agree on</source>
        <translation type="unfinished">Beth rydym yn cytuno &amp;arno</translation>
    </message>
    <message>
        <source>Which route</source>
        <translation type="unfinished">Pa lwybr</translation>
    </message>
    <message>
        <source>Who challenges whom</source>
        <translation type="unfinished">Pwy sy’n herio pwy</translation>
    </message>
    <message>
        <source>Why it &amp;matters to the child</source>
        <translation type="unfinished">Pa&amp;m mae’n bwysig i’r plentyn</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>another one, last {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made, kept by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one this note was drafted on, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInSheet</name>
    <message>
        <source>&amp;Bring in</source>
        <translation type="unfinished">&amp;Dod â nhw i mewn</translation>
    </message>
    <message>
        <source>&amp;Bring in %1 people</source>
        <translation type="unfinished">&amp;Dod â %1 o bobl i mewn</translation>
    </message>
    <message>
        <source>&amp;Bring in 1 person</source>
        <translation type="unfinished">&amp;Dod ag 1 person i mewn</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished">&amp;E-bost</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">Enw &amp;llawn</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation type="unfinished">Enw a &amp;ddefnyddir</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished">E&amp;rs</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished">&amp;Ffôn</translation>
    </message>
    <message>
        <source>Also in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose the list…</source>
        <translation type="unfinished">De&amp;wis y rhestr…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished">De&amp;wis…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Choose a list and tick who is to come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation type="unfinished">Dewiswch y rhestr</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished">Colofn %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation type="unfinished">Enw &amp;cyntaf</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Enw a ddefnyddir</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation type="unfinished">C&amp;yfenw</translation>
    </message>
    <message>
        <source>Line %1 of this list has a quotation mark that is not closed, or words after one that is. Mend it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>No heading says where the names are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished">Dim enw</translation>
    </message>
    <message>
        <source>Nobody is ticked yet.</source>
        <translation type="unfinished">Nid oes neb wedi’i dicio eto.</translation>
    </message>
    <message>
        <source>Nobody was brought in, and the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say below what stands where. If your list has no headings, give it a first row with them: as it is, its first person is taken for headings and does not come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Ers</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation type="unfinished">Yn aros allan</translation>
    </message>
    <message>
        <source>Team or &amp;group</source>
        <translation type="unfinished">&amp;Tîm neu grŵp</translation>
    </message>
    <message>
        <source>Team or group</source>
        <translation type="unfinished">Tîm neu grŵp</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>The first row says what stands in each column, such as Name, E-mail, Team and Start date. Everybody comes in as somebody who works or volunteers with children; supervisors, leads and others are appointed on their own page afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody in this list. Its first row has to be the heads of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a list. Save it as CSV in the spreadsheet, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet’s own file. Save it there as CSV, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is longer than %1 people. Divide it and bring it in in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation type="unfinished">Beth sydd ble</translation>
    </message>
    <message>
        <source>What they &amp;do</source>
        <translation type="unfinished">Beth &amp;mae’n ei wneud</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>Who would come in</source>
        <translation type="unfinished">Pwy fyddai’n dod i mewn</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished">llinell %1</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation type="unfinished">nid yn y rhestr</translation>
    </message>
</context>
<context>
    <name>BrowserSheet</name>
    <message>
        <source>&amp;Write and open</source>
        <translation type="unfinished">&amp;Ysgrifennu ac agor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished">Ni ellid agor porwr.</translation>
    </message>
    <message>
        <source>Read the help in the browser</source>
        <translation type="unfinished">Darllen y cymorth yn y porwr</translation>
    </message>
    <message>
        <source>The help is written as pages into this folder, and opened in your browser:</source>
        <translation type="unfinished">Ysgrifennir y cymorth fel tudalennau i’r ffolder hon, a’i agor yn eich porwr:</translation>
    </message>
    <message>
        <source>The pages are there: open index.html.</source>
        <translation type="unfinished">Mae’r tudalennau yno: agorwch index.html.</translation>
    </message>
    <message>
        <source>They hold nothing of your records. You can delete the folder at any time.</source>
        <translation type="unfinished">Nid ydynt yn cynnwys dim o’ch cofnodion. Gallwch ddileu’r ffolder unrhyw bryd.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>%1 copies this folder online.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein.</translation>
    </message>
    <message>
        <source>%1 saved as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Open the file with your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for your calendar</source>
        <translation type="unfinished">Cadw ar gyfer eich calendr</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">Yn cadw</translation>
    </message>
    <message>
        <source>Say &amp;with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say w&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a session moves, save it again and open the file: the entry moves too. Times are UK times, summer and winter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one of them is was left out, because it seems to name a child.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsGroup</name>
    <message>
        <source>&amp;Add a number</source>
        <translation type="unfinished">&amp;Ychwanegu rhif</translation>
    </message>
    <message>
        <source>I have &amp;checked these numbers</source>
        <translation type="unfinished">Rwyf wedi &amp;gwirio’r rhifau hyn</translation>
    </message>
    <message>
        <source>Last checked %1.</source>
        <translation type="unfinished">Gwiriwyd ddiwethaf %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished">Heb eu gwirio eto.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Note, row %1</source>
        <translation type="unfinished">Nodyn, rhes %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Number, row %1</source>
        <translation type="unfinished">Rhif, rhes %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished">Tynnu rhes %1</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished">Tynnwyd “%1”.</translation>
    </message>
    <message>
        <source>Saved. Holdfast will ask again in a year.</source>
        <translation type="unfinished">Cadwyd. Bydd Holdfast yn gofyn eto ymhen blwyddyn.</translation>
    </message>
    <message>
        <source>These numbers are shown on every case, in this order, when a child may be in danger.</source>
        <translation type="unfinished">Dangosir y rhifau hyn ar bob achos, yn y drefn hon, pan allai plentyn fod mewn perygl.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Who, row %1</source>
        <translation type="unfinished">Pwy, rhes %1</translation>
    </message>
</context>
<context>
    <name>CallsSheet</name>
    <message>
        <source>Call first, write later</source>
        <translation type="unfinished">Ffonio yn gyntaf, ysgrifennu wedyn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>If a child is in danger now, call 999. Your notes are saved; you can finish them afterwards.</source>
        <translation type="unfinished">Os yw plentyn mewn perygl nawr, ffoniwch 999. Mae eich nodiadau wedi’u cadw; gallwch eu gorffen wedyn.</translation>
    </message>
    <message>
        <source>It is &amp;reported…</source>
        <translation type="unfinished">Mae wedi’i &amp;adrodd…</translation>
    </message>
    <message>
        <source>No number on file yet. If it cannot wait, call 999.</source>
        <translation type="unfinished">Dim rhif ar ffeil eto. Os na all aros, ffoniwch 999.</translation>
    </message>
    <message>
        <source>The NSPCC helpline below can tell you whom to ring.</source>
        <translation type="unfinished">Gall llinell gymorth yr NSPCC isod ddweud wrthych pwy i’w ffonio.</translation>
    </message>
</context>
<context>
    <name>CarryOnSheet</name>
    <message>
        <source>&amp;By when now?</source>
        <translation type="unfinished">&amp;Erbyn pryd nawr?</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Ymhen wythnos</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation type="unfinished">Ymhen pedair wythnos</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished">Ymhen pythefnos</translation>
    </message>
    <message>
        <source>Say by when it will be done now</source>
        <translation type="unfinished">Dywedwch erbyn pryd y caiff ei wneud nawr</translation>
    </message>
    <message>
        <source>What got in the &amp;way?</source>
        <translation type="unfinished">&amp;Beth oedd yn rhwystr?</translation>
    </message>
</context>
<context>
    <name>CaseKeeping</name>
    <message>
        <source>A duty in law, or a court or public body asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Cydsyniad</translation>
    </message>
    <message>
        <source>Danger to life or health now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a child or an adult at risk safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>%1, 1:1 with %2</source>
        <translation type="unfinished">%1, 1:1 gyda %2</translation>
    </message>
    <message>
        <source>&amp;Add to agenda</source>
        <translation type="unfinished">&amp;Ychwanegu at agenda</translation>
    </message>
    <message>
        <source>&amp;Export for case file…</source>
        <translation type="unfinished">&amp;Allforio ar gyfer y ffeil achos…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation type="unfinished">Oed %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Popeth</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished">Newi&amp;d…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Chronology, newest first</source>
        <translation type="unfinished">Cronoleg, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation type="unfinished">Caewyd ar %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Penderfyniadau</translation>
    </message>
    <message>
        <source>Discussed %1</source>
        <translation type="unfinished">Trafodwyd %1</translation>
    </message>
    <message>
        <source>Discussed as often as agreed.</source>
        <translation type="unfinished">Trafodir mor aml ag y cytunwyd.</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation type="unfinished">Trafodaethau</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation type="unfinished">Yn llithro</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished">Erbyn %1</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation type="unfinished">Erbyn %1.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation type="unfinished">Uwchgyfeirio</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Allforion</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Allforio…</translation>
    </message>
    <message>
        <source>If the child may be in danger now, stop writing and call first.</source>
        <translation type="unfinished">Os gallai’r plentyn fod mewn perygl nawr, peidiwch ag ysgrifennu: ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>In %1’s words</source>
        <translation type="unfinished">Yng ngeiriau %1</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation type="unfinished">Roedd yn ddyledus ar %1.</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation type="unfinished">Llofnodwyd ddiwethaf %1.</translation>
    </message>
    <message>
        <source>Let a &amp;trustee read…</source>
        <translation type="unfinished">Gadael i y&amp;mddiriedolwr ddarllen…</translation>
    </message>
    <message>
        <source>Next discussion</source>
        <translation type="unfinished">Y drafodaeth nesaf</translation>
    </message>
    <message>
        <source>No discussion since %1: %2 over what was agreed</source>
        <translation type="unfinished">Dim trafodaeth ers %1: %2 dros yr hyn a gytunwyd</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation type="unfinished">Heb ei lofnodi eto.</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation type="unfinished">Ar agor ers %1</translation>
    </message>
    <message>
        <source>Read and si&amp;gn…</source>
        <translation type="unfinished">Darllen a &amp;llofnodi…</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation type="unfinished">Darllen a llofnodi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Llofnodwyd</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation type="unfinished">Llofnodwyd %1</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished">I’w wneud o hyd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Today: %1 over</source>
        <translation type="unfinished">Heddiw: %1 drosodd</translation>
    </message>
    <message>
        <source>Told in the session of %1</source>
        <translation type="unfinished">Dywedwyd yn sesiwn %1</translation>
    </message>
    <message>
        <source>Trustee…</source>
        <translation type="unfinished">Ymddiriedolwr…</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished">Pa gofnodion</translation>
    </message>
    <message>
        <source>Who to &amp;call</source>
        <translation type="unfinished">Pwy i’w &amp;ffonio</translation>
    </message>
    <message>
        <source>lead %1</source>
        <translation type="unfinished">arweinydd %1</translation>
    </message>
    <message>
        <source>supervisor %1</source>
        <translation type="unfinished">goruchwyliwr %1</translation>
    </message>
    <message>
        <source>worry: %1</source>
        <translation type="unfinished">pryder: %1</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>&amp;Date of birth</source>
        <translation type="unfinished">&amp;Dyddiad geni</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation type="unfinished">&amp;Agor yr achos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Change what is on file</source>
        <translation type="unfinished">Newid yr hyn sydd ar ffeil</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation type="unfinished">Dewiswch am beth y mae</translation>
    </message>
    <message>
        <source>Choose where they stand</source>
        <translation type="unfinished">Dewiswch ble mae arni</translation>
    </message>
    <message>
        <source>If the child may be in danger now, stop writing and call first.</source>
        <translation type="unfinished">Os gallai’r plentyn fod mewn perygl nawr, peidiwch ag ysgrifennu: ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>O&amp;pened on</source>
        <translation type="unfinished">Agorwyd a&amp;r</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
    <message>
        <source>Shown as initials everywhere but in the child’s own record.</source>
        <translation type="unfinished">Dangosir llythrennau cyntaf ym mhobman ond yng nghofnod y plentyn ei hun.</translation>
    </message>
    <message>
        <source>Sinc&amp;e when</source>
        <translation type="unfinished">Ers &amp;pryd</translation>
    </message>
    <message>
        <source>Team or &amp;group</source>
        <translation type="unfinished">&amp;Tîm neu grŵp</translation>
    </message>
    <message>
        <source>The child’s full &amp;name</source>
        <translation type="unfinished">E&amp;nw llawn y plentyn</translation>
    </message>
    <message>
        <source>The practitioner who knows the child best.</source>
        <translation type="unfinished">Yr ymarferydd sy’n adnabod y plentyn orau.</translation>
    </message>
    <message>
        <source>This needs another look</source>
        <translation type="unfinished">Mae angen edrych eto ar hyn</translation>
    </message>
    <message>
        <source>What is the &amp;worry chiefly about?</source>
        <translation type="unfinished">Am &amp;beth mae’r pryder yn bennaf?</translation>
    </message>
    <message>
        <source>Where the child stands with o&amp;ther services</source>
        <translation type="unfinished">Ble mae’r plentyn arni gyda &amp;gwasanaethau eraill</translation>
    </message>
    <message>
        <source>Who &amp;leads on it</source>
        <translation type="unfinished">Pwy sy’n arwa&amp;in arno</translation>
    </message>
    <message>
        <source>Who to &amp;call</source>
        <translation type="unfinished">Pwy i’w &amp;ffonio</translation>
    </message>
    <message>
        <source>Whose s&amp;upervision it comes to</source>
        <translation type="unfinished">I or&amp;uchwyliaeth pwy y daw</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>&amp;New case</source>
        <translation type="unfinished">Achos &amp;newydd</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Children you keep in mind, by initials and case number</source>
        <translation type="unfinished">Plant yr ydych yn eu cadw mewn cof, yn ôl llythrennau cyntaf a rhif achos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Ar gau</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished">Caewyd %1</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation type="unfinished">Yn llithro</translation>
    </message>
    <message>
        <source>No children are on file yet</source>
        <translation type="unfinished">Nid oes plant ar ffeil eto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Open a &amp;case</source>
        <translation type="unfinished">Agor a&amp;chos</translation>
    </message>
    <message>
        <source>When somebody is worried about a child, open a case. It holds what was discussed, what was decided and what was done, and nothing about anybody else’s child.</source>
        <translation type="unfinished">Pan fydd rhywun yn poeni am blentyn, agorwch achos. Mae’n cadw’r hyn a drafodwyd, a benderfynwyd ac a wnaed, a dim byd am blentyn neb arall.</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished">Pa achosion</translation>
    </message>
    <message>
        <source>Who to ca&amp;ll</source>
        <translation type="unfinished">Pwy i’w &amp;ffonio</translation>
    </message>
    <message>
        <source>Worried about a child right now? Make the call first.</source>
        <translation type="unfinished">Yn poeni am blentyn y funud hon? Gwnewch yr alwad yn gyntaf.</translation>
    </message>
    <message>
        <source>discussed %1</source>
        <translation type="unfinished">trafodwyd %1</translation>
    </message>
    <message>
        <source>not discussed yet</source>
        <translation type="unfinished">heb ei drafod eto</translation>
    </message>
    <message>
        <source>read and sign by %1</source>
        <translation type="unfinished">darllen a llofnodi erbyn %1</translation>
    </message>
    <message>
        <source>read and sign was due %1</source>
        <translation type="unfinished">roedd darllen a llofnodi’n ddyledus %1</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseSheet</name>
    <message>
        <source>&amp;Change it</source>
        <translation type="unfinished">Ei &amp;newid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Newid fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Changing your passphrase</source>
        <translation type="unfinished">Yn newid eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid dyna eich cyfrinymadrodd. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The passphrase &amp;now</source>
        <translation type="unfinished">Y cyfrinymadrodd &amp;nawr</translation>
    </message>
    <message>
        <source>Type the passphrase you use now</source>
        <translation type="unfinished">Teipiwch y cyfrinymadrodd a ddefnyddiwch nawr</translation>
    </message>
    <message>
        <source>Use the new one from now on.</source>
        <translation type="unfinished">Defnyddiwch yr un newydd o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished">Mae eich cyfrinymadrodd wedi’i newid.</translation>
    </message>
</context>
<context>
    <name>ChapterView</name>
    <message>
        <source>See also:</source>
        <translation type="unfinished">Gweler hefyd:</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>&amp;Choose a PDF…</source>
        <translation type="unfinished">&amp;Dewis PDF…</translation>
    </message>
    <message>
        <source>&amp;Read it into the agenda…</source>
        <translation type="unfinished">&amp;Ei ddarllen i’r agenda…</translation>
    </message>
    <message>
        <source>&amp;Sign it too…</source>
        <translation type="unfinished">&amp;Llofnodi hefyd…</translation>
    </message>
    <message>
        <source>&amp;Time stamp…</source>
        <translation type="unfinished">&amp;Stamp amser…</translation>
    </message>
    <message>
        <source>Check a PDF</source>
        <translation type="unfinished">Gwirio PDF</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Yn gwirio</translation>
    </message>
    <message>
        <source>Choose a PDF, or drop one here. It is only read: nothing in it runs, and nothing is kept. Records signed by other clubs can be checked too.</source>
        <translation type="unfinished">Dewiswch PDF, neu gollyngwch un yma. Dim ond ei ddarllen a wneir: nid oes dim ynddo’n rhedeg, ac ni chedwir dim. Gellir gwirio cofnodion a lofnodwyd gan glybiau eraill hefyd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>It is not signed, and need not be. It is read into the agenda of the session it was made for.</source>
        <translation type="unfinished">Nid yw wedi’i lofnodi, ac nid oes angen. Fe’i darllenir i agenda’r sesiwn y’i gwnaed ar ei chyfer.</translation>
    </message>
    <message>
        <source>Its pass&amp;word</source>
        <translation type="unfinished">Ei g&amp;yfrinair</translation>
    </message>
    <message>
        <source>Reading every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a preparation form, not a record</source>
        <translation type="unfinished">Ffurflen baratoi yw hon, nid cofnod</translation>
    </message>
    <message>
        <source>Was it changed since it was signed?</source>
        <translation type="unfinished">A newidiwyd ef ers ei lofnodi?</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1 signed after their certificate was withdrawn on %2. Do not rely on that signature.</source>
        <translation type="unfinished">Llofnododd %1 ar ôl i’w dystysgrif gael ei thynnu’n ôl ar %2. Peidiwch â dibynnu ar y llofnod hwnnw.</translation>
    </message>
    <message>
        <source>%1 signed before their certificate was withdrawn on %2, by the signature’s own clock.</source>
        <translation type="unfinished">Llofnododd %1 cyn i’w dystysgrif gael ei thynnu’n ôl ar %2, yn ôl cloc y llofnod ei hun.</translation>
    </message>
    <message>
        <source>%1 signed before their certificate was withdrawn on %2: the signature stands.</source>
        <translation type="unfinished">Llofnododd %1 cyn i’w dystysgrif gael ei thynnu’n ôl ar %2: mae’r llofnod yn sefyll.</translation>
    </message>
    <message>
        <source>A certificate was withdrawn</source>
        <translation type="unfinished">Tynnwyd tystysgrif yn ôl</translation>
    </message>
    <message>
        <source>All of it stands on the pages. These say more, or in other words than this version of Holdfast:</source>
        <translation type="unfinished">Mae’r cyfan ar y tudalennau. Mae’r rhain yn dweud mwy, neu mewn geiriau gwahanol i’r fersiwn hon o Holdfast:</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation type="unfinished">Peidiwch â dibynnu arno.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask whoever sent it for the record again.</source>
        <translation type="unfinished">Peidiwch â dibynnu arno. Gofynnwch i’r anfonwr am y cofnod eto.</translation>
    </message>
    <message>
        <source>Does not say the same as the pages. Ask whoever signed it which of the two is right:</source>
        <translation type="unfinished">Nid yw’n dweud yr un peth â’r tudalennau. Gofynnwch i’r llofnodwr pa un o’r ddau sy’n gywir:</translation>
    </message>
    <message>
        <source>Every signature holds and the last one covers the whole file.</source>
        <translation type="unfinished">Mae pob llofnod yn dal ac mae’r olaf yn cwmpasu’r ffeil gyfan.</translation>
    </message>
    <message>
        <source>Everybody who was to sign it has signed.</source>
        <translation type="unfinished">Mae pawb a oedd i’w lofnodi wedi llofnodi.</translation>
    </message>
    <message>
        <source>It agrees with “Who did what”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold the entry that the record names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold the entry that the record names; it may be one of those that are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold up to the entry of %1 that the record names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the entry of %1 that the record names, but entries before that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as anybody left it who signed it here. Do not rely on it; export the record again.</source>
        <translation type="unfinished">Nid yw fel y gadawodd neb a’i llofnododd yma. Peidiwch â dibynnu arno; allforiwch y cofnod eto.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and compare the records with the newest backup before anybody writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said about whether it was changed. Ask whoever sent it for the signed record.</source>
        <translation type="unfinished">Ni ellir dweud dim am a newidiwyd ef. Gofynnwch i’r anfonwr am y cofnod wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>Says the same as the pages.</source>
        <translation type="unfinished">Yn dweud yr un peth â’r tudalennau.</translation>
    </message>
    <message>
        <source>Signed, and not changed since</source>
        <translation type="unfinished">Llofnodwyd, a heb ei newid ers hynny</translation>
    </message>
    <message>
        <source>Signed, and not changed since, but it does not agree with itself</source>
        <translation type="unfinished">Llofnodwyd, a heb ei newid ers hynny, ond nid yw’n cytuno ag ef ei hun</translation>
    </message>
    <message>
        <source>Somebody has signed since. Use that file: this one lacks a signature.</source>
        <translation type="unfinished">Mae rhywun wedi llofnodi ers hynny. Defnyddiwch y ffeil honno: mae llofnod ar goll o hon.</translation>
    </message>
    <message>
        <source>Still to sign: %1.</source>
        <translation type="unfinished">I lofnodi o hyd: %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn on %2, and your register does not know this signature.</source>
        <translation type="unfinished">Tynnwyd tystysgrif %1 yn ôl ar %2, ac nid yw eich cofrestr yn adnabod y llofnod hwn.</translation>
    </message>
    <message>
        <source>The data attached to it does not say the same as its pages. See below where.</source>
        <translation type="unfinished">Nid yw’r data sydd wedi’i atodi yn dweud yr un peth â’i dudalennau. Gweler isod ble.</translation>
    </message>
    <message>
        <source>The record names the entry of %1 there, and vouches for what follows the lost entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names the entry of %1 there: up to that, nothing was changed or removed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF carries no signature</source>
        <translation type="unfinished">Nid oes llofnod ar y PDF hwn</translation>
    </message>
    <message>
        <source>This PDF was changed after it was signed</source>
        <translation type="unfinished">Newidiwyd y PDF hwn ar ôl ei lofnodi</translation>
    </message>
    <message>
        <source>This is the file that your own register knows.</source>
        <translation type="unfinished">Dyma’r ffeil y mae eich cofrestr eich hun yn ei hadnabod.</translation>
    </message>
    <message>
        <source>Your register knows a later file of this record.</source>
        <translation type="unfinished">Mae eich cofrestr yn adnabod ffeil ddiweddarach o’r cofnod hwn.</translation>
    </message>
    <message>
        <source>Your register knows this record, but not this file.</source>
        <translation type="unfinished">Mae eich cofrestr yn adnabod y cofnod hwn, ond nid y ffeil hon.</translation>
    </message>
    <message>
        <source>on the pages “%1”, in the data “%2”</source>
        <translation type="unfinished">ar y tudalennau “%1”, yn y data “%2”</translation>
    </message>
    <message>
        <source>on the pages “%1”, in this version’s wording “%2”</source>
        <translation type="unfinished">ar y tudalennau “%1”, yng ngeiriad y fersiwn hon “%2”</translation>
    </message>
    <message>
        <source>“Who did what” is not as it was when this was signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildRecord</name>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished">%1 gan %2</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">Cyngor</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation type="unfinished">Yn ei erbyn: %1</translation>
    </message>
    <message>
        <source>For it: %1</source>
        <translation type="unfinished">O’i blaid: %1</translation>
    </message>
    <message>
        <source>It could be</source>
        <translation type="unfinished">Gallai fod</translation>
    </message>
    <message>
        <source>It is too early to say whether things are better.</source>
        <translation type="unfinished">Mae’n rhy gynnar i ddweud a yw pethau’n well.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished">Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Procedure or guidance</source>
        <translation type="unfinished">Gweithdrefn neu ganllaw</translation>
    </message>
    <message>
        <source>Risk from adults</source>
        <translation type="unfinished">Risg gan oedolion</translation>
    </message>
    <message>
        <source>Risk from other children</source>
        <translation type="unfinished">Risg gan blant eraill</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished">Ers y tro diwethaf</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>The risk of harm is higher than last time.</source>
        <translation type="unfinished">Mae’r risg o niwed yn uwch na’r tro diwethaf.</translation>
    </message>
    <message>
        <source>The risk of harm is lower than last time.</source>
        <translation type="unfinished">Mae’r risg o niwed yn is na’r tro diwethaf.</translation>
    </message>
    <message>
        <source>The risk of harm is the same as last time.</source>
        <translation type="unfinished">Mae’r risg o niwed yr un fath â’r tro diwethaf.</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>Things are better for the child since last time.</source>
        <translation type="unfinished">Mae pethau’n well i’r plentyn ers y tro diwethaf.</translation>
    </message>
    <message>
        <source>Things are not better for the child since last time.</source>
        <translation type="unfinished">Nid yw pethau’n well i’r plentyn ers y tro diwethaf.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What it is like for %1</source>
        <translation type="unfinished">Sut brofiad yw hyn i %1</translation>
    </message>
    <message>
        <source>What of this is an opinion, and whose</source>
        <translation type="unfinished">Beth o hyn sy’n farn, a barn pwy</translation>
    </message>
    <message>
        <source>What others think</source>
        <translation type="unfinished">Barn eraill</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation type="unfinished">Beth nad ydym yn ei wybod</translation>
    </message>
    <message>
        <source>What we made of it before</source>
        <translation type="unfinished">Ein barn o’r blaen</translation>
    </message>
    <message>
        <source>What we make of it</source>
        <translation type="unfinished">Beth yw ein barn ni am hyn</translation>
    </message>
    <message>
        <source>What we saw or heard ourselves</source>
        <translation type="unfinished">Yr hyn a welsom neu a glywsom ein hunain</translation>
    </message>
    <message>
        <source>Who advised us, and as what</source>
        <translation type="unfinished">Pwy a’n cynghorodd, ac fel beth</translation>
    </message>
    <message>
        <source>Why it was discussed</source>
        <translation type="unfinished">Pam y’i trafodwyd</translation>
    </message>
    <message>
        <source>Why nothing is written about that</source>
        <translation type="unfinished">Pam nad oes dim wedi’i ysgrifennu am hynny</translation>
    </message>
    <message>
        <source>Wording we looked at, and what replaced it</source>
        <translation type="unfinished">Geiriad yr edrychwyd arno, a’r hyn a ddaeth yn ei le</translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished">heb neb arall</translation>
    </message>
    <message>
        <source>not alone</source>
        <translation type="unfinished">gydag eraill</translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message>
        <source>About being watched:</source>
        <translation type="unfinished">Am gael ei wylio:</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished">Cydnabuwyd</translation>
    </message>
    <message>
        <source>Action agreed:</source>
        <translation type="unfinished">Cytunwyd ar gam gweithredu:</translation>
    </message>
    <message>
        <source>Action carried over:</source>
        <translation type="unfinished">Cam gweithredu wedi’i gario drosodd:</translation>
    </message>
    <message>
        <source>Action done:</source>
        <translation type="unfinished">Cam gweithredu wedi’i wneud:</translation>
    </message>
    <message>
        <source>Action dropped:</source>
        <translation type="unfinished">Cam gweithredu wedi’i ollwng:</translation>
    </message>
    <message>
        <source>Action passed its date:</source>
        <translation type="unfinished">Aeth cam gweithredu heibio’i ddyddiad:</translation>
    </message>
    <message>
        <source>Added to the record:</source>
        <translation type="unfinished">Ychwanegwyd at y cofnod:</translation>
    </message>
    <message>
        <source>Another agency:</source>
        <translation type="unfinished">Asiantaeth arall:</translation>
    </message>
    <message>
        <source>Answer to an escalation:</source>
        <translation type="unfinished">Ateb i uwchgyfeiriad:</translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation type="unfinished">Atodwyd:</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished">Caewyd yr achos</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">Agorwyd yr achos</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation type="unfinished">Penderfyniad:</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished">Trafodwyd</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation type="unfinished">Rhoddwyd i mewn yn ddiweddarach</translation>
    </message>
    <message>
        <source>Escalated:</source>
        <translation type="unfinished">Uwchgyfeiriwyd:</translation>
    </message>
    <message>
        <source>Escalation settled:</source>
        <translation type="unfinished">Datryswyd uwchgyfeiriad:</translation>
    </message>
    <message>
        <source>File read and signed</source>
        <translation type="unfinished">Darllenwyd a llofnodwyd y ffeil</translation>
    </message>
    <message>
        <source>Given to:</source>
        <translation type="unfinished">Rhoddwyd i:</translation>
    </message>
    <message>
        <source>Happened:</source>
        <translation type="unfinished">Digwyddodd:</translation>
    </message>
    <message>
        <source>Not shared with</source>
        <translation type="unfinished">Ni rannwyd â</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished">Ar bapur</translation>
    </message>
    <message>
        <source>Put together with</source>
        <translation type="unfinished">Unwyd â</translation>
    </message>
    <message>
        <source>Record signed as PDF</source>
        <translation type="unfinished">Llofnodwyd y cofnod fel PDF</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished">Rhannwyd â</translation>
    </message>
    <message>
        <source>Taken apart from another child’s file</source>
        <translation type="unfinished">Gwahanwyd oddi wrth ffeil plentyn arall</translation>
    </message>
    <message>
        <source>Taken further, to:</source>
        <translation type="unfinished">Aed ag ef ymhellach, at:</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Pam</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation type="unfinished">Caewyd a&amp;r</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
</context>
<context>
    <name>ClosingGroup</name>
    <message>
        <source>Actions: done, or pass them on.</source>
        <translation type="unfinished">Camau gweithredu: eu gwneud, neu eu trosglwyddo.</translation>
    </message>
    <message>
        <source>Agree beforehand where the records go.</source>
        <translation type="unfinished">Cytunwch ymlaen llaw i ble mae’r cofnodion yn mynd.</translation>
    </message>
    <message>
        <source>Agreements: sign them.</source>
        <translation type="unfinished">Cytundebau: eu llofnodi.</translation>
    </message>
    <message>
        <source>Cases: name another.</source>
        <translation type="unfinished">Achosion: enwi rhywun arall.</translation>
    </message>
    <message>
        <source>If the club closes</source>
        <translation type="unfinished">Os bydd y clwb yn cau</translation>
    </message>
    <message>
        <source>If you leave</source>
        <translation type="unfinished">Os byddwch yn gadael</translation>
    </message>
    <message>
        <source>Keeping: take them back.</source>
        <translation type="unfinished">Cadw: eu tynnu’n ôl.</translation>
    </message>
    <message>
        <source>Leaving and closing</source>
        <translation type="unfinished">Gadael a chau</translation>
    </message>
    <message>
        <source>Made %1 for %2.</source>
        <translation type="unfinished">Gwnaed %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>Make a package: %1…</source>
        <translation type="unfinished">Gwneud pecyn: %1…</translation>
    </message>
    <message>
        <source>Nobody else holds a key</source>
        <translation type="unfinished">Nid oes gan neb arall allwedd</translation>
    </message>
    <message>
        <source>Nobody else is lead or deputy</source>
        <translation type="unfinished">Nid oes neb arall yn arweinydd neu’n ddirprwy</translation>
    </message>
    <message>
        <source>Nothing. Let your successor take your key away.</source>
        <translation type="unfinished">Dim. Gadewch i’ch olynydd gymryd eich allwedd i ffwrdd.</translation>
    </message>
    <message>
        <source>One package for each kind of record, sealed under a fresh key that is printed for the receiving body. They open it, say so, and then what was in it can be disposed of, by two people.</source>
        <translation type="unfinished">Un pecyn ar gyfer pob math o gofnod, dan sêl ag allwedd newydd a argreffir i’r corff sy’n ei dderbyn. Maent yn ei agor, yn dweud hynny, ac yna gellir gwaredu’r hyn a oedd ynddo, gan ddau berson.</translation>
    </message>
    <message>
        <source>Packages that were made</source>
        <translation type="unfinished">Pecynnau a wnaed</translation>
    </message>
    <message>
        <source>People with access: give a key.</source>
        <translation type="unfinished">Pobl â mynediad: rhoi allwedd.</translation>
    </message>
    <message>
        <source>People: give each of them another supervisor.</source>
        <translation type="unfinished">Pobl: rhoi goruchwyliwr arall i bob un ohonynt.</translation>
    </message>
    <message>
        <source>People: give somebody the role.</source>
        <translation type="unfinished">Pobl: rhoi’r rôl i rywun.</translation>
    </message>
    <message>
        <source>Received %1, said %2.</source>
        <translation type="unfinished">Derbyniwyd %1, meddai %2.</translation>
    </message>
    <message>
        <source>Requests: answer, or tell your successor.</source>
        <translation type="unfinished">Ceisiadau: eu hateb, neu ddweud wrth eich olynydd.</translation>
    </message>
    <message>
        <source>Restricted matters are in none of these packages. Whoever is named in one makes a package of their own, under Restricted.</source>
        <translation type="unfinished">Nid oes materion cyfyngedig yn yr un o’r pecynnau hyn. Mae pwy bynnag a enwir mewn un yn gwneud ei becyn ei hun, o dan Cyfyngedig.</translation>
    </message>
    <message>
        <source>Restricted: name whoever goes on with them, then take yourself off.</source>
        <translation type="unfinished">Cyfyngedig: enwch bwy sy’n mynd ymlaen â nhw, yna tynnwch eich hun oddi arnynt.</translation>
    </message>
    <message>
        <source>They have it…</source>
        <translation type="unfinished">Mae ganddynt ef…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>What you still hold</source>
        <translation type="unfinished">Beth sydd gennych o hyd</translation>
    </message>
    <message>
        <source>When a lead leaves, or the club ends, the records go to somebody who will answer for them.</source>
        <translation type="unfinished">Pan fydd arweinydd yn gadael, neu’r clwb yn dod i ben, mae’r cofnodion yn mynd at rywun a fydd yn atebol amdanynt.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation type="unfinished">Ble i roi’r pecyn</translation>
    </message>
</context>
<context>
    <name>ClubGroup</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">C&amp;yfeiriad</translation>
    </message>
    <message>
        <source>&amp;Charity number</source>
        <translation type="unfinished">Rhif elu&amp;sen</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished">E-&amp;bost</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Remove the logo</source>
        <translation type="unfinished">&amp;Tynnu’r logo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished">&amp;Ffôn</translation>
    </message>
    <message>
        <source>A logo is chosen.</source>
        <translation type="unfinished">Mae logo wedi’i ddewis.</translation>
    </message>
    <message>
        <source>Case numbers &amp;begin with</source>
        <translation type="unfinished">Mae rhifau achos yn &amp;dechrau â</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation type="unfinished">Dewis &amp;logo…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished">Dewis logo</translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation type="unfinished">Dim logo.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished">Lluniau (*.png)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">Wedi’i gadw.</translation>
    </message>
    <message>
        <source>The club</source>
        <translation type="unfinished">Y clwb</translation>
    </message>
    <message>
        <source>This stands at the top of every document you sign.</source>
        <translation type="unfinished">Mae hyn ar frig pob dogfen yr ydych yn ei llofnodi.</translation>
    </message>
</context>
<context>
    <name>ClubPapers</name>
    <message>
        <source>Documents of the club</source>
        <translation type="unfinished">Dogfennau’r clwb</translation>
    </message>
    <message>
        <source>Supervision polic&amp;y…</source>
        <translation type="unfinished">&amp;Polisi goruchwylio…</translation>
    </message>
    <message>
        <source>Supervision policy: %1</source>
        <translation type="unfinished">Polisi goruchwylio: %1</translation>
    </message>
    <message>
        <source>The club’s signer’s code is made with the first signed document.</source>
        <translation type="unfinished">Gwneir cod llofnodi’r clwb gyda’r ddogfen gyntaf a lofnodir.</translation>
    </message>
    <message>
        <source>The club’s signer’s code, to read out when somebody rings to compare it: %1</source>
        <translation type="unfinished">Cod llofnodi’r clwb, i’w ddarllen yn uchel pan fydd rhywun yn ffonio i’w gymharu: %1</translation>
    </message>
    <message>
        <source>The trust card tells whoever receives a record how to check that it is yours.</source>
        <translation type="unfinished">Mae’r cerdyn ymddiriedaeth yn dweud wrth bwy bynnag sy’n derbyn cofnod sut i wirio mai eich un chi ydyw.</translation>
    </message>
    <message>
        <source>Trust car&amp;d…</source>
        <translation type="unfinished">Cerdyn ymddir&amp;iedaeth…</translation>
    </message>
</context>
<context>
    <name>ClubStep</name>
    <message>
        <source>%1 copies this folder online. Another folder is safer.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein. Mae ffolder arall yn fwy diogel.</translation>
    </message>
    <message>
        <source>&amp;What you do there</source>
        <translation type="unfinished">&amp;Beth rydych yn ei wneud yno</translation>
    </message>
    <message>
        <source>Already have records?</source>
        <translation type="unfinished">Oes gennych gofnodion yn barod?</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished">Newi&amp;d…</translation>
    </message>
    <message>
        <source>Holdfast keeps supervision notes in one encrypted file on this computer. There is no account and no internet.</source>
        <translation type="unfinished">Mae Holdfast yn cadw nodiadau goruchwyliaeth mewn un ffeil wedi’i hamgryptio ar y cyfrifiadur hwn. Nid oes cyfrif na rhyngrwyd.</translation>
    </message>
    <message>
        <source>Look around an invented club</source>
        <translation type="unfinished">Edrych o gwmpas clwb dychmygol</translation>
    </message>
    <message>
        <source>Name of your cl&amp;ub or charity</source>
        <translation type="unfinished">Enw eich cl&amp;wb neu elusen</translation>
    </message>
    <message>
        <source>Not a memory stick, and not a folder that copies itself online.</source>
        <translation type="unfinished">Nid cof bach, ac nid ffolder sy’n ei chopïo ei hun ar-lein.</translation>
    </message>
    <message>
        <source>Only want to see what it is like?</source>
        <translation type="unfinished">Dim ond eisiau gweld sut beth ydyw?</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation type="unfinished">Agor pecyn</translation>
    </message>
    <message>
        <source>Open an existing file</source>
        <translation type="unfinished">Agor ffeil sy’n bodoli</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Set up your records</source>
        <translation type="unfinished">Paratoi eich cofnodion</translation>
    </message>
    <message>
        <source>There is a file of this name in that folder already. Choose another folder, or open it.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwn yn y ffolder honno eisoes. Dewiswch ffolder arall, neu agorwch hi.</translation>
    </message>
    <message>
        <source>Where to keep the &amp;file</source>
        <translation type="unfinished">Ble i gadw’r &amp;ffeil</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation type="unfinished">Ble i gadw’r ffeil</translation>
    </message>
    <message>
        <source>Write the name of your club or charity</source>
        <translation type="unfinished">Ysgrifennwch enw eich clwb neu elusen</translation>
    </message>
    <message>
        <source>Write what you do there</source>
        <translation type="unfinished">Ysgrifennwch beth rydych yn ei wneud yno</translation>
    </message>
    <message>
        <source>Write your name</source>
        <translation type="unfinished">Ysgrifennwch eich enw</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished">Eich &amp;enw</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard wording that yours was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the editor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>A program that copies folders online makes such copies when two computers wrote at once. Open each, see which is the newer, and write in that one only. Then move the records out of the folder that is copied online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside your records lies another copy of them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>A no changes nothing for them, and they can still say it later.</source>
        <translation type="unfinished">Nid yw gwrthod yn newid dim iddynt, a gallant ei ddweud yn nes ymlaen o hyd.</translation>
    </message>
    <message>
        <source>Answere&amp;d on</source>
        <translation type="unfinished">Ate&amp;bwyd ar</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation type="unfinished">Gofynnwyd &amp;gan</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation type="unfinished">Gofynnwyd a&amp;r</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Free of pressure</source>
        <translation type="unfinished">Heb bwysau</translation>
    </message>
    <message>
        <source>How it was p&amp;ut to them, or why not</source>
        <translation type="unfinished">S&amp;ut y gofynnwyd iddynt, neu pam na wnaed</translation>
    </message>
    <message>
        <source>They &amp;know that they may say no</source>
        <translation type="unfinished">Maent yn g&amp;wybod y cânt wrthod</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished">Beth a ddywedasant</translation>
    </message>
    <message>
        <source>Who a&amp;nswered</source>
        <translation type="unfinished">Pwy &amp;atebodd</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished">I bwy y gofynnwyd</translation>
    </message>
</context>
<context>
    <name>ContextPane</name>
    <message>
        <source>%1, age %2</source>
        <translation type="unfinished">%1, oed %2</translation>
    </message>
    <message>
        <source>Agreed: every %1 weeks.</source>
        <translation type="unfinished">Cytunwyd: bob %1 wythnos.</translation>
    </message>
    <message>
        <source>Earlier actions</source>
        <translation type="unfinished">Camau gweithredu blaenorol</translation>
    </message>
    <message>
        <source>Last decision, %1</source>
        <translation type="unfinished">Y penderfyniad diwethaf, %1</translation>
    </message>
    <message>
        <source>Open full case</source>
        <translation type="unfinished">Agor yr achos llawn</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>&amp;Back to your records</source>
        <translation type="unfinished">&amp;Yn ôl i’ch cofnodion</translation>
    </message>
    <message>
        <source>Nothing in it can be changed, and nothing you type here is kept.</source>
        <translation type="unfinished">Ni ellir newid dim ynddo, ac ni chedwir dim a deipiwch yma.</translation>
    </message>
    <message>
        <source>You are looking at a copy from %1.</source>
        <translation type="unfinished">Rydych yn edrych ar gopi o %1.</translation>
    </message>
    <message>
        <source>You are looking at what is whole in a damaged file.</source>
        <translation type="unfinished">Rydych yn edrych ar yr hyn sy’n gyfan mewn ffeil sydd wedi’i difrodi.</translation>
    </message>
</context>
<context>
    <name>CountersignSheet</name>
    <message>
        <source>&amp;Sign</source>
        <translation type="unfinished">&amp;Llofnodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Nothing was signed. Close this and check the newest file again.</source>
        <translation type="unfinished">Ni lofnodwyd dim. Caewch hwn a gwiriwch y ffeil ddiweddaraf eto.</translation>
    </message>
    <message>
        <source>Read the pages first. Your signature says that you agree to this document as it stands here. The file keeps its name and its place, and the signatures before yours stay valid.</source>
        <translation type="unfinished">Darllenwch y tudalennau yn gyntaf. Mae eich llofnod yn dweud eich bod yn cytuno â’r ddogfen hon fel y mae yma. Mae’r ffeil yn cadw ei henw a’i lle, ac mae’r llofnodion o’ch blaen yn parhau’n ddilys.</translation>
    </message>
    <message>
        <source>Sign this document</source>
        <translation type="unfinished">Llofnodi’r ddogfen hon</translation>
    </message>
    <message>
        <source>Signed, saved and checked</source>
        <translation type="unfinished">Llofnodwyd, cadwyd a gwiriwyd</translation>
    </message>
    <message>
        <source>Signing and checking</source>
        <translation type="unfinished">Yn llofnodi ac yn gwirio</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid dyna eich cyfrinymadrodd. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file was read back from the disk and every signature in it is good.</source>
        <translation type="unfinished">Darllenwyd y ffeil yn ôl o’r ddisg ac mae pob llofnod ynddi’n ddilys.</translation>
    </message>
    <message>
        <source>This file was changed or signed meanwhile.</source>
        <translation type="unfinished">Newidiwyd neu lofnodwyd y ffeil hon yn y cyfamser.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished">Teipiwch eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>You sign as %1</source>
        <translation type="unfinished">Rydych yn llofnodi fel %1</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished">Eich cyf&amp;rinymadrodd</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation type="unfinished"><numerusform>%n cam gweithredu</numerusform><numerusform>%n cam gweithredu</numerusform><numerusform>%n cam gweithredu</numerusform><numerusform>%n cham gweithredu</numerusform><numerusform>%n cam gweithredu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n gam gweithredu</numerusform><numerusform>%n gam gweithredu</numerusform><numerusform>%n gam gweithredu</numerusform><numerusform>%n gam gweithredu</numerusform><numerusform>%n gam gweithredu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n cham gweithredu</numerusform><numerusform>%n cham gweithredu</numerusform><numerusform>%n cham gweithredu</numerusform><numerusform>%n cham gweithredu</numerusform><numerusform>%n cham gweithredu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation type="unfinished"><numerusform>%n eitem ar yr agenda</numerusform><numerusform>%n eitem ar yr agenda</numerusform><numerusform>%n eitem ar yr agenda</numerusform><numerusform>%n eitem ar yr agenda</numerusform><numerusform>%n eitem ar yr agenda</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation type="unfinished"><numerusform>%n ateb</numerusform><numerusform>%n ateb</numerusform><numerusform>%n ateb</numerusform><numerusform>%n ateb</numerusform><numerusform>%n ateb</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n brothers and sisters are</source>
        <translation type="unfinished"><numerusform>%n o frodyr a chwiorydd</numerusform><numerusform>%n o frodyr a chwiorydd</numerusform><numerusform>%n o frodyr a chwiorydd</numerusform><numerusform>%n o frodyr a chwiorydd</numerusform><numerusform>%n o frodyr a chwiorydd</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case discussions</source>
        <translation type="unfinished"><numerusform>%n trafodaeth achos</numerusform><numerusform>%n drafodaeth achos</numerusform><numerusform>%n trafodaeth achos</numerusform><numerusform>%n thrafodaeth achos</numerusform><numerusform>%n trafodaeth achos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case discussions</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n drafodaeth achos</numerusform><numerusform>%n drafodaeth achos</numerusform><numerusform>%n drafodaeth achos</numerusform><numerusform>%n drafodaeth achos</numerusform><numerusform>%n drafodaeth achos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation type="unfinished"><numerusform>%n achos</numerusform><numerusform>%n achos</numerusform><numerusform>%n achos</numerusform><numerusform>%n achos</numerusform><numerusform>%n achos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n changes in all</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished"><numerusform>%n plentyn</numerusform><numerusform>%n plentyn</numerusform><numerusform>%n plentyn</numerusform><numerusform>%n phlentyn</numerusform><numerusform>%n plentyn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n blentyn</numerusform><numerusform>%n blentyn</numerusform><numerusform>%n blentyn</numerusform><numerusform>%n blentyn</numerusform><numerusform>%n blentyn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n phlentyn</numerusform><numerusform>%n phlentyn</numerusform><numerusform>%n phlentyn</numerusform><numerusform>%n phlentyn</numerusform><numerusform>%n phlentyn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dates moved or called off</source>
        <translation type="unfinished"><numerusform>%n dyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n dyddiad wedi’i symud neu ei ganslo</numerusform><numerusform>%n dyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n dyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n dyddiad wedi’u symud neu eu canslo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dates moved or called off</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n ddyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n ddyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n ddyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n ddyddiad wedi’u symud neu eu canslo</numerusform><numerusform>%n ddyddiad wedi’u symud neu eu canslo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dates were</source>
        <translation type="unfinished"><numerusform>Cafodd %n dyddiad</numerusform><numerusform>Cafodd %n dyddiad</numerusform><numerusform>Cafodd %n dyddiad</numerusform><numerusform>Cafodd %n dyddiad</numerusform><numerusform>Cafodd %n dyddiad</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dates were</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>Cafodd %n ddyddiad</numerusform><numerusform>Cafodd %n ddyddiad</numerusform><numerusform>Cafodd %n ddyddiad</numerusform><numerusform>Cafodd %n ddyddiad</numerusform><numerusform>Cafodd %n ddyddiad</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished"><numerusform>%n diwrnod</numerusform><numerusform>%n diwrnod</numerusform><numerusform>%n diwrnod</numerusform><numerusform>%n diwrnod</numerusform><numerusform>%n diwrnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n ddiwrnod</numerusform><numerusform>%n ddiwrnod</numerusform><numerusform>%n ddiwrnod</numerusform><numerusform>%n ddiwrnod</numerusform><numerusform>%n ddiwrnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation type="unfinished"><numerusform>%n penderfyniad</numerusform><numerusform>%n penderfyniad</numerusform><numerusform>%n penderfyniad</numerusform><numerusform>%n phenderfyniad</numerusform><numerusform>%n penderfyniad</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n benderfyniad</numerusform><numerusform>%n benderfyniad</numerusform><numerusform>%n benderfyniad</numerusform><numerusform>%n benderfyniad</numerusform><numerusform>%n benderfyniad</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n phenderfyniad</numerusform><numerusform>%n phenderfyniad</numerusform><numerusform>%n phenderfyniad</numerusform><numerusform>%n phenderfyniad</numerusform><numerusform>%n phenderfyniad</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n different people</source>
        <translation type="unfinished"><numerusform>%n person gwahanol</numerusform><numerusform>%n person</numerusform><numerusform>%n person gwahanol</numerusform><numerusform>%n pherson gwahanol</numerusform><numerusform>%n person gwahanol</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n different people</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n berson gwahanol</numerusform><numerusform>%n berson gwahanol</numerusform><numerusform>%n berson gwahanol</numerusform><numerusform>%n berson gwahanol</numerusform><numerusform>%n berson gwahanol</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n different people</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n pherson gwahanol</numerusform><numerusform>%n pherson gwahanol</numerusform><numerusform>%n pherson gwahanol</numerusform><numerusform>%n pherson gwahanol</numerusform><numerusform>%n pherson gwahanol</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished"><numerusform>%n dogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n dogfen</numerusform><numerusform>%n dogfen</numerusform><numerusform>%n dogfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait</source>
        <translation type="unfinished"><numerusform>%n dogfen yn aros</numerusform><numerusform>%n ddogfen yn aros</numerusform><numerusform>%n dogfen yn aros</numerusform><numerusform>%n dogfen yn aros</numerusform><numerusform>%n dogfen yn aros</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n documents wait</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n ddogfen yn aros</numerusform><numerusform>%n ddogfen yn aros</numerusform><numerusform>%n ddogfen yn aros</numerusform><numerusform>%n ddogfen yn aros</numerusform><numerusform>%n ddogfen yn aros</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n documents were</source>
        <translation type="unfinished"><numerusform>%n dogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n dogfen</numerusform><numerusform>%n dogfen</numerusform><numerusform>%n dogfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n documents were</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform><numerusform>%n ddogfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier actions</source>
        <translation type="unfinished"><numerusform>%n cam gweithredu blaenorol</numerusform><numerusform>%n cam gweithredu blaenorol</numerusform><numerusform>%n cam gweithredu blaenorol</numerusform><numerusform>%n cham gweithredu blaenorol</numerusform><numerusform>%n cam gweithredu blaenorol</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier actions</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n gam gweithredu blaenorol</numerusform><numerusform>%n gam gweithredu blaenorol</numerusform><numerusform>%n gam gweithredu blaenorol</numerusform><numerusform>%n gam gweithredu blaenorol</numerusform><numerusform>%n gam gweithredu blaenorol</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier actions</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n cham gweithredu blaenorol</numerusform><numerusform>%n cham gweithredu blaenorol</numerusform><numerusform>%n cham gweithredu blaenorol</numerusform><numerusform>%n cham gweithredu blaenorol</numerusform><numerusform>%n cham gweithredu blaenorol</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished"><numerusform>%n cofnod</numerusform><numerusform>%n cofnod</numerusform><numerusform>%n cofnod</numerusform><numerusform>%n chofnod</numerusform><numerusform>%n cofnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n gofnod</numerusform><numerusform>%n gofnod</numerusform><numerusform>%n gofnod</numerusform><numerusform>%n gofnod</numerusform><numerusform>%n gofnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n chofnod</numerusform><numerusform>%n chofnod</numerusform><numerusform>%n chofnod</numerusform><numerusform>%n chofnod</numerusform><numerusform>%n chofnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform>%n ffeil</numerusform><numerusform>%n ffeil</numerusform><numerusform>%n ffeil</numerusform><numerusform>%n ffeil</numerusform><numerusform>%n ffeil</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n files kept with records</source>
        <translation type="unfinished"><numerusform>%n ffeil a gedwir gyda chofnodion</numerusform><numerusform>%n ffeil a gedwir gyda chofnodion</numerusform><numerusform>%n ffeil a gedwir gyda chofnodion</numerusform><numerusform>%n ffeil a gedwir gyda chofnodion</numerusform><numerusform>%n ffeil a gedwir gyda chofnodion</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished"><numerusform>%n awr</numerusform><numerusform>%n awr</numerusform><numerusform>%n awr</numerusform><numerusform>%n awr</numerusform><numerusform>%n awr</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished"><numerusform>%n eitem</numerusform><numerusform>%n eitem</numerusform><numerusform>%n eitem</numerusform><numerusform>%n eitem</numerusform><numerusform>%n eitem</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished"><numerusform>%n llinell</numerusform><numerusform>%n llinell</numerusform><numerusform>%n llinell</numerusform><numerusform>%n llinell</numerusform><numerusform>%n llinell</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n linell</numerusform><numerusform>%n linell</numerusform><numerusform>%n linell</numerusform><numerusform>%n linell</numerusform><numerusform>%n linell</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lines taken out</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished"><numerusform>%n munud</numerusform><numerusform>%n munud</numerusform><numerusform>%n munud</numerusform><numerusform>%n munud</numerusform><numerusform>%n munud</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n funud</numerusform><numerusform>%n funud</numerusform><numerusform>%n funud</numerusform><numerusform>%n funud</numerusform><numerusform>%n funud</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes were planned</source>
        <translation type="unfinished"><numerusform>Cynlluniwyd %n munud</numerusform><numerusform>Cynlluniwyd %n munud</numerusform><numerusform>Cynlluniwyd %n munud</numerusform><numerusform>Cynlluniwyd %n munud</numerusform><numerusform>Cynlluniwyd %n munud</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes were planned</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>Cynlluniwyd %n funud</numerusform><numerusform>Cynlluniwyd %n funud</numerusform><numerusform>Cynlluniwyd %n funud</numerusform><numerusform>Cynlluniwyd %n funud</numerusform><numerusform>Cynlluniwyd %n funud</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished"><numerusform>%n mis</numerusform><numerusform>%n mis</numerusform><numerusform>%n mis</numerusform><numerusform>%n mis</numerusform><numerusform>%n mis</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n fis</numerusform><numerusform>%n fis</numerusform><numerusform>%n fis</numerusform><numerusform>%n fis</numerusform><numerusform>%n fis</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are</source>
        <translation type="unfinished"><numerusform>Mae %n rhes arall</numerusform><numerusform>Mae %n rhes arall</numerusform><numerusform>Mae %n res arall</numerusform><numerusform>Mae %n rhes arall</numerusform><numerusform>Mae %n rhes arall</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation type="unfinished"><numerusform>%n cam gweithredu agored</numerusform><numerusform>%n cam gweithredu agored</numerusform><numerusform>%n cam gweithredu agored</numerusform><numerusform>%n cham gweithredu agored</numerusform><numerusform>%n cam gweithredu agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n gam gweithredu agored</numerusform><numerusform>%n gam gweithredu agored</numerusform><numerusform>%n gam gweithredu agored</numerusform><numerusform>%n gam gweithredu agored</numerusform><numerusform>%n gam gweithredu agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n cham gweithredu agored</numerusform><numerusform>%n cham gweithredu agored</numerusform><numerusform>%n cham gweithredu agored</numerusform><numerusform>%n cham gweithredu agored</numerusform><numerusform>%n cham gweithredu agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open actions of yours</source>
        <translation type="unfinished"><numerusform>%n o’ch camau gweithredu agored</numerusform><numerusform>%n o’ch camau gweithredu agored</numerusform><numerusform>%n o’ch camau gweithredu agored</numerusform><numerusform>%n o’ch camau gweithredu agored</numerusform><numerusform>%n o’ch camau gweithredu agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation type="unfinished"><numerusform>%n achos agored</numerusform><numerusform>%n achos agored</numerusform><numerusform>%n achos agored</numerusform><numerusform>%n achos agored</numerusform><numerusform>%n achos agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open cases that you lead or supervise</source>
        <translation type="unfinished"><numerusform>%n achos agored yr ydych yn ei arwain neu’n ei oruchwylio</numerusform><numerusform>%n achos agored yr ydych yn ei arwain neu’n ei oruchwylio</numerusform><numerusform>%n achos agored yr ydych yn eu harwain neu’n eu goruchwylio</numerusform><numerusform>%n achos agored yr ydych yn eu harwain neu’n eu goruchwylio</numerusform><numerusform>%n achos agored yr ydych yn eu harwain neu’n eu goruchwylio</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation type="unfinished"><numerusform>%n cais agored</numerusform><numerusform>%n cais agored</numerusform><numerusform>%n cais agored</numerusform><numerusform>%n chais agored</numerusform><numerusform>%n cais agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n gais agored</numerusform><numerusform>%n gais agored</numerusform><numerusform>%n gais agored</numerusform><numerusform>%n gais agored</numerusform><numerusform>%n gais agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n chais agored</numerusform><numerusform>%n chais agored</numerusform><numerusform>%n chais agored</numerusform><numerusform>%n chais agored</numerusform><numerusform>%n chais agored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished"><numerusform>%n tudalen</numerusform><numerusform>%n tudalen</numerusform><numerusform>%n tudalen</numerusform><numerusform>%n thudalen</numerusform><numerusform>%n tudalen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n dudalen</numerusform><numerusform>%n dudalen</numerusform><numerusform>%n dudalen</numerusform><numerusform>%n dudalen</numerusform><numerusform>%n dudalen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished"><numerusform>%n person</numerusform><numerusform>%n person</numerusform><numerusform>%n person</numerusform><numerusform>%n pherson</numerusform><numerusform>%n person</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n berson</numerusform><numerusform>%n berson</numerusform><numerusform>%n berson</numerusform><numerusform>%n berson</numerusform><numerusform>%n berson</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>%n pherson</numerusform><numerusform>%n pherson</numerusform><numerusform>%n pherson</numerusform><numerusform>%n pherson</numerusform><numerusform>%n pherson</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people you supervise</source>
        <translation type="unfinished"><numerusform>%n o bobl yr ydych yn eu goruchwylio</numerusform><numerusform>%n person yr ydych yn ei oruchwylio</numerusform><numerusform>%n o bobl yr ydych yn eu goruchwylio</numerusform><numerusform>%n o bobl yr ydych yn eu goruchwylio</numerusform><numerusform>%n o bobl yr ydych yn eu goruchwylio</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n personal parts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation type="unfinished"><numerusform>cafwyd hyd i %n lle</numerusform><numerusform>cafwyd hyd i %n lle</numerusform><numerusform>cafwyd hyd i %n lle</numerusform><numerusform>cafwyd hyd i %n lle</numerusform><numerusform>cafwyd hyd i %n lle</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>cafwyd hyd i %n le</numerusform><numerusform>cafwyd hyd i %n le</numerusform><numerusform>cafwyd hyd i %n le</numerusform><numerusform>cafwyd hyd i %n le</numerusform><numerusform>cafwyd hyd i %n le</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n proposals to dispose of</source>
        <translation type="unfinished"><numerusform>%n o gynigion i waredu</numerusform><numerusform>%n o gynigion i waredu</numerusform><numerusform>%n o gynigion i waredu</numerusform><numerusform>%n o gynigion i waredu</numerusform><numerusform>%n o gynigion i waredu</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished"><numerusform>%n o gofnodion</numerusform><numerusform>%n cofnod</numerusform><numerusform>%n o gofnodion</numerusform><numerusform>%n o gofnodion</numerusform><numerusform>%n o gofnodion</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records are up for review.</source>
        <translation type="unfinished"><numerusform>Mae %n cofnod i’w adolygu.</numerusform><numerusform>Mae %n cofnod i’w adolygu.</numerusform><numerusform>Mae %n cofnod i’w hadolygu.</numerusform><numerusform>Mae %n chofnod i’w hadolygu.</numerusform><numerusform>Mae %n cofnod i’w hadolygu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records are up for review.</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>Mae %n gofnod i’w hadolygu.</numerusform><numerusform>Mae %n gofnod i’w hadolygu.</numerusform><numerusform>Mae %n gofnod i’w hadolygu.</numerusform><numerusform>Mae %n gofnod i’w hadolygu.</numerusform><numerusform>Mae %n gofnod i’w hadolygu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records are up for review.</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>Mae %n chofnod i’w hadolygu.</numerusform><numerusform>Mae %n chofnod i’w hadolygu.</numerusform><numerusform>Mae %n chofnod i’w hadolygu.</numerusform><numerusform>Mae %n chofnod i’w hadolygu.</numerusform><numerusform>Mae %n chofnod i’w hadolygu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records found</source>
        <translation type="unfinished"><numerusform>cafwyd hyd i %n cofnod</numerusform><numerusform>cafwyd hyd i %n cofnod</numerusform><numerusform>cafwyd hyd i %n cofnod</numerusform><numerusform>cafwyd hyd i %n chofnod</numerusform><numerusform>cafwyd hyd i %n cofnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records found</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>cafwyd hyd i %n gofnod</numerusform><numerusform>cafwyd hyd i %n gofnod</numerusform><numerusform>cafwyd hyd i %n gofnod</numerusform><numerusform>cafwyd hyd i %n gofnod</numerusform><numerusform>cafwyd hyd i %n gofnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n records found</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>cafwyd hyd i %n chofnod</numerusform><numerusform>cafwyd hyd i %n chofnod</numerusform><numerusform>cafwyd hyd i %n chofnod</numerusform><numerusform>cafwyd hyd i %n chofnod</numerusform><numerusform>cafwyd hyd i %n chofnod</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n requests to see records are open.</source>
        <translation type="unfinished"><numerusform>Mae %n cais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n cais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n cais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n chais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n cais i weld cofnodion ar agor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n requests to see records are open.</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>Mae %n gais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n gais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n gais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n gais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n gais i weld cofnodion ar agor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n requests to see records are open.</source>
        <comment>3</comment>
        <translation type="unfinished"><numerusform>Mae %n chais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n chais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n chais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n chais i weld cofnodion ar agor.</numerusform><numerusform>Mae %n chais i weld cofnodion ar agor.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n restricted matters that name you</source>
        <translation type="unfinished"><numerusform>%n o faterion cyfyngedig sy’n eich enwi</numerusform><numerusform>%n o faterion cyfyngedig sy’n eich enwi</numerusform><numerusform>%n o faterion cyfyngedig sy’n eich enwi</numerusform><numerusform>%n o faterion cyfyngedig sy’n eich enwi</numerusform><numerusform>%n o faterion cyfyngedig sy’n eich enwi</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished"><numerusform>%n eiliad</numerusform><numerusform>%n eiliad</numerusform><numerusform>%n eiliad</numerusform><numerusform>%n eiliad</numerusform><numerusform>%n eiliad</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation type="unfinished"><numerusform>%n adran</numerusform><numerusform>%n adran</numerusform><numerusform>%n adran</numerusform><numerusform>%n adran</numerusform><numerusform>%n adran</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n session records</source>
        <translation type="unfinished"><numerusform>%n o gofnodion sesiwn</numerusform><numerusform>%n o gofnodion sesiwn</numerusform><numerusform>%n o gofnodion sesiwn</numerusform><numerusform>%n o gofnodion sesiwn</numerusform><numerusform>%n o gofnodion sesiwn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished"><numerusform>%n sesiwn</numerusform><numerusform>%n sesiwn</numerusform><numerusform>%n sesiwn</numerusform><numerusform>%n sesiwn</numerusform><numerusform>%n sesiwn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are planned</source>
        <translation type="unfinished"><numerusform>%n sesiwn wedi’u cynllunio</numerusform><numerusform>%n sesiwn wedi’i chynllunio</numerusform><numerusform>%n sesiwn wedi’u cynllunio</numerusform><numerusform>%n sesiwn wedi’u cynllunio</numerusform><numerusform>%n sesiwn wedi’u cynllunio</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were</source>
        <translation type="unfinished"><numerusform>Cafodd %n sesiwn</numerusform><numerusform>Cafodd %n sesiwn</numerusform><numerusform>Cafodd %n sesiwn</numerusform><numerusform>Cafodd %n sesiwn</numerusform><numerusform>Cafodd %n sesiwn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were held</source>
        <translation type="unfinished"><numerusform>cynhaliwyd %n sesiwn</numerusform><numerusform>cynhaliwyd %n sesiwn</numerusform><numerusform>cynhaliwyd %n sesiwn</numerusform><numerusform>cynhaliwyd %n sesiwn</numerusform><numerusform>cynhaliwyd %n sesiwn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n signed documents</source>
        <translation type="unfinished"><numerusform>%n o ddogfennau wedi’u llofnodi</numerusform><numerusform>%n o ddogfennau wedi’u llofnodi</numerusform><numerusform>%n o ddogfennau wedi’u llofnodi</numerusform><numerusform>%n o ddogfennau wedi’u llofnodi</numerusform><numerusform>%n o ddogfennau wedi’u llofnodi</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation type="unfinished"><numerusform>%n o bethau i edrych arnynt</numerusform><numerusform>%n peth i edrych arno</numerusform><numerusform>%n o bethau i edrych arnynt</numerusform><numerusform>%n o bethau i edrych arnynt</numerusform><numerusform>%n o bethau i edrych arnynt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished"><numerusform>%n gwaith</numerusform><numerusform>%n gwaith</numerusform><numerusform>%n gwaith</numerusform><numerusform>%n gwaith</numerusform><numerusform>%n gwaith</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n waith</numerusform><numerusform>%n waith</numerusform><numerusform>%n waith</numerusform><numerusform>%n waith</numerusform><numerusform>%n waith</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned agreements</source>
        <translation type="unfinished"><numerusform>%n o gytundebau heb eu llofnodi</numerusform><numerusform>%n o gytundebau heb eu llofnodi</numerusform><numerusform>%n o gytundebau heb eu llofnodi</numerusform><numerusform>%n o gytundebau heb eu llofnodi</numerusform><numerusform>%n o gytundebau heb eu llofnodi</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished"><numerusform>%n wythnos</numerusform><numerusform>%n wythnos</numerusform><numerusform>%n wythnos</numerusform><numerusform>%n wythnos</numerusform><numerusform>%n wythnos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished"><numerusform>%n gair</numerusform><numerusform>%n gair</numerusform><numerusform>%n gair</numerusform><numerusform>%n gair</numerusform><numerusform>%n gair</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n air</numerusform><numerusform>%n air</numerusform><numerusform>%n air</numerusform><numerusform>%n air</numerusform><numerusform>%n air</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished"><numerusform>%n mlynedd</numerusform><numerusform>%n flwyddyn</numerusform><numerusform>%n blynedd</numerusform><numerusform>%n blynedd</numerusform><numerusform>%n mlynedd</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>2</comment>
        <translation type="unfinished"><numerusform>%n flynedd</numerusform><numerusform>%n flynedd</numerusform><numerusform>%n flynedd</numerusform><numerusform>%n flynedd</numerusform><numerusform>%n flynedd</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <comment>5</comment>
        <translation type="unfinished"><numerusform>%n mlynedd</numerusform><numerusform>%n mlynedd</numerusform><numerusform>%n mlynedd</numerusform><numerusform>%n mlynedd</numerusform><numerusform>%n mlynedd</numerusform></translation>
    </message>
</context>
<context>
    <name>Custodian</name>
    <message>
        <source>Put in the memory stick with your key file, and try again. To choose it from elsewhere, press “Someone else”.</source>
        <translation type="unfinished">Rhowch y cof bach gyda’ch ffeil allwedd i mewn, a rhowch gynnig arall arni. I’w dewis o rywle arall, pwyswch “Rhywun arall”.</translation>
    </message>
    <message>
        <source>That passphrase does not open these records. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid yw’r cyfrinymadrodd hwnnw’n agor y cofnodion hyn. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Yn datgloi…</translation>
    </message>
    <message>
        <source>Words that are not saved yet are waiting here. The person who locked has to unlock first.</source>
        <translation type="unfinished">Mae geiriau sydd heb eu cadw eto yn aros yma. Rhaid i’r sawl a glodd ddatgloi yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>%1 of its %2 pages are damaged.</source>
        <translation type="unfinished">Mae %1 o’i %2 tudalen wedi’u difrodi.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished">&amp;Dewis…</translation>
    </message>
    <message>
        <source>&amp;Save what is whole</source>
        <translation type="unfinished">&amp;Cadw’r hyn sy’n gyfan</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished">Dewiswch gopi wrth gefn</translation>
    </message>
    <message>
        <source>Choose another backup</source>
        <translation type="unfinished">Dewis copi wrth gefn arall</translation>
    </message>
    <message>
        <source>For example from the club’s memory stick.</source>
        <translation type="unfinished">Er enghraifft o gof bach y clwb.</translation>
    </message>
    <message>
        <source>It may have been damaged when the computer lost power, or by a failing disk. Your passphrase is right. Nothing has been deleted, and Holdfast does not write to the file.</source>
        <translation type="unfinished">Efallai iddi gael ei difrodi pan gollodd y cyfrifiadur ei drydan, neu gan ddisg sy’n methu. Mae eich cyfrinymadrodd yn gywir. Nid oes dim wedi’i ddileu, ac nid yw Holdfast yn ysgrifennu i’r ffeil.</translation>
    </message>
    <message>
        <source>Look at the damaged file, read only</source>
        <translation type="unfinished">Edrych ar y ffeil sydd wedi’i difrodi, i’w darllen yn unig</translation>
    </message>
    <message>
        <source>Open &amp;backup…</source>
        <translation type="unfinished">Agor &amp;copi wrth gefn…</translation>
    </message>
    <message>
        <source>Open the backup from %1</source>
        <translation type="unfinished">Agor y copi wrth gefn o %1</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation type="unfinished">Agor i’w &amp;darllen</translation>
    </message>
    <message>
        <source>Save what is whole into new records</source>
        <translation type="unfinished">Cadw’r hyn sy’n gyfan mewn cofnodion newydd</translation>
    </message>
    <message>
        <source>The records file has changed in a way Holdfast does not recognise</source>
        <translation type="unfinished">Mae’r ffeil gofnodion wedi newid mewn ffordd nad yw Holdfast yn ei hadnabod</translation>
    </message>
    <message>
        <source>The records file is damaged</source>
        <translation type="unfinished">Mae’r ffeil gofnodion wedi’i difrodi</translation>
    </message>
    <message>
        <source>They open with the same passphrases. You are told exactly what was lost.</source>
        <translation type="unfinished">Maent yn agor gyda’r un cyfrinymadroddion. Cewch wybod yn union beth a gollwyd.</translation>
    </message>
    <message>
        <source>You can read and copy what is whole in it.</source>
        <translation type="unfinished">Gallwch ddarllen a chopïo’r hyn sy’n gyfan ynddi.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, such as 19 nov</source>
        <translation type="unfinished">Diwrnod, megis 19 tach</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished">Agor y calendr</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished">Ebr</translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished">Ebrill</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished">Awst</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished">Rhag</translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished">Rhagfyr</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished">Chwe</translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished">Chwefror</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished">Gwe</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">dydd Gwener</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished">Ion</translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished">Ionawr</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished">Gor</translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished">Gorffennaf</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished">Meh</translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished">Mehefin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished">Maw</translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished">Mawrth</translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">dydd Llun</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished">Tach</translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished">Tachwedd</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished">Hydref</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished">Sad</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished">Medi</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Sul</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">dydd Sul</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished">Iau</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">dydd Iau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Yfory</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished">Maw</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">dydd Mawrth</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished">Mer</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">dydd Mercher</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation type="unfinished">{days} yn hwyr</translation>
    </message>
</context>
<context>
    <name>DecisionComposer</name>
    <message>
        <source>&amp;What was decided</source>
        <translation type="unfinished">&amp;Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <translation type="unfinished">Penderfyniad am %1</translation>
    </message>
    <message>
        <source>I approve this as supervisor, by name</source>
        <translation type="unfinished">Rwy’n cymeradwyo hyn fel goruchwyliwr, wrth fy enw</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation type="unfinished">Math o benderfyniad</translation>
    </message>
    <message>
        <source>Likely effect on the &amp;child</source>
        <translation type="unfinished">Effaith debygol ar y &amp;plentyn</translation>
    </message>
    <message>
        <source>Likely effect on the fami&amp;ly</source>
        <translation type="unfinished">Effaith debygol ar y teul&amp;u</translation>
    </message>
    <message>
        <source>Look at it again &amp;by</source>
        <translation type="unfinished">Edrych arno eto &amp;erbyn</translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished">Dim newid</translation>
    </message>
    <message>
        <source>No change for now</source>
        <translation type="unfinished">Dim newid am y tro</translation>
    </message>
    <message>
        <source>Not referring</source>
        <translation type="unfinished">Peidio ag atgyfeirio</translation>
    </message>
    <message>
        <source>Not referring for now</source>
        <translation type="unfinished">Peidio ag atgyfeirio am y tro</translation>
    </message>
    <message>
        <source>Wh&amp;ose decision it is</source>
        <translation type="unfinished">Penderfyniad pwy yd&amp;yw</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">Pa&amp;m</translation>
    </message>
    <message>
        <source>What &amp;else was considered and not chosen</source>
        <translation type="unfinished">Beth a&amp;rall a ystyriwyd ac nas dewiswyd</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1 has left</source>
        <translation type="unfinished">Mae %1 wedi gadael</translation>
    </message>
    <message>
        <source>%1 stood in for %2.</source>
        <translation type="unfinished">Cymerodd %1 le %2.</translation>
    </message>
    <message>
        <source>%1 supervises in the place of %2.</source>
        <translation type="unfinished">Mae %1 yn goruchwylio yn lle %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, with %3</source>
        <translation type="unfinished">%1, %2, gyda %3</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation type="unfinished">&amp;Ei ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Add to the agenda</source>
        <translation type="unfinished">&amp;Ychwanegu at yr agenda</translation>
    </message>
    <message>
        <source>&amp;Approve it</source>
        <translation type="unfinished">Ei &amp;gymeradwyo</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished">&amp;Dechrau</translation>
    </message>
    <message>
        <source>&amp;Begin this stage</source>
        <translation type="unfinished">&amp;Dechrau’r cam hwn</translation>
    </message>
    <message>
        <source>&amp;Carry on</source>
        <translation type="unfinished">&amp;Parhau</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation type="unfinished">&amp;Ei gau</translation>
    </message>
    <message>
        <source>&amp;Dispose of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Wedi gorffen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished">&amp;Gollwng</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished">Dod ag ef i &amp;ben</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished">&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Give it</source>
        <translation type="unfinished">&amp;Ei roi</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished">Ymlae&amp;n</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation type="unfinished">&amp;Rhoi i mewn</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished">Ei gad&amp;w</translation>
    </message>
    <message>
        <source>&amp;Let them read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation type="unfinished">Ei &amp;symud</translation>
    </message>
    <message>
        <source>&amp;Name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation type="unfinished">&amp;Ei nodi</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished">&amp;Ei agor</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation type="unfinished">&amp;Ei ailagor</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation type="unfinished">&amp;Ei chynllunio</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation type="unfinished">&amp;Uno</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished">Ei &amp;gofnodi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settle it</source>
        <translation type="unfinished">Ei &amp;ddatrys</translation>
    </message>
    <message>
        <source>&amp;Take apart</source>
        <translation type="unfinished">Eu &amp;gwahanu</translation>
    </message>
    <message>
        <source>&amp;Take everything out</source>
        <translation type="unfinished">&amp;Tynnu popeth allan</translation>
    </message>
    <message>
        <source>&amp;Type it in</source>
        <translation type="unfinished">Ei &amp;deipio i mewn</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation type="unfinished">&amp;Ei ysgrifennu</translation>
    </message>
    <message>
        <source>A calendar is often seen by others. Each entry says “Supervision” and when, and nothing about a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in a group</source>
        <translation type="unfinished">Plentyn mewn grŵp</translation>
    </message>
    <message>
        <source>A disagreement is taken further, stage by stage, until there is a written outcome.</source>
        <translation type="unfinished">Eir â’r anghytundeb ymhellach, gam wrth gam, nes bod canlyniad ysgrifenedig.</translation>
    </message>
    <message>
        <source>A few records of one pair, looked at with the same questions each time.</source>
        <translation type="unfinished">Ychydig o gofnodion un pâr, yr edrychir arnynt gyda’r un cwestiynau bob tro.</translation>
    </message>
    <message>
        <source>A field is filled in from the record when the document is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop or a stick is lost</source>
        <translation type="unfinished">Mae gliniadur neu gof bach ar goll</translation>
    </message>
    <message>
        <source>A leader’s visit</source>
        <translation type="unfinished">Ymweliad arweinydd</translation>
    </message>
    <message>
        <source>A list that a spreadsheet saved as CSV. The file stays as it is.</source>
        <translation type="unfinished">Rhestr a gadwyd fel CSV gan daenlen. Mae’r ffeil yn aros fel y mae.</translation>
    </message>
    <message>
        <source>A new section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper record, entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture (PNG, JPEG), a PDF or a plain text, at most {most} MB. It is kept inside the records.</source>
        <translation type="unfinished">Llun (PNG, JPEG), PDF neu destun plaen, hyd at {most} MB. Fe’i cedwir y tu mewn i’r cofnodion.</translation>
    </message>
    <message>
        <source>A section of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spoken request counts, and so does one that does not use the words. The clock starts today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk in between: a few lines now are worth more than a page later</source>
        <translation type="unfinished">Sgwrs rhwng sesiynau: mae ychydig o linellau nawr yn werth mwy na thudalen yn nes ymlaen</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation type="unfinished">A&amp;todi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>Ad hoc note</source>
        <translation type="unfinished">Nodyn ad hoc</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished">Ychwanegu plentyn</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished">Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation type="unfinished">Ychwanegu asiantaeth</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation type="unfinished">Ychwanegu at y cofnod hwn</translation>
    </message>
    <message>
        <source>Agreement of a group</source>
        <translation type="unfinished">Cytundeb grŵp</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Cytundebau</translation>
    </message>
    <message>
        <source>Allegations about a colleague. Only the people named in one know of it</source>
        <translation type="unfinished">Honiadau am gydweithiwr. Dim ond y bobl a enwir mewn un sy’n gwybod amdano</translation>
    </message>
    <message>
        <source>Also one that cannot come: it gets an extract of its own.</source>
        <translation type="unfinished">Hefyd un na all ddod: mae’n cael ei detholiad ei hun.</translation>
    </message>
    <message>
        <source>An agreement is begun at once; you can finish it later.</source>
        <translation type="unfinished">Dechreuir cytundeb ar unwaith; gallwch ei orffen yn nes ymlaen.</translation>
    </message>
    <message>
        <source>An injury</source>
        <translation type="unfinished">Anaf</translation>
    </message>
    <message>
        <source>An objective for a supervisor</source>
        <translation type="unfinished">Amcan i oruchwyliwr</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished">Ateb…</translation>
    </message>
    <message>
        <source>Anything you want to say about this record</source>
        <translation type="unfinished">Unrhyw beth yr ydych am ei ddweud am y cofnod hwn</translation>
    </message>
    <message>
        <source>Approve the supervision policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a place to watch</source>
        <translation type="unfinished">Gofyn am le i wylio</translation>
    </message>
    <message>
        <source>Ask to read the personal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Atodi ffeil</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments of this agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again</source>
        <translation type="unfinished">Yn ôl eto</translation>
    </message>
    <message>
        <source>Be&amp;gin the first stage</source>
        <translation type="unfinished">&amp;Dechrau’r cam cyntaf</translation>
    </message>
    <message>
        <source>Before anything is gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation type="unfinished">Cyn i chi argraffu</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished">Ymddygiad</translation>
    </message>
    <message>
        <source>Bring people in from a list</source>
        <translation type="unfinished">Dod â phobl i mewn o restr</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Change this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation type="unfinished">Newid y sesiwn hon</translation>
    </message>
    <message>
        <source>Choose a sample for the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PDF that came back, or drop it here. Nothing in it runs, and the file is not kept.</source>
        <translation type="unfinished">Dewiswch y PDF a ddaeth yn ôl, neu gollyngwch ef yma. Nid oes dim ynddo’n rhedeg, ac ni chedwir y ffeil.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">Cau’r achos</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished">Cau’r achos…</translation>
    </message>
    <message>
        <source>Collected late</source>
        <translation type="unfinished">Casglwyd yn hwyr</translation>
    </message>
    <message>
        <source>Compare wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with services</source>
        <translation type="unfinished">Cysylltiad â gwasanaethau</translation>
    </message>
    <message>
        <source>Dispose of a record for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispose of this matter for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished">Gollwng</translation>
    </message>
    <message>
        <source>Each agency records its own decisions. Note when they told you that they have.</source>
        <translation type="unfinished">Mae pob asiantaeth yn cofnodi ei phenderfyniadau ei hun. Nodwch pryd y dywedasant wrthych iddynt wneud hynny.</translation>
    </message>
    <message>
        <source>End this supervision</source>
        <translation type="unfinished">Dod â’r oruchwyliaeth hon i ben</translation>
    </message>
    <message>
        <source>Enter a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a paper record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a paper record…</source>
        <translation type="unfinished">Rhoi cofnod papur i mewn…</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished">Uwchgyfeirio</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished">Uwchgyfeirio</translation>
    </message>
    <message>
        <source>Figures from the records, who is trained, and what was found when somebody looked</source>
        <translation type="unfinished">Ffigurau o’r cofnodion, pwy sydd wedi’i hyfforddi, a beth a gafwyd pan edrychodd rhywun</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation type="unfinished">Gorffen y sesiwn hon</translation>
    </message>
    <message>
        <source>For a session whose notes you wrote on paper. It counts on the day it was held, and says that it came from paper. Next you type in the notes; what is about a child goes in that child’s file only.</source>
        <translation type="unfinished">Ar gyfer sesiwn yr ysgrifennoch ei nodiadau ar bapur. Mae’n cyfrif ar y diwrnod y’i cynhaliwyd, ac yn dweud iddi ddod o bapur. Nesaf teipiwch y nodiadau i mewn; mae’r hyn sydd am blentyn yn mynd yn ffeil y plentyn hwnnw yn unig.</translation>
    </message>
    <message>
        <source>For when neither of the two can open it, or neither should be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to read</source>
        <translation type="unfinished">I chi ei ddarllen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished">O %1 i %2.</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation type="unfinished">O bapur</translation>
    </message>
    <message>
        <source>Give the case to somebody</source>
        <translation type="unfinished">Rhoi’r achos i rywun</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation type="unfinished">Sesiwn grŵp</translation>
    </message>
    <message>
        <source>Has &amp;left</source>
        <translation type="unfinished">Wedi &amp;gadael</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Hold a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast fetches nothing itself. It checks the file with its release list, the small file ending in “.release”, which has to lie in the same folder; then it backs up your records and says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast itself is under the MIT licence. It stands on the work of many others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is supervision for you?</source>
        <translation type="unfinished">Sut mae goruchwyliaeth i chi?</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation type="unfinished">Sut y daeth i ben</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation type="unfinished">Sut i gael gafael arnoch</translation>
    </message>
    <message>
        <source>Hungry</source>
        <translation type="unfinished">Eisiau bwyd</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished">Rwyf wedi darllen hwn</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished">Rwyf wedi dweud wrthynt</translation>
    </message>
    <message>
        <source>If the child may be in danger now, do not wait for consent: call first.</source>
        <translation type="unfinished">Os gallai’r plentyn fod mewn perygl nawr, peidiwch ag aros am gydsyniad: ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>If the child may be in danger now, stop writing and call first.</source>
        <translation type="unfinished">Os gallai’r plentyn fod mewn perygl nawr, peidiwch ag ysgrifennu: ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>In the record of %1</source>
        <translation type="unfinished">Yng nghofnod %1</translation>
    </message>
    <message>
        <source>In the words you were told. What you think of it comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes for good, with what was changed in it. That it was taken out, by whom and why, stays on the child’s file: name no other child here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on the child’s file and is not changed afterwards.</source>
        <translation type="unfinished">Mae’n mynd i ffeil y plentyn ac ni chaiff ei newid wedyn.</translation>
    </message>
    <message>
        <source>It is dated and carries your name. What concerns a child is added on that child’s file.</source>
        <translation type="unfinished">Mae dyddiad a’ch enw arno. Ychwanegir yr hyn sy’n ymwneud â phlentyn ar ffeil y plentyn hwnnw.</translation>
    </message>
    <message>
        <source>It is followed up in the owner’s own supervision.</source>
        <translation type="unfinished">Fe’i dilynir yng ngoruchwyliaeth y sawl sy’n ei wneud.</translation>
    </message>
    <message>
        <source>It is kept until then, if that is later than the club’s years. Leave the day out if nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reported</source>
        <translation type="unfinished">Mae wedi’i adrodd</translation>
    </message>
    <message>
        <source>It is reported: %1</source>
        <translation type="unfinished">Mae wedi’i adrodd: %1</translation>
    </message>
    <message>
        <source>It is sealed. One of the two who met has to open it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside what was found, and is not changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in this agency’s extract and in no other’s.</source>
        <translation type="unfinished">Mae yn netholiad yr asiantaeth hon ac nid yn un neb arall.</translation>
    </message>
    <message>
        <source>It stands on this child’s file, with the person responsible for it.</source>
        <translation type="unfinished">Mae ar ffeil y plentyn hwn, gyda’r person sy’n gyfrifol amdano.</translation>
    </message>
    <message>
        <source>It stays on file, and can be opened again.</source>
        <translation type="unfinished">Mae’n aros ar ffeil, a gellir ei ailagor.</translation>
    </message>
    <message>
        <source>Leave it empty if there is nothing. If you do not agree, write here with what.</source>
        <translation type="unfinished">Gadewch ef yn wag os nad oes dim. Os nad ydych yn cytuno, ysgrifennwch yma â beth.</translation>
    </message>
    <message>
        <source>Let a trustee read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody supervises %1 meanwhile: choose another supervisor.</source>
        <translation type="unfinished">Nid oes neb yn goruchwylio %1 yn y cyfamser: dewiswch oruchwyliwr arall.</translation>
    </message>
    <message>
        <source>None of this is a signed record.</source>
        <translation type="unfinished">Nid oes dim o hyn yn gofnod wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>Normal pension age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that any program opens, and anybody.</source>
        <translation type="unfinished">Un ffeil y mae unrhyw raglen yn ei hagor, ac unrhyw un.</translation>
    </message>
    <message>
        <source>One sealed file, and one printed key that opens it. Keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sealed file, and one printed key that opens it. Send them on different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message>
        <source>Only if you are sure that it is one person. It can be taken apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you are sure that it is the same child. It can be taken apart again.</source>
        <translation type="unfinished">Dim ond os ydych yn siŵr mai’r un plentyn ydyw. Gellir eu gwahanu eto.</translation>
    </message>
    <message>
        <source>Only once somebody there has opened it. After that its records can be disposed of, by two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only once somebody there has opened it. Then two of you may dispose of what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open earlier notes…</source>
        <translation type="unfinished">Agor nodiadau blaenorol…</translation>
    </message>
    <message>
        <source>Open earlier personal notes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes from the absence…</source>
        <translation type="unfinished">Agor nodiadau o’r absenoldeb…</translation>
    </message>
    <message>
        <source>Open the personal notes from the absence to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Wedi oedi</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Plan a group session</source>
        <translation type="unfinished">Cynllunio sesiwn grŵp</translation>
    </message>
    <message>
        <source>Planned, being written, finished</source>
        <translation type="unfinished">Wedi’u cynllunio, yn cael eu hysgrifennu, wedi’u gorffen</translation>
    </message>
    <message>
        <source>Proposed by %1. You are the second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this wording in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two entries of one person together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two files of one child together</source>
        <translation type="unfinished">Uno dwy ffeil un plentyn</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">Ansawdd</translation>
    </message>
    <message>
        <source>Read a preparation form</source>
        <translation type="unfinished">Darllen ffurflen baratoi</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation type="unfinished">Cofnodi penderfyniad</translation>
    </message>
    <message>
        <source>Record an observation</source>
        <translation type="unfinished">Cofnodi arsylwad</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished">Cyfyngedig</translation>
    </message>
    <message>
        <source>Restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted matters</source>
        <translation type="unfinished">Materion cyfyngedig</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for your calendar</source>
        <translation type="unfinished">Cadw ar gyfer eich calendr</translation>
    </message>
    <message>
        <source>Save the recovery sheet as a file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation type="unfinished">Chwilio mewn nodiadau</translation>
    </message>
    <message>
        <source>Section 11 self-assessment</source>
        <translation type="unfinished">Hunanasesiad Adran 11</translation>
    </message>
    <message>
        <source>Send the file and the key by different routes.</source>
        <translation type="unfinished">Anfonwch y ffeil a’r allwedd ar hyd llwybrau gwahanol.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Sessions move only when they must. The reason is kept.</source>
        <translation type="unfinished">Dim ond pan fydd rhaid y symudir sesiynau. Cedwir y rheswm.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Share before you meet</source>
        <translation type="unfinished">Rhannu cyn i chi gwrdd</translation>
    </message>
    <message>
        <source>Share information about the child</source>
        <translation type="unfinished">Rhannu gwybodaeth am y plentyn</translation>
    </message>
    <message>
        <source>Show t&amp;he sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;mething happened…</source>
        <translation type="unfinished">Digwyddodd &amp;rhywbeth…</translation>
    </message>
    <message>
        <source>Somebody else supervises in their place between two days. It starts and ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was told</source>
        <translation type="unfinished">Dywedwyd wrth rywun</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation type="unfinished">Digwyddodd rhywbeth</translation>
    </message>
    <message>
        <source>Take a sample</source>
        <translation type="unfinished">Cymryd sampl</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished">Tynnu popeth allan</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it further</source>
        <translation type="unfinished">Mynd ag ef ymhellach</translation>
    </message>
    <message>
        <source>Take it out of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the two entries apart again</source>
        <translation type="unfinished">Gwahanu’r ddau gofnod eto</translation>
    </message>
    <message>
        <source>Take the two files apart again</source>
        <translation type="unfinished">Gwahanu’r ddwy ffeil eto</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">Yr ateb</translation>
    </message>
    <message>
        <source>The auditor reads what you tick, with its agreement, and nothing beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club chooses its periods, says why, and writes them in its policy. Check the current position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family, the child, a manager, the partnership: whoever knows of it now.</source>
        <translation type="unfinished">Y teulu, y plentyn, rheolwr, y bartneriaeth: pwy bynnag sy’n gwybod nawr.</translation>
    </message>
    <message>
        <source>The key of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal part of this session is sealed: for the two who met, and a line manager they agreed on.</source>
        <translation type="unfinished">Mae rhan bersonol y sesiwn hon dan sêl: i’r ddau a gyfarfu, a rheolwr llinell y cytunwyd arno.</translation>
    </message>
    <message>
        <source>The record was read</source>
        <translation type="unfinished">Darllenwyd y cofnod</translation>
    </message>
    <message>
        <source>The signed paper, a letter about it. Who may read the agreement may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole self-assessment</source>
        <translation type="unfinished">Yr hunanasesiad cyfan</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read all of it from now on. Taking them off later does not undo what they have read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were &amp;told today</source>
        <translation type="unfinished">Cafodd wybod &amp;heddiw</translation>
    </message>
    <message>
        <source>This goes on the child’s file. The family and the child are asked each by themselves.</source>
        <translation type="unfinished">Mae hyn yn mynd i ffeil y plentyn. Gofynnir i’r teulu ac i’r plentyn ar wahân.</translation>
    </message>
    <message>
        <source>This goes on the training record of whoever watches, which does not name the child.</source>
        <translation type="unfinished">Mae hyn yn mynd i gofnod hyfforddi’r sawl sy’n gwylio, nad yw’n enwi’r plentyn.</translation>
    </message>
    <message>
        <source>This is no signature. It is kept as it is given, and nobody changes it afterwards.</source>
        <translation type="unfinished">Nid llofnod yw hwn. Fe’i cedwir fel y’i rhoddir, ac nid oes neb yn ei newid wedyn.</translation>
    </message>
    <message>
        <source>This is the same child as…</source>
        <translation type="unfinished">Dyma’r un plentyn â…</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">Blinedig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Told somebody something</source>
        <translation type="unfinished">Dywedodd rywbeth wrth rywun</translation>
    </message>
    <message>
        <source>Trustees see no child’s case, unless there is a reason that you write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from a file you downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation type="unfinished">Defnyddio’r daflen adfer…</translation>
    </message>
    <message>
        <source>Versions and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an agency takes on</source>
        <translation type="unfinished">Beth mae asiantaeth yn ei gymryd arni</translation>
    </message>
    <message>
        <source>What became of the place</source>
        <translation type="unfinished">Beth a ddaeth o’r lle</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished">Beth a wneir amdano</translation>
    </message>
    <message>
        <source>What is said goes on this child’s file alone, and opens it to nobody.</source>
        <translation type="unfinished">Mae’r hyn a ddywedir yn mynd ar ffeil y plentyn hwn yn unig, ac nid yw’n ei hagor i neb.</translation>
    </message>
    <message>
        <source>What is written about each child goes on that child’s file. Afterwards it is read only.</source>
        <translation type="unfinished">Mae’r hyn a ysgrifennir am bob plentyn yn mynd ar ffeil y plentyn hwnnw. Wedyn dim ond ei ddarllen y gellir.</translation>
    </message>
    <message>
        <source>What is written counts from then on. The version before stays on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group agrees on before it speaks of any child.</source>
        <translation type="unfinished">Yr hyn y mae’r grŵp yn cytuno arno cyn siarad am unrhyw blentyn.</translation>
    </message>
    <message>
        <source>What they said to being watched</source>
        <translation type="unfinished">Beth a ddywedasant am gael eu gwylio</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>What was heard, so that it can be followed up. Name no child.</source>
        <translation type="unfinished">Yr hyn a glywyd, fel y gellir ei ddilyn. Peidiwch ag enwi plentyn.</translation>
    </message>
    <message>
        <source>What was on the other file goes back there, and those who saw it before see it again.</source>
        <translation type="unfinished">Mae’r hyn a oedd ar y ffeil arall yn mynd yn ôl yno, a’r rhai a’i gwelai o’r blaen yn ei weld eto.</translation>
    </message>
    <message>
        <source>What was written before these records began. It keeps its own day, and is marked as entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written so far stays. The new stage has its own clock.</source>
        <translation type="unfinished">Mae’r hyn a ysgrifennwyd hyd yma’n aros. Mae gan y cam newydd ei gloc ei hun.</translation>
    </message>
    <message>
        <source>What was written stays on file. A new supervisor can begin on the day after.</source>
        <translation type="unfinished">Mae’r hyn a ysgrifennwyd yn aros ar ffeil. Gall goruchwyliwr newydd ddechrau drannoeth.</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation type="unfinished">Beth a gawsoch</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, and to whom. It goes on this child’s file and stops the clock.</source>
        <translation type="unfinished">Pryd, ac wrth bwy. Mae’n mynd i ffeil y plentyn hwn ac yn stopio’r cloc.</translation>
    </message>
    <message>
        <source>While a record is held it is kept, even past its time. Somebody has to release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished">Pwy wnaeth beth</translation>
    </message>
    <message>
        <source>Who supervises them?</source>
        <translation type="unfinished">Pwy sy’n ei oruchwylio?</translation>
    </message>
    <message>
        <source>Whoever it is given to leads on it from then on. This goes on the child’s file.</source>
        <translation type="unfinished">Yr un y’i rhoddir iddo sy’n arwain arno o hynny ymlaen. Mae hyn yn mynd i ffeil y plentyn.</translation>
    </message>
    <message>
        <source>Without a name, nothing in the records tells who said it or on which day.</source>
        <translation type="unfinished">Heb enw, nid oes dim yn y cofnodion yn dweud pwy a’i dywedodd nac ar ba ddiwrnod.</translation>
    </message>
    <message>
        <source>Words in what was written, as far as you may read it</source>
        <translation type="unfinished">Geiriau yn yr hyn a ysgrifennwyd, cyn belled ag y cewch ei ddarllen</translation>
    </message>
    <message>
        <source>Write a line to each. Check the current position, and take advice where you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a restricted matter down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it &amp;down</source>
        <translation type="unfinished">Ei ysgri&amp;fennu</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation type="unfinished">Ysgrifennu’r canlyniad</translation>
    </message>
    <message>
        <source>You are the second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead the talk and write its record. Children are added on its page.</source>
        <translation type="unfinished">Chi sy’n arwain y sgwrs ac yn ysgrifennu ei chofnod. Ychwanegir plant ar ei thudalen.</translation>
    </message>
    <message>
        <source>You watched; now you write down what you saw, question by question.</source>
        <translation type="unfinished">Fe wylioch; nawr ysgrifennwch yr hyn a welsoch, fesul cwestiwn.</translation>
    </message>
    <message>
        <source>Your name, role and supervisor are changed by the safeguarding lead.</source>
        <translation type="unfinished">Yr arweinydd diogelu sy’n newid eich enw, eich rôl a’ch goruchwyliwr.</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Action:</source>
        <translation type="unfinished">Cam gweithredu:</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation type="unfinished">Penderfyniad:</translation>
    </message>
    <message>
        <source>Decisions and actions of this item</source>
        <translation type="unfinished">Penderfyniadau a chamau gweithredu’r eitem hon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished">Tynnwyd “%1”.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished">Pam: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>&amp;No longer needed…</source>
        <translation type="unfinished">&amp;Nid oes ei angen mwyach…</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation type="unfinished">&amp;Beth a wnaed</translation>
    </message>
    <message>
        <source>Done &amp;on</source>
        <translation type="unfinished">Gwnaed a&amp;r</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>What &amp;came of it?</source>
        <translation type="unfinished">&amp;Canlyniad hynny?</translation>
    </message>
    <message>
        <source>What shows that it is done, and what did it change for the child?</source>
        <translation type="unfinished">Beth sy’n dangos ei fod wedi’i wneud, a beth a newidiodd i’r plentyn?</translation>
    </message>
    <message>
        <source>What shows that it is done, and what did it change?</source>
        <translation type="unfinished">Beth sy’n dangos ei fod wedi’i wneud, a beth a newidiodd?</translation>
    </message>
</context>
<context>
    <name>DoublesLine</name>
    <message>
        <source>%1 and %2 may be one person, with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k at both…</source>
        <translation type="unfinished">Edr&amp;ych ar y ddau…</translation>
    </message>
</context>
<context>
    <name>DrawnChoice</name>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished">&amp;Clirio</translation>
    </message>
    <message>
        <source>Add a signature drawn by ha&amp;nd</source>
        <translation type="unfinished">Ychwanegu llofnod â lla&amp;w</translation>
    </message>
    <message>
        <source>Draw on the pad, choose a picture, or take the tick away</source>
        <translation type="unfinished">Tynnwch lun ar y pad, dewiswch lun, neu tynnwch y tic</translation>
    </message>
    <message>
        <source>Drawn signature</source>
        <translation type="unfinished">Llofnod â llaw</translation>
    </message>
    <message>
        <source>From a pict&amp;ure…</source>
        <translation type="unfinished">O l&amp;un…</translation>
    </message>
    <message>
        <source>It stands beside your name on the page and proves nothing by itself: the digital signature does. It is not kept. You can leave it out.</source>
        <translation type="unfinished">Mae wrth ochr eich enw ar y dudalen ac nid yw’n profi dim ynddo’i hun: y llofnod digidol sy’n gwneud hynny. Ni chaiff ei gadw. Gallwch ei hepgor.</translation>
    </message>
    <message>
        <source>Picture (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished">Llun (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Picture of a signature</source>
        <translation type="unfinished">Llun o lofnod</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished">Yn darllen y llun</translation>
    </message>
</context>
<context>
    <name>DriftCard</name>
    <message>
        <source>Agreed: every %1 weeks.</source>
        <translation type="unfinished">Cytunwyd: bob %1 wythnos.</translation>
    </message>
    <message>
        <source>Last discussed %1.</source>
        <translation type="unfinished">Trafodwyd ddiwethaf %1.</translation>
    </message>
    <message>
        <source>Not discussed yet.</source>
        <translation type="unfinished">Heb ei drafod eto.</translation>
    </message>
    <message>
        <source>On the agenda of %1, which was not held.</source>
        <translation type="unfinished">Ar agenda %1, na chafodd ei chynnal.</translation>
    </message>
    <message>
        <source>On the agenda of %1.</source>
        <translation type="unfinished">Ar agenda %1.</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Why is it no longer &amp;needed?</source>
        <translation type="unfinished">&amp;Pam nad oes ei angen mwyach?</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>A call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note of what somebody saw or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper: a call</source>
        <translation type="unfinished">Ar bapur: galwad</translation>
    </message>
    <message>
        <source>On paper: a meeting</source>
        <translation type="unfinished">Ar bapur: cyfarfod</translation>
    </message>
    <message>
        <source>On paper: a note</source>
        <translation type="unfinished">Ar bapur: nodyn</translation>
    </message>
    <message>
        <source>On paper: discussed</source>
        <translation type="unfinished">Ar bapur: trafodwyd</translation>
    </message>
    <message>
        <source>The child was discussed in supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written on paper by {author}, entered later by {who}</source>
        <translation type="unfinished">ysgrifennwyd ar bapur gan {author}, rhoddwyd i mewn wedyn gan {who}</translation>
    </message>
</context>
<context>
    <name>EarlierActionRow</name>
    <message>
        <source>Carried on</source>
        <translation type="unfinished">Parhawyd</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished">Gollwng</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">Gollyngwyd</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>What becomes of: %1</source>
        <translation type="unfinished">Beth sy’n digwydd i: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished">Pam?</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
</context>
<context>
    <name>EarlierNotesPart</name>
    <message>
        <source>%1 cannot read your notes together from before the two entries were put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. You read them, and can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierSheet</name>
    <message>
        <source>&amp;The words on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discussion counts for when the child was last discussed. It counts for no figure of sessions held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished">Dewiswch beth ydyw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Entered by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Blue folder, office cupboard”, or what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;day on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation type="unfinished">&amp;Beth ydyw</translation>
    </message>
    <message>
        <source>Where the &amp;paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Gyda phwy</translation>
    </message>
</context>
<context>
    <name>EditableCopy</name>
    <message>
        <source>%1 copies this folder online.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein.</translation>
    </message>
    <message>
        <source>&amp;Editable copy…</source>
        <translation type="unfinished">Copi i’w &amp;olygu…</translation>
    </message>
    <message>
        <source>Document (*.docx)</source>
        <translation type="unfinished">Dogfen (*.docx)</translation>
    </message>
    <message>
        <source>If somebody has to change the words: a copy for a word processor. It says on every page that it is not a signed record, and what is changed in it does not come back here.</source>
        <translation type="unfinished">Os oes rhaid i rywun newid y geiriau: copi ar gyfer prosesydd geiriau. Mae’n dweud ar bob tudalen nad cofnod wedi’i lofnodi ydyw, ac nid yw’r hyn a newidir ynddo’n dod yn ôl yma.</translation>
    </message>
    <message>
        <source>It is not signed and not encrypted.</source>
        <translation type="unfinished">Nid yw wedi’i lofnodi na’i amgryptio.</translation>
    </message>
    <message>
        <source>Save an editable copy</source>
        <translation type="unfinished">Cadw copi i’w olygu</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished">Yn cadw</translation>
    </message>
    <message>
        <source>The copy is saved as %1.</source>
        <translation type="unfinished">Mae’r copi wedi’i gadw fel %1.</translation>
    </message>
</context>
<context>
    <name>EndPairSheet</name>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>The &amp;last day</source>
        <translation type="unfinished">Y &amp;diwrnod olaf</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Choose your key file</source>
        <translation type="unfinished">Dewiswch eich ffeil allwedd</translation>
    </message>
    <message>
        <source>Open your records</source>
        <translation type="unfinished">Agor eich cofnodion</translation>
    </message>
    <message>
        <source>Opening with the recovery sheet</source>
        <translation type="unfinished">Yn agor gyda’r daflen adfer</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Yn datgloi…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A Word or spreadsheet file can change and carry programs. Save it as PDF, and choose that</source>
        <translation type="unfinished">Gall ffeil Word neu daenlen newid a chario rhaglenni. Cadwch hi fel PDF, a dewiswch hwnnw</translation>
    </message>
    <message>
        <source>A case is given to somebody by its own supervisor, the safeguarding lead or a deputy.</source>
        <translation type="unfinished">Rhoddir achos i rywun gan ei oruchwyliwr ei hun, yr arweinydd diogelu neu ddirprwy.</translation>
    </message>
    <message>
        <source>A file of that backup is missing.</source>
        <translation type="unfinished">Mae ffeil o’r copi wrth gefn hwnnw ar goll.</translation>
    </message>
    <message>
        <source>A file of that name is already there.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwnnw yno eisoes.</translation>
    </message>
    <message>
        <source>A multi-agency session is about one child. Plan another for the next one</source>
        <translation type="unfinished">Mae sesiwn amlasiantaeth yn ymwneud ag un plentyn. Cynlluniwch un arall ar gyfer y nesaf</translation>
    </message>
    <message>
        <source>A session of the two stands at that time already</source>
        <translation type="unfinished">Mae sesiwn o’r ddau ar yr amser hwnnw eisoes</translation>
    </message>
    <message>
        <source>A session speaks of both as two children. Look there first: they may be two</source>
        <translation type="unfinished">Mae sesiwn yn sôn am y ddau fel dau blentyn. Edrychwch yno’n gyntaf: gallant fod yn ddau</translation>
    </message>
    <message>
        <source>A session takes at least {lowest} minutes. Check how long it was; a shorter talk goes in an “Ad hoc note”</source>
        <translation type="unfinished">Mae sesiwn yn cymryd o leiaf {lowest} munud. Gwiriwch pa mor hir oedd hi; mae sgwrs fyrrach yn mynd mewn “Nodyn ad hoc”</translation>
    </message>
    <message>
        <source>Add the child first: what an agency takes on is about that child</source>
        <translation type="unfinished">Ychwanegwch y plentyn yn gyntaf: mae’r hyn y mae asiantaeth yn ymgymryd ag ef yn ymwneud â’r plentyn hwnnw</translation>
    </message>
    <message>
        <source>Add to it with “Add to this record”, or correct it with a reason.</source>
        <translation type="unfinished">Ychwanegwch ato gydag “Ychwanegu at y cofnod hwn”, neu cywirwch ef gyda rheswm.</translation>
    </message>
    <message>
        <source>All files together may take {most} MB, and {used} MB are taken. A lead can change that in Settings, The club</source>
        <translation type="unfinished">Caiff y ffeiliau i gyd gymryd {most} MB, a chymerwyd {used} MB. Gall arweinydd newid hynny yn Gosodiadau, Y clwb</translation>
    </message>
    <message>
        <source>Among peers nothing is decided.</source>
        <translation type="unfinished">Ymhlith cymheiriaid ni phenderfynir dim.</translation>
    </message>
    <message>
        <source>Another file is put away under this one. Take those two apart first</source>
        <translation type="unfinished">Mae ffeil arall wedi’i rhoi o dan hon. Gwahanwch y ddwy hynny’n gyntaf</translation>
    </message>
    <message>
        <source>Ask another lead or deputy to do it.</source>
        <translation type="unfinished">Gofynnwch i arweinydd neu ddirprwy arall ei wneud.</translation>
    </message>
    <message>
        <source>Ask one of the people it belongs to.</source>
        <translation type="unfinished">Gofynnwch i un o’r bobl y mae’n perthyn iddynt.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished">Gofynnwch i un ohonynt.</translation>
    </message>
    <message>
        <source>Ask the person who looks after these records.</source>
        <translation type="unfinished">Gofynnwch i’r sawl sy’n gofalu am y cofnodion hyn.</translation>
    </message>
    <message>
        <source>Between {lowest} and {highest} minutes</source>
        <translation type="unfinished">Rhwng {lowest} a {highest} munud</translation>
    </message>
    <message>
        <source>Check Caps Lock and try again.</source>
        <translation type="unfinished">Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Check that it is the file the club handed over, whole, and try again.</source>
        <translation type="unfinished">Gwiriwch mai dyma’r ffeil a roddodd y clwb, yn gyfan, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Check that the sheet is the newest one, and that it belongs to these records.</source>
        <translation type="unfinished">Gwiriwch mai’r daflen ddiweddaraf yw hi, a’i bod yn perthyn i’r cofnodion hyn.</translation>
    </message>
    <message>
        <source>Check that there is room where it should go, and try again.</source>
        <translation type="unfinished">Gwiriwch fod lle i’r copi, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Check the year</source>
        <translation type="unfinished">Gwiriwch y flwyddyn</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation type="unfinished">Dewiswch ffeil yn gyntaf</translation>
    </message>
    <message>
        <source>Choose a folder you can save in, or ask whoever looks after this computer.</source>
        <translation type="unfinished">Dewiswch ffolder y gallwch gadw ynddi, neu gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Choose a name, or hand it in as one that came on paper.</source>
        <translation type="unfinished">Dewiswch enw, neu rhowch ef i mewn fel un a ddaeth ar bapur.</translation>
    </message>
    <message>
        <source>Choose a trustee</source>
        <translation type="unfinished">Dewiswch ymddiriedolwr</translation>
    </message>
    <message>
        <source>Choose an earlier day</source>
        <translation type="unfinished">Dewiswch ddiwrnod cynharach</translation>
    </message>
    <message>
        <source>Choose another backup, or put in the drive it belongs to.</source>
        <translation type="unfinished">Dewiswch gopi wrth gefn arall, neu rhowch y gyriant y mae’n perthyn iddo i mewn.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished">Dewiswch enw arall neu ffolder arall.</translation>
    </message>
    <message>
        <source>Choose how far it is</source>
        <translation type="unfinished">Dewiswch pa mor bell y mae</translation>
    </message>
    <message>
        <source>Choose less, as it is, or more</source>
        <translation type="unfinished">Dewiswch lai, fel y mae, neu fwy</translation>
    </message>
    <message>
        <source>Choose somebody above, or write their name here</source>
        <translation type="unfinished">Dewiswch rywun uchod, neu ysgrifennwch ei enw yma</translation>
    </message>
    <message>
        <source>Choose somebody who is in this group</source>
        <translation type="unfinished">Dewiswch rywun sydd yn y grŵp hwn</translation>
    </message>
    <message>
        <source>Choose the file whose name ends in .vault.</source>
        <translation type="unfinished">Dewiswch y ffeil y mae ei henw’n gorffen â .vault.</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation type="unfinished">Dewiswch beth ydyw</translation>
    </message>
    <message>
        <source>Choose what it was about</source>
        <translation type="unfinished">Dewiswch am beth yr oedd</translation>
    </message>
    <message>
        <source>Choose what the worry is chiefly about</source>
        <translation type="unfinished">Dewiswch am beth y mae’r pryder yn bennaf</translation>
    </message>
    <message>
        <source>Choose where the child stands</source>
        <translation type="unfinished">Dewiswch ble mae’r plentyn arni</translation>
    </message>
    <message>
        <source>Choose whole quarters of the year that are over, such as 1 January to 31 March</source>
        <translation type="unfinished">Dewiswch chwarteri cyfan o’r flwyddyn sydd ar ben, megis 1 Ionawr i 31 Mawrth</translation>
    </message>
    <message>
        <source>Choose whose decision it is</source>
        <translation type="unfinished">Dewiswch benderfyniad pwy ydyw</translation>
    </message>
    <message>
        <source>Choose whose supervision it comes to</source>
        <translation type="unfinished">Dewiswch at oruchwyliaeth pwy y daw</translation>
    </message>
    <message>
        <source>Choose why the agencies sit together</source>
        <translation type="unfinished">Dewiswch pam y mae’r asiantaethau’n cyfarfod</translation>
    </message>
    <message>
        <source>Choose with whom</source>
        <translation type="unfinished">Dewiswch gyda phwy</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, and type it again.</source>
        <translation type="unfinished">Cymharwch ef â’r daflen, lythyren wrth lythyren, a theipiwch ef eto.</translation>
    </message>
    <message>
        <source>Correct the wording, or go back to the one that came with Holdfast.</source>
        <translation type="unfinished">Cywirwch y geiriad, neu ewch yn ôl at yr un a ddaeth gyda Holdfast.</translation>
    </message>
    <message>
        <source>Everybody named needs a key of their own</source>
        <translation type="unfinished">Mae angen ei allwedd ei hun ar bawb a enwir</translation>
    </message>
    <message>
        <source>Everything is taken out by the safeguarding lead or a deputy.</source>
        <translation type="unfinished">Yr arweinydd diogelu neu ddirprwy sy’n tynnu popeth allan.</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">dydd Gwener</translation>
    </message>
    <message>
        <source>Go back to your records to write.</source>
        <translation type="unfinished">Ewch yn ôl i’ch cofnodion i ysgrifennu.</translation>
    </message>
    <message>
        <source>Group {group} does not look right.</source>
        <translation type="unfinished">Nid yw grŵp {group} yn edrych yn iawn.</translation>
    </message>
    <message>
        <source>Holdfast cannot show this kind of photograph (HEIC). Send it to yourself as JPEG, or set the phone’s camera to “Most compatible”, and choose that</source>
        <translation type="unfinished">Ni all Holdfast ddangos y math hwn o lun (HEIC). Anfonwch ef atoch eich hun fel JPEG, neu gosodwch gamera’r ffôn i “Most compatible”, a dewiswch hwnnw</translation>
    </message>
    <message>
        <source>Holdfast can’t save: the disk is full.</source>
        <translation type="unfinished">Ni all Holdfast gadw: mae’r ddisg yn llawn.</translation>
    </message>
    <message>
        <source>Holdfast can’t write in that folder.</source>
        <translation type="unfinished">Ni all Holdfast ysgrifennu yn y ffolder honno.</translation>
    </message>
    <message>
        <source>Holdfast could not read or write your records (help code {code}).</source>
        <translation type="unfinished">Ni allai Holdfast ddarllen nac ysgrifennu eich cofnodion (cod cymorth {code}).</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, or open them where they were last used.</source>
        <translation type="unfinished">Gosodwch y fersiwn fwy diweddar ar y cyfrifiadur hwn, neu agorwch nhw lle defnyddiwyd nhw ddiwethaf.</translation>
    </message>
    <message>
        <source>It is about this person, so they cannot be named</source>
        <translation type="unfinished">Mae’n ymwneud â’r person hwn, felly ni ellir ei enwi</translation>
    </message>
    <message>
        <source>It is kept safe.</source>
        <translation type="unfinished">Fe’i cedwir yn ddiogel.</translation>
    </message>
    <message>
        <source>It is one and the same file</source>
        <translation type="unfinished">Yr un ffeil ydyw</translation>
    </message>
    <message>
        <source>It is open, and the file that is kept is closed. Open that one again first</source>
        <translation type="unfinished">Mae hon ar agor, a’r ffeil a gedwir wedi’i chau. Agorwch honno eto’n gyntaf</translation>
    </message>
    <message>
        <source>It may have been moved or removed.</source>
        <translation type="unfinished">Efallai iddo gael ei symud neu ei dynnu.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished">Ni chafodd ei newid.</translation>
    </message>
    <message>
        <source>Keep this window open. Nothing is lost so far.</source>
        <translation type="unfinished">Cadwch y ffenestr hon ar agor. Nid oes dim wedi’i golli hyd yn hyn.</translation>
    </message>
    <message>
        <source>Look at every file that goes along first</source>
        <translation type="unfinished">Edrychwch ar bob ffeil sy’n mynd gydag ef yn gyntaf</translation>
    </message>
    <message>
        <source>Look at it as it is now, then make your change again.</source>
        <translation type="unfinished">Edrychwch arno fel y mae nawr, yna gwnewch eich newid eto.</translation>
    </message>
    <message>
        <source>Make room on the disk. Your words will be saved as soon as there is some.</source>
        <translation type="unfinished">Gwnewch le ar y ddisg. Caiff eich geiriau eu cadw cyn gynted ag y bydd lle.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">dydd Llun</translation>
    </message>
    <message>
        <source>Name a second person first, who then reads all of it.</source>
        <translation type="unfinished">Enwch ail berson yn gyntaf, sydd wedyn yn darllen y cyfan.</translation>
    </message>
    <message>
        <source>Name somebody else first.</source>
        <translation type="unfinished">Enwch rywun arall yn gyntaf.</translation>
    </message>
    <message>
        <source>No proposal to dispose of this stands any more. If it is still to go, propose it anew</source>
        <translation type="unfinished">Nid oes cynnig i gael gwared ar hwn yn sefyll mwyach. Os yw i fynd o hyd, cynigiwch hynny o’r newydd</translation>
    </message>
    <message>
        <source>No session is planned, so there is nothing to save</source>
        <translation type="unfinished">Nid oes sesiwn wedi’i chynllunio, felly nid oes dim i’w gadw</translation>
    </message>
    <message>
        <source>Nobody else could open it then.</source>
        <translation type="unfinished">Ni allai neb arall ei agor wedyn.</translation>
    </message>
    <message>
        <source>Nobody is supervised by them, so nobody has to stand in</source>
        <translation type="unfinished">Nid yw’n goruchwylio neb, felly nid oes angen neb yn ei le</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves. Choose somebody else</source>
        <translation type="unfinished">Nid oes neb yn cymryd ei le ei hun. Dewiswch rywun arall</translation>
    </message>
    <message>
        <source>Nobody supervises themselves. Choose somebody else</source>
        <translation type="unfinished">Nid oes neb yn ei oruchwylio ei hun. Dewiswch rywun arall</translation>
    </message>
    <message>
        <source>Nobody would follow this up: they are not in anybody’s supervision. Choose somebody else</source>
        <translation type="unfinished">Ni fyddai neb yn dilyn hyn i fyny: nid yw dan oruchwyliaeth neb. Dewiswch rywun arall</translation>
    </message>
    <message>
        <source>Note first that the family and the child have said yes, or why the child could not be asked</source>
        <translation type="unfinished">Nodwch yn gyntaf fod y teulu a’r plentyn wedi cytuno, neu pam na ellid gofyn i’r plentyn</translation>
    </message>
    <message>
        <source>Notes about this child are being written. Finish that session first</source>
        <translation type="unfinished">Mae nodiadau am y plentyn hwn yn cael eu hysgrifennu. Gorffennwch y sesiwn honno yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing can rest on consent that was not given. Choose another ground</source>
        <translation type="unfinished">Ni all dim ddibynnu ar gydsyniad na roddwyd. Dewiswch sail arall</translation>
    </message>
    <message>
        <source>Nothing is on file about this in these days</source>
        <translation type="unfinished">Nid oes dim ar ffeil am hyn yn y dyddiau hyn</translation>
    </message>
    <message>
        <source>Nothing of that name is on file. Choose from the list</source>
        <translation type="unfinished">Nid oes dim o’r enw hwnnw ar ffeil. Dewiswch o’r rhestr</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was written.</source>
        <translation type="unfinished">Ni newidiwyd dim, ac nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was handed in.</source>
        <translation type="unfinished">Ni roddwyd dim i mewn.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished">Nid ysgrifennwyd dros ddim.</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation type="unfinished">Ni thynnwyd dim allan.</translation>
    </message>
    <message>
        <source>On the page of each person, note that they have left.</source>
        <translation type="unfinished">Ar dudalen pob person, nodwch ei fod wedi gadael.</translation>
    </message>
    <message>
        <source>One of the two entries is you, and it changes what you see.</source>
        <translation type="unfinished">Chi yw un o’r ddau gofnod, ac mae’n newid yr hyn a welwch.</translation>
    </message>
    <message>
        <source>One of them is proposed for disposal. Settle that first</source>
        <translation type="unfinished">Mae cynnig i waredu un ohonynt. Datryswch hynny’n gyntaf</translation>
    </message>
    <message>
        <source>One of them was handed over to another body without the other</source>
        <translation type="unfinished">Trosglwyddwyd un ohonynt i gorff arall heb y llall</translation>
    </message>
    <message>
        <source>Only pictures (PNG, JPEG), PDF and plain text can be kept. This file is something else</source>
        <translation type="unfinished">Dim ond lluniau (PNG, JPEG), PDF a thestun plaen y gellir eu cadw. Rhywbeth arall yw’r ffeil hon</translation>
    </message>
    <message>
        <source>Only you can open it, and disposal needs two people.</source>
        <translation type="unfinished">Dim ond chi all ei agor, ac mae angen dau berson i gael gwared arno.</translation>
    </message>
    <message>
        <source>Out of a closed case or a record on hold nobody takes anything.</source>
        <translation type="unfinished">Nid oes neb yn tynnu dim o achos caeedig nac o gofnod a ddaliwyd.</translation>
    </message>
    <message>
        <source>Part of the file with your records is damaged.</source>
        <translation type="unfinished">Mae rhan o’r ffeil gyda’ch cofnodion wedi’i difrodi.</translation>
    </message>
    <message>
        <source>Put in the memory stick that holds it, and try again.</source>
        <translation type="unfinished">Rhowch y cof bach sy’n ei chynnwys i mewn, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Restore the newest backup. Keep the damaged file until you have checked what the backup holds.</source>
        <translation type="unfinished">Adferwch y copi wrth gefn diweddaraf. Cadwch y ffeil sydd wedi’i difrodi nes i chi wirio beth sydd yn y copi wrth gefn.</translation>
    </message>
    <message>
        <source>Review it within three years</source>
        <translation type="unfinished">Adolygwch ef o fewn tair blynedd</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">dydd Sadwrn</translation>
    </message>
    <message>
        <source>Say for everybody who was invited whether they came</source>
        <translation type="unfinished">Dywedwch ar gyfer pawb a wahoddwyd a ddaethant</translation>
    </message>
    <message>
        <source>Say until when. An audit ends on a day</source>
        <translation type="unfinished">Dywedwch hyd pryd. Mae archwiliad yn gorffen ar ddiwrnod</translation>
    </message>
    <message>
        <source>Say what each picture that goes along shows</source>
        <translation type="unfinished">Dywedwch beth mae pob llun sy’n mynd gydag ef yn ei ddangos</translation>
    </message>
    <message>
        <source>Somebody else has begun to write these notes.</source>
        <translation type="unfinished">Mae rhywun arall wedi dechrau ysgrifennu’r nodiadau hyn.</translation>
    </message>
    <message>
        <source>Somebody has asked to see one of them. Answer that request first</source>
        <translation type="unfinished">Mae rhywun wedi gofyn am weld un ohonynt. Atebwch y cais hwnnw yn gyntaf</translation>
    </message>
    <message>
        <source>Somebody supervises them then already. End that first</source>
        <translation type="unfinished">Mae rhywun yn ei oruchwylio bryd hynny eisoes. Dewch â hynny i ben yn gyntaf</translation>
    </message>
    <message>
        <source>Somebody was let in to read one of them, and would read both. End that first</source>
        <translation type="unfinished">Cafodd rhywun ganiatâd i ddarllen un ohonynt, a byddai’n darllen y ddau. Rhowch ddiwedd ar hynny’n gyntaf</translation>
    </message>
    <message>
        <source>Something is on file about one of them by now.</source>
        <translation type="unfinished">Mae rhywbeth ar ffeil am un ohonynt erbyn hyn.</translation>
    </message>
    <message>
        <source>Something was written since, or it was not you, or not today.</source>
        <translation type="unfinished">Ysgrifennwyd rhywbeth ers hynny, neu nid chi a wnaeth, neu nid heddiw.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">dydd Sul</translation>
    </message>
    <message>
        <source>Take the two files apart again, with a reason.</source>
        <translation type="unfinished">Gwahanwch y ddwy ffeil eto, gyda rheswm.</translation>
    </message>
    <message>
        <source>That backup was changed after it was made.</source>
        <translation type="unfinished">Newidiwyd y copi wrth gefn hwnnw ar ôl ei wneud.</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished">Ni ellid gwneud hynny.</translation>
    </message>
    <message>
        <source>That date is a {weekday}. Check the day or the date</source>
        <translation type="unfinished">Mae’r dyddiad hwnnw ar {weekday}. Gwiriwch y diwrnod neu’r dyddiad</translation>
    </message>
    <message>
        <source>That folder does not hold a backup that Holdfast made.</source>
        <translation type="unfinished">Nid oes copi wrth gefn a wnaeth Holdfast yn y ffolder honno.</translation>
    </message>
    <message>
        <source>That is longer than a year. Choose another supervisor for good instead</source>
        <translation type="unfinished">Mae hynny’n hwy na blwyddyn. Dewiswch oruchwyliwr arall yn barhaol yn lle hynny</translation>
    </message>
    <message>
        <source>That is more than a group can be. Tick fewer</source>
        <translation type="unfinished">Mae hynny’n fwy nag y gall grŵp fod. Ticiwch lai</translation>
    </message>
    <message>
        <source>That is more than half a year ago. Check the year</source>
        <translation type="unfinished">Mae hynny fwy na hanner blwyddyn yn ôl. Gwiriwch y flwyddyn</translation>
    </message>
    <message>
        <source>That is not a key file, or it is damaged.</source>
        <translation type="unfinished">Nid ffeil allwedd yw honno, neu mae wedi’i difrodi.</translation>
    </message>
    <message>
        <source>That is not on file here.</source>
        <translation type="unfinished">Nid yw hynny ar ffeil yma.</translation>
    </message>
    <message>
        <source>That is not part of your role here.</source>
        <translation type="unfinished">Nid yw hynny’n rhan o’ch rôl yma.</translation>
    </message>
    <message>
        <source>That is not the password of this PDF.</source>
        <translation type="unfinished">Nid dyna gyfrinair y PDF hwn.</translation>
    </message>
    <message>
        <source>That passphrase does not open these records.</source>
        <translation type="unfinished">Nid yw’r cyfrinymadrodd hwnnw’n agor y cofnodion hyn.</translation>
    </message>
    <message>
        <source>That recovery sheet does not open these records.</source>
        <translation type="unfinished">Nid yw’r daflen adfer honno’n agor y cofnodion hyn.</translation>
    </message>
    <message>
        <source>That was one try too many in a row.</source>
        <translation type="unfinished">Roedd hynny’n un cynnig yn ormod yn olynol.</translation>
    </message>
    <message>
        <source>The backup could not be finished and checked.</source>
        <translation type="unfinished">Ni ellid gorffen a gwirio’r copi wrth gefn.</translation>
    </message>
    <message>
        <source>The document could not be locked with a password.</source>
        <translation type="unfinished">Ni ellid cloi’r ddogfen â chyfrinair.</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation type="unfinished">Ni ellid gwneud y ddogfen.</translation>
    </message>
    <message>
        <source>The document could not be signed.</source>
        <translation type="unfinished">Ni ellid llofnodi’r ddogfen.</translation>
    </message>
    <message>
        <source>The document could not be written there.</source>
        <translation type="unfinished">Ni ellid ysgrifennu’r ddogfen yno.</translation>
    </message>
    <message>
        <source>The document did not pass its own check.</source>
        <translation type="unfinished">Ni phasiodd y ddogfen ei gwiriad ei hun.</translation>
    </message>
    <message>
        <source>The end must be after the start</source>
        <translation type="unfinished">Rhaid i’r diwedd fod ar ôl y dechrau</translation>
    </message>
    <message>
        <source>The files that are ticked take more than {most} MB together. Tick fewer</source>
        <translation type="unfinished">Mae’r ffeiliau sydd wedi’u ticio’n cymryd mwy na {most} MB gyda’i gilydd. Ticiwch lai</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation type="unfinished">Nid yw’r ffolder ar gyfer copïau wrth gefn yno.</translation>
    </message>
    <message>
        <source>The notes of the group seem to name a child. Write that under the child</source>
        <translation type="unfinished">Mae’n ymddangos bod nodiadau’r grŵp yn enwi plentyn. Ysgrifennwch hynny o dan y plentyn</translation>
    </message>
    <message>
        <source>The review must come after that day</source>
        <translation type="unfinished">Rhaid i’r adolygiad ddod ar ôl y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>The same form is half filled in about each. Finish one first</source>
        <translation type="unfinished">Mae’r un ffurflen wedi’i hanner llenwi am y ddau. Gorffennwch un yn gyntaf</translation>
    </message>
    <message>
        <source>The session was on {limit}, so its paper was written then or later</source>
        <translation type="unfinished">Roedd y sesiwn ar {limit}, felly ysgrifennwyd ei phapur bryd hynny neu wedyn</translation>
    </message>
    <message>
        <source>The shared learning seems to name somebody</source>
        <translation type="unfinished">Mae’n ymddangos bod y dysgu a rennir yn enwi rhywun</translation>
    </message>
    <message>
        <source>The two began to work together on {limit}. Choose that day or a later one</source>
        <translation type="unfinished">Dechreuodd y ddau weithio gyda’i gilydd ar {limit}. Dewiswch y diwrnod hwnnw neu un diweddarach</translation>
    </message>
    <message>
        <source>The two stopped working together on {limit}. Choose that day or an earlier one</source>
        <translation type="unfinished">Peidiodd y ddau â gweithio gyda’i gilydd ar {limit}. Dewiswch y diwrnod hwnnw neu un cynharach</translation>
    </message>
    <message>
        <source>The version in force was approved after this day. Choose a later one</source>
        <translation type="unfinished">Cymeradwywyd y fersiwn sydd mewn grym ar ôl y diwrnod hwn. Dewiswch un diweddarach</translation>
    </message>
    <message>
        <source>The wording ({where}) asks for “{name}”, which Holdfast does not know.</source>
        <translation type="unfinished">Mae’r geiriad ({where}) yn gofyn am “{name}”, nad yw Holdfast yn ei adnabod.</translation>
    </message>
    <message>
        <source>The wording ({where}) cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y geiriad ({where}).</translation>
    </message>
    <message>
        <source>There is a folder of this name. Choose another name</source>
        <translation type="unfinished">Mae ffolder o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>There is already a file of that name.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwnnw eisoes.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first</source>
        <translation type="unfinished">Nid oes llun ar y clipfwrdd. Copïwch un yn gyntaf</translation>
    </message>
    <message>
        <source>There is no such day in the calendar</source>
        <translation type="unfinished">Nid oes diwrnod o’r fath yn y calendr</translation>
    </message>
    <message>
        <source>There is no wording in this file. Choose another</source>
        <translation type="unfinished">Nid oes geiriad yn y ffeil hon. Dewiswch un arall</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation type="unfinished">Nid oes dim yn y ffeil hon</translation>
    </message>
    <message>
        <source>There is something else of this name. Choose another name</source>
        <translation type="unfinished">Mae rhywbeth arall o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>There is something else than a PDF of this name. Choose another name</source>
        <translation type="unfinished">Mae rhywbeth heblaw PDF o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>There is something else than a calendar of this name. Choose another name</source>
        <translation type="unfinished">Mae rhywbeth heblaw calendr o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>There is something else than a document of this name. Choose another name</source>
        <translation type="unfinished">Mae rhywbeth heblaw dogfen o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>There is something else than a list of this name. Choose another name</source>
        <translation type="unfinished">Mae rhywbeth heblaw rhestr o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>There is something else than a wording of this name. Choose another name</source>
        <translation type="unfinished">Mae rhywbeth heblaw geiriad o’r enw hwn. Dewiswch enw arall</translation>
    </message>
    <message>
        <source>These records are already open in another Holdfast window.</source>
        <translation type="unfinished">Mae’r cofnodion hyn ar agor eisoes mewn ffenestr Holdfast arall.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of Holdfast.</source>
        <translation type="unfinished">Ysgrifennwyd y cofnodion hyn gan fersiwn fwy diweddar o Holdfast.</translation>
    </message>
    <message>
        <source>These words are not in this record. Copy them as they stand</source>
        <translation type="unfinished">Nid yw’r geiriau hyn yn y cofnod hwn. Copïwch nhw fel y maent</translation>
    </message>
    <message>
        <source>They are away in those days too. Choose somebody else</source>
        <translation type="unfinished">Mae yntau i ffwrdd yn y dyddiau hynny hefyd. Dewiswch rywun arall</translation>
    </message>
    <message>
        <source>They are linked as brother or sister, so somebody knew them as two. Ask first</source>
        <translation type="unfinished">Maent wedi’u cysylltu fel brawd neu chwaer, felly roedd rhywun yn eu hadnabod fel dau. Gofynnwch yn gyntaf</translation>
    </message>
    <message>
        <source>They are marked as away in those days already</source>
        <translation type="unfinished">Mae wedi’i nodi fel un sydd i ffwrdd yn y dyddiau hynny eisoes</translation>
    </message>
    <message>
        <source>They are not appointed as an auditor</source>
        <translation type="unfinished">Nid yw wedi’i benodi’n archwilydd</translation>
    </message>
    <message>
        <source>They can finish them. Or plan another session for your own.</source>
        <translation type="unfinished">Gall yntau eu gorffen. Neu cynlluniwch sesiwn arall ar gyfer eich rhai chi.</translation>
    </message>
    <message>
        <source>They have left by then. Choose somebody else</source>
        <translation type="unfinished">Bydd wedi gadael erbyn hynny. Dewiswch rywun arall</translation>
    </message>
    <message>
        <source>They have left themselves. Choose somebody else</source>
        <translation type="unfinished">Mae yntau wedi gadael. Dewiswch rywun arall</translation>
    </message>
    <message>
        <source>They need a key of their own first</source>
        <translation type="unfinished">Mae angen ei allwedd ei hun arno yn gyntaf</translation>
    </message>
    <message>
        <source>They supervise this case. Give it to somebody else, or ask the lead</source>
        <translation type="unfinished">Mae’n goruchwylio’r achos hwn. Rhowch ef i rywun arall, neu gofynnwch i’r arweinydd</translation>
    </message>
    <message>
        <source>They were not opened and not changed.</source>
        <translation type="unfinished">Ni chawsant eu hagor na’u newid.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation type="unfinished">Mae’r PDF hwn wedi’i gloi â chyfrinair.</translation>
    </message>
    <message>
        <source>This agency is on the list already</source>
        <translation type="unfinished">Mae’r asiantaeth hon ar y rhestr eisoes</translation>
    </message>
    <message>
        <source>This child has been on file here since {limit}. Only paper from before that day is entered. What was said or done since goes where it belongs: in a session, or under “Something happened…”</source>
        <translation type="unfinished">Mae’r plentyn hwn wedi bod ar ffeil yma ers {limit}. Dim ond papur o gyn y diwrnod hwnnw a roddir i mewn. Mae’r hyn a ddywedwyd neu a wnaed ers hynny’n mynd i’w le: mewn sesiwn, neu o dan “Digwyddodd rhywbeth…”</translation>
    </message>
    <message>
        <source>This child is on the list already</source>
        <translation type="unfinished">Mae’r plentyn hwn ar y rhestr eisoes</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier</source>
        <translation type="unfinished">Nid yw’r diwrnod hwn wedi dod eto. Dewiswch heddiw neu’n gynharach</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or later</source>
        <translation type="unfinished">Mae’r diwrnod hwn wedi mynd heibio. Dewiswch heddiw neu’n hwyrach</translation>
    </message>
    <message>
        <source>This does not fit here. Look at it again</source>
        <translation type="unfinished">Nid yw hyn yn gweddu yma. Edrychwch arno eto</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it is still there</source>
        <translation type="unfinished">Ni ellir agor y ffeil hon. Gwiriwch ei bod yno o hyd</translation>
    </message>
    <message>
        <source>This file does not hold Holdfast records.</source>
        <translation type="unfinished">Nid oes cofnodion Holdfast yn y ffeil hon.</translation>
    </message>
    <message>
        <source>This file is larger than a wording can be. Choose another</source>
        <translation type="unfinished">Mae’r ffeil hon yn fwy nag y gall geiriad fod. Dewiswch un arall</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Save it smaller, or scan it with fewer dots</source>
        <translation type="unfinished">Mae’r ffeil hon yn fwy na {most} MB. Cadwch hi’n llai, neu sganiwch hi â llai o ddotiau</translation>
    </message>
    <message>
        <source>This file is not a PDF that can be read.</source>
        <translation type="unfinished">Nid PDF y gellir ei ddarllen yw’r ffeil hon.</translation>
    </message>
    <message>
        <source>This file is not a text that Holdfast can read. Choose another</source>
        <translation type="unfinished">Nid testun y gall Holdfast ei ddarllen yw’r ffeil hon. Dewiswch un arall</translation>
    </message>
    <message>
        <source>This file is the wording in another language. Open that one and read it there</source>
        <translation type="unfinished">Y geiriad mewn iaith arall yw’r ffeil hon. Agorwch hwnnw a’i ddarllen yno</translation>
    </message>
    <message>
        <source>This file is the wording of another document. Open that document and read it there</source>
        <translation type="unfinished">Geiriad dogfen arall yw’r ffeil hon. Agorwch y ddogfen honno a’i ddarllen yno</translation>
    </message>
    <message>
        <source>This file stays in the record.</source>
        <translation type="unfinished">Mae’r ffeil hon yn aros yn y cofnod.</translation>
    </message>
    <message>
        <source>This is a child’s name on file. Everybody with a key sees the club’s words: it was not added</source>
        <translation type="unfinished">Enw plentyn ar ffeil yw hwn. Mae pawb ag allwedd yn gweld geiriau’r clwb: ni chafodd ei ychwanegu</translation>
    </message>
    <message>
        <source>This is a copy to look at. Nothing in it can be changed.</source>
        <translation type="unfinished">Copi i edrych arno yw hwn. Ni ellir newid dim ynddo.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose another</source>
        <translation type="unfinished">Nid ffeil gyffredin yw hon. Dewiswch un arall</translation>
    </message>
    <message>
        <source>This is not due for disposal as it stands now. Nothing was removed</source>
        <translation type="unfinished">Nid yw’n bryd cael gwared ar hwn fel y mae nawr. Ni thynnwyd dim</translation>
    </message>
    <message>
        <source>This is the wording that is in force already</source>
        <translation type="unfinished">Dyma’r geiriad sydd mewn grym eisoes</translation>
    </message>
    <message>
        <source>This is too long for this field. Shorten it</source>
        <translation type="unfinished">Mae hwn yn rhy hir i’r maes hwn. Byrhewch ef</translation>
    </message>
    <message>
        <source>This is too short</source>
        <translation type="unfinished">Mae hwn yn rhy fyr</translation>
    </message>
    <message>
        <source>This note is sealed to other people.</source>
        <translation type="unfinished">Mae’r nodyn hwn dan sêl i bobl eraill.</translation>
    </message>
    <message>
        <source>This number is outside what can be set here</source>
        <translation type="unfinished">Mae’r rhif hwn y tu allan i’r hyn y gellir ei osod yma</translation>
    </message>
    <message>
        <source>This package cannot be opened, or could not be made.</source>
        <translation type="unfinished">Ni ellir agor y pecyn hwn, neu ni ellid ei wneud.</translation>
    </message>
    <message>
        <source>This paper stays on the child’s file.</source>
        <translation type="unfinished">Mae’r papur hwn yn aros ar ffeil y plentyn.</translation>
    </message>
    <message>
        <source>This picture cannot be read: part of it is missing or damaged. Choose another copy of it</source>
        <translation type="unfinished">Ni ellir darllen y llun hwn: mae rhan ohono ar goll neu wedi’i difrodi. Dewiswch gopi arall ohono</translation>
    </message>
    <message>
        <source>This picture has {width} by {height} points, more than can be shown safely. Save a smaller one</source>
        <translation type="unfinished">Mae gan y llun hwn {width} wrth {height} o bwyntiau, mwy nag y gellir ei ddangos yn ddiogel. Cadwch un llai</translation>
    </message>
    <message>
        <source>This picture is put together from more layers than can be shown safely. Open it, save it anew, and choose that</source>
        <translation type="unfinished">Mae’r llun hwn wedi’i wneud o fwy o haenau nag y gellir eu dangos yn ddiogel. Agorwch ef, cadwch ef o’r newydd, a dewiswch hwnnw</translation>
    </message>
    <message>
        <source>This record is finished, so its words stay as they are.</source>
        <translation type="unfinished">Mae’r cofnod hwn wedi’i orffen, felly mae ei eiriau’n aros fel y maent.</translation>
    </message>
    <message>
        <source>This seems to name a child. It stands on somebody’s training record: leave the name out</source>
        <translation type="unfinished">Mae’n ymddangos bod hwn yn enwi plentyn. Mae ar gofnod hyfforddi rhywun: hepgorwch yr enw</translation>
    </message>
    <message>
        <source>This time has not come yet. Check when you met</source>
        <translation type="unfinished">Nid yw’r amser hwn wedi dod eto. Gwiriwch pryd y gwnaethoch gyfarfod</translation>
    </message>
    <message>
        <source>This was changed somewhere else since you opened it.</source>
        <translation type="unfinished">Newidiwyd hwn yn rhywle arall ers i chi ei agor.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">dydd Iau</translation>
    </message>
    <message>
        <source>Tick at least one session or case</source>
        <translation type="unfinished">Ticiwch o leiaf un sesiwn neu achos</translation>
    </message>
    <message>
        <source>Tick this once they have agreed</source>
        <translation type="unfinished">Ticiwch hwn pan fydd wedi cytuno</translation>
    </message>
    <message>
        <source>Tick this, or note that they have not been told yet and ask again</source>
        <translation type="unfinished">Ticiwch hwn, neu nodwch nad ydynt wedi cael gwybod eto a gofynnwch eto</translation>
    </message>
    <message>
        <source>Tick who is invited. A group is more than two people</source>
        <translation type="unfinished">Ticiwch pwy sy’n cael gwahoddiad. Mae grŵp yn fwy na dau berson</translation>
    </message>
    <message>
        <source>Try again, perhaps under another name or in another folder.</source>
        <translation type="unfinished">Rhowch gynnig arall arni, efallai o dan enw arall neu mewn ffolder arall.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, make a backup and tell whoever looks after this computer.</source>
        <translation type="unfinished">Rhowch gynnig arall arni. Os digwydd eto, gwnewch gopi wrth gefn a dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Try another copy of it. Without one, open the records with the recovery sheet.</source>
        <translation type="unfinished">Rhowch gynnig ar gopi arall ohoni. Heb un, agorwch y cofnodion gyda’r daflen adfer.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">dydd Mawrth</translation>
    </message>
    <message>
        <source>Two files of one child are put together, and taken apart, by the safeguarding lead or a deputy.</source>
        <translation type="unfinished">Yr arweinydd diogelu neu ddirprwy sy’n rhoi dwy ffeil un plentyn ynghyd, ac yn eu gwahanu.</translation>
    </message>
    <message>
        <source>Type the password that whoever sent it told you, and press Enter.</source>
        <translation type="unfinished">Teipiwch y cyfrinair a roddodd yr anfonwr i chi, a phwyswch Enter.</translation>
    </message>
    <message>
        <source>Type {reference}, the number of the file that is put away</source>
        <translation type="unfinished">Teipiwch {reference}, rhif y ffeil a roddir o’r neilltu</translation>
    </message>
    <message>
        <source>Use at least {lowest} letters, or the words that are offered</source>
        <translation type="unfinished">Defnyddiwch o leiaf {lowest} llythyren, neu’r geiriau a gynigir</translation>
    </message>
    <message>
        <source>Use that window, or close it and try again.</source>
        <translation type="unfinished">Defnyddiwch y ffenestr honno, neu caewch hi a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Wait {time} before the next try.</source>
        <translation type="unfinished">Arhoswch {time} cyn y cynnig nesaf.</translation>
    </message>
    <message>
        <source>Wait {time}, then try again.</source>
        <translation type="unfinished">Arhoswch {time}, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">dydd Mercher</translation>
    </message>
    <message>
        <source>What they wrote is kept, and stays theirs.</source>
        <translation type="unfinished">Cedwir yr hyn a ysgrifennodd, ac mae’n parhau’n eiddo iddo.</translation>
    </message>
    <message>
        <source>What was shown as saved is safe.</source>
        <translation type="unfinished">Mae’r hyn a ddangoswyd fel wedi’i gadw yn ddiogel.</translation>
    </message>
    <message>
        <source>Who added something takes it out on the same day; later a lead or deputy does, and writes down why.</source>
        <translation type="unfinished">Yr un a ychwanegodd rywbeth sy’n ei dynnu allan yr un diwrnod; wedyn arweinydd neu ddirprwy sy’n gwneud, gan ysgrifennu pam.</translation>
    </message>
    <message>
        <source>Who may read what is said hands in no answer of their own without a name.</source>
        <translation type="unfinished">Nid yw’r sawl a gaiff ddarllen yr hyn a ddywedir yn rhoi ei ateb ei hun heb enw.</translation>
    </message>
    <message>
        <source>Who would see what has changed meanwhile. Choose the entry again and look</source>
        <translation type="unfinished">Mae pwy fyddai’n gweld beth wedi newid yn y cyfamser. Dewiswch y cofnod eto ac edrychwch</translation>
    </message>
    <message>
        <source>Who would see what has changed meanwhile. Choose the file again and look</source>
        <translation type="unfinished">Mae pwy fyddai’n gweld beth wedi newid yn y cyfamser. Dewiswch y ffeil eto ac edrychwch</translation>
    </message>
    <message>
        <source>Whoever leads on a case is not its supervisor too. Choose somebody else, or ask the lead</source>
        <translation type="unfinished">Nid yw’r sawl sy’n arwain ar achos yn oruchwyliwr arno hefyd. Dewiswch rywun arall, neu gofynnwch i’r arweinydd</translation>
    </message>
    <message>
        <source>Write a day, such as 19/11/2026, 19 nov, tomorrow or next thu</source>
        <translation type="unfinished">Ysgrifennwch ddiwrnod, megis 19/11/2026, 19 tach, yfory neu iau nesaf</translation>
    </message>
    <message>
        <source>Write a time, such as 18:30</source>
        <translation type="unfinished">Ysgrifennwch amser, megis 18:30</translation>
    </message>
    <message>
        <source>Write down why</source>
        <translation type="unfinished">Ysgrifennwch pam</translation>
    </message>
    <message>
        <source>Write the advice down, and take the question to the supervisor.</source>
        <translation type="unfinished">Ysgrifennwch y cyngor, ac ewch â’r cwestiwn at y goruchwyliwr.</translation>
    </message>
    <message>
        <source>Write the day first, then the month: 25/11/2026</source>
        <translation type="unfinished">Ysgrifennwch y diwrnod yn gyntaf, yna’r mis: 25/11/2026</translation>
    </message>
    <message>
        <source>Write two figures from 1 to 5 for each person, such as 2-4, 3-3</source>
        <translation type="unfinished">Ysgrifennwch ddau ffigur o 1 i 5 ar gyfer pob person, megis 2-4, 3-3</translation>
    </message>
    <message>
        <source>Write what it is like for the child, or why that is not known</source>
        <translation type="unfinished">Ysgrifennwch sut brofiad yw hyn i’r plentyn, neu pam nad yw hynny’n hysbys</translation>
    </message>
    <message>
        <source>You are writing it, so you are among the people named</source>
        <translation type="unfinished">Chi sy’n ei ysgrifennu, felly rydych ymhlith y bobl a enwir</translation>
    </message>
    <message>
        <source>You proposed it yourself, so somebody else has to agree.</source>
        <translation type="unfinished">Chi a’i cynigiodd, felly rhaid i rywun arall gytuno.</translation>
    </message>
    <message>
        <source>You stand in for a time. The lead, a deputy or the supervisor can change this</source>
        <translation type="unfinished">Rydych yn cymryd lle rhywun am gyfnod. Gall yr arweinydd, dirprwy neu’r goruchwyliwr newid hyn</translation>
    </message>
    <message>
        <source>Your key file is needed as well.</source>
        <translation type="unfinished">Mae angen eich ffeil allwedd hefyd.</translation>
    </message>
    <message>
        <source>Your own records leave by single exports.</source>
        <translation type="unfinished">Drwy allforion unigol y mae eich cofnodion eich hun yn gadael.</translation>
    </message>
    <message>
        <source>Your passphrase is right, and nothing was changed.</source>
        <translation type="unfinished">Mae eich cyfrinymadrodd yn gywir, ac ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Your records and earlier backups are as they were.</source>
        <translation type="unfinished">Mae eich cofnodion a’ch copïau wrth gefn blaenorol fel yr oeddent.</translation>
    </message>
    <message>
        <source>Your records and the other backups are as they were.</source>
        <translation type="unfinished">Mae eich cofnodion a’r copïau wrth gefn eraill fel yr oeddent.</translation>
    </message>
    <message>
        <source>Your records are as they were.</source>
        <translation type="unfinished">Mae eich cofnodion fel yr oeddent.</translation>
    </message>
    <message>
        <source>Your records are not affected, and no document was made.</source>
        <translation type="unfinished">Nid yw hyn yn effeithio ar eich cofnodion, ac ni wnaed dogfen.</translation>
    </message>
    <message>
        <source>Your records are not affected, and no half-written file was left behind.</source>
        <translation type="unfinished">Nid yw hyn yn effeithio ar eich cofnodion, ac ni adawyd ffeil ar ei hanner.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished">llinell {line}</translation>
    </message>
    <message>
        <source>{count} things to fix first.</source>
        <translation type="unfinished">{count} o bethau i’w trwsio yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>A decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>A record of supervision that was not agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that was not agreed with, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was not agreed with {days} ago, and nothing settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service the child gets, or does not get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action due {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is wanted by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was wanted by {day}: {late} late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by somebody with the authority to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation type="unfinished">Rhannu gwybodaeth</translation>
    </message>
    <message>
        <source>Take it further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <source>The plan for the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of our own management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>We accept the other view, and ours stays on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an assessment came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another agency</source>
        <translation type="unfinished">Gydag asiantaeth arall</translation>
    </message>
    <message>
        <source>Within the club</source>
        <translation type="unfinished">O fewn y clwb</translation>
    </message>
    <message>
        <source>Write the outcome, or take it further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} answered on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” is {days} late.</source>
        <translation type="unfinished">Mae “{what}” {days} yn hwyr.</translation>
    </message>
</context>
<context>
    <name>EscalationCard</name>
    <message>
        <source>Disagreement and escalation</source>
        <translation type="unfinished">Anghytuno ac uwchgyfeirio</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation type="unfinished">Uwchgyfeirio…</translation>
    </message>
    <message>
        <source>Take it further: %1</source>
        <translation type="unfinished">Mynd ag ef ymhellach: %1</translation>
    </message>
    <message>
        <source>Take it further…</source>
        <translation type="unfinished">Mynd ag ef ymhellach…</translation>
    </message>
</context>
<context>
    <name>EscalationPage</name>
    <message>
        <source>%1 · with %2</source>
        <translation type="unfinished">%1 · gyda %2</translation>
    </message>
    <message>
        <source>&amp;Export for case file…</source>
        <translation type="unfinished">&amp;Allforio ar gyfer y ffeil achos…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation type="unfinished">Mynd i’r a&amp;chos</translation>
    </message>
    <message>
        <source>&amp;Write the outcome…</source>
        <translation type="unfinished">&amp;Ysgrifennu’r canlyniad…</translation>
    </message>
    <message>
        <source>All of it is to be settled by %1.</source>
        <translation type="unfinished">Dylid datrys y cyfan erbyn %1.</translation>
    </message>
    <message>
        <source>Answer wanted by %1</source>
        <translation type="unfinished">Ateb erbyn %1</translation>
    </message>
    <message>
        <source>Answered on %1, written down by %2</source>
        <translation type="unfinished">Atebwyd ar %1, ysgrifennwyd gan %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Allforio…</translation>
    </message>
    <message>
        <source>No answer is written down yet.</source>
        <translation type="unfinished">Nid oes ateb wedi’i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation type="unfinished">Nid oes neb wedi’i nodi eto.</translation>
    </message>
    <message>
        <source>Note the &amp;answer…</source>
        <translation type="unfinished">Nodi’r a&amp;teb…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Settled on %1, written by %2</source>
        <translation type="unfinished">Datryswyd ar %1, ysgrifennwyd gan %2</translation>
    </message>
    <message>
        <source>Somebody was &amp;told…</source>
        <translation type="unfinished">Dywed&amp;wyd wrth rywun…</translation>
    </message>
    <message>
        <source>Stage by stage</source>
        <translation type="unfinished">Gam wrth gam</translation>
    </message>
    <message>
        <source>Take it &amp;further…</source>
        <translation type="unfinished">&amp;Mynd ag ef ymhellach…</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation type="unfinished">Y cloc</translation>
    </message>
    <message>
        <source>What is in dispute</source>
        <translation type="unfinished">Yr hyn y mae anghytuno amdano</translation>
    </message>
    <message>
        <source>What keeps the child safe meanwhile</source>
        <translation type="unfinished">Yr hyn sy’n cadw’r plentyn yn ddiogel yn y cyfamser</translation>
    </message>
    <message>
        <source>What the child wants</source>
        <translation type="unfinished">Beth mae’r plentyn ei eisiau</translation>
    </message>
    <message>
        <source>What the club learns from it (not on the child’s file)</source>
        <translation type="unfinished">Beth mae’r clwb yn ei ddysgu ohono (nid ar ffeil y plentyn)</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation type="unfinished">Beth rydym yn cytuno arno</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished">Pwy a gafodd wybod</translation>
    </message>
    <message>
        <source>Why it matters to the child</source>
        <translation type="unfinished">Pam mae’n bwysig i’r plentyn</translation>
    </message>
    <message>
        <source>Written by %1 on %2 at %3</source>
        <translation type="unfinished">Ysgrifennwyd gan %1 ar %2 am %3</translation>
    </message>
</context>
<context>
    <name>EscalationRows</name>
    <message>
        <source>Answer wanted {day}</source>
        <translation type="unfinished">Ateb erbyn {day}</translation>
    </message>
    <message>
        <source>Answered: what now?</source>
        <translation type="unfinished">Atebwyd: beth nawr?</translation>
    </message>
    <message>
        <source>No answer, {days} late</source>
        <translation type="unfinished">Dim ateb, {days} yn hwyr</translation>
    </message>
    <message>
        <source>Settled {day}</source>
        <translation type="unfinished">Datryswyd {day}</translation>
    </message>
</context>
<context>
    <name>EverythingGroup</name>
    <message>
        <source>A fresh key is printed. “Open a package” on the first page of any Holdfast opens it, without these records.</source>
        <translation type="unfinished">Argreffir allwedd newydd. Mae “Agor pecyn” ar dudalen gyntaf unrhyw Holdfast yn ei agor, heb y cofnodion hyn.</translation>
    </message>
    <message>
        <source>Each child has a folder of their own, by reference. Restricted matters, and personal parts that are sealed to others, are not in it. A page on top says so, and how many there are of the rest.</source>
        <translation type="unfinished">Mae gan bob plentyn ei ffolder ei hun, yn ôl cyfeirnod. Nid yw materion cyfyngedig, na rhannau personol sydd dan sêl i eraill, ynddo. Mae tudalen ar y brig yn dweud hynny, a faint sydd o’r gweddill.</translation>
    </message>
    <message>
        <source>Every record that you may read, in forms that other programs open: as data, as lists for a spreadsheet, as signed documents, and the files themselves.</source>
        <translation type="unfinished">Pob cofnod y cewch ei ddarllen, mewn ffurfiau y mae rhaglenni eraill yn eu hagor: fel data, fel rhestri ar gyfer taenlen, fel dogfennau wedi’u llofnodi, a’r ffeiliau eu hunain.</translation>
    </message>
    <message>
        <source>For a program that cannot open the sealed one. Anybody can read it.</source>
        <translation type="unfinished">Ar gyfer rhaglen na all agor yr un dan sêl. Gall unrhyw un ei ddarllen.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished">Tynnu popeth allan</translation>
    </message>
    <message>
        <source>Take everything out, &amp;not sealed…</source>
        <translation type="unfinished">Tynnu popeth allan, &amp;heb sêl…</translation>
    </message>
    <message>
        <source>Take everything out, &amp;sealed…</source>
        <translation type="unfinished">Tynnu popeth allan, dan &amp;sêl…</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation type="unfinished">Beth sydd ynddo, a beth nad yw</translation>
    </message>
    <message>
        <source>Where to put it</source>
        <translation type="unfinished">Ble i’w roi</translation>
    </message>
</context>
<context>
    <name>ExportQuestions</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Agreement of a group, for those who are in it</source>
        <translation type="unfinished">Cytundeb grŵp, i’r rhai sydd ynddo</translation>
    </message>
    <message>
        <source>Audit sample of supervision</source>
        <translation type="unfinished">Sampl archwilio goruchwyliaeth</translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation type="unfinished">Tystysgrif gwaredu</translation>
    </message>
    <message>
        <source>Copy of records, for the person who asked</source>
        <translation type="unfinished">Copi o gofnodion, i’r sawl a ofynnodd</translation>
    </message>
    <message>
        <source>One restricted matter, for an authority</source>
        <translation type="unfinished">Un mater cyfyngedig, i awdurdod</translation>
    </message>
    <message>
        <source>Record of a group, for those who were there</source>
        <translation type="unfinished">Cofnod grŵp, i’r rhai a oedd yno</translation>
    </message>
    <message>
        <source>Record of an observation</source>
        <translation type="unfinished">Cofnod arsylwi</translation>
    </message>
    <message>
        <source>Section 11 evidence pack</source>
        <translation type="unfinished">Pecyn tystiolaeth Adran 11</translation>
    </message>
    <message>
        <source>Session record, for the person supervised</source>
        <translation type="unfinished">Cofnod sesiwn, i’r sawl a oruchwylir</translation>
    </message>
    <message>
        <source>Supervision agreement</source>
        <translation type="unfinished">Cytundeb goruchwylio</translation>
    </message>
    <message>
        <source>Supervision policy</source>
        <translation type="unfinished">Polisi goruchwylio</translation>
    </message>
    <message>
        <source>The record of an escalation, for the child’s file</source>
        <translation type="unfinished">Cofnod uwchgyfeiriad, ar gyfer ffeil y plentyn</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation type="unfinished">Cofnod hyfforddi</translation>
    </message>
    <message>
        <source>Trust card, for whoever receives signed documents</source>
        <translation type="unfinished">Cerdyn ymddiriedaeth, i’r sawl sy’n derbyn dogfennau wedi’u llofnodi</translation>
    </message>
    <message>
        <source>What one agency takes with it, for its own record</source>
        <translation type="unfinished">Yr hyn y mae un asiantaeth yn ei gymryd, ar gyfer ei chofnod ei hun</translation>
    </message>
    <message>
        <source>What should go in the child’s file?</source>
        <translation type="unfinished">Beth ddylai fynd i ffeil y plentyn?</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Check another &amp;PDF…</source>
        <translation type="unfinished">Gwirio &amp;PDF arall…</translation>
    </message>
    <message>
        <source>Check another…</source>
        <translation type="unfinished">Gwirio un arall…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Export for the case file</source>
        <translation type="unfinished">Allforio ar gyfer y ffeil achos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Argraffu</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation type="unfinished">Llofnodi a chadw</translation>
    </message>
    <message>
        <source>Sign and save PDF…</source>
        <translation type="unfinished">Llofnodi a chadw PDF…</translation>
    </message>
    <message>
        <source>Sign and save as PDF</source>
        <translation type="unfinished">Llofnodi a chadw fel PDF</translation>
    </message>
    <message>
        <source>Signing and checking</source>
        <translation type="unfinished">Yn llofnodi ac yn gwirio</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished">Llofnodi…</translation>
    </message>
    <message>
        <source>Some characters cannot be printed.</source>
        <translation type="unfinished">Ni ellir argraffu rhai nodau.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted unless you lock it.</source>
        <translation type="unfinished">Nid yw’r PDF wedi’i amgryptio oni bai eich bod yn ei gloi.</translation>
    </message>
    <message>
        <source>The name says neither what it is about nor whom.</source>
        <translation type="unfinished">Nid yw’r enw’n dweud am beth nac am bwy y mae.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation type="unfinished">Aeth y tudalennau i’r argraffydd.</translation>
    </message>
    <message>
        <source>The signing is listed on the case.</source>
        <translation type="unfinished">Rhestrir y llofnodi ar yr achos.</translation>
    </message>
    <message>
        <source>The signing is noted in the matter.</source>
        <translation type="unfinished">Nodir y llofnodi yn y mater.</translation>
    </message>
    <message>
        <source>The signing is on record.</source>
        <translation type="unfinished">Mae’r llofnodi ar gofnod.</translation>
    </message>
    <message>
        <source>They stand in the pages by their number: %1. The words themselves are kept as written.</source>
        <translation type="unfinished">Maent yn y tudalennau yn ôl eu rhif: %1. Cedwir y geiriau eu hunain fel y’u hysgrifennwyd.</translation>
    </message>
    <message>
        <source>What should go in %1’s file?</source>
        <translation type="unfinished">Beth ddylai fynd i ffeil %1?</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation type="unfinished">Yn ysgrifennu tudalennau</translation>
    </message>
    <message>
        <source>You are signing as %1</source>
        <translation type="unfinished">Rydych yn llofnodi fel %1</translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message>
        <source>&amp;Supervision by</source>
        <translation type="unfinished">&amp;Goruchwyliaeth gan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished">Fel y mae</translation>
    </message>
    <message>
        <source>Came on paper, without a name</source>
        <translation type="unfinished">Daeth ar bapur, heb enw</translation>
    </message>
    <message>
        <source>Choose who supervises you</source>
        <translation type="unfinished">Dewiswch pwy sy’n eich goruchwylio</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished">Faint ohoni</translation>
    </message>
    <message>
        <source>In whose &amp;name</source>
        <translation type="unfinished">Yn &amp;enw pwy</translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Name no child. Without a name, write nothing that gives you away.</source>
        <translation type="unfinished">Peidiwch ag enwi plentyn. Heb enw, peidiwch ag ysgrifennu dim sy’n dangos pwy ydych.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished">Cwestiwn %1</translation>
    </message>
    <message>
        <source>What would make it &amp;better</source>
        <translation type="unfinished">Beth &amp;fyddai’n ei gwella</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished">Heb enw</translation>
    </message>
    <message>
        <source>You may read what is said about them, so without a name you hand in only what came on paper. It is shown beside three others, and is not one of the three.</source>
        <translation type="unfinished">Cewch ddarllen yr hyn a ddywedir amdano, felly heb enw dim ond yr hyn a ddaeth ar bapur a roddwch i mewn. Fe’i dangosir wrth ymyl tri arall, ac nid yw’n un o’r tri.</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only within “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>%1 counted here and not shown: the words are for the two people concerned.</source>
        <translation type="unfinished">%1 wedi’u cyfrif yma ac nas dangosir: i’r ddau berson dan sylw y mae’r geiriau.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished">Wedi’u cyfrif</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished">O: %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished">Heb eu cyfrif</translation>
    </message>
    <message>
        <source>Nothing to count here</source>
        <translation type="unfinished">Dim i’w gyfrif yma</translation>
    </message>
    <message>
        <source>Show &amp;names</source>
        <translation type="unfinished">Dangos &amp;enwau</translation>
    </message>
    <message>
        <source>There is no record of this kind in the time you chose.</source>
        <translation type="unfinished">Nid oes cofnod o’r math hwn yn y cyfnod a ddewisoch.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source> and </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished">%1 diwrnod</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation type="unfinished">%1 o %2 awr</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished">%1 o %2 munud</translation>
    </message>
    <message>
        <source>A child told somebody</source>
        <translation type="unfinished">Dywedodd plentyn wrth rywun</translation>
    </message>
    <message>
        <source>A leader’s visit</source>
        <translation type="unfinished">Ymweliad arweinydd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation type="unfinished">Ad hoc</translation>
    </message>
    <message>
        <source>Begun, not recorded</source>
        <translation type="unfinished">Wedi dechrau, heb ei gofnodi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Canslwyd</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished">Wedi’i gario drosodd</translation>
    </message>
    <message>
        <source>Carried over %1</source>
        <translation type="unfinished">Wedi’i gario drosodd %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Case record saved</source>
        <translation type="unfinished">Cofnod achos wedi’i gadw</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation type="unfinished">Anghytundeb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished">Gollyngwyd</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished">Yn ddyledus %1</translation>
    </message>
    <message>
        <source>Fell due, not booked</source>
        <translation type="unfinished">Daeth yn ddyledus, heb ei drefnu</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation type="unfinished">Sesiwn grŵp</translation>
    </message>
    <message>
        <source>Have not met yet</source>
        <translation type="unfinished">Heb gyfarfod eto</translation>
    </message>
    <message>
        <source>In date</source>
        <translation type="unfinished">Yn gyfredol</translation>
    </message>
    <message>
        <source>Last discussed %1</source>
        <translation type="unfinished">Trafodwyd ddiwethaf %1</translation>
    </message>
    <message>
        <source>Last signed %1</source>
        <translation type="unfinished">Llofnodwyd ddiwethaf %1</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished">Wedi’i symud</translation>
    </message>
    <message>
        <source>No feedback to show</source>
        <translation type="unfinished">Dim adborth i’w ddangos</translation>
    </message>
    <message>
        <source>No outcome yet</source>
        <translation type="unfinished">Dim canlyniad eto</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation type="unfinished">Dim cynnydd</translation>
    </message>
    <message>
        <source>No sign of drift</source>
        <translation type="unfinished">Dim arwydd o lithro</translation>
    </message>
    <message>
        <source>No signed agreement</source>
        <translation type="unfinished">Dim cytundeb wedi’i lofnodi</translation>
    </message>
    <message>
        <source>No talk in time</source>
        <translation type="unfinished">Dim sgwrs mewn pryd</translation>
    </message>
    <message>
        <source>Nobody supervises them</source>
        <translation type="unfinished">Nid oes neb yn ei oruchwylio</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished">Heb ei gymeradwyo</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation type="unfinished">Heb ei drafod</translation>
    </message>
    <message>
        <source>Not discussed for too long</source>
        <translation type="unfinished">Heb ei drafod ers yn rhy hir</translation>
    </message>
    <message>
        <source>Not endorsed</source>
        <translation type="unfinished">Heb ei gymeradwyo</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished">Heb ei chynnal</translation>
    </message>
    <message>
        <source>Not in date</source>
        <translation type="unfinished">Ddim yn gyfredol</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished">Heb ei fesur eto</translation>
    </message>
    <message>
        <source>Not noted as entered</source>
        <translation type="unfinished">Heb ei nodi fel un a roddwyd i mewn</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">Heb ei arsylwi</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">Heb ei gyrraedd</translation>
    </message>
    <message>
        <source>Not signed in time</source>
        <translation type="unfinished">Heb ei lofnodi mewn pryd</translation>
    </message>
    <message>
        <source>Not trained, or run out</source>
        <translation type="unfinished">Heb ei hyfforddi, neu wedi dod i ben</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished">Amcan</translation>
    </message>
    <message>
        <source>Observation or sample</source>
        <translation type="unfinished">Arsylwad neu sampl</translation>
    </message>
    <message>
        <source>Old plan</source>
        <translation type="unfinished">Hen gynllun</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished">Pâr</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Recorded late</source>
        <translation type="unfinished">Cofnodwyd yn hwyr</translation>
    </message>
    <message>
        <source>Review date is past</source>
        <translation type="unfinished">Mae’r dyddiad adolygu wedi mynd heibio</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Supervision policy</source>
        <translation type="unfinished">Polisi goruchwylio</translation>
    </message>
    <message>
        <source>The club</source>
        <translation type="unfinished">Y clwb</translation>
    </message>
    <message>
        <source>To be discussed by %1</source>
        <translation type="unfinished">I’w drafod erbyn %1</translation>
    </message>
    <message>
        <source>To be reviewed by %1</source>
        <translation type="unfinished">I’w adolygu erbyn %1</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished">I’w ddilyn</translation>
    </message>
    <message>
        <source>Training and checks</source>
        <translation type="unfinished">Hyfforddiant a gwiriadau</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished">Beth a ddilynodd</translation>
    </message>
    <message>
        <source>What supervision covers</source>
        <translation type="unfinished">Beth mae goruchwyliaeth yn ei gwmpasu</translation>
    </message>
    <message>
        <source>Who is supervised</source>
        <translation type="unfinished">Pwy sy’n cael goruchwyliaeth</translation>
    </message>
    <message>
        <source>Written on paper, entered later</source>
        <translation type="unfinished">Ysgrifennwyd ar bapur, rhoddwyd i mewn wedyn</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation type="unfinished">o leiaf %1 o %2</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">llai na %1</translation>
    </message>
    <message>
        <source>fewer than %1 of %2</source>
        <translation type="unfinished">llai na %1 o %2</translation>
    </message>
    <message>
        <source>in the middle; the longest took %1</source>
        <translation type="unfinished">yn y canol; cymerodd yr hiraf %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
</context>
<context>
    <name>FiguresSection</name>
    <message>
        <source>%1 of %2 held. Dashed: planned, not held.</source>
        <translation type="unfinished">Cynhaliwyd %1 o %2. Llinell doredig: wedi’i chynllunio, heb ei chynnal.</translation>
    </message>
    <message>
        <source>%1 of %2 planned sessions were held: %3 of %4 hours.</source>
        <translation type="unfinished">Cynhaliwyd %1 o’r %2 sesiwn a gynlluniwyd: %3 o %4 awr.</translation>
    </message>
    <message>
        <source>%1: %2 held, %3 not</source>
        <translation type="unfinished">%1: cynhaliwyd %2, ni chynhaliwyd %3</translation>
    </message>
    <message>
        <source>%1: in %2 of %3 sessions</source>
        <translation type="unfinished">%1: mewn %2 o %3 sesiwn</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;Self-assessment and pack…</source>
        <translation type="unfinished">Hunanasesiad a &amp;phecyn…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>Counted from the records as they stood on %1. No child or adult is named.</source>
        <translation type="unfinished">Wedi’u cyfrif o’r cofnodion fel yr oeddent ar %1. Ni enwir unrhyw blentyn nac oedolyn.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Yn cyfrif…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished">Pa mor aml</translation>
    </message>
    <message>
        <source>No session was planned in this time.</source>
        <translation type="unfinished">Ni chynlluniwyd sesiwn yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Only the people you manage are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of %1 sessions that were held.</source>
        <translation type="unfinished">O blith %1 sesiwn a gynhaliwyd.</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation type="unfinished">Pecyn…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>What supervision covers</source>
        <translation type="unfinished">Beth mae goruchwyliaeth yn ei gwmpasu</translation>
    </message>
    <message>
        <source>You see the figures; the rows behind them are for the lead and line managers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see whole quarters of the year that are over, one or several: from the first of January, April, July or October to the last day of a quarter. Of fewer than three children no number is told.</source>
        <translation type="unfinished">Rydych yn gweld chwarteri cyfan o’r flwyddyn sydd ar ben, un neu fwy: o’r cyntaf o Ionawr, Ebrill, Gorffennaf neu Hydref hyd ddiwrnod olaf chwarter. Ni roddir rhif ar gyfer llai na thri phlentyn.</translation>
    </message>
</context>
<context>
    <name>FileLimits</name>
    <message>
        <source>All together, at &amp;most (MB)</source>
        <translation type="unfinished">Y cyfan, ar y mwy&amp;af (MB)</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>Files are kept inside the records, so every backup grows by them. What is there already stays, whatever its size.</source>
        <translation type="unfinished">Cedwir ffeiliau y tu mewn i’r cofnodion, felly mae pob copi wrth gefn yn tyfu o’u herwydd. Mae’r hyn sydd yno eisoes yn aros, beth bynnag ei faint.</translation>
    </message>
    <message>
        <source>One &amp;file, at most (MB)</source>
        <translation type="unfinished">Un ffeil, ar y &amp;mwyaf (MB)</translation>
    </message>
    <message>
        <source>Sa&amp;ve these limits</source>
        <translation type="unfinished">Cadw’r terfynau &amp;hyn</translation>
    </message>
</context>
<context>
    <name>FileWarning</name>
    <message>
        <source>Anyone with this file and the records can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no printer here, save it on a memory stick, print it elsewhere and delete it from the stick. Do not save it on this computer or in a folder that is copied online, and do not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted. Paper is safer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesAlong</name>
    <message>
        <source>Another child may be named in them, or seen. Look at each before it leaves.</source>
        <translation type="unfinished">Gallai plentyn arall fod wedi’i enwi ynddynt, neu fod i’w weld. Edrychwch ar bob un cyn iddi adael.</translation>
    </message>
    <message>
        <source>Every file of these days is listed with its check number (SHA-256). Tick those whose content is to go out as well: pictures on pages of their own, other files carried in the PDF.</source>
        <translation type="unfinished">Rhestrir pob ffeil o’r dyddiau hyn gyda’i rhif gwirio (SHA-256). Ticiwch y rhai y mae eu cynnwys i fynd allan hefyd: lluniau ar dudalennau eu hunain, ffeiliau eraill y tu mewn i’r PDF.</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation type="unfinished">Ffeiliau sy’n mynd gydag ef</translation>
    </message>
    <message>
        <source>Holdfast cannot read words inside pictures and PDFs.</source>
        <translation type="unfinished">Ni all Holdfast ddarllen geiriau y tu mewn i luniau a ffeiliau PDF.</translation>
    </message>
    <message>
        <source>I have looked at every file that goes along</source>
        <translation type="unfinished">Rwyf wedi edrych ar bob ffeil sy’n mynd gydag ef</translation>
    </message>
    <message>
        <source>Say first that you have looked at every file that goes along.</source>
        <translation type="unfinished">Dywedwch yn gyntaf eich bod wedi edrych ar bob ffeil sy’n mynd gydag ef.</translation>
    </message>
    <message>
        <source>Say in a few words what the picture shows</source>
        <translation type="unfinished">Dywedwch mewn ychydig eiriau beth mae’r llun yn ei ddangos</translation>
    </message>
    <message>
        <source>What it shows, for who cannot see it</source>
        <translation type="unfinished">Beth mae’n ei ddangos, i’r sawl na all ei weld</translation>
    </message>
</context>
<context>
    <name>FinishGroupSheet</name>
    <message>
        <source>I have read it again: it &amp;names nobody it must not</source>
        <translation type="unfinished">Rwyf wedi’i ddarllen eto: nid yw’n &amp;enwi neb na ddylai</translation>
    </message>
    <message>
        <source>No session is planned in which %1 can be decided on. Plan one.</source>
        <translation type="unfinished">Nid oes sesiwn wedi’i chynllunio lle gellir penderfynu am %1. Cynlluniwch un.</translation>
    </message>
    <message>
        <source>Why is nothing written of what it is like for %1?</source>
        <translation type="unfinished">Pam nad oes dim wedi’i ysgrifennu am sut brofiad yw hyn i %1?</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>%1 and %2 recorded.</source>
        <translation type="unfinished">Cofnodwyd: %1, %2.</translation>
    </message>
    <message>
        <source>%1 reads it here, and says that it was read, or what %1 sees differently.</source>
        <translation type="unfinished">Mae %1 yn ei ddarllen yma, ac yn dweud iddo gael ei ddarllen, neu beth y mae %1 yn ei weld yn wahanol.</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished">&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished">&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Finish and hand over</source>
        <translation type="unfinished">&amp;Gorffen a throsglwyddo</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation type="unfinished">Sesiwn &amp;nesaf</translation>
    </message>
    <message>
        <source>A decision or an action is half written.</source>
        <translation type="unfinished">Mae penderfyniad neu gam gweithredu ar ei hanner.</translation>
    </message>
    <message>
        <source>After this the notes are locked. Anything you want to add later goes in as a dated addition.</source>
        <translation type="unfinished">Ar ôl hyn mae’r nodiadau wedi’u cloi. Mae unrhyw beth yr ydych am ei ychwanegu’n nes ymlaen yn mynd i mewn fel ychwanegiad â dyddiad.</translation>
    </message>
    <message>
        <source>As agreed: by %1.</source>
        <translation type="unfinished">Fel y cytunwyd: erbyn %1.</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation type="unfinished">Yn ôl i’r nodiadau</translation>
    </message>
    <message>
        <source>Better for %1 since last time?</source>
        <translation type="unfinished">Gwell i %1 ers y tro diwethaf?</translation>
    </message>
    <message>
        <source>By what, and for how long.</source>
        <translation type="unfinished">Gan beth, ac am ba hyd.</translation>
    </message>
    <message>
        <source>Covered: %1.</source>
        <translation type="unfinished">Trafodwyd: %1.</translation>
    </message>
    <message>
        <source>Either of you, asked to think again. You both read it, and so does whoever is let in to the personal part, such as a line manager you agreed on. It stands in the session record.</source>
        <translation type="unfinished">Y naill neu’r llall ohonoch, y gofynnwyd iddo feddwl eto. Mae’r ddau ohonoch yn ei ddarllen, ac felly hefyd bwy bynnag a gaiff fynediad i’r rhan bersonol, megis rheolwr llinell y cytunoch arno. Mae yng nghofnod y sesiwn.</translation>
    </message>
    <message>
        <source>Finish this session</source>
        <translation type="unfinished">Gorffen y sesiwn hon</translation>
    </message>
    <message>
        <source>Functions not touched this time: %1.</source>
        <translation type="unfinished">Swyddogaethau na thrafodwyd y tro hwn: %1.</translation>
    </message>
    <message>
        <source>Go back to the notes and save it or cancel it; then finish.</source>
        <translation type="unfinished">Ewch yn ôl i’r nodiadau a’i gadw neu ei ganslo; yna gorffennwch.</translation>
    </message>
    <message>
        <source>Go back to the notes: it says there what stands in the way. Finish once they are saved.</source>
        <translation type="unfinished">Ewch yn ôl i’r nodiadau: mae’n dweud yno beth sy’n sefyll yn y ffordd. Gorffennwch pan fyddant wedi’u cadw.</translation>
    </message>
    <message>
        <source>How %1 reads the notes</source>
        <translation type="unfinished">Sut mae %1 yn darllen y nodiadau</translation>
    </message>
    <message>
        <source>How will %1 read the notes?</source>
        <translation type="unfinished">Sut bydd %1 yn darllen y nodiadau?</translation>
    </message>
    <message>
        <source>It is booked already.</source>
        <translation type="unfinished">Mae wedi’i drefnu eisoes.</translation>
    </message>
    <message>
        <source>It waits on Today until %1 has answered.</source>
        <translation type="unfinished">Mae’n aros yn Heddiw nes bod %1 wedi ateb.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Yn nes ymlaen</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nac ydy</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation type="unfinished">Dim penderfyniad</translation>
    </message>
    <message>
        <source>No decision was recorded for this child.</source>
        <translation type="unfinished">Ni chofnodwyd penderfyniad ar gyfer y plentyn hwn.</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <translation type="unfinished">Heb ei gyrraedd: %1.</translation>
    </message>
    <message>
        <source>Now, on this computer</source>
        <translation type="unfinished">Nawr, ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished">Ar bapur</translation>
    </message>
    <message>
        <source>Save a reading copy as PDF. When it comes back signed, mark it as read.</source>
        <translation type="unfinished">Cadwch gopi darllen fel PDF. Pan ddaw’n ôl wedi’i lofnodi, nodwch ei fod wedi’i ddarllen.</translation>
    </message>
    <message>
        <source>Say why it is left empty</source>
        <translation type="unfinished">Dywedwch pam y’i gadewir yn wag</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation type="unfinished">Rhy gynnar i ddweud</translation>
    </message>
    <message>
        <source>Were you &amp;interrupted?</source>
        <translation type="unfinished">A dorrwyd ar eich &amp;traws?</translation>
    </message>
    <message>
        <source>Who &amp;challenged whom, and on what?</source>
        <translation type="unfinished">Pwy a &amp;heriodd bwy, ac am beth?</translation>
    </message>
    <message>
        <source>Why is nothing written about what it is like for %1?</source>
        <translation type="unfinished">Pam nad oes dim wedi’i ysgrifennu am sut brofiad yw hyn i %1?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ydy</translation>
    </message>
    <message>
        <source>Your last words are not saved yet.</source>
        <translation type="unfinished">Nid yw eich geiriau diwethaf wedi’u cadw eto.</translation>
    </message>
    <message>
        <source>no action</source>
        <translation type="unfinished">dim cam gweithredu</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished">dim byd eto</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Parhau</translation>
    </message>
    <message>
        <source>&amp;Do this later</source>
        <translation type="unfinished">&amp;Gwneud hyn yn nes ymlaen</translation>
    </message>
    <message>
        <source>&amp;Finish and open Today</source>
        <translation type="unfinished">&amp;Gorffen ac agor Heddiw</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished">&amp;Hepgor</translation>
    </message>
    <message>
        <source>About five minutes. You can change all of this later in Settings.</source>
        <translation type="unfinished">Tua phum munud. Gallwch newid hyn i gyd yn nes ymlaen yn y Gosodiadau.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Taflen adfer</translation>
    </message>
    <message>
        <source>Set up your records</source>
        <translation type="unfinished">Paratoi eich cofnodion</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished">Cam %1 o %2</translation>
    </message>
    <message>
        <source>Your club</source>
        <translation type="unfinished">Eich clwb</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Eich cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
    <message>
        <source>A&amp;dd a person</source>
        <translation type="unfinished">&amp;Ychwanegu person</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished">Wedi’i wneud.</translation>
    </message>
    <message>
        <source>Plan &amp;it…</source>
        <translation type="unfinished">&amp;Cynllunio…</translation>
    </message>
    <message>
        <source>Plan the first session. It can be today.</source>
        <translation type="unfinished">Cynlluniwch y sesiwn gyntaf. Gall fod heddiw.</translation>
    </message>
    <message>
        <source>Put the child on its agenda, start it, write, finish it. The record is made from there.</source>
        <translation type="unfinished">Rhowch y plentyn ar yr agenda, dechreuwch, ysgrifennwch, gorffennwch. Gwneir y cofnod o’r fan honno.</translation>
    </message>
    <message>
        <source>Say whom you supervise.</source>
        <translation type="unfinished">Dywedwch pwy rydych chi’n ei oruchwylio.</translation>
    </message>
    <message>
        <source>To your first signed record</source>
        <translation type="unfinished">At eich cofnod cyntaf wedi’i lofnodi</translation>
    </message>
</context>
<context>
    <name>ForTheFile</name>
    <message>
        <source>Export this for the case file of %1…</source>
        <translation type="unfinished">Allforio hwn i ffeil achos %1…</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>For &amp;whom?</source>
        <translation type="unfinished">I &amp;bwy?</translation>
    </message>
    <message>
        <source>Lock it with a password in the next step, or save it on a memory stick that you hand over, not in a folder that others open. The matter notes for whom it was made; nothing else does.</source>
        <translation type="unfinished">Clowch ef â chyfrinair yn y cam nesaf, neu cadwch ef ar gof bach a roddwch drosodd, nid mewn ffolder y mae eraill yn ei hagor. Mae’r mater yn nodi i bwy y’i gwnaed; nid oes dim arall yn gwneud.</translation>
    </message>
    <message>
        <source>The local authority’s officer (LADO), police: name and post</source>
        <translation type="unfinished">Swyddog yr awdurdod lleol (LADO), yr heddlu: enw a swydd</translation>
    </message>
    <message>
        <source>Wh&amp;y do they get it?</source>
        <translation type="unfinished">Pa&amp;m maent yn ei gael?</translation>
    </message>
    <message>
        <source>Whoever finds the file can read it.</source>
        <translation type="unfinished">Gall pwy bynnag sy’n dod o hyd i’r ffeil ei darllen.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation type="unfinished">dewisol</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Say which day</source>
        <translation type="unfinished">Dywedwch pa ddiwrnod</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Ask for it again without a password, or type what it says.</source>
        <translation type="unfinished">Gofynnwch amdani eto heb gyfrinair, neu teipiwch yr hyn y mae’n ei ddweud.</translation>
    </message>
    <message>
        <source>Ask for it again, or type what it says.</source>
        <translation type="unfinished">Gofynnwch amdani eto, neu teipiwch yr hyn y mae’n ei ddweud.</translation>
    </message>
    <message>
        <source>Choose the PDF as it was filled in. One that was printed and scanned has to be typed.</source>
        <translation type="unfinished">Dewiswch y PDF fel y’i llenwyd. Rhaid teipio un a argraffwyd ac a sganiwyd.</translation>
    </message>
    <message>
        <source>Nothing was added to the agenda.</source>
        <translation type="unfinished">Nid ychwanegwyd dim at yr agenda.</translation>
    </message>
    <message>
        <source>Open the session it was made for, or type what it says.</source>
        <translation type="unfinished">Agorwch y sesiwn y’i gwnaed ar ei chyfer, neu teipiwch yr hyn y mae’n ei ddweud.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation type="unfinished">Mae’r PDF hwn wedi’i gloi â chyfrinair.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation type="unfinished">Mae’r ffeil hon wedi’i difrodi ac ni ellir ei darllen.</translation>
    </message>
    <message>
        <source>This file is too large to be the form.</source>
        <translation type="unfinished">Mae’r ffeil hon yn rhy fawr i fod y ffurflen.</translation>
    </message>
    <message>
        <source>This form belongs to another session.</source>
        <translation type="unfinished">Mae’r ffurflen hon yn perthyn i sesiwn arall.</translation>
    </message>
    <message>
        <source>This is not a preparation form that can be read back.</source>
        <translation type="unfinished">Nid ffurflen baratoi y gellir ei darllen yn ôl yw hon.</translation>
    </message>
</context>
<context>
    <name>FurtherSheet</name>
    <message>
        <source>&amp;How they are reached</source>
        <translation type="unfinished">S&amp;ut i gael gafael arnynt</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished">&amp;Cam</translation>
    </message>
    <message>
        <source>An answer is &amp;needed by</source>
        <translation type="unfinished">Mae a&amp;ngen ateb erbyn</translation>
    </message>
    <message>
        <source>Say by when</source>
        <translation type="unfinished">Dywedwch erbyn pryd</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation type="unfinished">I &amp;bwy</translation>
    </message>
</context>
<context>
    <name>GiveUpKeyFileSheet</name>
    <message>
        <source>&amp;Do without it</source>
        <translation type="unfinished">&amp;Gwneud hebddi</translation>
    </message>
    <message>
        <source>Changing your key</source>
        <translation type="unfinished">Yn newid eich allwedd</translation>
    </message>
    <message>
        <source>Delete the key file now.</source>
        <translation type="unfinished">Dilëwch y ffeil allwedd nawr.</translation>
    </message>
    <message>
        <source>Do without the key file</source>
        <translation type="unfinished">Gwneud heb y ffeil allwedd</translation>
    </message>
    <message>
        <source>Your passphrase alone opens the records again.</source>
        <translation type="unfinished">Mae eich cyfrinymadrodd yn unig yn agor y cofnodion eto.</translation>
    </message>
    <message>
        <source>Your passphrase alone opens the records again. You can delete the file then.</source>
        <translation type="unfinished">Mae eich cyfrinymadrodd yn unig yn agor y cofnodion eto. Gallwch ddileu’r ffeil wedyn.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>A checked copy on a memory stick</source>
        <translation type="unfinished">Copi wedi’i wirio ar gof bach</translation>
    </message>
    <message>
        <source>A child is in danger, or has told someone</source>
        <translation type="unfinished">Mae plentyn mewn perygl, neu wedi dweud wrth rywun</translation>
    </message>
    <message>
        <source>A laptop or a stick is lost</source>
        <translation type="unfinished">Mae gliniadur neu gof bach ar goll</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Ad hoc note</source>
        <translation type="unfinished">Nodyn ad hoc</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Ychwanegu person</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation type="unfinished">Dechrau rhywbeth newydd</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Check a PDF</source>
        <translation type="unfinished">Gwirio PDF</translation>
    </message>
    <message>
        <source>For when the one on paper was used or lost</source>
        <translation type="unfinished">Ar gyfer pan ddefnyddiwyd neu y collwyd yr un ar bapur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Hide &amp; lock</source>
        <translation type="unfinished">Cuddio, cloi</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation type="unfinished">Symud i gyfrifiadur newydd</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">Taflen adfer newydd</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished">Agor achos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Person, has left</source>
        <translation type="unfinished">Person, wedi gadael</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lle</translation>
    </message>
    <message>
        <source>Plan a group session</source>
        <translation type="unfinished">Cynllunio sesiwn grŵp</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished">Cynllunio sesiwn</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation type="unfinished">Chwilio mewn nodiadau</translation>
    </message>
    <message>
        <source>Search in notes for “%1”</source>
        <translation type="unfinished">Chwilio mewn nodiadau am “%1”</translation>
    </message>
    <message>
        <source>See who signed it, and whether it was changed</source>
        <translation type="unfinished">Gweld pwy a’i llofnododd, ac a newidiwyd ef</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>What to do first, and a drafted note</source>
        <translation type="unfinished">Beth i’w wneud yn gyntaf, a nodyn drafft</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished">Pwy wnaeth beth</translation>
    </message>
    <message>
        <source>Who opened, wrote, changed, signed or exported what</source>
        <translation type="unfinished">Pwy a agorodd, a ysgrifennodd, a newidiodd, a lofnododd neu a allforiodd beth</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Words in discussions, decisions and actions</source>
        <translation type="unfinished">Geiriau mewn trafodaethau, penderfyniadau a chamau gweithredu</translation>
    </message>
    <message>
        <source>Write down a conversation at once</source>
        <translation type="unfinished">Ysgrifennu sgwrs ar unwaith</translation>
    </message>
    <message>
        <source>close log out</source>
        <translation type="unfinished">cau allgofnodi</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished">caewyd %1</translation>
    </message>
</context>
<context>
    <name>GoToSheet</name>
    <message>
        <source>Children are found by initials; by name while F9 shows names.</source>
        <translation type="unfinished">Ceir hyd i blant yn ôl llythrennau cyntaf; yn ôl enw tra bydd F9 yn dangos enwau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished">Mynd i</translation>
    </message>
    <message>
        <source>Go to: initials, case number, person, date, place or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials, case number, person, date, place or setting</source>
        <translation type="unfinished">Llythrennau cyntaf, rhif achos, person, dyddiad, lle neu osodiad</translation>
    </message>
    <message>
        <source>Nothing fits. Try initials, a case number, a name or a date.</source>
        <translation type="unfinished">Nid oes dim yn cyfateb. Rhowch gynnig ar lythrennau cyntaf, rhif achos, enw neu ddyddiad.</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished">Ble i fynd</translation>
    </message>
</context>
<context>
    <name>GoesIn</name>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">Enw &amp;llawn</translation>
    </message>
    <message>
        <source>&amp;Initials and case number</source>
        <translation type="unfinished">Llythrennau &amp;cyntaf a rhif achos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Actions: agreed, carried over, done or dropped, still open</source>
        <translation type="unfinished">Camau gweithredu: a gytunwyd, a gariwyd drosodd, a wnaed neu a ollyngwyd, sydd ar agor o hyd</translation>
    </message>
    <message>
        <source>Child shown as</source>
        <translation type="unfinished">Dangosir y plentyn fel</translation>
    </message>
    <message>
        <source>Decisions, with the reasons</source>
        <translation type="unfinished">Penderfyniadau, gyda’r rhesymau</translation>
    </message>
    <message>
        <source>Discussions, decisions with their reasons, endorsements</source>
        <translation type="unfinished">Trafodaethau, penderfyniadau gyda’u rhesymau, cymeradwyaethau</translation>
    </message>
    <message>
        <source>Earlier discussions</source>
        <translation type="unfinished">Trafodaethau blaenorol</translation>
    </message>
    <message>
        <source>Every other child’s matter</source>
        <translation type="unfinished">Mater pob plentyn arall</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation type="unfinished">Yn mynd i mewn</translation>
    </message>
    <message>
        <source>How this is for %1</source>
        <translation type="unfinished">Sut mae hyn i %1</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation type="unfinished">Yn aros allan</translation>
    </message>
    <message>
        <source>Training, wellbeing and the rest of the agenda</source>
        <translation type="unfinished">Hyfforddiant, llesiant a gweddill yr agenda</translation>
    </message>
    <message>
        <source>What happened, and when the child was seen</source>
        <translation type="unfinished">Beth a ddigwyddodd, a phryd y gwelwyd y plentyn</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What it is like for %1</source>
        <translation type="unfinished">Sut brofiad yw hyn i %1</translation>
    </message>
    <message>
        <source>What we make of it</source>
        <translation type="unfinished">Beth yw ein barn ni am hyn</translation>
    </message>
    <message>
        <source>When the file was read and signed</source>
        <translation type="unfinished">Pryd y darllenwyd ac y llofnodwyd y ffeil</translation>
    </message>
    <message>
        <source>When the file was read and signed, and what was handed over</source>
        <translation type="unfinished">Pryd y darllenwyd ac y llofnodwyd y ffeil, a beth a drosglwyddwyd</translation>
    </message>
    <message>
        <source>personal part, always</source>
        <translation type="unfinished">y rhan bersonol, bob amser</translation>
    </message>
    <message>
        <source>the practitioner</source>
        <translation type="unfinished">yr ymarferydd</translation>
    </message>
</context>
<context>
    <name>GroupActionSheet</name>
    <message>
        <source>&amp;What will be done?</source>
        <translation type="unfinished">&amp;Beth a wneir?</translation>
    </message>
    <message>
        <source>Add an action about %1</source>
        <translation type="unfinished">Ychwanegu cam gweithredu am %1</translation>
    </message>
    <message>
        <source>By whe&amp;n?</source>
        <translation type="unfinished">Erbyn pry&amp;d?</translation>
    </message>
    <message>
        <source>How will we &amp;know it is done?</source>
        <translation type="unfinished">&amp;Sut y byddwn yn gwybod ei fod wedi’i wneud?</translation>
    </message>
    <message>
        <source>It is followed up in the owner’s own supervision.</source>
        <translation type="unfinished">Fe’i dilynir yng ngoruchwyliaeth y sawl sy’n ei wneud.</translation>
    </message>
    <message>
        <source>W&amp;ho?</source>
        <translation type="unfinished">P&amp;wy?</translation>
    </message>
    <message>
        <source>What &amp;difference should it make?</source>
        <translation type="unfinished">Pa w&amp;ahaniaeth y dylai ei wneud?</translation>
    </message>
</context>
<context>
    <name>GroupAgreementSheet</name>
    <message>
        <source>&amp;Name of the group</source>
        <translation type="unfinished">E&amp;nw’r grŵp</translation>
    </message>
    <message>
        <source>&amp;Others may join later</source>
        <translation type="unfinished">&amp;Caiff eraill ymuno wedyn</translation>
    </message>
    <message>
        <source>&amp;Writing it down</source>
        <translation type="unfinished">&amp;Ysgrifennu</translation>
    </message>
    <message>
        <source>And its limits: what is about a child’s safety never stays in the group.</source>
        <translation type="unfinished">A’i ffiniau: nid yw’r hyn sy’n ymwneud â diogelwch plentyn byth yn aros yn y grŵp.</translation>
    </message>
    <message>
        <source>Confi&amp;dentiality</source>
        <translation type="unfinished">Cyfrinac&amp;hedd</translation>
    </message>
    <message>
        <source>Ground &amp;rules</source>
        <translation type="unfinished">&amp;Rheolau sylfaenol</translation>
    </message>
    <message>
        <source>Look at it again &amp;by</source>
        <translation type="unfinished">Edrych arno eto &amp;erbyn</translation>
    </message>
    <message>
        <source>What is the group &amp;for?</source>
        <translation type="unfinished">&amp;Beth yw diben y grŵp?</translation>
    </message>
    <message>
        <source>When we d&amp;isagree</source>
        <translation type="unfinished">Pan fyddwn yn anghy&amp;tuno</translation>
    </message>
    <message>
        <source>Who writes, where the notes are kept, how long. Courts may ask for them.</source>
        <translation type="unfinished">Pwy sy’n ysgrifennu, ble cedwir y nodiadau, am ba hyd. Gall llysoedd ofyn amdanynt.</translation>
    </message>
</context>
<context>
    <name>GroupAnswers</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Add to this &amp;record…</source>
        <translation type="unfinished">Ychwanegu at y &amp;cofnod hwn…</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation type="unfinished">Ychwanegwyd yn ddiweddarach</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation type="unfinished">Ni chytunodd</translation>
    </message>
    <message>
        <source>Has read it</source>
        <translation type="unfinished">Wedi’i ddarllen</translation>
    </message>
    <message>
        <source>I have read it…</source>
        <translation type="unfinished">Rwyf wedi’i ddarllen…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished">Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation type="unfinished">Nodi ateb…</translation>
    </message>
    <message>
        <source>Read it on paper</source>
        <translation type="unfinished">Fe’i darllenodd ar bapur</translation>
    </message>
</context>
<context>
    <name>GroupAside</name>
    <message>
        <source>%1, facilitator</source>
        <translation type="unfinished">%1, hwylusydd</translation>
    </message>
    <message>
        <source>%1, to be looked at again by %2</source>
        <translation type="unfinished">%1, i edrych arno eto erbyn %2</translation>
    </message>
    <message>
        <source>Add an agenc&amp;y…</source>
        <translation type="unfinished">Ychwanegu a&amp;siantaeth…</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Agreement of the group</source>
        <translation type="unfinished">Cytundeb y grŵp</translation>
    </message>
    <message>
        <source>Agreement of the group as a PDF</source>
        <translation type="unfinished">Cytundeb y grŵp fel PDF</translation>
    </message>
    <message>
        <source>As a PDF…</source>
        <translation type="unfinished">Fel PDF…</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished">Cyfrinachedd</translation>
    </message>
    <message>
        <source>Did %1 come?</source>
        <translation type="unfinished">A ddaeth %1?</translation>
    </message>
    <message>
        <source>Extract for %1</source>
        <translation type="unfinished">Detholiad i %1</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished">Rheolau sylfaenol</translation>
    </message>
    <message>
        <source>Its extract…</source>
        <translation type="unfinished">Ei detholiad…</translation>
    </message>
    <message>
        <source>None yet. One that cannot come is put down too.</source>
        <translation type="unfinished">Dim eto. Nodir un na all ddod hefyd.</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <translation type="unfinished">Asiantaethau eraill</translation>
    </message>
    <message>
        <source>When we disagree</source>
        <translation type="unfinished">Pan fyddwn yn anghytuno</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation type="unfinished">Pwy sydd yno</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>Why the agencies sit together</source>
        <translation type="unfinished">Pam mae’r asiantaethau’n cyfarfod</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation type="unfinished">Ysgrifennu</translation>
    </message>
</context>
<context>
    <name>GroupChildPage</name>
    <message>
        <source>%1 brings the question</source>
        <translation type="unfinished">%1 sy’n dod â’r cwestiwn</translation>
    </message>
    <message>
        <source>%1 · responsible: %2</source>
        <translation type="unfinished">%1 · yn gyfrifol: %2</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation type="unfinished">%1, %2:</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, erbyn %2</translation>
    </message>
    <message>
        <source>%1’s &amp;own words</source>
        <translation type="unfinished">&amp;Geiriau %1 ei hun</translation>
    </message>
    <message>
        <source>&amp;Back to the group</source>
        <translation type="unfinished">&amp;Yn ôl at y grŵp</translation>
    </message>
    <message>
        <source>&amp;Take it to the supervisor of %1</source>
        <translation type="unfinished">Mynd ag ef at oruchwy&amp;liwr %1</translation>
    </message>
    <message>
        <source>A different view stays on record, also when the group decides</source>
        <translation type="unfinished">Mae barn wahanol yn aros ar gofnod, hefyd pan fydd y grŵp yn penderfynu</translation>
    </message>
    <message>
        <source>A question to write along</source>
        <translation type="unfinished">Cwestiwn i ysgrifennu wrth ei ymyl</translation>
    </message>
    <message>
        <source>Action:</source>
        <translation type="unfinished">Cam gweithredu:</translation>
    </message>
    <message>
        <source>Add &amp;action…</source>
        <translation type="unfinished">Ychwanegu &amp;cam gweithredu…</translation>
    </message>
    <message>
        <source>Agency…</source>
        <translation type="unfinished">Asiantaeth…</translation>
    </message>
    <message>
        <source>Better for %1 since last time?</source>
        <translation type="unfinished">Gwell i %1 ers y tro diwethaf?</translation>
    </message>
    <message>
        <source>Better for the child since last time</source>
        <translation type="unfinished">Gwell i’r plentyn ers y tro diwethaf</translation>
    </message>
    <message>
        <source>Child part</source>
        <translation type="unfinished">Rhan y plentyn</translation>
    </message>
    <message>
        <source>Decided and agreed</source>
        <translation type="unfinished">Penderfynwyd a chytunwyd</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation type="unfinished">Penderfyniad:</translation>
    </message>
    <message>
        <source>If a child may be in danger now, stop here and call first.</source>
        <translation type="unfinished">Os gall plentyn fod mewn perygl nawr, arhoswch yma a ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>In their record, %1</source>
        <translation type="unfinished">Yn eu cofnod, %1</translation>
    </message>
    <message>
        <source>In their record…</source>
        <translation type="unfinished">Yn eu cofnod…</translation>
    </message>
    <message>
        <source>It goes on this child’s file, and on no other child’s</source>
        <translation type="unfinished">Mae’n mynd ar ffeil y plentyn hwn, ac ar ffeil dim plentyn arall</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Nothing was recorded about this child.</source>
        <translation type="unfinished">Ni chofnodwyd dim am y plentyn hwn.</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation type="unfinished">Agor yr &amp;achos</translation>
    </message>
    <message>
        <source>Peers advise; they decide nothing</source>
        <translation type="unfinished">Mae cymheiriaid yn cynghori; nid ydynt yn penderfynu dim</translation>
    </message>
    <message>
        <source>Record &amp;decision…</source>
        <translation type="unfinished">Cofnodi pen&amp;derfyniad…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Tynnu’n ôl</translation>
    </message>
    <message>
        <source>The &amp;question that is brought</source>
        <translation type="unfinished">Y c&amp;westiwn a ddygir</translation>
    </message>
    <message>
        <source>The words are written once the session has begun, by who leads the talk.</source>
        <translation type="unfinished">Ysgrifennir y geiriau unwaith y bydd y sesiwn wedi dechrau, gan y sawl sy’n arwain y sgwrs.</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished">Rhy gynnar</translation>
    </message>
    <message>
        <source>What an a&amp;gency takes on…</source>
        <translation type="unfinished">&amp;Beth mae asiantaeth yn ei gymryd arni…</translation>
    </message>
    <message>
        <source>What has &amp;happened</source>
        <translation type="unfinished">Be&amp;th sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What is &amp;not known</source>
        <translation type="unfinished">Beth &amp;nad yw’n hysbys</translation>
    </message>
    <message>
        <source>What is known, and what was seen and heard</source>
        <translation type="unfinished">Beth sy’n hysbys, a beth a welwyd ac a glywyd</translation>
    </message>
    <message>
        <source>What it is like &amp;for %1</source>
        <translation type="unfinished">S&amp;ut brofiad yw hyn i %1</translation>
    </message>
    <message>
        <source>What was ad&amp;vised</source>
        <translation type="unfinished">Pa gyngor a &amp;roddwyd</translation>
    </message>
    <message>
        <source>What we &amp;make of it</source>
        <translation type="unfinished">&amp;Ein barn ni am hyn</translation>
    </message>
    <message>
        <source>Who saw it differently, and wh&amp;y?</source>
        <translation type="unfinished">Pwy a’i gwelodd yn wahanol, a &amp;pham?</translation>
    </message>
    <message>
        <source>Who to ca&amp;ll</source>
        <translation type="unfinished">Pwy i’w &amp;ffonio</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
</context>
<context>
    <name>GroupDecisionSheet</name>
    <message>
        <source>&amp;What was decided?</source>
        <translation type="unfinished">&amp;Beth a benderfynwyd?</translation>
    </message>
    <message>
        <source>It stands on this child’s file, with the person responsible for it.</source>
        <translation type="unfinished">Mae ar ffeil y plentyn hwn, gyda’r person sy’n gyfrifol amdano.</translation>
    </message>
    <message>
        <source>Record a decision about %1</source>
        <translation type="unfinished">Cofnodi penderfyniad am %1</translation>
    </message>
    <message>
        <source>Responsible &amp;supervisor</source>
        <translation type="unfinished">Goruchwyliwr cy&amp;frifol</translation>
    </message>
    <message>
        <source>Wh&amp;ose decision is it?</source>
        <translation type="unfinished">Penderfyniad p&amp;wy ydyw?</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished">Pa&amp;m?</translation>
    </message>
    <message>
        <source>What it means for the &amp;child</source>
        <translation type="unfinished">Beth mae’n ei olygu i’r p&amp;lentyn</translation>
    </message>
    <message>
        <source>What was &amp;not chosen, also not to refer?</source>
        <translation type="unfinished">Beth &amp;na ddewiswyd, gan gynnwys peidio ag atgyfeirio?</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>%1 brings the question</source>
        <translation type="unfinished">%1 sy’n dod â’r cwestiwn</translation>
    </message>
    <message>
        <source>%1 facilitates</source>
        <translation type="unfinished">%1 sy’n hwyluso</translation>
    </message>
    <message>
        <source>&amp;Finish session…</source>
        <translation type="unfinished">&amp;Gorffen y sesiwn…</translation>
    </message>
    <message>
        <source>&amp;Start session</source>
        <translation type="unfinished">&amp;Dechrau’r sesiwn</translation>
    </message>
    <message>
        <source>Add a &amp;child…</source>
        <translation type="unfinished">Ychwanegu &amp;plentyn…</translation>
    </message>
    <message>
        <source>Agree on confidentiality and its limits before anybody speaks of a child.</source>
        <translation type="unfinished">Cytunwch ar gyfrinachedd a’i ffiniau cyn i neb siarad am blentyn.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished">Ne&amp;wid…</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>Critical friend</source>
        <translation type="unfinished">Cyfaill beirniadol</translation>
    </message>
    <message>
        <source>Did we agree too easily?</source>
        <translation type="unfinished">A gytunom yn rhy rwydd?</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished">Gorffen…</translation>
    </message>
    <message>
        <source>Groups work best with four to ten people in the room.</source>
        <translation type="unfinished">Mae grwpiau’n gweithio orau gyda phedwar i ddeg o bobl yn yr ystafell.</translation>
    </message>
    <message>
        <source>How the agencies worked together</source>
        <translation type="unfinished">Sut y gweithiodd yr asiantaethau gyda’i gilydd</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished">Ymyriadau</translation>
    </message>
    <message>
        <source>Learned about how others work</source>
        <translation type="unfinished">Dysgwyd am sut mae eraill yn gweithio</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation type="unfinished">Nesaf…</translation>
    </message>
    <message>
        <source>No child is on the list. What is said of a child goes on that child’s file alone.</source>
        <translation type="unfinished">Nid oes plentyn ar y rhestr. Mae’r hyn a ddywedir am blentyn yn mynd ar ffeil y plentyn hwnnw’n unig.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>Plan the ne&amp;xt…</source>
        <translation type="unfinished">Cynllunio’r &amp;nesaf…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished">Cofnodwyd</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished">Cadw fel &amp;PDF…</translation>
    </message>
    <message>
        <source>Shared learning</source>
        <translation type="unfinished">Dysgu a rennir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Sure of being curious, before and after</source>
        <translation type="unfinished">Sicr o fod yn chwilfrydig, cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>This group has no agreement</source>
        <translation type="unfinished">Nid oes gan y grŵp hwn gytundeb</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>A complex case that is stuck</source>
        <translation type="unfinished">Achos cymhleth sydd wedi mynd yn sownd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Agencies do not agree how serious it is</source>
        <translation type="unfinished">Nid yw asiantaethau’n cytuno pa mor ddifrifol ydyw</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Fresh eyes are needed</source>
        <translation type="unfinished">Mae angen llygaid newydd</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Yma</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished">Gwahoddwyd</translation>
    </message>
    <message>
        <source>It weighs heavily on people</source>
        <translation type="unfinished">Mae’n pwyso’n drwm ar bobl</translation>
    </message>
    <message>
        <source>Needs to know</source>
        <translation type="unfinished">Angen gwybod</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Ddim yma</translation>
    </message>
    <message>
        <source>Nothing moves, in somebody’s view</source>
        <translation type="unfinished">Nid oes dim yn symud, ym marn rhywun</translation>
    </message>
    <message>
        <source>Peers give advice. Decisions are taken in each one’s own supervision.</source>
        <translation type="unfinished">Mae cymheiriaid yn rhoi cyngor. Gwneir penderfyniadau yng ngoruchwyliaeth pob un ei hun.</translation>
    </message>
    <message>
        <source>People of the club think together. Each decision has a responsible supervisor.</source>
        <translation type="unfinished">Mae pobl y clwb yn meddwl gyda’i gilydd. Mae gan bob penderfyniad oruchwyliwr cyfrifol.</translation>
    </message>
    <message>
        <source>Several agencies think about one child. Each decision is one agency’s, and stands in its record.</source>
        <translation type="unfinished">Mae sawl asiantaeth yn meddwl am un plentyn. Penderfyniad un asiantaeth yw pob un, ac mae yn ei chofnod hi.</translation>
    </message>
</context>
<context>
    <name>HalfMade</name>
    <message>
        <source>It is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in %1 now. If another memory stick was there then, part of the records may lie on that one, in a file whose name begins with “%2” and ends in “.unfinished”. Anybody can read it. Put that stick in and unlock again: it is taken away. If the stick is lost, that is a breach to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the records may lie in %1, in a file whose name begins with “%2” and ends in “.unfinished”. If it was not sealed, anybody can read it. Remove it; if its memory stick is lost, that is a breach to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking everything out was cut off half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished file was taken away from %1. Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandedOnPart</name>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Handed on, the &amp;day</source>
        <translation type="unfinished">&amp;Diwrnod y trosglwyddo</translation>
    </message>
    <message>
        <source>Only the fact stands here and in the session record. You both read it, and so does whoever is let in to the personal part, such as a line manager you agreed on. What was said goes into a restricted matter; if one of these people must not know yet, leave this out.</source>
        <translation type="unfinished">Dim ond y ffaith sydd yma ac yng nghofnod y sesiwn. Mae’r ddau ohonoch yn ei ddarllen, ac felly hefyd bwy bynnag a gaiff fynediad i’r rhan bersonol, megis rheolwr llinell y cytunoch arno. Mae’r hyn a ddywedwyd yn mynd i fater cyfyngedig; os na chaiff un o’r bobl hyn wybod eto, hepgorwch hyn.</translation>
    </message>
    <message>
        <source>Poor or dangerous practice was &amp;handed on</source>
        <translation type="unfinished">Trosglwyddwyd pryder am ymarfer gwael neu &amp;beryglus</translation>
    </message>
    <message>
        <source>To wh&amp;om</source>
        <translation type="unfinished">I b&amp;wy</translation>
    </message>
    <message>
        <source>Under which &amp;policy</source>
        <translation type="unfinished">O dan ba &amp;bolisi</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>%1, with %2</source>
        <translation type="unfinished">%1, gyda %2</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation type="unfinished">%1. Pam: %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Back to the supervisor</source>
        <translation type="unfinished">&amp;Yn ôl at y goruchwyliwr</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Challenge, given and received</source>
        <translation type="unfinished">Her, a roddwyd ac a gafwyd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>For %1 to read</source>
        <translation type="unfinished">I %1 ei ddarllen</translation>
    </message>
    <message>
        <source>For you to read</source>
        <translation type="unfinished">I chi ei ddarllen</translation>
    </message>
    <message>
        <source>Handed on to %1 on %2, under: %3.</source>
        <translation type="unfinished">Trosglwyddwyd i %1 ar %2, o dan: %3.</translation>
    </message>
    <message>
        <source>How this is for you</source>
        <translation type="unfinished">Sut mae hyn i chi</translation>
    </message>
    <message>
        <source>I do &amp;not agree</source>
        <translation type="unfinished">Nid &amp;wyf yn cytuno</translation>
    </message>
    <message>
        <source>I have &amp;read this</source>
        <translation type="unfinished">Rwyf wedi &amp;darllen hwn</translation>
    </message>
    <message>
        <source>Only %1 and %2 can answer this record.</source>
        <translation type="unfinished">Dim ond %1 a %2 all ateb y cofnod hwn.</translation>
    </message>
    <message>
        <source>Read on &amp;paper</source>
        <translation type="unfinished">Darllenwyd ar &amp;bapur</translation>
    </message>
    <message>
        <source>Say what you do not agree with, in your own words</source>
        <translation type="unfinished">Dywedwch â beth nad ydych yn cytuno, yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>The personal part is sealed, and this key does not open it.</source>
        <translation type="unfinished">Mae’r rhan bersonol dan sêl, ac nid yw’r allwedd hon yn ei hagor.</translation>
    </message>
    <message>
        <source>Their own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>This record has been answered. Thank you.</source>
        <translation type="unfinished">Mae’r cofnod hwn wedi’i ateb. Diolch.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished">Beth ddywedodd %1</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What it is like for %1</source>
        <translation type="unfinished">Sut brofiad yw hyn i %1</translation>
    </message>
    <message>
        <source>What we make of it</source>
        <translation type="unfinished">Beth yw ein barn ni am hyn</translation>
    </message>
</context>
<context>
    <name>HappenedSheet</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Math</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation type="unfinished">A&amp;m</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation type="unfinished">A&amp;r</translation>
    </message>
    <message>
        <source>What was &amp;seen or heard</source>
        <translation type="unfinished">Beth a &amp;welwyd neu a glywyd</translation>
    </message>
</context>
<context>
    <name>HeardSheet</name>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCode</name>
    <message>
        <source>&amp;Details for support…</source>
        <translation type="unfinished">&amp;Manylion ar gyfer cymorth…</translation>
    </message>
    <message>
        <source>If you ask someone for help, give them this code: %1. It says nothing about any child.</source>
        <translation type="unfinished">Os gofynnwch i rywun am help, rhowch y cod hwn: %1. Nid yw’n dweud dim am unrhyw blentyn.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>&amp;Read in the browser…</source>
        <translation type="unfinished">&amp;Darllen yn y porwr…</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation type="unfinished">&amp;Mynd ar y daith</translation>
    </message>
    <message>
        <source>&amp;Who to call</source>
        <translation type="unfinished">&amp;Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>A guide to supervision</source>
        <translation type="unfinished">Canllaw i oruchwyliaeth</translation>
    </message>
    <message>
        <source>A laptop is &amp;lost…</source>
        <translation type="unfinished">Mae g&amp;liniadur ar goll…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished">Penodau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>If a child may be in danger now, call first and read later.</source>
        <translation type="unfinished">Os gallai plentyn fod mewn perygl nawr, ffoniwch yn gyntaf a darllenwch wedyn.</translation>
    </message>
    <message>
        <source>Nothing in the help says “%1”.</source>
        <translation type="unfinished">Nid oes dim yn y cymorth yn dweud “%1”.</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished">Chwilio yn y cymorth</translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished">lle</translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished">lle</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>If a child may be in danger now, call first and read later.</source>
        <translation type="unfinished">Os gallai plentyn fod mewn perygl nawr, ffoniwch yn gyntaf a darllenwch wedyn.</translation>
    </message>
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>&amp;Why: a court, an allegation, a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowMuch</name>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>Leave “From” empty to begin with the first entry.</source>
        <translation type="unfinished">Gadewch “O” yn wag i ddechrau gyda’r cofnod cyntaf.</translation>
    </message>
    <message>
        <source>One &amp;discussion</source>
        <translation type="unfinished">Un &amp;drafodaeth</translation>
    </message>
    <message>
        <source>The &amp;whole file, day by day</source>
        <translation type="unfinished">Y ffeil &amp;gyfan, fesul diwrnod</translation>
    </message>
</context>
<context>
    <name>ImprovingSection</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Wedi’i ateb</translation>
    </message>
    <message>
        <source>Answers without a name are shown when their quarter of the year is over and three about the same supervisor are in; what came on paper is not one of the three. Nothing in the records tells whose they are.</source>
        <translation type="unfinished">Dangosir atebion dienw pan fydd eu chwarter o’r flwyddyn ar ben a thri am yr un goruchwyliwr wedi dod i mewn; nid yw’r hyn a ddaeth ar bapur yn un o’r tri. Nid oes dim yn y cofnodion yn dweud pwy a’u rhoddodd.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished">Wedi’i ddilyn</translation>
    </message>
    <message>
        <source>Give &amp;feedback…</source>
        <translation type="unfinished">Rhoi &amp;adborth…</translation>
    </message>
    <message>
        <source>Here you keep what people say of their supervision, and what leaders hear on a visit. Beside it stand the aims of each supervisor, and what was done about it all.</source>
        <translation type="unfinished">Yma rydych yn cadw’r hyn y mae pobl yn ei ddweud am eu goruchwyliaeth, a’r hyn y mae arweinwyr yn ei glywed ar ymweliad. Wrth ei ymyl mae nodau pob goruchwyliwr, a’r hyn a wnaed am y cyfan.</translation>
    </message>
    <message>
        <source>Leaders’ visits</source>
        <translation type="unfinished">Ymweliadau arweinwyr</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">Heb ei gyrraedd</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Dim byd yma eto</translation>
    </message>
    <message>
        <source>Objectives of supervisors</source>
        <translation type="unfinished">Amcanion goruchwylwyr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished">Yn rhannol</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished">Wedi’i gyrraedd</translation>
    </message>
    <message>
        <source>Set an &amp;objective…</source>
        <translation type="unfinished">&amp;Gosod amcan…</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished">I’w ateb</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished">I’w ddilyn</translation>
    </message>
    <message>
        <source>To measure</source>
        <translation type="unfinished">I’w fesur</translation>
    </message>
    <message>
        <source>What people say of supervision</source>
        <translation type="unfinished">Beth mae pobl yn ei ddweud am oruchwyliaeth</translation>
    </message>
    <message>
        <source>Write a &amp;visit down…</source>
        <translation type="unfinished">Cofnodi &amp;ymweliad…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
    <message>
        <source>quarter from %1</source>
        <translation type="unfinished">chwarter o %1</translation>
    </message>
</context>
<context>
    <name>IntervalSheet</name>
    <message>
        <source>&amp;For so many weeks; 0 when nothing changes for new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised every so many &amp;weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While &amp;new in the role, every so many weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventedClub</name>
    <message>
        <source>Invented club. Nobody in it is real, and it is removed when you leave.</source>
        <translation type="unfinished">Clwb dychmygol. Nid oes neb ynddo’n real, a’i dynnu a wneir pan fyddwch yn gadael.</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <translation type="unfinished">Ei gadw…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Gadael</translation>
    </message>
    <message>
        <source>Making an invented club. On a slow computer this can take a minute; you can go on typing.</source>
        <translation type="unfinished">Yn gwneud clwb dychmygol. Ar gyfrifiadur araf gall hyn gymryd munud; gallwch ddal i deipio.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished">Mynd ar y daith</translation>
    </message>
    <message>
        <source>Where a passphrase is asked for, type “%1”.</source>
        <translation type="unfinished">Lle gofynnir am gyfrinymadrodd, teipiwch “%1”.</translation>
    </message>
</context>
<context>
    <name>ItemBar</name>
    <message>
        <source>&amp;Add action</source>
        <translation type="unfinished">Ca&amp;m gweithredu</translation>
    </message>
    <message>
        <source>&amp;Escalate…</source>
        <translation type="unfinished">&amp;Uwchgyfeirio…</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished">Eitem &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation type="unfinished">Uwchgyfeirio…</translation>
    </message>
    <message>
        <source>Record &amp;decision</source>
        <translation type="unfinished">&amp;Penderfyniad</translation>
    </message>
    <message>
        <source>Save, add anothe&amp;r</source>
        <translation type="unfinished">Cadw, ychwanegu un a&amp;rall</translation>
    </message>
</context>
<context>
    <name>ItemForms</name>
    <message>
        <source>Action added</source>
        <translation type="unfinished">Ychwanegwyd cam gweithredu</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation type="unfinished">Cofnodwyd penderfyniad</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished">Ymhen wythnos</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished">Sesiwn nesaf</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished">Yfory</translation>
    </message>
    <message>
        <source>What you typed is kept under this item.</source>
        <translation type="unfinished">Cedwir yr hyn a deipioch o dan yr eitem hon.</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>From pape&amp;r…</source>
        <translation type="unfinished">&amp;O bapur…</translation>
    </message>
    <message>
        <source>It was held, and written on paper</source>
        <translation type="unfinished">Fe’i cynhaliwyd, a’i hysgrifennu ar bapur</translation>
    </message>
    <message>
        <source>No actions are open from before.</source>
        <translation type="unfinished">Nid oes camau gweithredu ar agor o’r blaen.</translation>
    </message>
    <message>
        <source>No decision recorded. Record one, or choose “No change”? “Next item” goes on without.</source>
        <translation type="unfinished">Dim penderfyniad wedi’i gofnodi. Cofnodi un, neu ddewis “Dim newid”? Mae “Eitem nesaf” yn mynd ymlaen hebddo.</translation>
    </message>
    <message>
        <source>Not started yet. The agenda can be changed; notes begin with “Start session”.</source>
        <translation type="unfinished">Heb ddechrau eto. Gellir newid yr agenda; mae’r nodiadau’n dechrau gyda “Dechrau’r sesiwn”.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Notes: %1, %2</source>
        <translation type="unfinished">Nodiadau: %1, %2</translation>
    </message>
    <message>
        <source>Nothing is written under this item.</source>
        <translation type="unfinished">Nid oes dim wedi’i ysgrifennu o dan yr eitem hon.</translation>
    </message>
    <message>
        <source>Record one</source>
        <translation type="unfinished">Cofnodi un</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Ffolder</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished">Ei &amp;gadw</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished">Newi&amp;d…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>It is closed, and moved into this folder.</source>
        <translation type="unfinished">Fe’i caeir, a’i symud i’r ffolder hon.</translation>
    </message>
    <message>
        <source>Keep the invented club</source>
        <translation type="unfinished">Cadw’r clwb dychmygol</translation>
    </message>
    <message>
        <source>To open it again choose “Open an existing file” on the first page. Its passphrase is “%1”.</source>
        <translation type="unfinished">I’w agor eto dewiswch “Agor ffeil sy’n bodoli” ar y dudalen gyntaf. Ei gyfrinymadrodd yw “%1”.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished">Ble i’w gadw</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A Section 11 self-assessment</source>
        <translation type="unfinished">Hunanasesiad Adran 11</translation>
    </message>
    <message>
        <source>A child’s file</source>
        <translation type="unfinished">Ffeil plentyn</translation>
    </message>
    <message>
        <source>A course of somebody who left and was never supervised</source>
        <translation type="unfinished">Cwrs rhywun a adawodd ac na chafodd oruchwyliaeth erioed</translation>
    </message>
    <message>
        <source>A group’s agreement</source>
        <translation type="unfinished">Cytundeb grŵp</translation>
    </message>
    <message>
        <source>A leader’s visit</source>
        <translation type="unfinished">Ymweliad arweinydd</translation>
    </message>
    <message>
        <source>A pair’s supervision file</source>
        <translation type="unfinished">Ffeil oruchwylio pâr</translation>
    </message>
    <message>
        <source>A restricted matter</source>
        <translation type="unfinished">Mater cyfyngedig</translation>
    </message>
    <message>
        <source>Address and number of somebody who left</source>
        <translation type="unfinished">Cyfeiriad a rhif rhywun a adawodd</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation type="unfinished">Caewyd {day}</translation>
    </message>
    <message>
        <source>Course; they left {day}</source>
        <translation type="unfinished">Cwrs; gadawodd {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished">Daeth i ben {day}</translation>
    </message>
    <message>
        <source>Group’s agreement ended {day}</source>
        <translation type="unfinished">Daeth cytundeb y grŵp i ben {day}</translation>
    </message>
    <message>
        <source>Held {day}</source>
        <translation type="unfinished">Cynhaliwyd {day}</translation>
    </message>
    <message>
        <source>Kept for {years} {after}</source>
        <translation type="unfinished">Cedwir am {years} {after}</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation type="unfinished">Gadawodd {day}</translation>
    </message>
    <message>
        <source>No period chosen yet</source>
        <translation type="unfinished">Dim cyfnod wedi’i ddewis eto</translation>
    </message>
    <message>
        <source>Self-assessment up to {day}</source>
        <translation type="unfinished">Hunanasesiad hyd at {day}</translation>
    </message>
    <message>
        <source>The notes of a group’s session</source>
        <translation type="unfinished">Nodiadau sesiwn grŵp</translation>
    </message>
    <message>
        <source>Told {day}</source>
        <translation type="unfinished">Dywedwyd {day}</translation>
    </message>
    <message>
        <source>Visited or followed up {day}</source>
        <translation type="unfinished">Ymwelwyd neu dilynwyd {day}</translation>
    </message>
    <message>
        <source>after it was replaced or lapsed, and after the last session under it</source>
        <translation type="unfinished">ar ôl iddo gael ei ddisodli neu ddod i ben, ac ar ôl y sesiwn olaf oddi tano</translation>
    </message>
    <message>
        <source>after it was told, or until normal pension age if that is later</source>
        <translation type="unfinished">ar ôl ei ddweud, neu hyd oedran pensiwn arferol os yw hynny’n ddiweddarach</translation>
    </message>
    <message>
        <source>after the case was closed</source>
        <translation type="unfinished">ar ôl cau’r achos</translation>
    </message>
    <message>
        <source>after the last day it is about</source>
        <translation type="unfinished">ar ôl y diwrnod olaf y mae’n sôn amdano</translation>
    </message>
    <message>
        <source>after the pair ended</source>
        <translation type="unfinished">ar ôl i’r pâr ddod i ben</translation>
    </message>
    <message>
        <source>after the session</source>
        <translation type="unfinished">ar ôl y sesiwn</translation>
    </message>
    <message>
        <source>after the visit, or after what was heard was followed up</source>
        <translation type="unfinished">ar ôl yr ymweliad, neu ar ôl dilyn yr hyn a glywyd</translation>
    </message>
    <message>
        <source>after they left</source>
        <translation type="unfinished">ar ôl i’r person adael</translation>
    </message>
    <message>
        <source>answer about being watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers about being watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>givings of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups’ agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups’ sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group’s agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group’s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaders’ visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader’s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation or sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations and samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper record entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper records entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting together with another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puttings together with another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time read and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times read and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished">Dod ag ef i &amp;ben</translation>
    </message>
    <message>
        <source>&amp;End the hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose disposal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another body has a package of it, but more was written on that day or since. It follows its own period until they have a package with all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of those who are named has to agree before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold &amp;it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still to go, it has to be proposed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays, whatever its period, until one of you ends the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period counts again from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can open it. Name a second person first: nobody disposes of it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pension a&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written after its disposal was proposed. That answers the proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingGroup</name>
    <message>
        <source>&amp;Hold a record…</source>
        <translation type="unfinished">&amp;Dal cofnod…</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About sexual abuse: kept until a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Newid…</translation>
    </message>
    <message>
        <source>Choose how long this kind is kept.</source>
        <translation type="unfinished">Dewiswch am ba hyd y cedwir y math hwn.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>Hold this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation type="unfinished">Dal…</translation>
    </message>
    <message>
        <source>How long each kind is kept</source>
        <translation type="unfinished">Am ba hyd y cedwir pob math</translation>
    </message>
    <message>
        <source>It stays, whatever its period, until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period counts again from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period ended %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping and disposal</source>
        <translation type="unfinished">Cadw a gwaredu</translation>
    </message>
    <message>
        <source>Kept until %1.</source>
        <translation type="unfinished">Cedwir tan %1.</translation>
    </message>
    <message>
        <source>No period</source>
        <translation type="unfinished">Dim cyfnod</translation>
    </message>
    <message>
        <source>No record has ended yet.</source>
        <translation type="unfinished">Nid oes cofnod wedi dod i ben eto.</translation>
    </message>
    <message>
        <source>Nothing has been disposed of.</source>
        <translation type="unfinished">Nid oes dim wedi’i waredu.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted by itself. When a period is over, the record comes up here; one person proposes, a second one agrees, and a line without content remains.</source>
        <translation type="unfinished">Ni ddilëir dim byth ohono’i hun. Pan fydd cyfnod ar ben, daw’r cofnod i fyny yma; mae un person yn cynnig, ail un yn cytuno, ac mae llinell heb gynnwys yn aros.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished">Nid oes dim yn aros.</translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by %1, agreed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that have ended</source>
        <translation type="unfinished">Cofnodion sydd wedi dod i ben</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else with a key has to agree before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation type="unfinished">Yn aros am ail berson</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation type="unfinished">Beth a waredwyd</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished">Dechrau o’r newydd</translation>
    </message>
    <message>
        <source>What you typed here before is back.</source>
        <translation type="unfinished">Mae’r hyn a deipioch yma o’r blaen yn ôl.</translation>
    </message>
</context>
<context>
    <name>KeyInHand</name>
    <message>
        <source>Checking your passphrase</source>
        <translation type="unfinished">Yn gwirio eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Making your signing key</source>
        <translation type="unfinished">Yn gwneud eich allwedd lofnodi</translation>
    </message>
</context>
<context>
    <name>LastSeenSheet</name>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished">&amp;Gan bwy</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished">&amp;Pryd</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished">Heb neb arall</translation>
    </message>
    <message>
        <source>Alone or with somebody</source>
        <translation type="unfinished">Ar ei ben ei hun neu gyda rhywun</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Say when, or choose Not known</source>
        <translation type="unfinished">Dywedwch pryd, neu dewiswch Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Was the child alone with them?</source>
        <translation type="unfinished">A oedd y plentyn ar ei ben ei hun gyda nhw?</translation>
    </message>
    <message>
        <source>When was %1 last seen?</source>
        <translation type="unfinished">Pryd y gwelwyd %1 ddiwethaf?</translation>
    </message>
    <message>
        <source>With somebody</source>
        <translation type="unfinished">Gyda rhywun</translation>
    </message>
</context>
<context>
    <name>LeakList</name>
    <message>
        <source>A child, or somebody from another matter, may be named in it.</source>
        <translation type="unfinished">Gallai plentyn, neu rywun o fater arall, fod wedi’i enwi ynddo.</translation>
    </message>
    <message>
        <source>Another child may be named in this text.</source>
        <translation type="unfinished">Gallai plentyn arall fod wedi’i enwi yn y testun hwn.</translation>
    </message>
    <message>
        <source>No child on file is named in this text.</source>
        <translation type="unfinished">Ni enwir unrhyw blentyn sydd ar ffeil yn y testun hwn.</translation>
    </message>
    <message>
        <source>No child on file is named, and nobody from another matter.</source>
        <translation type="unfinished">Ni enwir unrhyw blentyn sydd ar ffeil, na neb o fater arall.</translation>
    </message>
    <message>
        <source>No other child on file is named in this text.</source>
        <translation type="unfinished">Ni enwir unrhyw blentyn arall sydd ar ffeil yn y testun hwn.</translation>
    </message>
    <message>
        <source>Nobody else on file is named in what is left.</source>
        <translation type="unfinished">Ni enwir neb arall sydd ar ffeil yn yr hyn sydd ar ôl.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Ei roi yn ôl</translation>
    </message>
    <message>
        <source>Reword it…</source>
        <translation type="unfinished">Aralleirio…</translation>
    </message>
    <message>
        <source>Say why each of these stays in, withhold it from this copy, or go back and reword it.</source>
        <translation type="unfinished">Dywedwch pam mae pob un o’r rhain yn aros i mewn, daliwch ef yn ôl o’r copi hwn, neu ewch yn ôl i’w aralleirio.</translation>
    </message>
    <message>
        <source>Say why each of these stays in.</source>
        <translation type="unfinished">Dywedwch pam mae pob un o’r rhain yn aros i mewn.</translation>
    </message>
    <message>
        <source>Say why it stays in, withhold it, or reword the text</source>
        <translation type="unfinished">Dywedwch pam mae’n aros i mewn, daliwch ef yn ôl, neu aralleiriwch y testun</translation>
    </message>
    <message>
        <source>Somebody else may be named in what is left.</source>
        <translation type="unfinished">Gallai rhywun arall fod wedi’i enwi yn yr hyn sydd ar ôl.</translation>
    </message>
    <message>
        <source>Somebody may be named in this text who should not be.</source>
        <translation type="unfinished">Gallai rhywun na ddylai fod wedi’i enwi yn y testun hwn.</translation>
    </message>
    <message>
        <source>What was written stays as it is. Say why each of these has to be in it.</source>
        <translation type="unfinished">Mae’r hyn a ysgrifennwyd yn aros fel y mae. Dywedwch pam mae’n rhaid i bob un o’r rhain fod ynddo.</translation>
    </message>
    <message>
        <source>Withhold it from this copy</source>
        <translation type="unfinished">Ei ddal yn ôl o’r copi hwn</translation>
    </message>
    <message>
        <source>names somebody else</source>
        <translation type="unfinished">yn enwi rhywun arall</translation>
    </message>
    <message>
        <source>“%1” is withheld from the pages and from the data because</source>
        <translation type="unfinished">Delir “%1” yn ôl o’r tudalennau ac o’r data oherwydd</translation>
    </message>
    <message>
        <source>“%1” stays in because</source>
        <translation type="unfinished">Mae “%1” yn aros i mewn oherwydd</translation>
    </message>
</context>
<context>
    <name>LeakPlaces</name>
    <message>
        <source>A decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>A decision or an action</source>
        <translation type="unfinished">Penderfyniad neu gam gweithredu</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation type="unfinished">Pennawd</translation>
    </message>
    <message>
        <source>A section of the agreement</source>
        <translation type="unfinished">Adran o’r cytundeb</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation type="unfinished">Ychwanegwyd yn ddiweddarach</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">Cyngor</translation>
    </message>
    <message>
        <source>An action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation type="unfinished">Esboniad</translation>
    </message>
    <message>
        <source>An item of the agenda</source>
        <translation type="unfinished">Eitem ar yr agenda</translation>
    </message>
    <message>
        <source>And in %1 more places.</source>
        <translation type="unfinished">Ac mewn %1 lle arall.</translation>
    </message>
    <message>
        <source>And in one more place.</source>
        <translation type="unfinished">Ac mewn un lle arall.</translation>
    </message>
    <message>
        <source>Challenge, given and received</source>
        <translation type="unfinished">Her, a roddwyd ac a gafwyd</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation type="unfinished">Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation type="unfinished">Ymyriadau</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished">Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Procedure or guidance</source>
        <translation type="unfinished">Gweithdrefn neu ganllaw</translation>
    </message>
    <message>
        <source>Risk from adults</source>
        <translation type="unfinished">Risg gan oedolion</translation>
    </message>
    <message>
        <source>Risk from other children</source>
        <translation type="unfinished">Risg gan blant eraill</translation>
    </message>
    <message>
        <source>Team or group</source>
        <translation type="unfinished">Tîm neu grŵp</translation>
    </message>
    <message>
        <source>The attached data</source>
        <translation type="unfinished">Y data atodedig</translation>
    </message>
    <message>
        <source>The child’s own words</source>
        <translation type="unfinished">Geiriau’r plentyn ei hun</translation>
    </message>
    <message>
        <source>The club’s own wording</source>
        <translation type="unfinished">Geiriad y clwb ei hun</translation>
    </message>
    <message>
        <source>The file’s properties or bookmarks</source>
        <translation type="unfinished">Priodweddau neu nodau tudalen y ffeil</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation type="unfinished">Y nodiadau</translation>
    </message>
    <message>
        <source>The pages, outside the notes</source>
        <translation type="unfinished">Y tudalennau, y tu allan i’r nodiadau</translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished">Y lle</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished">Y cynllun</translation>
    </message>
    <message>
        <source>Their comment</source>
        <translation type="unfinished">Ei sylw</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What is an opinion</source>
        <translation type="unfinished">Beth sy’n farn</translation>
    </message>
    <message>
        <source>What it is like for the child</source>
        <translation type="unfinished">Sut brofiad yw hyn i’r plentyn</translation>
    </message>
    <message>
        <source>What others think</source>
        <translation type="unfinished">Barn eraill</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation type="unfinished">Beth nad ydym yn ei wybod</translation>
    </message>
    <message>
        <source>What we made of it before</source>
        <translation type="unfinished">Ein barn o’r blaen</translation>
    </message>
    <message>
        <source>What we make of it</source>
        <translation type="unfinished">Beth yw ein barn ni am hyn</translation>
    </message>
    <message>
        <source>What we saw or heard</source>
        <translation type="unfinished">Beth a welsom neu a glywsom</translation>
    </message>
    <message>
        <source>Who advised us</source>
        <translation type="unfinished">Pwy a’n cynghorodd</translation>
    </message>
    <message>
        <source>Why we discussed this</source>
        <translation type="unfinished">Pam y trafodwyd hyn gennym</translation>
    </message>
    <message>
        <source>Wording we looked at</source>
        <translation type="unfinished">Geiriad yr edrychwyd arno</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>%1 with them: %2.</source>
        <translation type="unfinished">%1 gyda nhw: %2.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished">&amp;Mynd yn ôl</translation>
    </message>
    <message>
        <source>&amp;Take their key away next</source>
        <translation type="unfinished">&amp;Tynnu ei allwedd wedyn</translation>
    </message>
    <message>
        <source>&amp;What becomes of those after the last day?</source>
        <translation type="unfinished">&amp;Beth sy’n digwydd i’r rhai ar ôl y diwrnod olaf?</translation>
    </message>
    <message>
        <source>Back to the supervisor</source>
        <translation type="unfinished">Yn ôl at y goruchwyliwr</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation type="unfinished">Eu canslo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished">Yn gwirio</translation>
    </message>
    <message>
        <source>Choose who supervises them</source>
        <translation type="unfinished">Dewiswch pwy sy’n eu goruchwylio</translation>
    </message>
    <message>
        <source>Everything that was written stays on file. What they do here and supervision with them end.</source>
        <translation type="unfinished">Mae popeth a ysgrifennwyd yn aros ar ffeil. Daw’r hyn y mae’n ei wneud yma a goruchwyliaeth gydag ef i ben.</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation type="unfinished">&amp;Diwrnod olaf</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished">Eu gadael</translation>
    </message>
    <message>
        <source>Pass them on</source>
        <translation type="unfinished">Eu trosglwyddo</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished">Cyfrinymadrodd %1</translation>
    </message>
    <message>
        <source>Say which day was the last</source>
        <translation type="unfinished">Dywedwch pa ddiwrnod oedd yr olaf</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Aros yma</translation>
    </message>
    <message>
        <source>That is not the supervisor’s passphrase.</source>
        <translation type="unfinished">Nid dyna gyfrinymadrodd y goruchwyliwr.</translation>
    </message>
    <message>
        <source>They hold a key: their passphrase opens these records until it is taken away.</source>
        <translation type="unfinished">Mae ganddo allwedd: mae ei gyfrinymadrodd yn agor y cofnodion hyn nes y caiff ei thynnu.</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation type="unfinished">Beth sy’n digwydd iddynt</translation>
    </message>
    <message>
        <source>Who &amp;supervises these people from then on?</source>
        <translation type="unfinished">Pwy sy’n goruch&amp;wylio’r bobl hyn o hynny ymlaen?</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to read %2 until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not open %2 to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read %2 until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer stands in for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supervises in the place of %2 from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took all records out on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, until %3. Opened by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two has to open it. Asked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by %1 on %2, as the person supervised has agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by %1 with the recovery sheet on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell %1, who has no key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not sealed: whoever has it can read it. Ask where it is if you did not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is sealed with a key of its own. Ask where both are if you did not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished">Pam: %1</translation>
    </message>
    <message>
        <source>You asked to read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read %1 until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a written reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cases %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal part of the session of %1 (%2 and %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the personal parts of %1 sessions (%2 and %3), %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while standing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Trwyddedau</translation>
    </message>
    <message>
        <source>Where every licence stands in full</source>
        <translation type="unfinished">Ble mae pob trwydded yn llawn</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Someone else</source>
        <translation type="unfinished">&amp;Rhywun arall</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Datgloi</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished">Mae Caps Lock ymlaen</translation>
    </message>
    <message>
        <source>If a child is in danger now, call 999.</source>
        <translation type="unfinished">Os yw plentyn mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Ar glo</translation>
    </message>
    <message>
        <source>Locked. Your last words are not saved yet: they wait here until you unlock.</source>
        <translation type="unfinished">Ar glo. Nid yw eich geiriau diwethaf wedi’u cadw eto: maent yn aros yma nes i chi ddatgloi.</translation>
    </message>
    <message>
        <source>Locked. Your work is saved.</source>
        <translation type="unfinished">Ar glo. Mae eich gwaith wedi’i gadw.</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>Locking soon. Press any key to stay.</source>
        <translation type="unfinished">Yn cloi cyn hir. Pwyswch unrhyw fysell i aros.</translation>
    </message>
</context>
<context>
    <name>LockingGroup</name>
    <message>
        <source>&amp;Leave Holdfast out of screenshots and shared screens</source>
        <translation type="unfinished">&amp;Hepgor Holdfast o luniau sgrin a sgriniau a rennir</translation>
    </message>
    <message>
        <source>&amp;Quit when locking</source>
        <translation type="unfinished">Ca&amp;u’r rhaglen wrth gloi</translation>
    </message>
    <message>
        <source>Ctrl+L always works too.</source>
        <translation type="unfinished">Mae Ctrl+L bob amser yn gweithio hefyd.</translation>
    </message>
    <message>
        <source>Everything is saved before Holdfast locks. It also locks when the computer sleeps or is locked.</source>
        <translation type="unfinished">Caiff popeth ei gadw cyn i Holdfast gloi. Mae hefyd yn cloi pan fydd y cyfrifiadur yn cysgu neu’n cael ei gloi.</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation type="unfinished">Cloi a&amp;r ôl</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <source>On this system a program cannot keep its windows out of screenshots. Close Holdfast before you share your screen.</source>
        <translation type="unfinished">Ar y system hon ni all rhaglen gadw ei ffenestri o luniau sgrin. Caewch Holdfast cyn i chi rannu’ch sgrin.</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation type="unfinished">Scroll Lock</translation>
    </message>
    <message>
        <source>The &amp;key that hides everything</source>
        <translation type="unfinished">Y &amp;fysell sy’n cuddio popeth</translation>
    </message>
    <message>
        <source>While Holdfast is open or locked, traces of what was shown can stay in this computer’s memory. Quitting leaves nothing there. It takes a few seconds longer to come back.</source>
        <translation type="unfinished">Tra bydd Holdfast ar agor neu wedi’i gloi, gall olion o’r hyn a ddangoswyd aros yng nghof y cyfrifiadur hwn. Nid yw cau’r rhaglen yn gadael dim yno. Mae’n cymryd ychydig eiliadau’n hwy i ddod yn ôl.</translation>
    </message>
    <message>
        <source>minutes without a key press or a movement</source>
        <translation type="unfinished">munud heb wasgu bysell na symud</translation>
    </message>
</context>
<context>
    <name>LogRequestSheet</name>
    <message>
        <source>&amp;Name of the person who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they want to see, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAroundSheet</name>
    <message>
        <source>&amp;Look around</source>
        <translation type="unfinished">&amp;Edrych o gwmpas</translation>
    </message>
    <message>
        <source>Look around an invented club</source>
        <translation type="unfinished">Edrych o gwmpas clwb dychmygol</translation>
    </message>
    <message>
        <source>Nobody in the invented club is real. On a slow computer making it can take a minute. It is removed again afterwards.</source>
        <translation type="unfinished">Nid oes neb yn y clwb dychmygol yn real. Ar gyfrifiadur araf gall gymryd munud i’w wneud. Fe’i tynnir eto wedyn.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Aros yma</translation>
    </message>
    <message>
        <source>Your own records are saved and closed meanwhile. You come back to them with your passphrase.</source>
        <translation type="unfinished">Cedwir a chaeir eich cofnodion eich hun yn y cyfamser. Dewch yn ôl atynt â’ch cyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>LostPage</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation type="unfinished">&amp;Copïo’r testun</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished">Cadw fel &amp;PDF…</translation>
    </message>
    <message>
        <source>1. Tell your safeguarding lead and the chair. If it was stolen, tell the police.</source>
        <translation type="unfinished">1. Dywedwch wrth eich arweinydd diogelu a’r cadeirydd. Os cafodd ei ddwyn, dywedwch wrth yr heddlu.</translation>
    </message>
    <message>
        <source>2. Get the records back on another computer: the first page, “From a backup or a stick”. Children are not left without their file.</source>
        <translation type="unfinished">2. Cael y cofnodion yn ôl ar gyfrifiadur arall: y dudalen gyntaf, “O gopi wrth gefn neu gof bach”. Ni adewir plant heb eu ffeil.</translation>
    </message>
    <message>
        <source>3. Change your passphrases, and under “People with access” the key of the records. The lost copy still opens with the old passphrases.</source>
        <translation type="unfinished">3. Newidiwch eich cyfrinymadroddion, ac o dan “Pobl â mynediad” allwedd y cofnodion. Mae’r copi coll yn agor o hyd â’r hen gyfrinymadroddion.</translation>
    </message>
    <message>
        <source>4. Complete the note below: what stands in square brackets only you know.</source>
        <translation type="unfinished">4. Cwblhewch y nodyn isod: dim ond chi sy’n gwybod yr hyn sydd mewn bachau sgwâr.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write your letter.</source>
        <translation type="unfinished">Wedi’i gopïo. Gludwch ef lle rydych yn ysgrifennu eich llythyr.</translation>
    </message>
    <message>
        <source>It is not due when a risk to people is unlikely, for example because the records were locked and nobody knows a passphrase. Write the note either way. Position of 22 November 2026; this is no legal advice.</source>
        <translation type="unfinished">Nid oes ei angen pan fydd risg i bobl yn annhebygol, er enghraifft am fod y cofnodion wedi’u cloi ac nad oes neb yn gwybod cyfrinymadrodd. Ysgrifennwch y nodyn y naill ffordd neu’r llall. Sefyllfa 22 Tachwedd 2026; nid cyngor cyfreithiol yw hyn.</translation>
    </message>
    <message>
        <source>It names nobody on file. It is not kept: copy, print or save it before you leave this page.</source>
        <translation type="unfinished">Nid yw’n enwi neb ar ffeil. Nis cedwir: copïwch, argraffwch neu cadwch ef cyn i chi adael y dudalen hon.</translation>
    </message>
    <message>
        <source>Note of a possible breach</source>
        <translation type="unfinished">Nodyn am doriad posibl</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished">Cadw’r nodyn</translation>
    </message>
    <message>
        <source>The note is saved as %1.</source>
        <translation type="unfinished">Mae’r nodyn wedi’i gadw fel %1.</translation>
    </message>
    <message>
        <source>The note, to be completed</source>
        <translation type="unfinished">Y nodyn, i’w gwblhau</translation>
    </message>
    <message>
        <source>Write down now when you noticed it. A report to the ICO may be due within 72 hours of that.</source>
        <translation type="unfinished">Ysgrifennwch nawr pryd y sylwoch arno. Gall fod angen adroddiad i’r ICO o fewn 72 awr i hynny.</translation>
    </message>
</context>
<context>
    <name>MadeWithChoice</name>
    <message>
        <source>&amp;Wording</source>
        <translation type="unfinished">&amp;Geiriad</translation>
    </message>
    <message>
        <source>As on %1: %2</source>
        <translation type="unfinished">Fel ar %1: %2</translation>
    </message>
    <message>
        <source>In force now: %1</source>
        <translation type="unfinished">Mewn grym nawr: %1</translation>
    </message>
    <message>
        <source>Lang&amp;uage of the document</source>
        <translation type="unfinished">&amp;Iaith y ddogfen</translation>
    </message>
    <message>
        <source>To be checked by a speaker of the language. Notes stay as they were typed.</source>
        <translation type="unfinished">I’w wirio gan siaradwr yr iaith. Mae nodiadau’n aros fel y’u teipiwyd.</translation>
    </message>
    <message>
        <source>standard wording</source>
        <translation type="unfinished">geiriad safonol</translation>
    </message>
    <message>
        <source>your version %1</source>
        <translation type="unfinished">eich fersiwn %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a package</source>
        <translation type="unfinished">Dewiswch becyn</translation>
    </message>
</context>
<context>
    <name>MakeKeyFileSheet</name>
    <message>
        <source>&amp;Another place…</source>
        <translation type="unfinished">Lle &amp;arall…</translation>
    </message>
    <message>
        <source>&amp;Make the key file</source>
        <translation type="unfinished">&amp;Gwneud y ffeil allwedd</translation>
    </message>
    <message>
        <source>&amp;Memory stick</source>
        <translation type="unfinished">&amp;Cof bach</translation>
    </message>
    <message>
        <source>A key file on a memory stick</source>
        <translation type="unfinished">Ffeil allwedd ar gof bach</translation>
    </message>
    <message>
        <source>An earlier key file opens nothing any more. Copy the file to a second stick if you like, and keep that one somewhere else. The recovery sheet never needs it.</source>
        <translation type="unfinished">Nid yw ffeil allwedd gynharach yn agor dim mwyach. Copïwch y ffeil i ail gof bach os mynnwch, a chadwch hwnnw yn rhywle arall. Nid oes ei hangen byth ar y daflen adfer.</translation>
    </message>
    <message>
        <source>From then on you need both.</source>
        <translation type="unfinished">O hynny ymlaen mae angen y ddau arnoch.</translation>
    </message>
    <message>
        <source>Making the key file</source>
        <translation type="unfinished">Yn gwneud y ffeil allwedd</translation>
    </message>
    <message>
        <source>Not on this computer itself: whoever takes the laptop would have both.</source>
        <translation type="unfinished">Nid ar y cyfrifiadur hwn ei hun: byddai’r ddau gan bwy bynnag sy’n mynd â’r gliniadur.</translation>
    </message>
    <message>
        <source>Put a memory stick in and open this again, or choose another place</source>
        <translation type="unfinished">Rhowch gof bach i mewn ac agorwch hwn eto, neu dewiswch le arall</translation>
    </message>
    <message>
        <source>The key file is made: %1.</source>
        <translation type="unfinished">Mae’r ffeil allwedd wedi’i gwneud: %1.</translation>
    </message>
    <message>
        <source>Where to put the key file</source>
        <translation type="unfinished">Ble i roi’r ffeil allwedd</translation>
    </message>
    <message>
        <source>You need it and your passphrase from the next unlock on. Keep the stick apart from the laptop.</source>
        <translation type="unfinished">Mae ei hangen arnoch hi a’ch cyfrinymadrodd o’r datgloi nesaf ymlaen. Cadwch y cof bach ar wahân i’r gliniadur.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making a key for %1</source>
        <translation type="unfinished">Yn gwneud allwedd i %1</translation>
    </message>
    <message>
        <source>Making your records</source>
        <translation type="unfinished">Yn gwneud eich cofnodion</translation>
    </message>
    <message>
        <source>One thing needs another look</source>
        <translation type="unfinished">Mae angen edrych eto ar un peth</translation>
    </message>
</context>
<context>
    <name>MaskList</name>
    <message>
        <source>&amp;Other words to withhold</source>
        <translation type="unfinished">Geiriau &amp;eraill i’w dal yn ôl</translation>
    </message>
    <message>
        <source>&amp;Withhold them</source>
        <translation type="unfinished">Eu &amp;dal yn ôl</translation>
    </message>
    <message>
        <source>No name of somebody else on file was found.</source>
        <translation type="unfinished">Ni chafwyd hyd i enw neb arall sydd ar ffeil.</translation>
    </message>
    <message>
        <source>Ticked words are taken out of this copy, and out of the data attached to it. The record itself stays as it is. What no list can know, such as a mother’s name, is added below.</source>
        <translation type="unfinished">Tynnir geiriau sydd wedi’u ticio o’r copi hwn, ac o’r data sydd wedi’i atodi iddo. Mae’r cofnod ei hun yn aros fel y mae. Ychwanegir isod yr hyn na all rhestr ei wybod, megis enw mam.</translation>
    </message>
    <message>
        <source>Why “%1” is withheld</source>
        <translation type="unfinished">Pam y delir “%1” yn ôl</translation>
    </message>
    <message>
        <source>Withheld from the copy</source>
        <translation type="unfinished">Wedi’i ddal yn ôl o’r copi</translation>
    </message>
    <message>
        <source>about somebody else</source>
        <translation type="unfinished">am rywun arall</translation>
    </message>
    <message>
        <source>names somebody else</source>
        <translation type="unfinished">yn enwi rhywun arall</translation>
    </message>
</context>
<context>
    <name>MatterPage</name>
    <message>
        <source> (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal it to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sheet was made since. Do you know who made it, and who keeps it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">Am %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport for an authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed to them. Holdfast shows nobody else that it exists. Who takes the file apart could see that there is a sealed note and who is named in it, not what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted matters</source>
        <translation type="unfinished">Materion cyfyngedig</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present recovery sheet does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their key was changed since: closed to them until you let them read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery sheet: if everybody named forgets their passphrase, it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1 on %2 at %3</source>
        <translation type="unfinished">Ysgrifennwyd gan %1 ar %2 am %3</translation>
    </message>
    <message>
        <source>named by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>%1 to %2, %3. Proposed by %4, agreed by %5. %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the authority put it: substantiated, unsubstantiated, unfounded …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By w&amp;hen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wh&amp;om?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case numbers, sessions, letters: where to find them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered only, offered, &amp;taken or declined?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Disposal declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>Held: it stays, whatever its period, until one of you ends the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not taken: why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In supervision notes write only that support was offered, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until the person reaches normal pension age, if that is later than %1. Write down which day that is, or that nobody can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept. Its period is looked at once the outcome is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period is over. Two of those who are named can dispose of it, or it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until %1. Then it comes up for review; nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that stayed in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal pension age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you has proposed to dispose of it. Whatever is written here before a second one agrees answers that: it then has to be proposed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Package arrived, said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pension age?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed package for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed document for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club has chosen no period for restricted matters, so it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local authority’s officer (LADO), police, insurer: name and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person it is about, or a colleague it weighs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words before stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They advised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To w&amp;hom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho was contacted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished">Pa&amp;m?</translation>
    </message>
    <message>
        <source>What &amp;follows from it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they ad&amp;vise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you te&amp;ll them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there to a&amp;dd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is w&amp;rong, and what is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the o&amp;utcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be &amp;done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other &amp;records does it touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which supp&amp;ort, alone or in a group?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MattersPage</name>
    <message>
        <source>&amp;Write one down</source>
        <translation type="unfinished">&amp;Ysgrifennu un</translation>
    </message>
    <message>
        <source>Make a &amp;package for another body…</source>
        <translation type="unfinished">Gwneud &amp;pecyn i gorff arall…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted matters</source>
        <translation type="unfinished">Materion cyfyngedig</translation>
    </message>
    <message>
        <source>There is nothing here for you</source>
        <translation type="unfinished">Nid oes dim yma i chi</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation type="unfinished">Beth a waredwyd</translation>
    </message>
    <message>
        <source>When somebody tells you that a colleague may have harmed a child, or behaved in a way that worries you gravely, write it down here. You choose who is named. For everybody else it does not exist: no title, no count, no mention anywhere. The local authority’s officer (LADO) is told within one working day.</source>
        <translation type="unfinished">Pan fydd rhywun yn dweud wrthych y gall cydweithiwr fod wedi niweidio plentyn, neu wedi ymddwyn mewn ffordd sy’n eich poeni’n fawr, ysgrifennwch hynny yma. Chi sy’n dewis pwy a enwir. I bawb arall nid yw’n bod: dim teitl, dim rhif, dim sôn yn unman. Rhoddir gwybod i swyddog yr awdurdod lleol (LADO) o fewn un diwrnod gwaith.</translation>
    </message>
    <message>
        <source>When the club closes: a sealed file of all that is listed here, for whoever receives its records. Nobody else sees that it was made.</source>
        <translation type="unfinished">Pan fydd y clwb yn cau: ffeil dan sêl o’r cyfan a restrir yma, i bwy bynnag sy’n derbyn ei gofnodion. Nid oes neb arall yn gweld iddi gael ei gwneud.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one &amp;down</source>
        <translation type="unfinished">Ysgrifennu &amp;un</translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Choose how far</source>
        <translation type="unfinished">Dewiswch pa mor bell</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation type="unfinished">&amp;Pa mor bell</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished">Heb ei gyrraedd</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation type="unfinished">Wedi’i gyrraedd yn rhannol</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished">Wedi’i gyrraedd</translation>
    </message>
    <message>
        <source>What shows &amp;it</source>
        <translation type="unfinished">&amp;Beth sy’n ei ddangos</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Another file is put away under this one. Take those two apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one and the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is proposed for disposal. Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them was handed over to another body without the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has asked to see one of them. Answer that request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was let in to read one of them, and would read both. End that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to be put away is open, and the other is closed. Open that one again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of {day} are being written. Finish that session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {day} speaks of both as two children. Look there first: they may be two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are linked as brother or sister, so somebody knew them as two. Ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have different dates of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no name in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You or somebody else has the same form half filled in about each. Finish one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished">ganwyd %1</translation>
    </message>
    <message>
        <source>date of birth not known</source>
        <translation type="unfinished">dyddiad geni ddim yn hysbys</translation>
    </message>
    <message>
        <source>{name}, who sees {former}, will also see what is on {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, who sees {former}, will not see it any more, but for what was said in sessions of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, who sees {kept}, will also see what is on {former}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, who was there when {former} was spoken of, will read {kept} there instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>%1: now</source>
        <translation type="unfinished">%1: nawr</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
</context>
<context>
    <name>MoreAbout</name>
    <message>
        <source>Add another explanation</source>
        <translation type="unfinished">Ychwanegu esboniad arall</translation>
    </message>
    <message>
        <source>Another explanation</source>
        <translation type="unfinished">Esboniad arall</translation>
    </message>
    <message>
        <source>Is the plan followed? If not, what changed and why</source>
        <translation type="unfinished">A ddilynir y cynllun? Os na, beth a newidiodd a pham</translation>
    </message>
    <message>
        <source>Procedure or guidance this rests on</source>
        <translation type="unfinished">Y weithdrefn neu’r canllaw y mae hyn yn dibynnu arno</translation>
    </message>
    <message>
        <source>Put in what was replaced today</source>
        <translation type="unfinished">Rhoi i mewn yr hyn a newidiwyd heddiw</translation>
    </message>
    <message>
        <source>Risk from adults: who, and how</source>
        <translation type="unfinished">Risg gan oedolion: pwy, a sut</translation>
    </message>
    <message>
        <source>Risk from other children: who, by initials, and how</source>
        <translation type="unfinished">Risg gan blant eraill: pwy, wrth lythrennau cyntaf, a sut</translation>
    </message>
    <message>
        <source>What of this is an opinion, and whose</source>
        <translation type="unfinished">Beth o hyn sy’n farn, a barn pwy</translation>
    </message>
    <message>
        <source>What other agencies or people think, and who challenged us</source>
        <translation type="unfinished">Barn asiantaethau neu bobl eraill, a phwy a’n heriodd</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished">Beth sydd yn ei erbyn</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation type="unfinished">Beth sydd o’i blaid</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation type="unfinished">Beth nad ydym yn ei wybod</translation>
    </message>
    <message>
        <source>What we made of it before we talked it through</source>
        <translation type="unfinished">Ein barn cyn i ni ei drafod</translation>
    </message>
    <message>
        <source>What we saw or heard ourselves, apart from what was told</source>
        <translation type="unfinished">Yr hyn a welsom neu a glywsom ein hunain, ar wahân i’r hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Who advised us, and as what: peer, manager, named professional</source>
        <translation type="unfinished">Pwy a’n cynghorodd, ac fel beth: cydweithiwr, rheolwr, gweithiwr proffesiynol enwebedig</translation>
    </message>
    <message>
        <source>Why we discuss this child today</source>
        <translation type="unfinished">Pam yr ydym yn trafod y plentyn hwn heddiw</translation>
    </message>
    <message>
        <source>Wording we looked at, and what replaced it</source>
        <translation type="unfinished">Geiriad yr edrychwyd arno, a’r hyn a ddaeth yn ei le</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation type="unfinished">Daeth “%1” yn “%2”</translation>
    </message>
</context>
<context>
    <name>MoveGroupSheet</name>
    <message>
        <source>&amp;Cancel it</source>
        <translation type="unfinished">&amp;Ei chanslo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Diwrnod</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation type="unfinished">Ei &amp;symud</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished">&amp;Amser</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished">&amp;Pam?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished">Ei chanslo</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished">Ei symud</translation>
    </message>
    <message>
        <source>Move or cancel</source>
        <translation type="unfinished">Symud neu ganslo</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>&amp;Cancel it</source>
        <translation type="unfinished">&amp;Ei chanslo</translation>
    </message>
    <message>
        <source>&amp;Choose the stick…</source>
        <translation type="unfinished">&amp;Dewis y cof bach…</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation type="unfinished">Ei &amp;symud</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished">&amp;Pam?</translation>
    </message>
    <message>
        <source>1. Put a memory stick in and choose it here. Every page of the copy is checked.</source>
        <translation type="unfinished">1. Rhowch gof bach i mewn a dewiswch ef yma. Gwirir pob tudalen o’r copi.</translation>
    </message>
    <message>
        <source>2. On the new computer install Holdfast, put the stick in, and on its first page choose “Restore a backup”. It finds the copy by itself. Unlock with your usual passphrase.</source>
        <translation type="unfinished">2. Ar y cyfrifiadur newydd gosodwch Holdfast, rhowch y cof bach i mewn, ac ar ei dudalen gyntaf dewiswch “Adfer copi wrth gefn”. Mae’n dod o hyd i’r copi ohono’i hun. Datglowch â’ch cyfrinymadrodd arferol.</translation>
    </message>
    <message>
        <source>3. Look at your last session there. From then on write there only.</source>
        <translation type="unfinished">3. Edrychwch ar eich sesiwn olaf yno. O hynny ymlaen ysgrifennwch yno yn unig.</translation>
    </message>
    <message>
        <source>4. Keep the records on this computer for two weeks, then delete their folder and their backups. Deleting does not erase: have the disk erased before the computer is given away.</source>
        <translation type="unfinished">4. Cadwch y cofnodion ar y cyfrifiadur hwn am bythefnos, yna dilëwch eu ffolder a’u copïau wrth gefn. Nid yw dileu’n clirio: sicrhewch fod y ddisg wedi’i chlirio cyn rhoi’r cyfrifiadur i rywun arall.</translation>
    </message>
    <message>
        <source>A new session is planned for this day.</source>
        <translation type="unfinished">Cynllunnir sesiwn newydd ar gyfer y diwrnod hwn.</translation>
    </message>
    <message>
        <source>A whole copy of your records goes onto a memory stick, encrypted as they are.</source>
        <translation type="unfinished">Mae copi cyfan o’ch cofnodion yn mynd ar gof bach, wedi’i amgryptio fel y maent.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished">Ei chanslo</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation type="unfinished">Newid y sesiwn hon</translation>
    </message>
    <message>
        <source>Choose the memory stick</source>
        <translation type="unfinished">Dewis y cof bach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation type="unfinished">Yn copïo ac yn gwirio…</translation>
    </message>
    <message>
        <source>It is in the folder “%1”. Now go on with step 2.</source>
        <translation type="unfinished">Mae yn y ffolder “%1”. Nawr ewch ymlaen â cham 2.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Ei gadael fel y mae</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation type="unfinished">Gadewch y cof bach i mewn.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished">Ei symud</translation>
    </message>
    <message>
        <source>Move or cancel</source>
        <translation type="unfinished">Symud neu ganslo</translation>
    </message>
    <message>
        <source>Move to a new computer</source>
        <translation type="unfinished">Symud i gyfrifiadur newydd</translation>
    </message>
    <message>
        <source>Sessions move only when they must. The reason is kept.</source>
        <translation type="unfinished">Dim ond pan fydd rhaid y symudir sesiynau. Cedwir y rheswm.</translation>
    </message>
    <message>
        <source>The copy is on the stick, and every page of it was checked.</source>
        <translation type="unfinished">Mae’r copi ar y cof bach, a gwiriwyd pob tudalen ohono.</translation>
    </message>
    <message>
        <source>The same steps stand on the stick, in “%1”.</source>
        <translation type="unfinished">Mae’r un camau ar y cof bach, yn “%1”.</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>&amp;Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation type="unfinished">Dewiswch rywun</translation>
    </message>
    <message>
        <source>Only people with a key can be named, and not whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesButton</name>
    <message>
        <source>Initials only</source>
        <translation type="unfinished">Llythrennau’n unig</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished">Dangos enwau</translation>
    </message>
</context>
<context>
    <name>NarrowLine</name>
    <message>
        <source>%1 (done)</source>
        <translation type="unfinished">%1 (wedi’i wneud)</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">Am %1</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished">Ychwanegu eitem</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation type="unfinished">R&amp;hannu…</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>Shown now</source>
        <translation type="unfinished">Yn cael ei ddangos nawr</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Go to…</source>
        <translation type="unfinished">Mynd i…</translation>
    </message>
    <message>
        <source>Hide &amp; lock</source>
        <translation type="unfinished">Cuddio, cloi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lleoedd</translation>
    </message>
</context>
<context>
    <name>NewMatterPage</name>
    <message>
        <source>&amp;Save and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(you)</source>
        <translation type="unfinished">(chi)</translation>
    </message>
    <message>
        <source>A &amp;title, for those who are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a child may be in danger now, call first. Then the local authority’s officer (LADO), within one working day. Do not tell the person, and ask nobody else, before you have their advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed to these people and the recovery sheet. Leave the safeguarding lead out when it is about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;name, if they are not on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery sheet yet: if everybody named forgets their passphrase, it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said to have &amp;happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were you t&amp;old?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may &amp;read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to &amp;call</source>
        <translation type="unfinished">Pwy i’w &amp;ffonio</translation>
    </message>
    <message>
        <source>Who told &amp;you?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>&amp;Open another file…</source>
        <translation type="unfinished">&amp;Agor ffeil arall…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished">&amp;Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>After you have put in the memory stick, or closed another program that uses the file.</source>
        <translation type="unfinished">Ar ôl i chi roi’r cof bach i mewn, neu gau rhaglen arall sy’n defnyddio’r ffeil.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished">Dechrau eto</translation>
    </message>
    <message>
        <source>Empty records, in a file of their own. The old file stays as it is.</source>
        <translation type="unfinished">Cofnodion gwag, yn eu ffeil eu hunain. Mae’r hen ffeil yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">Mynd yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>If a child is in danger now, call 999.</source>
        <translation type="unfinished">Os yw plentyn mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>If somebody moved or renamed the file.</source>
        <translation type="unfinished">Os symudodd neu ailenwodd rhywun y ffeil.</translation>
    </message>
    <message>
        <source>It is checked first, and nothing is written over. What was written since then may be missing.</source>
        <translation type="unfinished">Caiff ei wirio yn gyntaf, ac nid ysgrifennir dros ddim. Gall yr hyn a ysgrifennwyd ers hynny fod ar goll.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Edrych eto</translation>
    </message>
    <message>
        <source>Open it from somewhere else</source>
        <translation type="unfinished">Ei hagor o rywle arall</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation type="unfinished">Adfer &amp;copi wrth gefn…</translation>
    </message>
    <message>
        <source>Set up &amp;new records</source>
        <translation type="unfinished">Paratoi cofnodion &amp;newydd</translation>
    </message>
    <message>
        <source>Somebody may have moved the file, or it is on a memory stick. Nothing has been changed.</source>
        <translation type="unfinished">Efallai fod rhywun wedi symud y ffeil, neu ei bod ar gof bach. Nid oes dim wedi’i newid.</translation>
    </message>
    <message>
        <source>The records are not open</source>
        <translation type="unfinished">Nid yw’r cofnodion ar agor</translation>
    </message>
    <message>
        <source>Your records are not where they were last time</source>
        <translation type="unfinished">Nid yw eich cofnodion lle’r oeddent y tro diwethaf</translation>
    </message>
</context>
<context>
    <name>NoStart</name>
    <message>
        <source>Holdfast could not start.</source>
        <translation type="unfinished">Ni allai Holdfast gychwyn.</translation>
    </message>
    <message>
        <source>Its own settings could not be read or written. Check that the disk is well, then start it again.</source>
        <translation type="unfinished">Ni ellid darllen nac ysgrifennu ei osodiadau ei hun. Gwiriwch fod y ddisg yn iawn, yna cychwynnwch ef eto.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then start Holdfast again.</source>
        <translation type="unfinished">Mae’r ddisg yn llawn. Gwnewch ychydig o le, yna cychwynnwch Holdfast eto.</translation>
    </message>
    <message>
        <source>The place for its own settings cannot be written to. If you started it from a memory stick, the stick may be locked by a small switch, or this computer may not allow writing to sticks. Unlock it, or install Holdfast on the computer.</source>
        <translation type="unfinished">Ni ellir ysgrifennu i’r lle ar gyfer ei osodiadau ei hun. Os gwnaethoch ei gychwyn o gof bach, gall y cof bach fod wedi’i gloi â switsh bychan, neu efallai nad yw’r cyfrifiadur hwn yn caniatáu ysgrifennu i gofion bach. Datglowch ef, neu gosodwch Holdfast ar y cyfrifiadur.</translation>
    </message>
    <message>
        <source>Your records were not touched.</source>
        <translation type="unfinished">Ni chyffyrddwyd â’ch cofnodion.</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source> by %1</source>
        <translation type="unfinished"> gan %1</translation>
    </message>
    <message>
        <source>%1’s own words</source>
        <translation type="unfinished">Geiriau %1 ei hun</translation>
    </message>
    <message>
        <source>&amp;More about %1</source>
        <translation type="unfinished">&amp;Rhagor am %1</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation type="unfinished">Trafodaeth achos</translation>
    </message>
    <message>
        <source>How this is for %1</source>
        <translation type="unfinished">Sut mae hyn i %1</translation>
    </message>
    <message>
        <source>If %1 may be in danger now, stop writing and call first.</source>
        <translation type="unfinished">Os gallai %1 fod mewn perygl nawr, peidiwch ag ysgrifennu: ffoniwch yn gyntaf.</translation>
    </message>
    <message>
        <source>Last seen…</source>
        <translation type="unfinished">Gwelwyd ddiwethaf…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Optional. Stays in supervision. Never part of %1’s file.</source>
        <translation type="unfinished">Dewisol. Yn aros yn yr oruchwyliaeth. Byth yn rhan o ffeil %1.</translation>
    </message>
    <message>
        <source>Risk since last time</source>
        <translation type="unfinished">Risg ers y tro diwethaf</translation>
    </message>
    <message>
        <source>Risk: higher</source>
        <translation type="unfinished">Risg: uwch</translation>
    </message>
    <message>
        <source>Risk: lower</source>
        <translation type="unfinished">Risg: is</translation>
    </message>
    <message>
        <source>Risk: not said</source>
        <translation type="unfinished">Risg: heb ei nodi</translation>
    </message>
    <message>
        <source>Risk: same</source>
        <translation type="unfinished">Risg: yr un fath</translation>
    </message>
    <message>
        <source>Seen %1%2</source>
        <translation type="unfinished">Gwelwyd %1%2</translation>
    </message>
    <message>
        <source>Stays in supervision, sealed: for the two of you, and a line manager you agreed on.</source>
        <translation type="unfinished">Yn aros mewn goruchwyliaeth, dan sêl: i’r ddau ohonoch, a rheolwr llinell y cytunoch arno.</translation>
    </message>
    <message>
        <source>What did you see or hear yourself?</source>
        <translation type="unfinished">Beth welsoch chi neu beth glywsoch chi eich hun?</translation>
    </message>
    <message>
        <source>What do we know, and what are we guessing?</source>
        <translation type="unfinished">Beth ydym yn ei wybod, a beth ydym yn ei ddyfalu?</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What is a day like?</source>
        <translation type="unfinished">Sut mae diwrnod?</translation>
    </message>
    <message>
        <source>What it is like for %1</source>
        <translation type="unfinished">Sut brofiad yw hyn i %1</translation>
    </message>
    <message>
        <source>What we make of it</source>
        <translation type="unfinished">Beth yw ein barn ni am hyn</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Pwy i’w ffonio</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Child part</source>
        <translation type="unfinished">Rhan y plentyn</translation>
    </message>
    <message>
        <source>Goes on the child's file</source>
        <translation type="unfinished">Yn mynd i ffeil y plentyn</translation>
    </message>
    <message>
        <source>Personal part</source>
        <translation type="unfinished">Rhan bersonol</translation>
    </message>
    <message>
        <source>Stays in supervision</source>
        <translation type="unfinished">Yn aros yn yr oruchwyliaeth</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>%1: everybody in the group keeps this. Say it without.</source>
        <translation type="unfinished">%1: mae pawb yn y grŵp yn cadw hwn. Dywedwch ef heb hynny.</translation>
    </message>
    <message>
        <source>&amp;Interruptions</source>
        <translation type="unfinished">&amp;Ymyriadau</translation>
    </message>
    <message>
        <source>Did we agree too &amp;easily?</source>
        <translation type="unfinished">A gytuno&amp;m yn rhy rwydd?</translation>
    </message>
    <message>
        <source>Each writes two figures from 1 to 5 on a slip. Copy them in any order, such as 2-4, 3-3; no names.</source>
        <translation type="unfinished">Mae pob un yn ysgrifennu dau ffigur o 1 i 5 ar slip. Copïwch nhw mewn unrhyw drefn, megis 2-4, 3-3; dim enwau.</translation>
    </message>
    <message>
        <source>How did the agencies &amp;work together?</source>
        <translation type="unfinished">Sut y gwei&amp;thiodd yr asiantaethau gyda’i gilydd?</translation>
    </message>
    <message>
        <source>No child and nobody’s own matters: what is about a child is written under the child.</source>
        <translation type="unfinished">Dim plentyn a dim materion neb ei hun: ysgrifennir yr hyn sydd am blentyn o dan y plentyn.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Neb eto</translation>
    </message>
    <message>
        <source>One person who asks what the others do not ask</source>
        <translation type="unfinished">Un person sy’n gofyn yr hyn nad yw’r lleill yn ei ofyn</translation>
    </message>
    <message>
        <source>S&amp;ure of being curious, before and after</source>
        <translation type="unfinished">S&amp;icr o fod yn chwilfrydig, cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Shared learning. It names no child, no family and no colleague</source>
        <translation type="unfinished">Dysgu a rennir. Nid yw’n enwi plentyn, teulu na chydweithiwr</translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation type="unfinished">Y grŵp ei hun</translation>
    </message>
    <message>
        <source>This seems to name somebody</source>
        <translation type="unfinished">Mae’n ymddangos bod hwn yn enwi rhywun</translation>
    </message>
    <message>
        <source>What did we learn about how o&amp;thers work?</source>
        <translation type="unfinished">Beth ddysgom am sut mae e&amp;raill yn gweithio?</translation>
    </message>
    <message>
        <source>What do we all ta&amp;ke with us?</source>
        <translation type="unfinished">&amp;Beth mae pawb yn mynd gyda nhw?</translation>
    </message>
    <message>
        <source>What would have to be true for us to be wrong? Who stayed silent?</source>
        <translation type="unfinished">Beth fyddai’n gorfod bod yn wir i ni fod yn anghywir? Pwy a arhosodd yn dawel?</translation>
    </message>
    <message>
        <source>Who is the critical f&amp;riend?</source>
        <translation type="unfinished">Pwy yw’r cyfaill beirniado&amp;l?</translation>
    </message>
</context>
<context>
    <name>ObjectiveSheet</name>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished">&amp;Erbyn</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished">&amp;Ar gyfer</translation>
    </message>
    <message>
        <source>&amp;What they are to reach</source>
        <translation type="unfinished">&amp;Beth y mae i’w gyrraedd</translation>
    </message>
    <message>
        <source>Choose the supervisor</source>
        <translation type="unfinished">Dewiswch y goruchwyliwr</translation>
    </message>
    <message>
        <source>How it is &amp;measured</source>
        <translation type="unfinished">&amp;Sut y’i mesurir</translation>
    </message>
</context>
<context>
    <name>ObserveSheet</name>
    <message>
        <source>&amp;Both agreed to it beforehand</source>
        <translation type="unfinished">&amp;Cytunodd y ddau ymlaen llaw</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>Choose what you watched</source>
        <translation type="unfinished">Dewiswch beth a wylioch</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Nobody is observed without having agreed</source>
        <translation type="unfinished">Ni arsylwir neb heb iddo gytuno</translation>
    </message>
    <message>
        <source>Their agreement</source>
        <translation type="unfinished">Ei gytundeb</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or earlier</source>
        <translation type="unfinished">Nid yw’r diwrnod hwn wedi dod eto. Dewiswch heddiw neu’n gynharach</translation>
    </message>
    <message>
        <source>W&amp;hat you watched</source>
        <translation type="unfinished">&amp;Beth a wylioch</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>The paper: %1</source>
        <translation type="unfinished">Y papur: %1</translation>
    </message>
    <message>
        <source>Written on paper on %1</source>
        <translation type="unfinished">Ysgrifennwyd ar bapur ar %1</translation>
    </message>
    <message>
        <source>entered on %1 by %2</source>
        <translation type="unfinished">rhoddwyd i mewn ar %1 gan %2</translation>
    </message>
</context>
<context>
    <name>OpenPackageSheet</name>
    <message>
        <source>%1, each as it was sealed, are in the folder.</source>
        <translation type="unfinished">%1, pob un fel y’i seliwyd, yn y ffolder.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Wedi gorffen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished">&amp;Ei agor</translation>
    </message>
    <message>
        <source>A new &amp;folder for what is in it</source>
        <translation type="unfinished">&amp;Ffolder newydd ar gyfer yr hyn sydd ynddo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation type="unfinished">Agor pecyn</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation type="unfinished">Yn agor y pecyn</translation>
    </message>
    <message>
        <source>Tell the club that they arrived, and keep them safe.</source>
        <translation type="unfinished">Dywedwch wrth y clwb eu bod wedi cyrraedd, a chadwch nhw’n ddiogel.</translation>
    </message>
    <message>
        <source>The &amp;eight groups</source>
        <translation type="unfinished">Yr &amp;wyth grŵp</translation>
    </message>
    <message>
        <source>Type the eight groups from the sheet that came with it. Capitals and spaces do not matter.</source>
        <translation type="unfinished">Teipiwch yr wyth grŵp o’r daflen a ddaeth gydag ef. Nid oes ots am briflythrennau na bylchau.</translation>
    </message>
    <message>
        <source>Type the groups from the sheet</source>
        <translation type="unfinished">Teipiwch y grwpiau o’r daflen</translation>
    </message>
</context>
<context>
    <name>OpenPartsSheet</name>
    <message>
        <source>%1 can then read the personal notes of %2 earlier sessions, until the absence ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can then read what was written in %2 sessions during the absence, also later on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has agreed to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <source>Both of you are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>&amp;How it ended</source>
        <translation type="unfinished">Sut y &amp;daeth i ben</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Not part of the child’s record: name no child here, and nobody by whom one could be known.</source>
        <translation type="unfinished">Nid yw’n rhan o gofnod y plentyn: peidiwch ag enwi unrhyw blentyn yma, na neb y gellid adnabod un drwyddo.</translation>
    </message>
    <message>
        <source>What holds &amp;now, and why</source>
        <translation type="unfinished">Beth sy’n dal &amp;nawr, a pham</translation>
    </message>
    <message>
        <source>What the club &amp;learns from it</source>
        <translation type="unfinished">Beth mae’r clwb yn ei dd&amp;ysgu ohono</translation>
    </message>
</context>
<context>
    <name>OwnCertificateChoice</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished">&amp;Pori…</translation>
    </message>
    <message>
        <source>A file that ends in .p12 or .pfx, from whoever issued your certificate.</source>
        <translation type="unfinished">Ffeil sy’n gorffen â .p12 neu .pfx, gan bwy bynnag a gyhoeddodd eich tystysgrif.</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation type="unfinished">&amp;Ffeil arall…</translation>
    </message>
    <message>
        <source>Certi&amp;ficate file</source>
        <translation type="unfinished">&amp;Ffeil dystysgrif</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished">Ffeil dystysgrif</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation type="unfinished">Tystysgrif</translation>
    </message>
    <message>
        <source>Certificate with its key (*.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished">Tystysgrif gyda’i hallwedd (*.p12 *.pfx);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose the file of your certificate</source>
        <translation type="unfinished">Dewiswch ffeil eich tystysgrif</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Ôl bys</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation type="unfinished">Yn ddilys o</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>It differs from your name here, %1.</source>
        <translation type="unfinished">Mae’n wahanol i’ch enw yma, %1.</translation>
    </message>
    <message>
        <source>Passphrase of the f&amp;ile</source>
        <translation type="unfinished">Cyfrinymadrodd y ff&amp;eil</translation>
    </message>
    <message>
        <source>R&amp;ead the certificate</source>
        <translation type="unfinished">&amp;Darllen y dystysgrif</translation>
    </message>
    <message>
        <source>Sign with a certificate of my &amp;own, from a file</source>
        <translation type="unfinished">Llofnodi â’m &amp;tystysgrif fy hun, o ffeil</translation>
    </message>
    <message>
        <source>The one it was saved with. Neither the file nor its passphrase is kept.</source>
        <translation type="unfinished">Yr un y’i cadwyd ag ef. Ni chedwir y ffeil na’i chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>This name stands on the page as the signer’s. It is not issued by the club: whoever checks the document is told so. Holdfast cannot know whether the issuer has taken it back since.</source>
        <translation type="unfinished">Mae’r enw hwn ar y dudalen fel enw’r llofnodwr. Nid y clwb a’i cyhoeddodd: caiff pwy bynnag sy’n gwirio’r ddogfen wybod hynny. Ni all Holdfast wybod a yw’r cyhoeddwr wedi’i thynnu’n ôl ers hynny.</translation>
    </message>
    <message>
        <source>themselves: nobody else vouches for the name</source>
        <translation type="unfinished">hwy eu hunain: nid oes neb arall yn tystio i’r enw</translation>
    </message>
</context>
<context>
    <name>OwnCertificateWords</name>
    <message>
        <source>Ask your issuer for a certificate with an RSA key of 2,048 to 8,192 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your issuer for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or sign with the key that Holdfast makes for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that ends in .p12 or .pfx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew together with its private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew with all certificates in its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate anew from the program that holds it, with AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate anew from the program that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast cannot sign with the kind of key that is in this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed, and what you chose is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it without a certificate of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has signed with this certificate here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this file, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the issuer is missing in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued in an old way (SHA-1) that can be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is too short to be safe: less than 2,048 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust card is signed with the club’s own certificate only: it is what the card is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a certificate in this file and not its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not for signing documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not good yet, by the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate was made by its holder and carries the name of somebody else on file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate was withdrawn here when its holder left or lost their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for so much work to be opened that it would take hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no certificate with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked in an old way that is no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>OwnDetailsSheet</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished">&amp;E-bost</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation type="unfinished">Enw a &amp;ddefnyddir</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished">&amp;Ffôn</translation>
    </message>
</context>
<context>
    <name>OwnKeyGroup</name>
    <message>
        <source>&amp;Do without it…</source>
        <translation type="unfinished">Gwneud &amp;hebddi…</translation>
    </message>
    <message>
        <source>&amp;Need a key file as well…</source>
        <translation type="unfinished">Bod angen &amp;ffeil allwedd hefyd…</translation>
    </message>
    <message>
        <source>A key file is a second thing that is needed, on a memory stick.</source>
        <translation type="unfinished">Ail beth sydd ei angen, ar gof bach, yw ffeil allwedd.</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation type="unfinished">Newid fy &amp;nghyfrinymadrodd…</translation>
    </message>
    <message>
        <source>Make a &amp;new key file…</source>
        <translation type="unfinished">&amp;Gwneud ffeil allwedd newydd…</translation>
    </message>
    <message>
        <source>Put the memory stick in when you unlock, and take it out afterwards. Keep it apart from the laptop. If it is lost, the recovery sheet opens the records without it, or a lead sets a new passphrase for you.</source>
        <translation type="unfinished">Rhowch y cof bach i mewn pan fyddwch yn datgloi, a thynnwch ef allan wedyn. Cadwch ef ar wahân i’r gliniadur. Os collir ef, mae’r daflen adfer yn agor y cofnodion hebddo, neu mae arweinydd yn gosod cyfrinymadrodd newydd i chi.</translation>
    </message>
    <message>
        <source>Whoever finds out your passphrase then opens nothing without the stick. It helps when others use this laptop or may see you type. Whoever has only the stick opens nothing either.</source>
        <translation type="unfinished">Yna nid yw’r sawl sy’n darganfod eich cyfrinymadrodd yn agor dim heb y cof bach. Mae’n helpu pan fydd eraill yn defnyddio’r gliniadur hwn neu’n gallu eich gweld yn teipio. Nid yw’r sawl sydd â’r cof bach yn unig yn agor dim chwaith.</translation>
    </message>
    <message>
        <source>You need a key file besides your passphrase.</source>
        <translation type="unfinished">Mae angen ffeil allwedd arnoch yn ogystal â’ch cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished">Eich allwedd</translation>
    </message>
    <message>
        <source>Your passphrase is yours alone: nobody else can see it, and nobody can tell you what it was.</source>
        <translation type="unfinished">Eich cyfrinymadrodd chi yn unig ydyw: ni all neb arall ei weld, ac ni all neb ddweud wrthych beth oedd.</translation>
    </message>
</context>
<context>
    <name>PackageKeySheet</name>
    <message>
        <source>&amp;Print the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast package key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Holdfast: “Open a package” on the first page, or holdfast open-package. Then keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. The key below is shown until you say that you have it, also after a lock. From then on it is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens one package of records. Keep it apart from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is made and was read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageSheet</name>
    <message>
        <source>%1 are sealed to others: they have to make a package too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which body receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will hold %1, and the data of each record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your signing key</source>
        <translation type="unfinished">Yn gwneud eich allwedd lofnodi</translation>
    </message>
    <message>
        <source>Signing and sealing every document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records name others: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why names of &amp;others stay in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Hide and lock (F12)</source>
        <translation type="unfinished">Cuddio a chloi (F12)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Dewislen</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;Supervisor</source>
        <translation type="unfinished">&amp;Goruchwyliwr</translation>
    </message>
    <message>
        <source>A supervisor is trained before they begin. Enter or book a course on their page; you can go on.</source>
        <translation type="unfinished">Mae goruchwyliwr yn cael ei hyfforddi cyn dechrau. Rhowch gwrs i mewn neu trefnwch un ar ei dudalen; gallwch fynd ymlaen.</translation>
    </message>
    <message>
        <source>Choose who supervises them</source>
        <translation type="unfinished">Dewiswch pwy sy’n eu goruchwylio</translation>
    </message>
    <message>
        <source>No training to supervise is on file for them.</source>
        <translation type="unfinished">Nid oes hyfforddiant goruchwylio ar ffeil ar ei gyfer.</translation>
    </message>
    <message>
        <source>Their training to supervise has run out.</source>
        <translation type="unfinished">Mae ei hyfforddiant goruchwylio wedi dod i ben.</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished">1 dudalen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Rhagolwg</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <source>The first {shown} pages are shown here. All {total} are in the document.</source>
        <translation type="unfinished">Dangosir y {shown} tudalen gyntaf yma. Mae pob un o’r {total} yn y ddogfen.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} o dudalennau</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>%1 was planned</source>
        <translation type="unfinished">Cynlluniwyd %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation type="unfinished">&amp;Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>How &amp;long, in minutes</source>
        <translation type="unfinished">Pa mor &amp;hir, mewn munudau</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation type="unfinished">Fe’i cynlluniwyd ar gyfer %1.</translation>
    </message>
    <message>
        <source>The paper was written &amp;on</source>
        <translation type="unfinished">Ysgrifennwyd y &amp;papur ar</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished">&amp;Ble</translation>
    </message>
    <message>
        <source>Where the pa&amp;per is now, or what became of it</source>
        <translation type="unfinished">Ble &amp;mae’r papur nawr, neu beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Why on another &amp;day than planned?</source>
        <translation type="unfinished">Pam ar &amp;ddiwrnod arall na’r un a gynlluniwyd?</translation>
    </message>
    <message>
        <source>With &amp;whom</source>
        <translation type="unfinished">&amp;Gyda phwy</translation>
    </message>
    <message>
        <source>such as 19:10</source>
        <translation type="unfinished">er enghraifft 19:10</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>&amp;Another</source>
        <translation type="unfinished">&amp;Un arall</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Type it again</source>
        <translation type="unfinished">&amp;Teipiwch ef eto</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation type="unfinished">&amp;Defnyddio hwn</translation>
    </message>
    <message>
        <source>A &amp;suggestion, if you would like one</source>
        <translation type="unfinished">A&amp;wgrym, os hoffech gael un</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">Dewis cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation type="unfinished">Nid yw’r ddau yr un fath eto</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase protects a laptop that is lost or stolen while locked. It does not protect against a virus, or against somebody who watches you type. Turn on disk encryption as well.</source>
        <translation type="unfinished">Mae cyfrinymadrodd yn amddiffyn gliniadur sy’n cael ei golli neu ei ddwyn tra bydd wedi’i gloi. Nid yw’n amddiffyn rhag firws, na rhag rhywun sy’n eich gwylio’n teipio. Trowch amgryptio’r ddisg ymlaen hefyd.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">Dewis cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Nobody can reset it for you. The next step makes a paper sheet that can open the records if it is forgotten.</source>
        <translation type="unfinished">Ni all neb ei ailosod i chi. Mae’r cam nesaf yn gwneud taflen bapur a all agor y cofnodion os caiff ei anghofio.</translation>
    </message>
    <message>
        <source>This is the only key to the records. Four or five ordinary words are stronger, and easier to type, than a short password.</source>
        <translation type="unfinished">Dyma’r unig allwedd i’r cofnodion. Mae pedwar neu bump o eiriau cyffredin yn gryfach, ac yn haws eu teipio, na chyfrinair byr.</translation>
    </message>
</context>
<context>
    <name>PasswordChoice</name>
    <message>
        <source>&amp;Another</source>
        <translation type="unfinished">&amp;Un arall</translation>
    </message>
    <message>
        <source>&amp;Lock the PDF with a password</source>
        <translation type="unfinished">C&amp;loi’r PDF â chyfrinair</translation>
    </message>
    <message>
        <source>Note it down: Holdfast does not keep it.</source>
        <translation type="unfinished">Nodwch ef: nid yw Holdfast yn ei gadw.</translation>
    </message>
    <message>
        <source>Passwor&amp;d of this PDF</source>
        <translation type="unfinished">Cyfrinair y PDF &amp;hwn</translation>
    </message>
    <message>
        <source>Tell it to whoever receives the PDF by telephone, never in the same message.</source>
        <translation type="unfinished">Dywedwch ef wrth y sawl sy’n derbyn y PDF dros y ffôn, byth yn yr un neges.</translation>
    </message>
    <message>
        <source>Without it nobody can open this PDF. A locked PDF is not in the format for long keeping (PDF/A) any more: for the child’s own file, save one without a password.</source>
        <translation type="unfinished">Hebddo ni all neb agor y PDF hwn. Nid yw PDF wedi’i gloi yn y fformat ar gyfer cadw hir (PDF/A) mwyach: ar gyfer ffeil y plentyn ei hun, cadwch un heb gyfrinair.</translation>
    </message>
</context>
<context>
    <name>PausePage</name>
    <message>
        <source>&amp;Carry on</source>
        <translation type="unfinished">&amp;Parhau</translation>
    </message>
    <message>
        <source>&amp;Hide and lock</source>
        <translation type="unfinished">&amp;Cuddio a chloi</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished">Wedi oedi.</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation type="unfinished">Wedi oedi. Mae popeth wedi’i gadw.</translation>
    </message>
    <message>
        <source>Paused. Your last words are not saved yet: Holdfast goes on trying.</source>
        <translation type="unfinished">Wedi oedi. Nid yw eich geiriau diwethaf wedi’u cadw eto: mae Holdfast yn dal i geisio.</translation>
    </message>
</context>
<context>
    <name>PensionAgeSheet</name>
    <message>
        <source>&amp;How do you know, or why can nobody say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which day?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>%1 people are on file now.</source>
        <translation type="unfinished">Mae %1 o bobl ar ffeil nawr.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation type="unfinished">&amp;Ychwanegu person</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation type="unfinished">(chi)</translation>
    </message>
    <message>
        <source>1 person is on file now.</source>
        <translation type="unfinished">Mae 1 person ar ffeil nawr.</translation>
    </message>
    <message>
        <source>A&amp;dd the first person</source>
        <translation type="unfinished">Ych&amp;wanegu’r person cyntaf</translation>
    </message>
    <message>
        <source>Add the people who work or volunteer with children, say who supervises them, and Holdfast keeps track of when they should meet.</source>
        <translation type="unfinished">Ychwanegwch y bobl sy’n gweithio neu’n gwirfoddoli gyda phlant, dywedwch pwy sy’n eu goruchwylio, ac mae Holdfast yn cadw golwg ar pryd y dylent gwrdd.</translation>
    </message>
    <message>
        <source>Agreement not signed</source>
        <translation type="unfinished">Cytundeb heb ei lofnodi</translation>
    </message>
    <message>
        <source>Bring &amp;in a list…</source>
        <translation type="unfinished">Dod â &amp;rhestr i mewn…</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished">Yn ddyledus %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Everyone who works or volunteers with children, and who supervises them</source>
        <translation type="unfinished">Pawb sy’n gweithio neu’n gwirfoddoli gyda phlant, a phwy sy’n eu goruchwylio</translation>
    </message>
    <message>
        <source>L&amp;ist…</source>
        <translation type="unfinished">Rh&amp;estr…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Wedi gadael</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished">Gadawodd %1</translation>
    </message>
    <message>
        <source>Never supervised</source>
        <translation type="unfinished">Erioed wedi’i oruchwylio</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished">Dim cytundeb</translation>
    </message>
    <message>
        <source>No signed agreement</source>
        <translation type="unfinished">Dim cytundeb wedi’i lofnodi</translation>
    </message>
    <message>
        <source>No supervisor</source>
        <translation type="unfinished">Dim goruchwyliwr</translation>
    </message>
    <message>
        <source>Only you are on file yet</source>
        <translation type="unfinished">Dim ond chi sydd ar ffeil hyd yma</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished">Sesiwn %1</translation>
    </message>
    <message>
        <source>Session late</source>
        <translation type="unfinished">Sesiwn yn hwyr</translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished">Y flwyddyn</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished">Beth i edrych arno</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished">Pa bobl</translation>
    </message>
    <message>
        <source>next session %1</source>
        <translation type="unfinished">sesiwn nesaf %1</translation>
    </message>
    <message>
        <source>no supervisor yet</source>
        <translation type="unfinished">dim goruchwyliwr eto</translation>
    </message>
    <message>
        <source>supervised by %1</source>
        <translation type="unfinished">dan oruchwyliaeth %1</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Add another</source>
        <translation type="unfinished">Ychwanegu &amp;un arall</translation>
    </message>
    <message>
        <source>Add a few people now, or skip this. Holdfast will start an agreement for each of them.</source>
        <translation type="unfinished">Ychwanegwch ychydig o bobl nawr, neu hepgorwch hyn. Bydd Holdfast yn dechrau cytundeb i bob un ohonynt.</translation>
    </message>
    <message>
        <source>Give a second person a &amp;key of their own</source>
        <translation type="unfinished">Rhoi &amp;allwedd ei hun i ail berson</translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished">Pa mor aml</translation>
    </message>
    <message>
        <source>How often you meet person %1</source>
        <translation type="unfinished">Pa mor aml rydych yn cwrdd â pherson %1</translation>
    </message>
    <message>
        <source>How often you meet your supervisor</source>
        <translation type="unfinished">Pa mor aml rydych yn cwrdd â’ch goruchwyliwr</translation>
    </message>
    <message>
        <source>If you are away, somebody else can open the records. They choose their own passphrase, now or when they are next here.</source>
        <translation type="unfinished">Os ydych i ffwrdd, gall rhywun arall agor y cofnodion. Mae’n dewis ei gyfrinymadrodd ei hun, nawr neu pan fydd yma nesaf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Name of person %1</source>
        <translation type="unfinished">Enw person %1</translation>
    </message>
    <message>
        <source>Name of your supervisor</source>
        <translation type="unfinished">Enw eich goruchwyliwr</translation>
    </message>
    <message>
        <source>People who lead on safeguarding need supervision too.</source>
        <translation type="unfinished">Mae angen goruchwyliaeth ar bobl sy’n arwain ar ddiogelu hefyd.</translation>
    </message>
    <message>
        <source>What person %1 does</source>
        <translation type="unfinished">Beth mae person %1 yn ei wneud</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>What your supervisor does</source>
        <translation type="unfinished">Beth mae eich goruchwyliwr yn ei wneud</translation>
    </message>
    <message>
        <source>Who do you supervise?</source>
        <translation type="unfinished">Pwy ydych chi’n ei oruchwylio?</translation>
    </message>
    <message>
        <source>Who gets the second key</source>
        <translation type="unfinished">Pwy sy’n cael yr ail allwedd</translation>
    </message>
    <message>
        <source>Who supervises &amp;you?</source>
        <translation type="unfinished">Pwy sy’n eich goruchwylio &amp;chi?</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>&amp;Why this long, and who decided it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years after it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years after it was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonApartSheet</name>
    <message>
        <source>&amp;Why it was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written here since. Say whether it stays here or goes back, with everything in it, also what was finished before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Show everyone</source>
        <translation type="unfinished">Dangos pawb</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished">Teipiwch enw</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>&amp;Choose a supervisor…</source>
        <translation type="unfinished">&amp;Dewis goruchwyliwr…</translation>
    </message>
    <message>
        <source>1:1 with %1</source>
        <translation type="unfinished">1:1 gyda %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">Am %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <source>Appointed by %1, from %2</source>
        <translation type="unfinished">Penodwyd gan %1, o %2</translation>
    </message>
    <message>
        <source>Begin an agreement</source>
        <translation type="unfinished">Dechrau cytundeb</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished">Newi&amp;d…</translation>
    </message>
    <message>
        <source>Choose a &amp;sample…</source>
        <translation type="unfinished">Dewis &amp;sampl…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished">Dod i ben…</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <translation type="unfinished">Wedi &amp;gadael…</translation>
    </message>
    <message>
        <source>Has a key to these records</source>
        <translation type="unfinished">Mae ganddo allwedd i’r cofnodion hyn</translation>
    </message>
    <message>
        <source>Has no key to these records</source>
        <translation type="unfinished">Nid oes ganddo allwedd i’r cofnodion hyn</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>How &amp;you are reached…</source>
        <translation type="unfinished">S&amp;ut i gael gafael arnoch…</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation type="unfinished">Yn ô&amp;l</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation type="unfinished">Gadawodd ar %1</translation>
    </message>
    <message>
        <source>Line manager: %1</source>
        <translation type="unfinished">Rheolwr llinell: %1</translation>
    </message>
    <message>
        <source>Mark as &amp;away…</source>
        <translation type="unfinished">Nodi i &amp;ffwrdd…</translation>
    </message>
    <message>
        <source>Nobody supervises %1 yet</source>
        <translation type="unfinished">Nid oes neb yn goruchwylio %1 eto</translation>
    </message>
    <message>
        <source>Nobody supervises you yet</source>
        <translation type="unfinished">Nid oes neb yn eich goruchwylio eto</translation>
    </message>
    <message>
        <source>Nothing about supervision to show</source>
        <translation type="unfinished">Dim byd am oruchwyliaeth i’w ddangos</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished">Cynllunio sesiwn</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Wedi’i chynllunio</translation>
    </message>
    <message>
        <source>Say who does, and Holdfast keeps track of when the two should meet. Somebody who is not to be supervised, such as an auditor, can stay as they are.</source>
        <translation type="unfinished">Dywedwch pwy sy’n gwneud, ac mae Holdfast yn cadw golwg ar bryd y dylai’r ddau gwrdd. Gall rhywun nad yw i’w oruchwylio, fel archwilydd, aros fel y mae.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Ers %1</translation>
    </message>
    <message>
        <source>Somebody who has left is not supervised any more.</source>
        <translation type="unfinished">Nid yw rhywun sydd wedi gadael dan oruchwyliaeth mwyach.</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation type="unfinished">Dan oruchwyliaeth</translation>
    </message>
    <message>
        <source>Supervises</source>
        <translation type="unfinished">Yn goruchwylio</translation>
    </message>
    <message>
        <source>The safeguarding lead or a deputy says who does.</source>
        <translation type="unfinished">Yr arweinydd diogelu neu ddirprwy sy’n dweud pwy sy’n gwneud.</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation type="unfinished">Roedd yn ddyledus</translation>
    </message>
    <message>
        <source>Whom %1 meets, and when, stands here for those who may see it.</source>
        <translation type="unfinished">Mae pwy y mae %1 yn cwrdd â nhw, a phryd, yma i’r rhai a gaiff ei weld.</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation type="unfinished">bob %1 wythnos</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished">ers %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>%1 is on file, with %2.</source>
        <translation type="unfinished">Mae %1 ar ffeil, gyda %2.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished">&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished">&amp;E-bost</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished">Enw &amp;llawn</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation type="unfinished">Enw a &amp;ddefnyddir</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">&amp;Rôl</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished">&amp;Ffôn</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished">Ychwanegu person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Change what is on file</source>
        <translation type="unfinished">Newid yr hyn sydd ar ffeil</translation>
    </message>
    <message>
        <source>If it is the same person, cancel, and change what is on file on their page.</source>
        <translation type="unfinished">Os yr un person ydyw, canslwch, a newidiwch yr hyn sydd ar ffeil ar ei dudalen.</translation>
    </message>
    <message>
        <source>Line &amp;manager</source>
        <translation type="unfinished">Rheolwr lli&amp;nell</translation>
    </message>
    <message>
        <source>Si&amp;nce</source>
        <translation type="unfinished">Er&amp;s</translation>
    </message>
    <message>
        <source>Team or &amp;group</source>
        <translation type="unfinished">&amp;Tîm neu grŵp</translation>
    </message>
    <message>
        <source>This needs another look</source>
        <translation type="unfinished">Mae angen edrych eto ar hyn</translation>
    </message>
    <message>
        <source>What they &amp;do</source>
        <translation type="unfinished">Beth &amp;mae’n ei wneud</translation>
    </message>
</context>
<context>
    <name>PhraseWatch</name>
    <message>
        <source>%1 More in this note.</source>
        <translation type="unfinished">%1 Mae rhagor yn y nodyn hwn.</translation>
    </message>
    <message>
        <source>&amp;Do not notice this wording again</source>
        <translation type="unfinished">&amp;Peidio â sylwi ar y geiriad hwn eto</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished">&amp;Gadael fel y mae</translation>
    </message>
    <message>
        <source>Alt Enter</source>
        <translation type="unfinished">Alt Enter</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Geiriau eraill</translation>
    </message>
    <message>
        <source>“%1” may put the weight on the child.</source>
        <translation type="unfinished">Gallai “%1” roi’r pwysau ar y plentyn.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Choose a PNG or a JPEG.</source>
        <translation type="unfinished">Dewiswch PNG neu JPEG.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished">Dewiswch ef eto.</translation>
    </message>
    <message>
        <source>Choose one of at most 12 MB and 24 million dots.</source>
        <translation type="unfinished">Dewiswch un o 12 MB a 24 miliwn o ddotiau ar y mwyaf.</translation>
    </message>
    <message>
        <source>Choose one with dark ink on light paper.</source>
        <translation type="unfinished">Dewiswch un ag inc tywyll ar bapur golau.</translation>
    </message>
    <message>
        <source>Nothing is written in this picture.</source>
        <translation type="unfinished">Nid oes dim wedi’i ysgrifennu yn y llun hwn.</translation>
    </message>
    <message>
        <source>Nothing was signed, and what you chose is kept.</source>
        <translation type="unfinished">Ni lofnodwyd dim, a chedwir yr hyn a ddewisoch.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished">Nid oes ffeil o’r enw hwn.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation type="unfinished">Nid llun y gellir ei ddarllen yw hwn.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <translation type="unfinished">Mae’r llun hwn yn rhy fawr.</translation>
    </message>
</context>
<context>
    <name>PlaceAndPassphrase</name>
    <message>
        <source>%1 copies this folder online. Save it there only if that is what you want.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein. Cadwch ef yno dim ond os dyna a ddymunwch.</translation>
    </message>
    <message>
        <source>&amp;Replace the file that is there</source>
        <translation type="unfinished">&amp;Disodli’r ffeil sydd yno</translation>
    </message>
    <message>
        <source>&amp;Where to save it</source>
        <translation type="unfinished">&amp;Ble i’w gadw</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished">Newi&amp;d…</translation>
    </message>
    <message>
        <source>Choose where to save the PDF</source>
        <translation type="unfinished">Dewiswch ble i gadw’r PDF</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation type="unfinished">Cadw’r PDF wedi’i lofnodi</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation type="unfinished">Llofnodi a chadw</translation>
    </message>
    <message>
        <source>Signing says that this record is yours, so Holdfast asks once more.</source>
        <translation type="unfinished">Mae llofnodi’n dweud mai eich cofnod chi yw hwn, felly mae Holdfast yn gofyn unwaith eto.</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid dyna eich cyfrinymadrodd. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The name holds the case number and the date, never the child’s name.</source>
        <translation type="unfinished">Mae’r enw’n cynnwys rhif yr achos a’r dyddiad, byth enw’r plentyn.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Change the name, or tick the box to replace it.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwn eisoes. Newidiwch yr enw, neu ticiwch y blwch i’w disodli.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished">Teipiwch eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished">Eich cyf&amp;rinymadrodd</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>&amp;Service the place was asked of</source>
        <translation type="unfinished">Y &amp;gwasanaeth y gofynnwyd iddo am le</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation type="unfinished">Gofynnwyd a&amp;r</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation type="unfinished">Dewiswch rywun</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>Such as the service that checks the quality of safeguarding. Without the child’s name.</source>
        <translation type="unfinished">Megis y gwasanaeth sy’n gwirio ansawdd diogelu. Heb enw’r plentyn.</translation>
    </message>
    <message>
        <source>Wh&amp;at they would watch</source>
        <translation type="unfinished">Bet&amp;h y byddai’n ei wylio</translation>
    </message>
    <message>
        <source>Wh&amp;o would watch</source>
        <translation type="unfinished">P&amp;wy fyddai’n gwylio</translation>
    </message>
    <message>
        <source>When it &amp;is</source>
        <translation type="unfinished">Pryd &amp;mae</translation>
    </message>
</context>
<context>
    <name>PlanGroupSheet</name>
    <message>
        <source> minutes</source>
        <translation type="unfinished"> munud</translation>
    </message>
    <message>
        <source>&amp;Agreement of the group</source>
        <translation type="unfinished">&amp;Cytundeb y grŵp</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Diwrnod</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation type="unfinished">Pa mor &amp;hir</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished">&amp;Amser</translation>
    </message>
    <message>
        <source>A&amp;genda, a line for each item</source>
        <translation type="unfinished">A&amp;genda, llinell i bob eitem</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Ffurf</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>Say at what time</source>
        <translation type="unfinished">Dywedwch am faint o’r gloch</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished">B&amp;le</translation>
    </message>
    <message>
        <source>Wh&amp;y do the agencies sit together?</source>
        <translation type="unfinished">&amp;Pam mae’r asiantaethau’n cyfarfod?</translation>
    </message>
    <message>
        <source>What is it &amp;called?</source>
        <translation type="unfinished">Beth &amp;yw ei enw?</translation>
    </message>
    <message>
        <source>Who of the club is asked to come?</source>
        <translation type="unfinished">Pwy o’r clwb y gofynnir iddo ddod?</translation>
    </message>
    <message>
        <source>Without one, nobody has agreed on confidentiality and its limits.</source>
        <translation type="unfinished">Heb un, nid oes neb wedi cytuno ar gyfrinachedd a’i ffiniau.</translation>
    </message>
    <message>
        <source>Write an agreement do&amp;wn…</source>
        <translation type="unfinished">Ysgrifennu cytunde&amp;b…</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source> minutes</source>
        <translation type="unfinished"> munud</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation type="unfinished">Pa mor &amp;hir</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation type="unfinished">&amp;Ei chynllunio</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished">&amp;Gyda phwy</translation>
    </message>
    <message>
        <source>A session that was held already, and written on paper</source>
        <translation type="unfinished">Sesiwn a gynhaliwyd eisoes, ac a ysgrifennwyd ar bapur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Choose with whom</source>
        <translation type="unfinished">Dewiswch gyda phwy</translation>
    </message>
    <message>
        <source>From pape&amp;r…</source>
        <translation type="unfinished">&amp;O bapur…</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation type="unfinished">Ymhen 1 wythnos</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation type="unfinished">Ymhen 2 wythnos</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished">Cynllunio sesiwn</translation>
    </message>
    <message>
        <source>The agenda is made from standing items, open actions and the children who are due.</source>
        <translation type="unfinished">Gwneir yr agenda o eitemau sefydlog, camau gweithredu agored a’r plant sy’n ddyledus.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished">B&amp;le</translation>
    </message>
    <message>
        <source>supervised by %1</source>
        <translation type="unfinished">dan oruchwyliaeth %1</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>%1, approved by %2 on %3</source>
        <translation type="unfinished">%1, cymeradwywyd gan %2 ar %3</translation>
    </message>
    <message>
        <source>%1, not approved yet.</source>
        <translation type="unfinished">%1, heb ei gymeradwyo eto.</translation>
    </message>
    <message>
        <source>%1, to be reviewed by %2</source>
        <translation type="unfinished">%1, i’w adolygu erbyn %2</translation>
    </message>
    <message>
        <source>%1; new in the role every %2, for %3</source>
        <translation type="unfinished">%1; newydd yn y rôl bob %2, am %3</translation>
    </message>
    <message>
        <source>A child’s file is read and signed every</source>
        <translation type="unfinished">Darllenir a llofnodir ffeil plentyn bob</translation>
    </message>
    <message>
        <source>A session is recorded within</source>
        <translation type="unfinished">Cofnodir sesiwn o fewn</translation>
    </message>
    <message>
        <source>After a child told somebody, a talk about it within</source>
        <translation type="unfinished">Ar ôl i blentyn ddweud wrth rywun, sgwrs amdano o fewn</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished">Archwilwyr</translation>
    </message>
    <message>
        <source>Coaches, volunteers and others with children</source>
        <translation type="unfinished">Hyfforddwyr, gwirfoddolwyr ac eraill gyda phlant</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">Dirprwyon</translation>
    </message>
    <message>
        <source>Drifting: an action carried over</source>
        <translation type="unfinished">Llithro: cam gweithredu a gariwyd drosodd</translation>
    </message>
    <message>
        <source>Drifting: nothing better in</source>
        <translation type="unfinished">Llithro: dim gwell mewn</translation>
    </message>
    <message>
        <source>Drifting: the plan is as old as</source>
        <translation type="unfinished">Llithro: mae’r cynllun mor hen â</translation>
    </message>
    <message>
        <source>Each open case is discussed at least every</source>
        <translation type="unfinished">Trafodir pob achos agored o leiaf bob</translation>
    </message>
    <message>
        <source>Holdfast begins with %1. %2 Looked up on %3.</source>
        <translation type="unfinished">Mae Holdfast yn dechrau â %1. %2 Edrychwyd ar %3.</translation>
    </message>
    <message>
        <source>Lead practitioners for a child</source>
        <translation type="unfinished">Ymarferwyr arweiniol ar gyfer plentyn</translation>
    </message>
    <message>
        <source>Line managers</source>
        <translation type="unfinished">Rheolwyr llinell</translation>
    </message>
    <message>
        <source>Programme leads</source>
        <translation type="unfinished">Arweinwyr rhaglen</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished">Goruchwylwyr</translation>
    </message>
    <message>
        <source>The safeguarding lead</source>
        <translation type="unfinished">Yr arweinydd diogelu</translation>
    </message>
    <message>
        <source>Trustees and committee members</source>
        <translation type="unfinished">Ymddiriedolwyr ac aelodau pwyllgor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Fersiwn %1</translation>
    </message>
    <message>
        <source>What is coming up is pointed out before, by</source>
        <translation type="unfinished">Tynnir sylw at yr hyn sydd ar ddod ymlaen llaw, o</translation>
    </message>
    <message>
        <source>With a child protection plan, every</source>
        <translation type="unfinished">Gyda chynllun amddiffyn plant, bob</translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished">diwrnod</translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">diwrnod</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished">bob %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished">mis</translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished">mis</translation>
    </message>
    <message>
        <source>session running</source>
        <translation type="unfinished">sesiwn yn olynol</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation type="unfinished">sesiwn yn olynol</translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished">gwaith</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished">gwaith</translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished">wythnos</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished">wythnos</translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished">diwrnod gwaith</translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished">diwrnod gwaith</translation>
    </message>
</context>
<context>
    <name>PolicyGroup</name>
    <message>
        <source>&amp;Approve it…</source>
        <translation type="unfinished">Ei &amp;gymeradwyo…</translation>
    </message>
    <message>
        <source>Add a &amp;section…</source>
        <translation type="unfinished">Ychwanegu &amp;adran…</translation>
    </message>
    <message>
        <source>As a &amp;document…</source>
        <translation type="unfinished">Fel &amp;dogfen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Newid…</translation>
    </message>
    <message>
        <source>Give the draft &amp;up</source>
        <translation type="unfinished">&amp;Rhoi’r gorau i’r drafft</translation>
    </message>
    <message>
        <source>How often people are supervised</source>
        <translation type="unfinished">Pa mor aml y caiff pobl oruchwyliaeth</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation type="unfinished">Mewn grym: %1</translation>
    </message>
    <message>
        <source>It counts from the day on which it is approved.</source>
        <translation type="unfinished">Mae’n cyfrif o’r diwrnod y’i cymeradwyir.</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation type="unfinished">Nid oes neb wedi’i gymeradwyo eto.</translation>
    </message>
    <message>
        <source>None has been approved yet.</source>
        <translation type="unfinished">Nid oes un wedi’i gymeradwyo eto.</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation type="unfinished">Ffigurau eraill</translation>
    </message>
    <message>
        <source>Supervision policy</source>
        <translation type="unfinished">Polisi goruchwylio</translation>
    </message>
    <message>
        <source>The club works by it meanwhile. Read it, change it, and have it approved.</source>
        <translation type="unfinished">Mae’r clwb yn gweithio yn ôl hwn yn y cyfamser. Darllenwch ef, newidiwch ef, a’i gael wedi’i gymeradwyo.</translation>
    </message>
    <message>
        <source>The club’s own rules. They decide what is late, what is drifting and what a new agreement begins with. An agreement may ask for more. Check the current position of your local partnership and your governing body.</source>
        <translation type="unfinished">Rheolau’r clwb ei hun. Maent yn penderfynu beth sy’n hwyr, beth sy’n llithro a beth y mae cytundeb newydd yn dechrau ag ef. Gall cytundeb ofyn am fwy. Gwiriwch safbwynt cyfredol eich partneriaeth leol a’ch corff llywodraethu.</translation>
    </message>
    <message>
        <source>Versions that were approved</source>
        <translation type="unfinished">Fersiynau a gymeradwywyd</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>You are looking at the draft of version %1.</source>
        <translation type="unfinished">Rydych yn edrych ar ddrafft fersiwn %1.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>%1 since discussed</source>
        <translation type="unfinished">%1 ers ei drafod</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished">%1 gwaith</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished">1:1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished">Cydnabuwyd</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation type="unfinished">Ad hoc</translation>
    </message>
    <message>
        <source>Auditor (a sample, between two dates)</source>
        <translation type="unfinished">Archwilydd (sampl, rhwng dau ddyddiad)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Canslwyd</translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation type="unfinished">Plentyn mewn angen</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>Deputy safeguarding lead</source>
        <translation type="unfinished">Dirprwy arweinydd diogelu</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Datblygu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Drafft</translation>
    </message>
    <message>
        <source>Early help</source>
        <translation type="unfinished">Cymorth cynnar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Gorffenedig</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Lead practitioner for a child</source>
        <translation type="unfinished">Ymarferydd arweiniol ar gyfer plentyn</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation type="unfinished">Rheolwr llinell</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished">Plentyn sy’n derbyn gofal</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Rheoli</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished">Cyfryngu</translation>
    </message>
    <message>
        <source>Multi-agency</source>
        <translation type="unfinished">Amlasiantaeth</translation>
    </message>
    <message>
        <source>No other service involved</source>
        <translation type="unfinished">Dim gwasanaeth arall yn ymwneud</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Heb gytuno</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished">Cymheiriaid</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Wedi’i chynllunio</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished">Gohiriwyd</translation>
    </message>
    <message>
        <source>Programme lead (sees how things stand, no words)</source>
        <translation type="unfinished">Arweinydd rhaglen (yn gweld sut mae pethau, dim geiriau)</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished">Myfyrio</translation>
    </message>
    <message>
        <source>Safeguarding lead or club welfare officer</source>
        <translation type="unfinished">Arweinydd diogelu neu swyddog lles y clwb</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Goruchwyliwr</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Cefnogaeth</translation>
    </message>
    <message>
        <source>Trustee or committee lead</source>
        <translation type="unfinished">Ymddiriedolwr neu arweinydd pwyllgor</translation>
    </message>
    <message>
        <source>Works or volunteers with children</source>
        <translation type="unfinished">Yn gweithio neu’n gwirfoddoli gyda phlant</translation>
    </message>
    <message>
        <source>an action carried over %1</source>
        <translation type="unfinished">cam gweithredu wedi’i gario drosodd %1</translation>
    </message>
    <message>
        <source>emotional harm</source>
        <translation type="unfinished">niwed emosiynol</translation>
    </message>
    <message>
        <source>exploitation</source>
        <translation type="unfinished">camfanteisio</translation>
    </message>
    <message>
        <source>grooming</source>
        <translation type="unfinished">meithrin perthynas amhriodol</translation>
    </message>
    <message>
        <source>neglect</source>
        <translation type="unfinished">esgeulustod</translation>
    </message>
    <message>
        <source>no progress in %1 sessions</source>
        <translation type="unfinished">dim cynnydd mewn %1 sesiwn</translation>
    </message>
    <message>
        <source>online harm</source>
        <translation type="unfinished">niwed ar-lein</translation>
    </message>
    <message>
        <source>physical harm</source>
        <translation type="unfinished">niwed corfforol</translation>
    </message>
    <message>
        <source>radicalisation</source>
        <translation type="unfinished">radicaleiddio</translation>
    </message>
    <message>
        <source>sexual harm</source>
        <translation type="unfinished">niwed rhywiol</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">rhywbeth arall</translation>
    </message>
    <message>
        <source>the plan is %1 months old</source>
        <translation type="unfinished">mae’r cynllun yn %1 mis oed</translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished">ddwywaith</translation>
    </message>
    <message>
        <source>welfare</source>
        <translation type="unfinished">lles</translation>
    </message>
</context>
<context>
    <name>PreparationStrip</name>
    <message>
        <source>%1 has %2.</source>
        <translation type="unfinished">Paratoadau %1: %2.</translation>
    </message>
    <message>
        <source>%1 has noted nothing yet.</source>
        <translation type="unfinished">Nid yw %1 wedi nodi dim eto.</translation>
    </message>
    <message>
        <source>I have</source>
        <translation type="unfinished">Rwyf wedi</translation>
    </message>
    <message>
        <source>Read the last notes</source>
        <translation type="unfinished">Darllen y nodiadau diwethaf</translation>
    </message>
    <message>
        <source>added items</source>
        <translation type="unfinished">ychwanegu eitemau</translation>
    </message>
    <message>
        <source>added what I want to tal&amp;k about</source>
        <translation type="unfinished">ychwanegu’r hyn yr wyf am &amp;siarad amdano</translation>
    </message>
    <message>
        <source>checked my a&amp;ctions</source>
        <translation type="unfinished">gwirio fy ngha&amp;mau gweithredu</translation>
    </message>
    <message>
        <source>checked their actions</source>
        <translation type="unfinished">gwirio’r camau gweithredu</translation>
    </message>
    <message>
        <source>read the &amp;last notes</source>
        <translation type="unfinished">darllen y nod&amp;iadau diwethaf</translation>
    </message>
    <message>
        <source>read the last notes</source>
        <translation type="unfinished">darllen y nodiadau diwethaf</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>See whether it is on, has paper and can be reached, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take all the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing page %1 of %2</source>
        <translation type="unfinished">Yn argraffu tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>PrintingNotice</name>
    <message>
        <source>This computer and the printer may keep a copy of what is printed, outside Holdfast and not encrypted. A printer that others use may hold the pages until somebody takes them. Where you can, save a PDF instead.</source>
        <translation type="unfinished">Gall y cyfrifiadur hwn a’r argraffydd gadw copi o’r hyn a argreffir, y tu allan i Holdfast a heb ei amgryptio. Gall argraffydd y mae eraill yn ei ddefnyddio ddal y tudalennau nes i rywun eu cymryd. Lle gallwch, cadwch PDF yn lle hynny.</translation>
    </message>
    <message>
        <source>This is said once. Each printing is noted in “Who did what”.</source>
        <translation type="unfinished">Dywedir hyn unwaith. Nodir pob argraffiad yn “Pwy wnaeth beth”.</translation>
    </message>
</context>
<context>
    <name>PromptStrip</name>
    <message>
        <source>Alt P</source>
        <translation type="unfinished">Alt P</translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished">Un arall</translation>
    </message>
    <message>
        <source>Not again for this one (Alt+Shift+P)</source>
        <translation type="unfinished">Nid eto ar gyfer hwn (Alt+Shift+P)</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Rhoi o’r neilltu</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>%1 have had this work so far</source>
        <translation type="unfinished">Mae %1 wedi gwneud y gwaith hwn hyd yma</translation>
    </message>
    <message>
        <source>%1 on file</source>
        <translation type="unfinished">%1 ar ffeil</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished">%1 gwaith</translation>
    </message>
    <message>
        <source>A file was taken out</source>
        <translation type="unfinished">Tynnwyd ffeil allan</translation>
    </message>
    <message>
        <source>A paper record was taken out</source>
        <translation type="unfinished">Tynnwyd cofnod papur allan</translation>
    </message>
    <message>
        <source>Actions from before</source>
        <translation type="unfinished">Camau gweithredu o’r blaen</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation type="unfinished">Ad hoc</translation>
    </message>
    <message>
        <source>An injury</source>
        <translation type="unfinished">Anaf</translation>
    </message>
    <message>
        <source>Any other item</source>
        <translation type="unfinished">Unrhyw eitem arall</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished">Ymddygiad</translation>
    </message>
    <message>
        <source>Collected late</source>
        <translation type="unfinished">Casglwyd yn hwyr</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation type="unfinished">Cysylltiad %1</translation>
    </message>
    <message>
        <source>Contact with services</source>
        <translation type="unfinished">Cysylltiad â gwasanaethau</translation>
    </message>
    <message>
        <source>Diversity and identity</source>
        <translation type="unfinished">Amrywiaeth a hunaniaeth</translation>
    </message>
    <message>
        <source>How this is for the practitioner</source>
        <translation type="unfinished">Sut mae hyn i’r ymarferydd</translation>
    </message>
    <message>
        <source>Hungry</source>
        <translation type="unfinished">Eisiau bwyd</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished">Mae’n %1</translation>
    </message>
    <message>
        <source>Looking back on the session</source>
        <translation type="unfinished">Edrych yn ôl ar y sesiwn</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished">Negeseuon</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
        <source>On file since %1: %2</source>
        <translation type="unfinished">Ar ffeil ers %1: %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message>
        <source>Others’ views were written down on %1</source>
        <translation type="unfinished">Ysgrifennwyd barn eraill ar %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">Rhoddwyd yn ôl</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Diogelwch</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished">Addasrwydd</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">Blinedig</translation>
    </message>
    <message>
        <source>Told somebody something</source>
        <translation type="unfinished">Dywedodd rywbeth wrth rywun</translation>
    </message>
    <message>
        <source>Training and development</source>
        <translation type="unfinished">Hyfforddiant a datblygiad</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished">Llesiant</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>What it is like for the child</source>
        <translation type="unfinished">Sut brofiad yw hyn i’r plentyn</translation>
    </message>
    <message>
        <source>What we make of it</source>
        <translation type="unfinished">Beth yw ein barn ni am hyn</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished">Llwyth gwaith</translation>
    </message>
    <message>
        <source>You are deciding in a group</source>
        <translation type="unfinished">Rydych yn penderfynu mewn grŵp</translation>
    </message>
    <message>
        <source>five times</source>
        <translation type="unfinished">pum gwaith</translation>
    </message>
    <message>
        <source>four times</source>
        <translation type="unfinished">pedair gwaith</translation>
    </message>
    <message>
        <source>on %2 at %1</source>
        <translation type="unfinished">ar %2 am %1</translation>
    </message>
    <message>
        <source>three times</source>
        <translation type="unfinished">tair gwaith</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation type="unfinished">heddiw am %1</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>It holds for documents made from now on. Earlier versions stay, and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;changed, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutTogetherSheet</name>
    <message>
        <source>%1, kept</source>
        <translation type="unfinished">%1, a gedwir</translation>
    </message>
    <message>
        <source>%1, put away</source>
        <translation type="unfinished">%1, a roddir o’r neilltu</translation>
    </message>
    <message>
        <source>&amp;How you know that it is the same child</source>
        <translation type="unfinished">S&amp;ut y gwyddoch mai’r un plentyn ydyw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Ganwyd</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished">Dewiswch ffeil</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">Caewyd ar</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Nobody will see more or less than before.</source>
        <translation type="unfinished">Ni fydd neb yn gweld mwy na llai nag o’r blaen.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>On the file</source>
        <translation type="unfinished">Ar y ffeil</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation type="unfinished">Ar agor ers</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Goruchwyliwr</translation>
    </message>
    <message>
        <source>The &amp;other file, which is put away</source>
        <translation type="unfinished">Y &amp;ffeil arall, a roddir o’r neilltu</translation>
    </message>
    <message>
        <source>These two cannot be put together as they stand.</source>
        <translation type="unfinished">Ni ellir uno’r ddwy hyn fel y maent.</translation>
    </message>
    <message>
        <source>To be sure, type the &amp;number of the file that is put away</source>
        <translation type="unfinished">I fod yn siŵr, teipiwch &amp;rif y ffeil a roddir o’r neilltu</translation>
    </message>
    <message>
        <source>Type a case number</source>
        <translation type="unfinished">Teipiwch rif achos</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">Beth sy’n newid</translation>
    </message>
    <message>
        <source>Who can read it now</source>
        <translation type="unfinished">Pwy all ei darllen nawr</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished">Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished">Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">I lawr</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">End</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Chwith</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bylchwr</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">I fyny</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished">Copïo’r d&amp;olen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished">Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Feedback and visits</source>
        <translation type="unfinished">Adborth ac ymweliadau</translation>
    </message>
    <message>
        <source>Observations and samples</source>
        <translation type="unfinished">Arsylwadau a samplau</translation>
    </message>
    <message>
        <source>Section 11</source>
        <translation type="unfinished">Adran 11</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Hyfforddiant</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished">Beth i edrych arno</translation>
    </message>
</context>
<context>
    <name>QuestionsGroup</name>
    <message>
        <source>&amp;Save the list</source>
        <translation type="unfinished">&amp;Cadw’r rhestr</translation>
    </message>
    <message>
        <source>A stage may stand before a question, with a colon.</source>
        <translation type="unfinished">Gall cam sefyll cyn cwestiwn, gyda cholon.</translation>
    </message>
    <message>
        <source>All of the list is noticed again.</source>
        <translation type="unfinished">Sylwir ar y rhestr gyfan eto.</translation>
    </message>
    <message>
        <source>Begin a &amp;new set of questions</source>
        <translation type="unfinished">Dechrau set &amp;newydd o gwestiynau</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished">Dod yn ôl</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished">Fersiynau cynharach</translation>
    </message>
    <message>
        <source>Notice a&amp;gain what I wanted left alone</source>
        <translation type="unfinished">Sylwi &amp;eto ar yr hyn yr oeddwn am ei adael</translation>
    </message>
    <message>
        <source>One on each l&amp;ine</source>
        <translation type="unfinished">Un ar bob &amp;llinell</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation type="unfinished">Ein cwestiynau ein hunain</translation>
    </message>
    <message>
        <source>Our own: %1</source>
        <translation type="unfinished">Ein rhai ni: %1</translation>
    </message>
    <message>
        <source>Questions and wording</source>
        <translation type="unfinished">Cwestiynau a geiriad</translation>
    </message>
    <message>
        <source>Saved. Notes that are opened from now on go by it.</source>
        <translation type="unfinished">Wedi’i chadw. Mae nodiadau a agorir o hyn ymlaen yn ei dilyn.</translation>
    </message>
    <message>
        <source>The questions that are shown above a note, one at a time, and the wording that is noticed under it. None is ever put into a note by itself. Make them your own where another question helps more.</source>
        <translation type="unfinished">Y cwestiynau a ddangosir uwchben nodyn, un ar y tro, a’r geiriad y sylwir arno oddi tano. Ni roddir yr un byth mewn nodyn ohono’i hun. Gwnewch nhw’n eiddo i chi lle mae cwestiwn arall yn helpu mwy.</translation>
    </message>
    <message>
        <source>This is the list that Holdfast came with.</source>
        <translation type="unfinished">Dyma’r rhestr a ddaeth gyda Holdfast.</translation>
    </message>
    <message>
        <source>This is your club’s own list.</source>
        <translation type="unfinished">Dyma restr eich clwb ei hun.</translation>
    </message>
    <message>
        <source>Use the one Holdfast came &amp;with</source>
        <translation type="unfinished">Defnyddio’r un a ddaeth gyda &amp;Holdfast</translation>
    </message>
    <message>
        <source>Version %1, %2 by %3</source>
        <translation type="unfinished">Fersiwn %1, %2 gan %3</translation>
    </message>
    <message>
        <source>What it is &amp;called</source>
        <translation type="unfinished">Beth yw ei &amp;enw</translation>
    </message>
    <message>
        <source>What matters most to {child} here?</source>
        <translation type="unfinished">Beth sydd bwysicaf i {child} yma?</translation>
    </message>
    <message>
        <source>What to notice, an equals sign, what could stand instead; a semicolon between two. (her/him)self stands for either.</source>
        <translation type="unfinished">Beth i sylwi arno, arwydd hafal, beth allai sefyll yn ei le; hanner colon rhwng dau. Mae (her/him)self yn sefyll am y naill neu’r llall.</translation>
    </message>
    <message>
        <source>Which &amp;list</source>
        <translation type="unfinished">Pa &amp;restr</translation>
    </message>
    <message>
        <source>Wording to notice</source>
        <translation type="unfinished">Geiriad i sylwi arno</translation>
    </message>
    <message>
        <source>Words of your club that no dictionary has. They are kept in these records.</source>
        <translation type="unfinished">Geiriau eich clwb nad ydynt mewn unrhyw eiriadur. Fe’u cedwir yn y cofnodion hyn.</translation>
    </message>
    <message>
        <source>Words taken as right</source>
        <translation type="unfinished">Geiriau a gymerir yn gywir</translation>
    </message>
    <message>
        <source>Words that are not underlined in notes. Everybody with a key sees them: no names of children.</source>
        <translation type="unfinished">Geiriau nad ydynt yn cael eu tanlinellu mewn nodiadau. Mae pawb ag allwedd yn eu gweld: dim enwau plant.</translation>
    </message>
    <message>
        <source>{child} stands for the child’s initials, {practitioner} for the practitioner’s name.</source>
        <translation type="unfinished">Mae {child} yn sefyll am lythrennau cyntaf enw’r plentyn, {practitioner} am enw’r ymarferydd.</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>&amp;Next time</source>
        <translation type="unfinished">Y tro &amp;nesaf</translation>
    </message>
    <message>
        <source>Drawn: %1 of %2. Press Esc to go and read them; your answers are kept.</source>
        <translation type="unfinished">Tynnwyd: %1 o %2. Pwyswch Esc i fynd i’w darllen; cedwir eich atebion.</translation>
    </message>
    <message>
        <source>Evidence for question %1</source>
        <translation type="unfinished">Tystiolaeth ar gyfer cwestiwn %1</translation>
    </message>
    <message>
        <source>Name nobody here.</source>
        <translation type="unfinished">Peidiwch ag enwi neb yma.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished">Cwestiwn %1</translation>
    </message>
    <message>
        <source>What is &amp;good</source>
        <translation type="unfinished">Beth sy’n &amp;dda</translation>
    </message>
    <message>
        <source>What the club &amp;learns</source>
        <translation type="unfinished">Beth mae’r &amp;clwb yn ei ddysgu</translation>
    </message>
    <message>
        <source>What to &amp;develop</source>
        <translation type="unfinished">Beth i’w &amp;feithrin</translation>
    </message>
</context>
<context>
    <name>ReadAndSignSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation type="unfinished">Yn gwirio eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>I have read this &amp;file</source>
        <translation type="unfinished">Rwyf wedi darllen y &amp;ffeil hon</translation>
    </message>
    <message>
        <source>Read and sign the file</source>
        <translation type="unfinished">Darllen a llofnodi’r ffeil</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid dyna eich cyfrinymadrodd. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The child’s file</source>
        <translation type="unfinished">Ffeil y plentyn</translation>
    </message>
    <message>
        <source>This is the list of what is on file. Read the discussions in full before you sign.</source>
        <translation type="unfinished">Dyma restr o’r hyn sydd ar ffeil. Darllenwch y trafodaethau’n llawn cyn i chi lofnodi.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished">Teipiwch eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>What do you &amp;notice?</source>
        <translation type="unfinished">Beth ydych chi’n sylwi ar&amp;no?</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished">Eich cyf&amp;rinymadrodd</translation>
    </message>
    <message>
        <source>Your name, the date and the time go on the child’s file.</source>
        <translation type="unfinished">Mae eich enw, y dyddiad a’r amser yn mynd i ffeil y plentyn.</translation>
    </message>
</context>
<context>
    <name>ReadingGroup</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished">&amp;Maint y testun</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished">Fel y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Ctrl with + or − changes it anywhere.</source>
        <translation type="unfinished">Mae Ctrl gyda + neu − yn ei newid yn unrhyw le.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>How Holdfast looks on this computer.</source>
        <translation type="unfinished">Sut mae Holdfast yn edrych ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Leave out &amp;movement on screen</source>
        <translation type="unfinished">Hepgor &amp;symudiad ar y sgrin</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>No speaker has checked the Welsh yet. Parts are still in English.</source>
        <translation type="unfinished">Nid oes siaradwr Cymraeg wedi gwirio’r Gymraeg eto. Mae rhannau yn Saesneg o hyd.</translation>
    </message>
    <message>
        <source>Notice &amp;wording that puts the weight on a child</source>
        <translation type="unfinished">Sylwi ar &amp;eiriad sy’n rhoi’r pwysau ar blentyn</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Darllen</translation>
    </message>
    <message>
        <source>Show a &amp;question above the part being written</source>
        <translation type="unfinished">Dangos &amp;cwestiwn uwchben y rhan sy’n cael ei hysgrifennu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Underline words in notes that are not &amp;spelled as usual</source>
        <translation type="unfinished">Tanlinellu geiriau mewn nodiadau nad ydynt wedi’u silla&amp;fu fel arfer</translation>
    </message>
    <message>
        <source>You will see this language the next time you open Holdfast.</source>
        <translation type="unfinished">Byddwch yn gweld yr iaith hon y tro nesaf y byddwch yn agor Holdfast.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>How it will read</source>
        <translation type="unfinished">Sut y bydd yn darllen</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation type="unfinished">Heb ei ysgrifennu eto.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">&amp;Pam</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>&amp;Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who there said so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation type="unfinished">%1. Pam: %2</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation type="unfinished">&amp;Ei ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation type="unfinished">&amp;Ei gywiro</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Rheswm</translation>
    </message>
    <message>
        <source>&amp;To what</source>
        <translation type="unfinished">At &amp;beth</translation>
    </message>
    <message>
        <source>&amp;What there is to add</source>
        <translation type="unfinished">Beth sydd i’w &amp;ychwanegu</translation>
    </message>
    <message>
        <source>; right is “%1”</source>
        <translation type="unfinished">; “%1” sy’n gywir</translation>
    </message>
    <message>
        <source>A&amp;pprove it by name</source>
        <translation type="unfinished">Ei gy&amp;meradwyo wrth enw</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ychwanegu</translation>
    </message>
    <message>
        <source>Added on %1: %2</source>
        <translation type="unfinished">Ychwanegwyd ar %1: %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2 at %3</source>
        <translation type="unfinished">Cymeradwywyd gan %1 ar %2 am %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Cywiro</translation>
    </message>
    <message>
        <source>Corrected on %1: “%2” is struck through</source>
        <translation type="unfinished">Cywirwyd ar %1: mae “%2” wedi’i groesi allan</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished">Penderfyniad: %1</translation>
    </message>
    <message>
        <source>It stands there with your name and today’s date. What was written before stays to be read.</source>
        <translation type="unfinished">Mae yno gyda’ch enw a dyddiad heddiw. Mae’r hyn a ysgrifennwyd o’r blaen yn aros i’w ddarllen.</translation>
    </message>
    <message>
        <source>Likely effect on the child: %1</source>
        <translation type="unfinished">Effaith debygol ar y plentyn: %1</translation>
    </message>
    <message>
        <source>Likely effect on the family: %1</source>
        <translation type="unfinished">Effaith debygol ar y teulu: %1</translation>
    </message>
    <message>
        <source>No supervisor has approved this.</source>
        <translation type="unfinished">Nid oes goruchwyliwr wedi cymeradwyo hyn.</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation type="unfinished">Heb ei ddewis: %1</translation>
    </message>
    <message>
        <source>Open the &amp;session</source>
        <translation type="unfinished">Agor y &amp;sesiwn</translation>
    </message>
    <message>
        <source>Something to add, or to put right</source>
        <translation type="unfinished">Rhywbeth i’w ychwanegu, neu i’w gywiro</translation>
    </message>
    <message>
        <source>The &amp;words as they stand, to be struck through</source>
        <translation type="unfinished">Y &amp;geiriau fel y maent, i’w croesi allan</translation>
    </message>
    <message>
        <source>W&amp;hat there is to add</source>
        <translation type="unfinished">Beth sydd i’w &amp;ychwanegu</translation>
    </message>
    <message>
        <source>What is ri&amp;ght</source>
        <translation type="unfinished">Beth sy’n gy&amp;wir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Beth i’w wneud</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished">Pam: %1</translation>
    </message>
</context>
<context>
    <name>RecordedSheet</name>
    <message>
        <source>&amp;When?</source>
        <translation type="unfinished">&amp;Pryd?</translation>
    </message>
    <message>
        <source>W&amp;ho told you?</source>
        <translation type="unfinished">Pwy &amp;ddywedodd wrthych?</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Holdfast recovery sheet</source>
        <translation type="unfinished">Taflen adfer Holdfast</translation>
    </message>
    <message>
        <source>Keep sealed, away from the computer. Two people should know where it is.</source>
        <translation type="unfinished">Cadwch dan sêl, i ffwrdd o’r cyfrifiadur. Dylai dau berson wybod ble mae hi.</translation>
    </message>
    <message>
        <source>On the unlock screen choose “I can’t remember it” and type these groups in order. Then print a new sheet.</source>
        <translation type="unfinished">Ar y sgrin ddatgloi dewiswch “Alla i ddim ei gofio” a theipiwch y grwpiau hyn mewn trefn. Yna argraffwch daflen newydd.</translation>
    </message>
    <message>
        <source>The groups are covered.</source>
        <translation type="unfinished">Mae’r grwpiau wedi’u gorchuddio.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Open my records</source>
        <translation type="unfinished">&amp;Agor fy nghofnodion</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation type="unfinished">&amp;Pwy ydych chi?</translation>
    </message>
    <message>
        <source>Every group is typed correctly, so it may be an older sheet, or one of other records.</source>
        <translation type="unfinished">Mae pob grŵp wedi’i deipio’n gywir, felly efallai mai taflen hŷn ydyw, neu un ar gyfer cofnodion eraill.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished">Grŵp %1</translation>
    </message>
    <message>
        <source>Look at this group once more</source>
        <translation type="unfinished">Edrychwch ar y grŵp hwn unwaith eto</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation type="unfinished">Agor gyda’r daflen adfer</translation>
    </message>
    <message>
        <source>This sheet does not open these records.</source>
        <translation type="unfinished">Nid yw’r daflen hon yn agor y cofnodion hyn.</translation>
    </message>
    <message>
        <source>Type it from the paper</source>
        <translation type="unfinished">Teipiwch ef o’r papur</translation>
    </message>
    <message>
        <source>Type the eight groups from the paper. Capitals, spaces, 0 for O and 1 for I do not matter. Then choose a new passphrase. Print a new sheet afterwards: until then this one still opens the records.</source>
        <translation type="unfinished">Teipiwch yr wyth grŵp o’r papur. Nid oes ots am briflythrennau, bylchau, 0 yn lle O nac 1 yn lle I. Yna dewiswch gyfrinymadrodd newydd. Argraffwch daflen newydd wedyn: tan hynny mae hon yn dal i agor y cofnodion.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 copies this folder online.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein.</translation>
    </message>
    <message>
        <source>&amp;Do this later</source>
        <translation type="unfinished">&amp;Gwneud hyn yn nes ymlaen</translation>
    </message>
    <message>
        <source>&amp;The sheet is kept</source>
        <translation type="unfinished">&amp;Mae’r daflen wedi’i chadw</translation>
    </message>
    <message>
        <source>It is not encrypted, and Holdfast keeps no copy. Delete it once it is on paper.</source>
        <translation type="unfinished">Nid yw wedi’i hamgryptio, ac nid yw Holdfast yn cadw copi. Dilëwch hi unwaith y bydd ar bapur.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Cadw’r daflen adfer</translation>
    </message>
    <message>
        <source>The sheet is saved as %1.</source>
        <translation type="unfinished">Mae’r daflen wedi’i chadw fel %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Who keeps it, and where?</source>
        <translation type="unfinished">Pwy sy’n ei &amp;chadw, a ble?</translation>
    </message>
    <message>
        <source>A trustee or the chair is a good choice, rather than the safeguarding lead.</source>
        <translation type="unfinished">Mae ymddiriedolwr neu’r cadeirydd yn ddewis da, yn hytrach na’r arweinydd diogelu.</translation>
    </message>
    <message>
        <source>Anyone with this sheet and the file can read everything. Do not photograph it or keep it with the laptop.</source>
        <translation type="unfinished">Gall unrhyw un sydd â’r daflen hon a’r ffeil ddarllen popeth. Peidiwch â thynnu ei llun na’i chadw gyda’r gliniadur.</translation>
    </message>
    <message>
        <source>Group %1 is not typed yet</source>
        <translation type="unfinished">Nid yw grŵp %1 wedi’i deipio eto</translation>
    </message>
    <message>
        <source>Group %1 is not what the sheet says. Look at it once more.</source>
        <translation type="unfinished">Nid yw grŵp %1 fel y mae ar y daflen. Edrychwch arno unwaith eto.</translation>
    </message>
    <message>
        <source>I have copied it by &amp;hand</source>
        <translation type="unfinished">Rwyf wedi’i chopïo â &amp;llaw</translation>
    </message>
    <message>
        <source>P&amp;rint again…</source>
        <translation type="unfinished">A&amp;rgraffu eto…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">A&amp;rgraffu…</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation type="unfinished">Argraffu eich taflen adfer</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation type="unfinished">Cadw fel &amp;ffeil…</translation>
    </message>
    <message>
        <source>Say who keeps the sheet, and where</source>
        <translation type="unfinished">Dywedwch pwy sy’n cadw’r daflen, a ble</translation>
    </message>
    <message>
        <source>Show the &amp;groups again</source>
        <translation type="unfinished">Dangos y grwpia&amp;u eto</translation>
    </message>
    <message>
        <source>That is not what the sheet says</source>
        <translation type="unfinished">Nid dyna sydd ar y daflen</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost. Without them, nobody can recover the notes. Not us, not anyone.</source>
        <translation type="unfinished">Mae’r wyth grŵp hyn yn agor y cofnodion os collir y cyfrinymadrodd. Hebddynt, ni all neb adfer y nodiadau. Nid ni, nid neb.</translation>
    </message>
    <message>
        <source>Type group &amp;%1 from the paper</source>
        <translation type="unfinished">Teipiwch grŵp &amp;%1 o’r papur</translation>
    </message>
</context>
<context>
    <name>ReportClock</name>
    <message>
        <source>&amp;Reported to whom, with their number or reference</source>
        <translation type="unfinished">&amp;Adroddwyd wrth bwy, gyda’i rif neu gyfeirnod</translation>
    </message>
    <message>
        <source>Not reported yet? Leave it empty, call now, and note it from Today.</source>
        <translation type="unfinished">Heb ei adrodd eto? Gadewch ef yn wag, ffoniwch nawr, a nodwch ef o Heddiw.</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation type="unfinished">Adroddwyd am</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished">Adroddwyd ar</translation>
    </message>
    <message>
        <source>The child &amp;told somebody something that has to be reported</source>
        <translation type="unfinished">&amp;Dywedodd y plentyn rywbeth wrth rywun y mae’n rhaid ei adrodd</translation>
    </message>
    <message>
        <source>To&amp;ld to whom</source>
        <translation type="unfinished">Dywed&amp;wyd wrth bwy</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation type="unfinished">Dywedwyd am</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished">Dywedwyd ar</translation>
    </message>
</context>
<context>
    <name>ReportedSheet</name>
    <message>
        <source>&amp;To whom, with their number or reference</source>
        <translation type="unfinished">&amp;Wrth bwy, gyda’i rif neu gyfeirnod</translation>
    </message>
    <message>
        <source>Reported &amp;at</source>
        <translation type="unfinished">Adroddwyd &amp;am</translation>
    </message>
    <message>
        <source>Reported &amp;on</source>
        <translation type="unfinished">Adroddwyd a&amp;r</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Asked by {who} on {day}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {day}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands still until the clarification comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child, about themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent, about a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody’s own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, {days} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsGroup</name>
    <message>
        <source>&amp;Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation type="unfinished">&amp;Ei gau</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it ended: given, given in part, refused, taken back, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a request…</source>
        <translation type="unfinished">Co&amp;fnodi cais…</translation>
    </message>
    <message>
        <source>&amp;Pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Why it takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody may ask to see what is kept about them; a spoken request counts. There is usually one month to answer. While a request is open, nothing it asks for is disposed of.</source>
        <translation type="unfinished">Caiff unrhyw un ofyn am weld yr hyn a gedwir amdano; mae cais llafar yn cyfrif. Fel arfer mae un mis i ateb. Tra bo cais ar agor, ni waredir dim y mae’n gofyn amdano.</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list. The hold on disposal ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request has been logged.</source>
        <translation type="unfinished">Nid oes cais wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>Only while you wait for a clarification that you need to find what they ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Ceisiadau</translation>
    </message>
    <message>
        <source>Requests to see records</source>
        <translation type="unfinished">Ceisiadau i weld cofnodion</translation>
    </message>
    <message>
        <source>Somebody you know needs no papers. For a parent, see that they have parental responsibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clarification &amp;came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to two more months where a request is complex. Tell whoever asked, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Choose the folder of a backup</source>
        <translation type="unfinished">Dewiswch ffolder copi wrth gefn</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation type="unfinished">Yn chwilio am gopïau wrth gefn</translation>
    </message>
    <message>
        <source>Reading page after page</source>
        <translation type="unfinished">Yn darllen tudalen ar ôl tudalen</translation>
    </message>
    <message>
        <source>Restoring and comparing</source>
        <translation type="unfinished">Yn adfer ac yn cymharu</translation>
    </message>
    <message>
        <source>The backup is in place. It was compared from beginning to end.</source>
        <translation type="unfinished">Mae’r copi wrth gefn yn ei le. Fe’i cymharwyd o’r dechrau i’r diwedd.</translation>
    </message>
    <message>
        <source>What was there before is in “%1”.</source>
        <translation type="unfinished">Mae’r hyn oedd yno o’r blaen yn “%1”.</translation>
    </message>
</context>
<context>
    <name>RescuedPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Open the new records</source>
        <translation type="unfinished">&amp;Agor y cofnodion newydd</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished">Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>The damaged file is as it was, under %1. Keep it until somebody has compared.</source>
        <translation type="unfinished">Mae’r ffeil sydd wedi’i difrodi fel yr oedd, o dan %1. Cadwch hi nes bod rhywun wedi cymharu.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation type="unfinished">Beth a gadwyd</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>&amp;Set it</source>
        <translation type="unfinished">Ei &amp;osod</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation type="unfinished">Cyfrinymadrodd newydd i %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Hand the keyboard over: they choose a passphrase that only they know.</source>
        <translation type="unfinished">Rhowch y bysellfwrdd drosodd: mae’n dewis cyfrinymadrodd na ŵyr neb arall mohono.</translation>
    </message>
    <message>
        <source>Nobody can open another person’s key, so they get a new one. Notes that you can read too open to them at once, each other note when somebody who can read it unlocks next. With the recovery sheet at hand choose “I can’t remember it” on the unlock page instead: then every note comes back.</source>
        <translation type="unfinished">Ni all neb agor allwedd person arall, felly mae’n cael un newydd. Mae nodiadau y gallwch chithau eu darllen yn agor iddo ar unwaith, pob nodyn arall pan fydd rhywun sy’n gallu ei ddarllen yn datgloi nesaf. Gyda’r daflen adfer wrth law dewiswch “Alla i ddim ei gofio” ar y dudalen ddatgloi yn lle hynny: yna daw pob nodyn yn ôl.</translation>
    </message>
    <message>
        <source>Setting a new passphrase</source>
        <translation type="unfinished">Yn gosod cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation type="unfinished">Mae’r cyfrinymadrodd newydd yn cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. Their next signature makes a new signing key.</source>
        <translation type="unfinished">Nid yw’r hen un yn agor dim mwyach. Mae ei lofnod nesaf yn gwneud allwedd lofnodi newydd.</translation>
    </message>
    <message>
        <source>Their personal notes stay sealed at first.</source>
        <translation type="unfinished">Mae ei nodiadau personol yn aros dan sêl ar y dechrau.</translation>
    </message>
</context>
<context>
    <name>RespondSheet</name>
    <message>
        <source>They were &amp;told today</source>
        <translation type="unfinished">Cafodd wybod &amp;heddiw</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation type="unfinished">Beth sy’n &amp;newid</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>&amp;Look first…</source>
        <translation type="unfinished">&amp;Edrych yn gyntaf…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation type="unfinished">&amp;Adfer y copi hwn</translation>
    </message>
    <message>
        <source>Afterwards the passphrases of the day of the backup open the records. The copy is compared from beginning to end.</source>
        <translation type="unfinished">Wedyn cyfrinymadroddion diwrnod y copi wrth gefn sy’n agor y cofnodion. Cymherir y copi o’r dechrau i’r diwedd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Adfer y copi wrth gefn hwn</translation>
    </message>
    <message>
        <source>The backup from %1</source>
        <translation type="unfinished">Y copi wrth gefn o %1</translation>
    </message>
    <message>
        <source>The records that are there now are not deleted. They are kept beside, in a folder whose name ends in “replaced” and today’s date, until you delete it yourself.</source>
        <translation type="unfinished">Ni chaiff y cofnodion sydd yno nawr eu dileu. Fe’u cedwir wrth ei ochr, mewn ffolder y mae ei henw’n gorffen â “replaced” a dyddiad heddiw, nes i chi ei dileu eich hun.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>As far as this computer knows, nothing is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to other records, or holds something that these do not. Open it and look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything up to {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing would be: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was changed after {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that are not finished yet come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were last used here {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is no earlier state of these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know whether anything was written after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer remembers {changes} between then and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written after {made} is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>&amp;Open that observation</source>
        <translation type="unfinished">&amp;Agor yr arsylwad hwnnw</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished">Cadw fel &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;What was done…</source>
        <translation type="unfinished">&amp;Beth a wnaed…</translation>
    </message>
    <message>
        <source>Both had agreed to it.</source>
        <translation type="unfinished">Roedd y ddau wedi cytuno.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished">Wedi’i ddilyn</translation>
    </message>
    <message>
        <source>Good then</source>
        <translation type="unfinished">Yn dda bryd hynny</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation type="unfinished">Sut y’i gwnaed</translation>
    </message>
    <message>
        <source>Next time: %1</source>
        <translation type="unfinished">Y tro nesaf: %1</translation>
    </message>
    <message>
        <source>Nothing is written about what was done yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i ysgrifennu am yr hyn a wnaed eto.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished">PDF…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Ers %1</translation>
    </message>
    <message>
        <source>The two have not been told yet.</source>
        <translation type="unfinished">Nid yw’r ddau wedi cael gwybod eto.</translation>
    </message>
    <message>
        <source>The two were told on %1.</source>
        <translation type="unfinished">Cafodd y ddau wybod ar %1.</translation>
    </message>
    <message>
        <source>To develop then</source>
        <translation type="unfinished">I’w feithrin bryd hynny</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished">I’w ddilyn</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished">Beth a ddilynodd</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation type="unfinished">Beth sy’n dda</translation>
    </message>
    <message>
        <source>What the club learns</source>
        <translation type="unfinished">Beth mae’r clwb yn ei ddysgu</translation>
    </message>
    <message>
        <source>What to develop</source>
        <translation type="unfinished">Beth i’w feithrin</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation type="unfinished">Ysgrifennwyd ar %1</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>A session of supervision</source>
        <translation type="unfinished">Sesiwn oruchwylio</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished">Pob un ohonynt</translation>
    </message>
    <message>
        <source>Audit sample</source>
        <translation type="unfinished">Sampl archwilio</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished">Nid yw’n berthnasol</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation type="unfinished">Tynnwyd ar hap</translation>
    </message>
    <message>
        <source>In the records: no signed agreement.</source>
        <translation type="unfinished">Yn y cofnodion: dim cytundeb wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>In the records: signed, to be reviewed by {day}.</source>
        <translation type="unfinished">Yn y cofnodion: wedi’i lofnodi, i’w adolygu erbyn {day}.</translation>
    </message>
    <message>
        <source>In the records: {held}; agreed: every {weeks} weeks.</source>
        <translation type="unfinished">Yn y cofnodion: {held}; cytunwyd: bob {weeks} wythnos.</translation>
    </message>
    <message>
        <source>In the records: {held}; no interval was agreed.</source>
        <translation type="unfinished">Yn y cofnodion: {held}; ni chytunwyd ar egwyl.</translation>
    </message>
    <message>
        <source>In the records: {moved} moved, {cancelled} cancelled.</source>
        <translation type="unfinished">Yn y cofnodion: symudwyd {moved}, canslwyd {cancelled}.</translation>
    </message>
    <message>
        <source>In the records: {time} of {held} finished in time, {answered} answered.</source>
        <translation type="unfinished">Yn y cofnodion: gorffennwyd {time} o {held} mewn pryd, atebwyd {answered}.</translation>
    </message>
    <message>
        <source>In the register: no training to supervise that is in date.</source>
        <translation type="unfinished">Yn y gofrestr: dim hyfforddiant goruchwylio cyfredol.</translation>
    </message>
    <message>
        <source>In the register: trained, until {day}.</source>
        <translation type="unfinished">Yn y gofrestr: wedi’i hyfforddi, tan {day}.</translation>
    </message>
    <message>
        <source>In the register: trained.</source>
        <translation type="unfinished">Yn y gofrestr: wedi’i hyfforddi.</translation>
    </message>
    <message>
        <source>Last time: {answer}</source>
        <translation type="unfinished">Y tro diwethaf: {answer}</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Arsylwad</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished">Yn rhannol</translation>
    </message>
    <message>
        <source>Questions answered: {better} better, {worse} worse, {same} as before.</source>
        <translation type="unfinished">Cwestiynau a atebwyd: {better} yn well, {worse} yn waeth, {same} fel o’r blaen.</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation type="unfinished">Y diweddaraf</translation>
    </message>
    <message>
        <source>Their work with children</source>
        <translation type="unfinished">Ei waith gyda phlant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>{paper} of {held} written on paper first, and counted by the day written there.</source>
        <translation type="unfinished">Ysgrifennwyd {paper} o {held} ar bapur yn gyntaf, a’u cyfrif yn ôl y diwrnod a ysgrifennwyd yno.</translation>
    </message>
    <message>
        <source>{some} of {all}, {rule}</source>
        <translation type="unfinished">{some} o {all}, {rule}</translation>
    </message>
</context>
<context>
    <name>ReviewsSection</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished">Wedi’i ddilyn</translation>
    </message>
    <message>
        <source>From time to time a session is watched, with the agreement of both, and a few records are looked at with the same questions. What was found, and what was done about it, is kept here.</source>
        <translation type="unfinished">O bryd i’w gilydd gwylir sesiwn, gyda chytundeb y ddau, ac edrychir ar ychydig o gofnodion gyda’r un cwestiynau. Cedwir yma yr hyn a gafwyd, a’r hyn a wnaed amdano.</translation>
    </message>
    <message>
        <source>No observations or samples yet</source>
        <translation type="unfinished">Dim arsylwadau na samplau eto</translation>
    </message>
    <message>
        <source>Observations and samples</source>
        <translation type="unfinished">Arsylwadau a samplau</translation>
    </message>
    <message>
        <source>Record an &amp;observation…</source>
        <translation type="unfinished">Cofnodi &amp;arsylwad…</translation>
    </message>
    <message>
        <source>Take a &amp;sample…</source>
        <translation type="unfinished">Cymryd &amp;sampl…</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished">I’w ddilyn</translation>
    </message>
    <message>
        <source>nothing wanting</source>
        <translation type="unfinished">dim yn eisiau</translation>
    </message>
</context>
<context>
    <name>RoutesGroup</name>
    <message>
        <source>&amp;Save the routes</source>
        <translation type="unfinished">&amp;Cadw’r llwybrau</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished">Ychwanegu cam</translation>
    </message>
    <message>
        <source>Saved. New disagreements take these routes.</source>
        <translation type="unfinished">Wedi’u cadw. Mae anghytundebau newydd yn dilyn y llwybrau hyn.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished">Cam %1</translation>
    </message>
    <message>
        <source>The stages that a disagreement about a child goes through. All of it should be settled within five working days. Put in your local partnership’s own procedure where it differs; what is under way keeps its dates.</source>
        <translation type="unfinished">Y camau y mae anghytundeb am blentyn yn mynd drwyddynt. Dylid datrys y cyfan o fewn pum diwrnod gwaith. Rhowch weithdrefn eich partneriaeth leol ei hun i mewn lle mae’n wahanol; mae’r hyn sydd ar y gweill yn cadw ei ddyddiadau.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">At bwy</translation>
    </message>
    <message>
        <source>To whom, stage %1</source>
        <translation type="unfinished">At bwy, cam %1</translation>
    </message>
    <message>
        <source>Use the one Holdfast came with</source>
        <translation type="unfinished">Defnyddio’r un a ddaeth gyda Holdfast</translation>
    </message>
    <message>
        <source>When needed today</source>
        <translation type="unfinished">Pan fydd ei angen heddiw</translation>
    </message>
    <message>
        <source>When needed today, stage %1</source>
        <translation type="unfinished">Pan fydd ei angen heddiw, cam %1</translation>
    </message>
    <message>
        <source>When you disagree</source>
        <translation type="unfinished">Pan fyddwch yn anghytuno</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished">Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Working days, stage %1</source>
        <translation type="unfinished">Diwrnodau gwaith, cam %1</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Left and Right reach the buttons of a row.</source>
        <translation type="unfinished">Mae’r bysellau Chwith a De yn cyrraedd botymau rhes.</translation>
    </message>
</context>
<context>
    <name>SafeMode</name>
    <message>
        <source>Holdfast looks and asks as it comes: your own settings, questions and wording of documents are kept and not used. To leave safe mode, close Holdfast and open it again.</source>
        <translation type="unfinished">Mae Holdfast yn edrych ac yn holi fel y daw: cedwir eich gosodiadau, eich cwestiynau a’ch geiriad dogfennau eich hun, ond ni chânt eu defnyddio. I adael y modd diogel, caewch Holdfast a’i agor eto.</translation>
    </message>
    <message>
        <source>If it stops again, start it in safe mode: with its own colours and text size, without hints while you type, and with the questions and the wording of documents that it comes with. Your records are the same, and your own settings are kept.</source>
        <translation type="unfinished">Os bydd yn stopio eto, cychwynnwch ef yn y modd diogel: gyda’i liwiau a’i faint testun ei hun, heb awgrymiadau wrth i chi deipio, a chyda’r cwestiynau a’r geiriad dogfennau y daw gyda nhw. Yr un yw eich cofnodion, a chedwir eich gosodiadau eich hun.</translation>
    </message>
    <message>
        <source>Safe mode is on.</source>
        <translation type="unfinished">Mae’r modd diogel ymlaen.</translation>
    </message>
    <message>
        <source>Start as &amp;usual</source>
        <translation type="unfinished">Cychwyn fel &amp;arfer</translation>
    </message>
    <message>
        <source>Start in &amp;safe mode</source>
        <translation type="unfinished">Cychwyn yn y &amp;modd diogel</translation>
    </message>
    <message>
        <source>The last two times Holdfast did not end well.</source>
        <translation type="unfinished">Ni ddaeth Holdfast i ben yn iawn y ddau dro diwethaf.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>All {saved:,} records are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the state from before their last change: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart, because what they belonged to is lost: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {what}, made between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {what}, made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, but their words are lost: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people need a new key from you: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition to a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additions to records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies that were invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency that was invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer of a family or a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers of families and children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case discussion in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case discussions in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child on a group’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children on groups’ lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course of somebody’s training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courses of people’s training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreement that was taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagreements that were taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of what people are appointed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of who supervises whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of what somebody is appointed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of who supervises whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving of a case to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>givings of cases to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaders’ visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader’s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of the club’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists of the club’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of what was done about feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of where a document went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of what was done about feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of where documents went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes that were not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation or sample of supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations and samples of supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper record entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper records entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place to watch safeguarding work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places to watch safeguarding work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting together of two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting together of two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puttings together of two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puttings together of two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisors’ objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor’s objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing an agency took on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing that happened to a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things that agencies took on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things that happened to children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} entries of who did what are lost. The gap is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} entries only hold the place of something lost. They are called “Name lost”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows could be read, but not what they belonged to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved:,} records are saved, {gone:,} are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>An agreement waits for a second signature. Have it signed, or change it, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address or telephone number that it does not have yet is taken over from the other entry.</source>
        <translation type="unfinished">Cymerir drosodd o’r cofnod arall gyfeiriad e-bost neu rif ffôn nad yw ganddo eto.</translation>
    </message>
    <message>
        <source>Another entry stands under the one to be put away. Take those two apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are supervised today. End the supervision of one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each holds a key of their own. In Settings, take away the key that is not used; notes that only it opens stay closed until somebody who reads them lets the other in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one and the same entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are being written under the one to be put away. Finish those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them has asked to see what is kept. Answer that request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is you. Ask another lead or deputy to do it, as it changes what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of theirs is proposed for disposal. Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one to be kept has left, and the other has not. Keep the other instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one to be put away holds the key. Keep that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records say that they are two: one supervises, manages, stands in for or approved something of the other, or both are in one group. If that was a mistake, put it right there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood under %1 before goes back there, a number or address that was taken over too.</source>
        <translation type="unfinished">Mae’r hyn a oedd o dan %1 o’r blaen yn mynd yn ôl yno, gan gynnwys rhif neu gyfeiriad a gymerwyd drosodd.</translation>
    </message>
    <message>
        <source>What stood under %1 before goes back there.</source>
        <translation type="unfinished">Mae’r hyn a oedd o dan %1 o’r blaen yn mynd yn ôl yno.</translation>
    </message>
    <message>
        <source>What was said, decided or signed stays under the name it was made under. New records say the name that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same first and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same telephone number and part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will also see: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will be the line manager of: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will have the role: {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will not be the line manager any more of: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} will not see any more: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonPart</name>
    <message>
        <source>Put together from %1, on %2 by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart again…</source>
        <translation type="unfinished">Gwahanu eto…</translation>
    </message>
    <message>
        <source>This is the same person as…</source>
        <translation type="unfinished">Dyma’r un person â…</translation>
    </message>
</context>
<context>
    <name>SamePersonSheet</name>
    <message>
        <source>%1, kept</source>
        <translation type="unfinished">%1, a gedwir</translation>
    </message>
    <message>
        <source>%1, put away</source>
        <translation type="unfinished">%1, a roddir o’r neilltu</translation>
    </message>
    <message>
        <source>&amp;How you know that it is one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the other instead</source>
        <translation type="unfinished">&amp;Cadw’r llall yn lle hynny</translation>
    </message>
    <message>
        <source>Choose the other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will see more or less than before.</source>
        <translation type="unfinished">Ni fydd neb yn gweld mwy na llai nag o’r blaen.</translation>
    </message>
    <message>
        <source>Personal parts from before stay closed to %1 until somebody who reads them lets them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See below what stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be put together as they stand.</source>
        <translation type="unfinished">Ni ellir uno’r ddwy hyn fel y maent.</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished">&amp;Achosion</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;How they are chosen</source>
        <translation type="unfinished">S&amp;ut y’u dewisir</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished">&amp;Sesiynau</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>&amp;Until when</source>
        <translation type="unfinished">&amp;Tan pryd</translation>
    </message>
    <message>
        <source>&amp;What is the audit for?</source>
        <translation type="unfinished">Be&amp;th yw diben yr archwiliad?</translation>
    </message>
    <message>
        <source>By lot: the same period always draws the same, so nobody can choose.</source>
        <translation type="unfinished">Ar hap: mae’r un cyfnod bob amser yn tynnu’r un rhai, felly ni all neb ddewis.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>How &amp;many at most</source>
        <translation type="unfinished">&amp;Faint ar y mwyaf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished">gyda %1</translation>
    </message>
</context>
<context>
    <name>SaveIndicator</name>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">Heb ei gadw ers {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Heb ei gadw eto</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">Cadwyd {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Yn cadw…</translation>
    </message>
</context>
<context>
    <name>SealedBanner</name>
    <message>
        <source>Ask to &amp;read it…</source>
        <translation type="unfinished">Gofyn am ei &amp;ddarllen…</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation type="unfinished">Defnyddio’r daflen adfer…</translation>
    </message>
    <message>
        <source>You asked to read the personal part. One of the two has to open it to you.</source>
        <translation type="unfinished">Gofynnoch am ddarllen y rhan bersonol. Rhaid i un o’r ddau ei hagor i chi.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished">Ychwanegiad</translation>
    </message>
    <message>
        <source>Additions and corrections</source>
        <translation type="unfinished">Ychwanegiadau a chywiriadau</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Atodiad</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation type="unfinished">Trafodaeth achos</translation>
    </message>
    <message>
        <source>Case discussions</source>
        <translation type="unfinished">Trafodaethau achos</translation>
    </message>
    <message>
        <source>Comments on reading a file</source>
        <translation type="unfinished">Sylwadau ar ddarllen ffeil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Penderfyniadau</translation>
    </message>
    <message>
        <source>Disagreement taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreements taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File read and signed</source>
        <translation type="unfinished">Darllenwyd a llofnodwyd y ffeil</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper entered later</source>
        <translation type="unfinished">Papur a roddwyd i mewn wedyn</translation>
    </message>
    <message>
        <source>Papers entered later</source>
        <translation type="unfinished">Papurau a roddwyd i mewn wedyn</translation>
    </message>
    <message>
        <source>Personal part</source>
        <translation type="unfinished">Rhan bersonol</translation>
    </message>
    <message>
        <source>Personal parts you can read</source>
        <translation type="unfinished">Rhannau personol y gallwch eu darllen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished">&amp;Trefn</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished">&amp;Pwy</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished">Y cyfatebiad gorau yn gyntaf</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Popeth</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished">Y diweddaraf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Every word has to be in the record, in any order. Put words in "quotation marks" to find them side by side. Drafts and restricted matters are not searched.</source>
        <translation type="unfinished">Rhaid i bob gair fod yn y cofnod, mewn unrhyw drefn. Rhowch eiriau mewn "dyfynodau" i’w cael ochr yn ochr. Ni chwilir drafftiau na materion cyfyngedig.</translation>
    </message>
    <message>
        <source>Getting the search ready</source>
        <translation type="unfinished">Yn paratoi’r chwiliad</translation>
    </message>
    <message>
        <source>Getting the search ready. %1 records to go.</source>
        <translation type="unfinished">Yn paratoi’r chwiliad. %1 o gofnodion i fynd.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Dim wedi’i ganfod</translation>
    </message>
    <message>
        <source>Search in notes: words, the beginning of a word, or “a phrase”</source>
        <translation type="unfinished">Chwilio mewn nodiadau: geiriau, dechrau gair, neu “ymadrodd”</translation>
    </message>
    <message>
        <source>The first %1 are shown. More words, a person or days find the rest.</source>
        <translation type="unfinished">Dangosir y %1 cyntaf. Mae mwy o eiriau, person neu ddyddiau yn dod o hyd i’r gweddill.</translation>
    </message>
    <message>
        <source>This is a copy opened to look: it finds what was searched before it was made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or shorter words: the beginning of a word is enough. Drafts, restricted matters and the names of children on file are not searched: Go to… finds a child by initials or case number.</source>
        <translation type="unfinished">Rhowch gynnig ar lai o eiriau neu eiriau byrrach: mae dechrau gair yn ddigon. Ni chwilir drafftiau, materion cyfyngedig nac enwau plant sydd ar ffeil: mae Mynd i… yn dod o hyd i blentyn yn ôl llythrennau cyntaf neu rif achos.</translation>
    </message>
    <message>
        <source>Two letters or more</source>
        <translation type="unfinished">Dwy lythyren neu fwy</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>Words, the beginning of a word, or "a phrase"</source>
        <translation type="unfinished">Geiriau, dechrau gair, neu "ymadrodd"</translation>
    </message>
</context>
<context>
    <name>SecondKeySheet</name>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished">&amp;Yn nes ymlaen</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation type="unfinished">&amp;Gwneud yr allwedd</translation>
    </message>
    <message>
        <source>A key for %1</source>
        <translation type="unfinished">Allwedd i %1</translation>
    </message>
    <message>
        <source>Everyone with a key can open these records. What each sees on screen depends on their role; with effort they could read everything except the personal notes of others, which are sealed.</source>
        <translation type="unfinished">Gall pawb sydd ag allwedd agor y cofnodion hyn. Mae’r hyn y mae pob un yn ei weld ar y sgrin yn dibynnu ar ei rôl; gydag ymdrech gallai ddarllen popeth ac eithrio nodiadau personol eraill, sydd dan sêl.</translation>
    </message>
    <message>
        <source>Hand the keyboard over: they choose a passphrase that only they know.</source>
        <translation type="unfinished">Rhowch y bysellfwrdd drosodd: mae’n dewis cyfrinymadrodd na ŵyr neb arall mohono.</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>%1 did not sign, %2</source>
        <translation type="unfinished">Ni lofnododd %1, %2</translation>
    </message>
    <message>
        <source>%1 signed on paper, %2</source>
        <translation type="unfinished">Llofnododd %1 ar bapur, %2</translation>
    </message>
    <message>
        <source>%1 signed on this computer, %2</source>
        <translation type="unfinished">Llofnododd %1 ar y cyfrifiadur hwn, %2</translation>
    </message>
    <message>
        <source>&amp;Copy from last agreement</source>
        <translation type="unfinished">&amp;Copïo o’r cytundeb diwethaf</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation type="unfinished">&amp;Yn dechrau ar</translation>
    </message>
    <message>
        <source>Use the club’s &amp;wording</source>
        <translation type="unfinished">Defnyddio &amp;geiriad y clwb</translation>
    </message>
    <message>
        <source>We look at it again &amp;by</source>
        <translation type="unfinished">Byddwn yn edrych arno eto &amp;erbyn</translation>
    </message>
</context>
<context>
    <name>SectionSheet</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it to leave this section out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%1 gan %2</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished">%1 munud</translation>
    </message>
    <message>
        <source>&amp;Start session</source>
        <translation type="unfinished">&amp;Dechrau’r sesiwn</translation>
    </message>
    <message>
        <source>1:1 with %1</source>
        <translation type="unfinished">1:1 gyda %1</translation>
    </message>
    <message>
        <source>Change &amp;time…</source>
        <translation type="unfinished">Newid yr &amp;amser…</translation>
    </message>
    <message>
        <source>P&amp;repare agenda</source>
        <translation type="unfinished">Pa&amp;ratoi’r agenda</translation>
    </message>
    <message>
        <source>earlier today</source>
        <translation type="unfinished">yn gynharach heddiw</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished">ymhen %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished">oedd %1</translation>
    </message>
</context>
<context>
    <name>SessionHead</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>&amp;Finish session…</source>
        <translation type="unfinished">&amp;Gorffen y sesiwn…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished">&amp;Oedi</translation>
    </message>
    <message>
        <source>&amp;Start session</source>
        <translation type="unfinished">&amp;Dechrau’r sesiwn</translation>
    </message>
    <message>
        <source>F&amp;ollow up…</source>
        <translation type="unfinished">D&amp;ilyn i fyny…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished">Gorffen…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>S&amp;hare…</source>
        <translation type="unfinished">R&amp;hannu…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation type="unfinished">Cadw fel PD&amp;F…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished">Rhannu…</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished">dechreuodd %1</translation>
    </message>
    <message>
        <source>supervised by %1</source>
        <translation type="unfinished">dan oruchwyliaeth %1</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>About %1</source>
        <translation type="unfinished">Am %1</translation>
    </message>
    <message>
        <source>There is no signed agreement for the two of you yet.</source>
        <translation type="unfinished">Nid oes cytundeb wedi’i lofnodi ar gyfer y ddau ohonoch eto.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished">Rhoi cynnig ar&amp;all</translation>
    </message>
    <message>
        <source>You can go on. Sign one soon: it says how often you meet and who reads these notes.</source>
        <translation type="unfinished">Gallwch fynd ymlaen. Llofnodwch un yn fuan: mae’n dweud pa mor aml rydych yn cwrdd a phwy sy’n darllen y nodiadau hyn.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>&amp;Group session…</source>
        <translation type="unfinished">Sesiwn &amp;grŵp…</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished">Sesiwn &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Plan a session</source>
        <translation type="unfinished">&amp;Cynllunio sesiwn</translation>
    </message>
    <message>
        <source>A session is planned with its agenda: what you both want to talk about, and the children who are due.</source>
        <translation type="unfinished">Cynllunnir sesiwn gyda’i hagenda: yr hyn y mae’r ddau ohonoch am siarad amdano, a’r plant sy’n ddyledus.</translation>
    </message>
    <message>
        <source>Ad &amp;hoc note</source>
        <translation type="unfinished">Nodyn ad &amp;hoc</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation type="unfinished">Ad hoc</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Newid…</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished">I ddod</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation type="unfinished">Grŵp…</translation>
    </message>
    <message>
        <source>No sessions here</source>
        <translation type="unfinished">Dim sesiynau yma</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished">Heb ei chynnal</translation>
    </message>
    <message>
        <source>Notes are late</source>
        <translation type="unfinished">Mae’r nodiadau’n hwyr</translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished">Yn y gorffennol</translation>
    </message>
    <message>
        <source>Save for your calendar</source>
        <translation type="unfinished">Cadw ar gyfer eich calendr</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation type="unfinished">Pa sesiynau</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Gyda phwy</translation>
    </message>
    <message>
        <source>supervised by %1</source>
        <translation type="unfinished">dan oruchwyliaeth %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Club wording and templates</source>
        <translation type="unfinished">Geiriad a thempledi’r clwb</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished">Grwpiau o osodiadau</translation>
    </message>
    <message>
        <source>How you work</source>
        <translation type="unfinished">Sut rydych yn gweithio</translation>
    </message>
    <message>
        <source>Keeping and disposal</source>
        <translation type="unfinished">Cadw a gwaredu</translation>
    </message>
    <message>
        <source>Leaving and closing</source>
        <translation type="unfinished">Gadael a chau</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation type="unfinished">Pobl â mynediad</translation>
    </message>
    <message>
        <source>Questions and wording</source>
        <translation type="unfinished">Cwestiynau a geiriad</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished">Darllen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Ceisiadau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Supervision policy</source>
        <translation type="unfinished">Polisi goruchwylio</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation type="unfinished">Tynnu popeth allan</translation>
    </message>
    <message>
        <source>The club</source>
        <translation type="unfinished">Y clwb</translation>
    </message>
    <message>
        <source>The club and its people</source>
        <translation type="unfinished">Y clwb a’i bobl</translation>
    </message>
    <message>
        <source>What becomes of records</source>
        <translation type="unfinished">Beth sy’n digwydd i gofnodion</translation>
    </message>
    <message>
        <source>When you disagree</source>
        <translation type="unfinished">Pan fyddwch yn anghytuno</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation type="unfinished">Pwy all weld beth</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>You and this computer</source>
        <translation type="unfinished">Chi a’r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation type="unfinished">Eich allwedd</translation>
    </message>
    <message>
        <source>backup copy memory stick USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data protection subject access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete retention erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export JSON CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock minutes names screen capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name address logo certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password passphrase key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size larger letters theme dark light colours language Welsh spelling movement prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users passphrases keys recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version update licence support report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsReset</name>
    <message>
        <source>Part of the settings could not be read.</source>
        <translation type="unfinished">Ni ellid darllen rhan o’r gosodiadau.</translation>
    </message>
    <message>
        <source>Set anew, as Holdfast comes: %1.</source>
        <translation type="unfinished">Wedi’u gosod o’r newydd, fel y daw Holdfast: %1.</translation>
    </message>
    <message>
        <source>The old ones are kept as %1.</source>
        <translation type="unfinished">Cedwir yr hen rai fel %1.</translation>
    </message>
    <message>
        <source>The settings are those of a newer Holdfast. It goes on with as many of them as it knows.</source>
        <translation type="unfinished">Gosodiadau Holdfast mwy newydd yw’r rhain. Mae’n mynd ymlaen â chynifer ohonynt ag y mae’n eu hadnabod.</translation>
    </message>
    <message>
        <source>The settings could not be read, so Holdfast starts with its own.</source>
        <translation type="unfinished">Ni ellid darllen y gosodiadau, felly mae Holdfast yn cychwyn â’i rai ei hun.</translation>
    </message>
    <message>
        <source>Your records were not touched.</source>
        <translation type="unfinished">Ni chyffyrddwyd â’ch cofnodion.</translation>
    </message>
    <message>
        <source>hints at wording</source>
        <translation type="unfinished">awgrymiadau am eiriad</translation>
    </message>
    <message>
        <source>how often backups are made</source>
        <translation type="unfinished">pa mor aml y gwneir copïau wrth gefn</translation>
    </message>
    <message>
        <source>movement on screen</source>
        <translation type="unfinished">symudiad ar y sgrin</translation>
    </message>
    <message>
        <source>the advice on printing</source>
        <translation type="unfinished">y cyngor ar argraffu</translation>
    </message>
    <message>
        <source>the key that locks</source>
        <translation type="unfinished">y fysell sy’n cloi</translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished">yr iaith</translation>
    </message>
    <message>
        <source>the mark of this computer</source>
        <translation type="unfinished">marc y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>the second place for backups</source>
        <translation type="unfinished">yr ail le ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>the text size</source>
        <translation type="unfinished">maint y testun</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation type="unfinished">y thema</translation>
    </message>
    <message>
        <source>when it locks by itself</source>
        <translation type="unfinished">pryd mae’n cloi ohono’i hun</translation>
    </message>
    <message>
        <source>where backups go</source>
        <translation type="unfinished">ble mae copïau wrth gefn yn mynd</translation>
    </message>
    <message>
        <source>where that was</source>
        <translation type="unfinished">ble roedd hwnnw</translation>
    </message>
    <message>
        <source>where the records are</source>
        <translation type="unfinished">ble mae’r cofnodion</translation>
    </message>
    <message>
        <source>where the window was</source>
        <translation type="unfinished">ble roedd y ffenestr</translation>
    </message>
    <message>
        <source>whether it keeps out of pictures of the screen</source>
        <translation type="unfinished">a yw’n cadw o luniau’r sgrin</translation>
    </message>
    <message>
        <source>whether locking closes it</source>
        <translation type="unfinished">a yw cloi’n ei gau</translation>
    </message>
    <message>
        <source>who unlocked last</source>
        <translation type="unfinished">pwy ddatglôdd ddiwethaf</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>Choose what became of it</source>
        <translation type="unfinished">Dewiswch beth a ddaeth ohono</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>W&amp;hat became of it</source>
        <translation type="unfinished">Bet&amp;h a ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>%1 copies this folder online.</source>
        <translation type="unfinished">Mae %1 yn copïo’r ffolder hon ar-lein.</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation type="unfinished">&amp;Calendr…</translation>
    </message>
    <message>
        <source>&amp;Print one to write on…</source>
        <translation type="unfinished">&amp;Argraffu un i ysgrifennu arni…</translation>
    </message>
    <message>
        <source>&amp;Read one back…</source>
        <translation type="unfinished">&amp;Darllen un yn ôl…</translation>
    </message>
    <message>
        <source>&amp;Save the form…</source>
        <translation type="unfinished">Cad&amp;w’r ffurflen…</translation>
    </message>
    <message>
        <source>A PDF that %1 fills in anywhere, without Holdfast. What they want to talk about goes on the agenda when it is read back.</source>
        <translation type="unfinished">PDF y mae %1 yn ei lenwi yn unrhyw le, heb Holdfast. Mae’r hyn y mae am siarad amdano yn mynd ar yr agenda pan gaiff ei ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>A PDF to fill in anywhere. What you want to talk about comes onto the agenda when it is read back.</source>
        <translation type="unfinished">PDF i’w lenwi yn unrhyw le. Daw’r hyn yr ydych am siarad amdano ar yr agenda pan gaiff ei ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendr</translation>
    </message>
    <message>
        <source>Children are in it by case number.</source>
        <translation type="unfinished">Mae plant ynddo yn ôl rhif achos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>It is not encrypted. Children are in it by case number only.</source>
        <translation type="unfinished">Nid yw wedi’i amgryptio. Mae plant ynddo yn ôl rhif achos yn unig.</translation>
    </message>
    <message>
        <source>Preparation form</source>
        <translation type="unfinished">Ffurflen baratoi</translation>
    </message>
    <message>
        <source>Save the preparation form</source>
        <translation type="unfinished">Cadw’r ffurflen baratoi</translation>
    </message>
    <message>
        <source>The date for a calendar program. It says “Supervision” and nothing about a child.</source>
        <translation type="unfinished">Y dyddiad ar gyfer rhaglen galendr. Mae’n dweud “Goruchwyliaeth” a dim byd am blentyn.</translation>
    </message>
    <message>
        <source>The form is saved as %1.</source>
        <translation type="unfinished">Mae’r ffurflen wedi’i chadw fel %1.</translation>
    </message>
    <message>
        <source>The form went to the printer.</source>
        <translation type="unfinished">Aeth y ffurflen i’r argraffydd.</translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation type="unfinished">Yn ysgrifennu tudalennau</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Decide to share, or not…</source>
        <translation type="unfinished">Penderfynu rhannu, neu beidio…</translation>
    </message>
    <message>
        <source>Not shared with %1, %2.</source>
        <translation type="unfinished">Ni rannwyd â %1, %2.</translation>
    </message>
    <message>
        <source>Shared with %1 on %2.</source>
        <translation type="unfinished">Rhannwyd â %1 ar %2.</translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation type="unfinished">Rhannu gwybodaeth</translation>
    </message>
</context>
<context>
    <name>SharingSheet</name>
    <message>
        <source>Choose the ground</source>
        <translation type="unfinished">Dewiswch y sail</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Cydsyniad</translation>
    </message>
    <message>
        <source>Consent of the child or the family</source>
        <translation type="unfinished">Cydsyniad y plentyn neu’r teulu</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation type="unfinished">Penderfynwyd a&amp;r</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation type="unfinished">Peidio â rhannu</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>On what &amp;ground</source>
        <translation type="unfinished">Ar ba &amp;sail</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Rhannu</translation>
    </message>
    <message>
        <source>The law moves: check the current position with your partnership.</source>
        <translation type="unfinished">Mae’r gyfraith yn newid: gwiriwch y sefyllfa bresennol gyda’ch partneriaeth.</translation>
    </message>
    <message>
        <source>Wh&amp;y this is best for the child</source>
        <translation type="unfinished">Pa&amp;m mae hyn orau i’r plentyn</translation>
    </message>
    <message>
        <source>What is &amp;it about</source>
        <translation type="unfinished">Am &amp;beth y mae</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished">Beth a benderfynir</translation>
    </message>
    <message>
        <source>Why wit&amp;hout it</source>
        <translation type="unfinished">Pam &amp;hebddo</translation>
    </message>
    <message>
        <source>With who&amp;m: person and agency</source>
        <translation type="unfinished">Â phw&amp;y: person ac asiantaeth</translation>
    </message>
</context>
<context>
    <name>SheetSheet</name>
    <message>
        <source>Both are told that the sheet was used, by whom, when and why. The sheet stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight &amp;groups on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps the sheet types them. They are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWithPages</name>
    <message>
        <source>Back to the &amp;choices</source>
        <translation type="unfinished">Yn ôl at y &amp;dewisiadau</translation>
    </message>
    <message>
        <source>Show the pa&amp;ges</source>
        <translation type="unfinished">Dangos y t&amp;udalennau</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>4x4x4: four people, four functions, four stages</source>
        <translation type="unfinished">4x4x4: pedwar person, pedair swyddogaeth, pedwar cam</translation>
    </message>
    <message>
        <source>A child can ring at any time.</source>
        <translation type="unfinished">Gall plentyn ffonio ar unrhyw adeg.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished">Ychydig</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished">Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Actions are specific, with somebody and a day, and are followed up.</source>
        <translation type="unfinished">Mae camau gweithredu’n benodol, gyda rhywun a diwrnod, ac fe’u dilynir.</translation>
    </message>
    <message>
        <source>Actions carried over</source>
        <translation type="unfinished">Camau gweithredu a gariwyd drosodd</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation type="unfinished">Camau gweithredu a wnaed</translation>
    </message>
    <message>
        <source>Actions done by the first date</source>
        <translation type="unfinished">Camau gweithredu a wnaed erbyn y dyddiad cyntaf</translation>
    </message>
    <message>
        <source>Actions due in the period. Counted: those done by its last day.</source>
        <translation type="unfinished">Camau gweithredu a oedd yn ddyledus yn y cyfnod. Cyfrifir: y rhai a wnaed erbyn ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>Actions from last time</source>
        <translation type="unfinished">Camau gweithredu o’r tro diwethaf</translation>
    </message>
    <message>
        <source>Actions were specific, with somebody and a day to each.</source>
        <translation type="unfinished">Roedd y camau gweithredu’n benodol, gyda rhywun a diwrnod i bob un.</translation>
    </message>
    <message>
        <source>Ad hoc talks</source>
        <translation type="unfinished">Sgyrsiau ad hoc</translation>
    </message>
    <message>
        <source>Ad hoc talks held in the period.</source>
        <translation type="unfinished">Sgyrsiau ad hoc a gynhaliwyd yn y cyfnod.</translation>
    </message>
    <message>
        <source>Advice when you are worried about a child.</source>
        <translation type="unfinished">Cyngor pan fyddwch yn poeni am blentyn.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished">Dadansoddi</translation>
    </message>
    <message>
        <source>Anything that affects working with children</source>
        <translation type="unfinished">Unrhyw beth sy’n effeithio ar weithio gyda phlant</translation>
    </message>
    <message>
        <source>Are we agreeing because it is so, or because we agree?</source>
        <translation type="unfinished">A ydym yn cytuno am mai felly y mae, neu am ein bod yn cytuno?</translation>
    </message>
    <message>
        <source>As for management.</source>
        <translation type="unfinished">Fel ar gyfer rheoli.</translation>
    </message>
    <message>
        <source>As for management; each child discussed counts as reflection too.</source>
        <translation type="unfinished">Fel ar gyfer rheoli; mae pob plentyn a drafodir yn cyfrif fel myfyrio hefyd.</translation>
    </message>
    <message>
        <source>As in People, The year: one to one sessions that were held, and dates of the period that fell due by the agreed interval with nothing held and nothing moved. Counted: those that were held.</source>
        <translation type="unfinished">Fel yn Pobl, Y flwyddyn: sesiynau un i un a gynhaliwyd, a dyddiadau’r cyfnod a ddaeth yn ddyledus yn ôl yr egwyl y cytunwyd arni heb i ddim gael ei gynnal na’i symud. Cyfrifir: y rhai a gynhaliwyd.</translation>
    </message>
    <message>
        <source>At any hour. Call first, write later.</source>
        <translation type="unfinished">Ar unrhyw awr. Ffoniwch yn gyntaf, ysgrifennwch wedyn.</translation>
    </message>
    <message>
        <source>Authority was used well: procedure and timescales were kept in mind.</source>
        <translation type="unfinished">Defnyddiwyd awdurdod yn dda: cadwyd gweithdrefn ac amserlenni mewn cof.</translation>
    </message>
    <message>
        <source>Between the two of you</source>
        <translation type="unfinished">Rhwng y ddau ohonoch</translation>
    </message>
    <message>
        <source>Both had prepared.</source>
        <translation type="unfinished">Roedd y ddau wedi paratoi.</translation>
    </message>
    <message>
        <source>Case records entered in the child’s own file</source>
        <translation type="unfinished">Cofnodion achos a roddwyd yn ffeil y plentyn ei hun</translation>
    </message>
    <message>
        <source>Case records saved as documents in the period. Counted: those noted as entered in the child’s file.</source>
        <translation type="unfinished">Cofnodion achos a gadwyd fel dogfennau yn y cyfnod. Cyfrifir: y rhai a nodwyd fel rhai a roddwyd yn ffeil y plentyn.</translation>
    </message>
    <message>
        <source>Cases open on the last day. Counted: those whose file was read and signed so lately that the next time is not overdue.</source>
        <translation type="unfinished">Achosion ar agor ar y diwrnod olaf. Cyfrifir: y rhai y darllenwyd ac y llofnodwyd eu ffeil mor ddiweddar fel nad yw’r tro nesaf yn hwyr.</translation>
    </message>
    <message>
        <source>Cases open on the last day. Counted: those whose next discussion is not overdue that day.</source>
        <translation type="unfinished">Achosion ar agor ar y diwrnod olaf. Cyfrifir: y rhai nad yw eu trafodaeth nesaf yn hwyr y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Cases open on the last day. Counted: those with at least one sign of drift by the club’s rules.</source>
        <translation type="unfinished">Achosion ar agor ar y diwrnod olaf. Cyfrifir: y rhai ag o leiaf un arwydd o lithro yn ôl rheolau’r clwb.</translation>
    </message>
    <message>
        <source>Cases that are drifting</source>
        <translation type="unfinished">Achosion sy’n llithro</translation>
    </message>
    <message>
        <source>Childline, for children and young people</source>
        <translation type="unfinished">Childline, i blant a phobl ifanc</translation>
    </message>
    <message>
        <source>Children are discussed as often as agreed, their own words come first, and drift is noticed.</source>
        <translation type="unfinished">Trafodir plant mor aml ag y cytunwyd, eu geiriau eu hunain sy’n dod gyntaf, a sylwir ar lithro.</translation>
    </message>
    <message>
        <source>Children discussed</source>
        <translation type="unfinished">Plant a drafodwyd</translation>
    </message>
    <message>
        <source>Children discussed as often as agreed</source>
        <translation type="unfinished">Plant a drafodwyd mor aml ag y cytunwyd</translation>
    </message>
    <message>
        <source>Children who told somebody something for the first time in the period. Counted: those about whom somebody was supervised on that day or in the days after it that the policy gives (seven, where it says nothing else).</source>
        <translation type="unfinished">Plant a ddywedodd rywbeth wrth rywun am y tro cyntaf yn y cyfnod. Cyfrifir: y rhai y cafodd rhywun oruchwyliaeth yn eu cylch y diwrnod hwnnw neu yn y dyddiau wedyn y mae’r polisi yn eu rhoi (saith, lle nad yw’n dweud dim arall).</translation>
    </message>
    <message>
        <source>Children whose case was open on any day of the period. Counted: those discussed in it.</source>
        <translation type="unfinished">Plant yr oedd eu hachos ar agor ar unrhyw ddiwrnod o’r cyfnod. Cyfrifir: y rhai a drafodwyd ynddo.</translation>
    </message>
    <message>
        <source>Children’s services, in the daytime</source>
        <translation type="unfinished">Gwasanaethau plant, yn ystod y dydd</translation>
    </message>
    <message>
        <source>Children’s services, nights and weekends</source>
        <translation type="unfinished">Gwasanaethau plant, nosweithiau a phenwythnosau</translation>
    </message>
    <message>
        <source>Child’s view</source>
        <translation type="unfinished">Barn y plentyn</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished">Cysyniad</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Casgliad</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished">Perygl</translation>
    </message>
    <message>
        <source>Dates due that were held</source>
        <translation type="unfinished">Dyddiadau dyledus a gynhaliwyd</translation>
    </message>
    <message>
        <source>Dates that were moved or cancelled</source>
        <translation type="unfinished">Dyddiadau a symudwyd neu a ganslwyd</translation>
    </message>
    <message>
        <source>Days from session to record</source>
        <translation type="unfinished">Dyddiau o’r sesiwn i’r cofnod</translation>
    </message>
    <message>
        <source>Decisions about children are on the child’s own file in time.</source>
        <translation type="unfinished">Mae penderfyniadau am blant ar ffeil y plentyn ei hun mewn pryd.</translation>
    </message>
    <message>
        <source>Decisions about children in the period. Counted: those that a supervisor has endorsed by name. The supervisor may have taken the decision themselves.</source>
        <translation type="unfinished">Penderfyniadau am blant yn y cyfnod. Cyfrifir: y rhai y mae goruchwyliwr wedi’u cymeradwyo wrth ei enw. Gall y goruchwyliwr fod wedi gwneud y penderfyniad ei hun.</translation>
    </message>
    <message>
        <source>Decisions are on the child’s own file at once, endorsed where that was agreed; files are read and signed.</source>
        <translation type="unfinished">Mae penderfyniadau ar ffeil y plentyn ei hun ar unwaith, wedi’u cymeradwyo lle y cytunwyd ar hynny; darllenir a llofnodir ffeiliau.</translation>
    </message>
    <message>
        <source>Decisions endorsed by a supervisor</source>
        <translation type="unfinished">Penderfyniadau a gymeradwywyd gan oruchwyliwr</translation>
    </message>
    <message>
        <source>Decisions have their reasons, and the evidence for them was tested.</source>
        <translation type="unfinished">Mae gan benderfyniadau eu rhesymau, a phrofwyd y dystiolaeth drostynt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Disgrifiad</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Datblygu</translation>
    </message>
    <message>
        <source>Difference and identity are spoken of, the child’s and the worker’s.</source>
        <translation type="unfinished">Siaredir am wahaniaeth a hunaniaeth, y plentyn a’r gweithiwr.</translation>
    </message>
    <message>
        <source>Dip samples in the period. Counted: those with nothing left to follow up.</source>
        <translation type="unfinished">Samplau yn y cyfnod. Cyfrifir: y rhai heb ddim ar ôl i’w ddilyn.</translation>
    </message>
    <message>
        <source>Dip samples of records, followed up</source>
        <translation type="unfinished">Samplau o gofnodion, wedi’u dilyn</translation>
    </message>
    <message>
        <source>Disagreement can be said, is taken further when it is not settled, and ends with a written outcome.</source>
        <translation type="unfinished">Gellir mynegi anghytundeb, mae’n mynd ymhellach pan nad yw wedi’i ddatrys, ac mae’n gorffen â chanlyniad ysgrifenedig.</translation>
    </message>
    <message>
        <source>Disagreements raised in the period. Counted: those with a written outcome by its last day.</source>
        <translation type="unfinished">Anghytundebau a godwyd yn y cyfnod. Cyfrifir: y rhai â chanlyniad ysgrifenedig erbyn ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>Disagreements taken further, with an outcome</source>
        <translation type="unfinished">Anghytundebau a aeth ymhellach, gyda chanlyniad</translation>
    </message>
    <message>
        <source>Does our wording put the weight on the child?</source>
        <translation type="unfinished">A yw ein geiriad yn rhoi’r pwysau ar y plentyn?</translation>
    </message>
    <message>
        <source>Does the child understand what they ask for, and do they ask freely?</source>
        <translation type="unfinished">A yw’r plentyn yn deall yr hyn y mae’n gofyn amdano, ac a yw’n gofyn o’i wirfodd?</translation>
    </message>
    <message>
        <source>Does this person have parental responsibility, and is there a court order that limits it?</source>
        <translation type="unfinished">A oes gan y person hwn gyfrifoldeb rhiant, ac a oes gorchymyn llys sy’n ei gyfyngu?</translation>
    </message>
    <message>
        <source>Does tiredness play a part here: yours, the parent's or {child}'s?</source>
        <translation type="unfinished">A oes blinder yn chwarae rhan yma: eich un chi, y rhiant neu {child}?</translation>
    </message>
    <message>
        <source>Each time a session of the period was moved or cancelled; the reason is with the session.</source>
        <translation type="unfinished">Pob tro y symudwyd neu y canslwyd sesiwn o’r cyfnod; mae’r rheswm gyda’r sesiwn.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Gwerthuso</translation>
    </message>
    <message>
        <source>Everybody who holds a role on the last day. Counted: those whom somebody supervises that day.</source>
        <translation type="unfinished">Pawb sydd â rôl ar y diwrnod olaf. Cyfrifir: y rhai y mae rhywun yn eu goruchwylio y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Everybody who supervises on the last day. Counted: those about whom feedback of the period may be shown; answers without a name only when three are in.</source>
        <translation type="unfinished">Pawb sy’n goruchwylio ar y diwrnod olaf. Cyfrifir: y rhai y gellir dangos adborth y cyfnod amdanynt; atebion dienw dim ond pan fydd tri i mewn.</translation>
    </message>
    <message>
        <source>Everybody who supervises on the last day. Counted: those whose supervision was observed in the period.</source>
        <translation type="unfinished">Pawb sy’n goruchwylio ar y diwrnod olaf. Cyfrifir: y rhai y cafodd eu goruchwyliaeth ei harsylwi yn y cyfnod.</translation>
    </message>
    <message>
        <source>Everybody who supervises on the last day. Counted: those whose training for it is in date.</source>
        <translation type="unfinished">Pawb sy’n goruchwylio ar y diwrnod olaf. Cyfrifir: y rhai y mae eu hyfforddiant ar ei gyfer yn gyfredol.</translation>
    </message>
    <message>
        <source>Everybody who works with children has a named supervisor, volunteers and trustees too.</source>
        <translation type="unfinished">Mae gan bawb sy’n gweithio gyda phlant oruchwyliwr a enwyd, gwirfoddolwyr ac ymddiriedolwyr hefyd.</translation>
    </message>
    <message>
        <source>Existing safety</source>
        <translation type="unfinished">Diogelwch sy’n bod eisoes</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished">Profiad</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished">Arbrofi</translation>
    </message>
    <message>
        <source>Feedback that was answered</source>
        <translation type="unfinished">Adborth a gafodd ateb</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished">Teimladau</translation>
    </message>
    <message>
        <source>Files read and signed in time</source>
        <translation type="unfinished">Ffeiliau a ddarllenwyd ac a lofnodwyd mewn pryd</translation>
    </message>
    <message>
        <source>First disclosures followed by a talk</source>
        <translation type="unfinished">Datgeliadau cyntaf a ddilynwyd gan sgwrs</translation>
    </message>
    <message>
        <source>From 0, it is certain to happen again, to 10, safe enough to stop: where is {child} today, and why not lower?</source>
        <translation type="unfinished">O 0, mae’n sicr o ddigwydd eto, i 10, digon diogel i roi’r gorau: ble mae {child} heddiw, a pham nad yn is?</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation type="unfinished">Yn llawn</translation>
    </message>
    <message>
        <source>Gibbs: six steps through one event</source>
        <translation type="unfinished">Gibbs: chwe cham drwy un digwyddiad</translation>
    </message>
    <message>
        <source>Group, peer and multi-agency sessions held</source>
        <translation type="unfinished">Sesiynau grŵp, cymheiriaid ac amlasiantaeth a gynhaliwyd</translation>
    </message>
    <message>
        <source>Has anything changed that affects working with children?</source>
        <translation type="unfinished">A oes unrhyw beth wedi newid sy’n effeithio ar weithio gyda phlant?</translation>
    </message>
    <message>
        <source>Have we grown used to something that should worry us?</source>
        <translation type="unfinished">A ydym wedi dod i arfer â rhywbeth a ddylai ein poeni?</translation>
    </message>
    <message>
        <source>Hours of supervision, of those planned</source>
        <translation type="unfinished">Oriau o oruchwyliaeth, o’r rhai a gynlluniwyd</translation>
    </message>
    <message>
        <source>How are you, and how has it been?</source>
        <translation type="unfinished">Sut ydych chi, a sut mae pethau wedi bod?</translation>
    </message>
    <message>
        <source>How has it been since we last met?</source>
        <translation type="unfinished">Sut mae pethau wedi bod ers i ni gwrdd ddiwethaf?</translation>
    </message>
    <message>
        <source>How the work affects me is asked about and heard, my workload too.</source>
        <translation type="unfinished">Gofynnir sut mae’r gwaith yn effeithio arnaf a gwrandewir, fy llwyth gwaith hefyd.</translation>
    </message>
    <message>
        <source>How the work affects the person is asked about, and answered with support.</source>
        <translation type="unfinished">Gofynnir sut mae’r gwaith yn effeithio ar y person, ac atebir â chefnogaeth.</translation>
    </message>
    <message>
        <source>I can say what is hard, question things and disagree.</source>
        <translation type="unfinished">Gallaf ddweud beth sy’n anodd, cwestiynu pethau ac anghytuno.</translation>
    </message>
    <message>
        <source>I get specific suggestions, and hear the reasons.</source>
        <translation type="unfinished">Rwy’n cael awgrymiadau penodol, ac yn clywed y rhesymau.</translation>
    </message>
    <message>
        <source>If it came again tomorrow, what would you do?</source>
        <translation type="unfinished">Pe digwyddai eto yfory, beth fyddech chi’n ei wneud?</translation>
    </message>
    <message>
        <source>In place, and it shows in outcomes for children</source>
        <translation type="unfinished">Yn ei le, ac mae’n dangos mewn canlyniadau i blant</translation>
    </message>
    <message>
        <source>Is it still the right thing to do?</source>
        <translation type="unfinished">Ai dyma’r peth iawn i’w wneud o hyd?</translation>
    </message>
    <message>
        <source>Is the person who asks, or somebody close to them, named in a worry or an allegation? Child abuse data may be withheld where giving it is not in the child’s best interests (not in Scotland). Take advice before you answer.</source>
        <translation type="unfinished">A yw’r sawl sy’n gofyn, neu rywun sy’n agos ato, wedi’i enwi mewn pryder neu honiad? Gellir dal data am gam-drin plant yn ôl lle nad yw ei roi er lles pennaf y plentyn (nid yn yr Alban). Cymerwch gyngor cyn ateb.</translation>
    </message>
    <message>
        <source>Is there an enquiry by police, children’s services or the LADO that this could harm? Ask them first.</source>
        <translation type="unfinished">A oes ymholiad gan yr heddlu, gwasanaethau plant neu’r LADO y gallai hyn ei niweidio? Gofynnwch iddynt yn gyntaf.</translation>
    </message>
    <message>
        <source>It fits what I need, and my time.</source>
        <translation type="unfinished">Mae’n addas i’r hyn sydd ei angen arnaf, ac i’m hamser.</translation>
    </message>
    <message>
        <source>It gives room to think: reflection, support, challenge and development, not only management.</source>
        <translation type="unfinished">Mae’n rhoi lle i feddwl: myfyrio, cefnogaeth, her a datblygiad, nid rheoli’n unig.</translation>
    </message>
    <message>
        <source>It is often enough, long enough and not interrupted.</source>
        <translation type="unfinished">Mae’n ddigon aml, yn ddigon hir ac nid oes neb yn torri ar ei thraws.</translation>
    </message>
    <message>
        <source>It is recorded promptly, and the person supervised reads and answers the record.</source>
        <translation type="unfinished">Fe’i cofnodir yn brydlon, ac mae’r sawl a oruchwylir yn darllen ac yn ateb y cofnod.</translation>
    </message>
    <message>
        <source>It makes me think about what things are like for the child.</source>
        <translation type="unfinished">Mae’n gwneud i mi feddwl sut mae pethau i’r plentyn.</translation>
    </message>
    <message>
        <source>Keeping safe: health and working alone</source>
        <translation type="unfinished">Cadw’n ddiogel: iechyd a gweithio ar eich pen eich hun</translation>
    </message>
    <message>
        <source>Kolb: the learning cycle</source>
        <translation type="unfinished">Kolb: y cylch dysgu</translation>
    </message>
    <message>
        <source>LADO: a worry about an adult who works with children</source>
        <translation type="unfinished">LADO: pryder am oedolyn sy’n gweithio gyda phlant</translation>
    </message>
    <message>
        <source>Lead practitioners on the last day. Counted: those whom somebody supervises that day.</source>
        <translation type="unfinished">Ymarferwyr arweiniol ar y diwrnod olaf. Cyfrifir: y rhai y mae rhywun yn eu goruchwylio y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Lead practitioners with a supervisor</source>
        <translation type="unfinished">Ymarferwyr arweiniol sydd â goruchwyliwr</translation>
    </message>
    <message>
        <source>Leaders’ visits, followed up</source>
        <translation type="unfinished">Ymweliadau arweinwyr, wedi’u dilyn</translation>
    </message>
    <message>
        <source>Learning, appraisal, checks and registration are discussed.</source>
        <translation type="unfinished">Trafodir dysgu, arfarnu, gwiriadau a chofrestru.</translation>
    </message>
    <message>
        <source>Looking back, and our next date</source>
        <translation type="unfinished">Edrych yn ôl, a’n dyddiad nesaf</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Rheoli</translation>
    </message>
    <message>
        <source>Management, support, development, mediation and reflection were in balance.</source>
        <translation type="unfinished">Roedd rheoli, cefnogaeth, datblygu, cyfryngu a myfyrio’n gytbwys.</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation type="unfinished">Cyfryngu</translation>
    </message>
    <message>
        <source>Messages to and from the club</source>
        <translation type="unfinished">Negeseuon i’r clwb ac oddi wrtho</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished">Yn bennaf</translation>
    </message>
    <message>
        <source>Mostly in place</source>
        <translation type="unfinished">Yn ei le gan mwyaf</translation>
    </message>
    <message>
        <source>NSPCC helpline, for adults</source>
        <translation type="unfinished">Llinell gymorth yr NSPCC, i oedolion</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Y cam nesaf</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">Ddim o gwbl</translation>
    </message>
    <message>
        <source>Not in place</source>
        <translation type="unfinished">Ddim yn ei le</translation>
    </message>
    <message>
        <source>Objectives due in the period. Counted: those that were measured and reached.</source>
        <translation type="unfinished">Amcanion a oedd yn ddyledus yn y cyfnod. Cyfrifir: y rhai a fesurwyd ac a gyrhaeddwyd.</translation>
    </message>
    <message>
        <source>Objectives of supervisors reached</source>
        <translation type="unfinished">Amcanion goruchwylwyr a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>Observations in the period. Counted: those with nothing left to follow up.</source>
        <translation type="unfinished">Arsylwadau yn y cyfnod. Cyfrifir: y rhai heb ddim ar ôl i’w ddilyn.</translation>
    </message>
    <message>
        <source>Observations, followed up</source>
        <translation type="unfinished">Arsylwadau, wedi’u dilyn</translation>
    </message>
    <message>
        <source>Of these, children on a protection plan</source>
        <translation type="unfinished">O’r rhain, plant ar gynllun amddiffyn</translation>
    </message>
    <message>
        <source>One partnership asks every second year (LON11), another every year (SWI11).</source>
        <translation type="unfinished">Mae un bartneriaeth yn gofyn bob yn ail flwyddyn (LON11), un arall bob blwyddyn (SWI11).</translation>
    </message>
    <message>
        <source>One to one sessions that were held. Counted: those in which an item of this function was covered.</source>
        <translation type="unfinished">Sesiynau un i un a gynhaliwyd. Cyfrifir: y rhai lle y trafodwyd eitem o’r swyddogaeth hon.</translation>
    </message>
    <message>
        <source>One to one sessions whose day is in the period; what is still to come today is left out. Counted: those that were held and recorded. A date that fell due and was never booked is not in this figure: it is in the next.</source>
        <translation type="unfinished">Sesiynau un i un y mae eu diwrnod yn y cyfnod; hepgorir yr hyn sydd eto i ddod heddiw. Cyfrifir: y rhai a gynhaliwyd ac a gofnodwyd. Nid yw dyddiad a ddaeth yn ddyledus ac na threfnwyd erioed yn y ffigur hwn: mae yn y nesaf.</translation>
    </message>
    <message>
        <source>Our lead to their manager</source>
        <translation type="unfinished">Ein harweinydd ni at eu rheolwr nhw</translation>
    </message>
    <message>
        <source>Pairs that have met</source>
        <translation type="unfinished">Parau sydd wedi cyfarfod</translation>
    </message>
    <message>
        <source>Pairs that work together on the last day. Counted: those that have ever finished a session, up to that day.</source>
        <translation type="unfinished">Parau sy’n gweithio gyda’i gilydd ar y diwrnod olaf. Cyfrifir: y rhai sydd wedi gorffen sesiwn erioed, hyd at y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Pairs that work together on the last day. Counted: those with an agreement that both had signed by then.</source>
        <translation type="unfinished">Parau sy’n gweithio gyda’i gilydd ar y diwrnod olaf. Cyfrifir: y rhai â chytundeb yr oedd y ddau wedi’i lofnodi erbyn hynny.</translation>
    </message>
    <message>
        <source>Pairs with a signed agreement</source>
        <translation type="unfinished">Parau â chytundeb wedi’i lofnodi</translation>
    </message>
    <message>
        <source>Partly in place</source>
        <translation type="unfinished">Yn rhannol yn ei le</translation>
    </message>
    <message>
        <source>Past harm</source>
        <translation type="unfinished">Niwed yn y gorffennol</translation>
    </message>
    <message>
        <source>People are asked what they think of their supervision, leaders come and listen, and something is done about it.</source>
        <translation type="unfinished">Gofynnir i bobl beth yw eu barn am eu goruchwyliaeth, mae arweinwyr yn dod i wrando, a gwneir rhywbeth amdano.</translation>
    </message>
    <message>
        <source>People know what supervision is and what they can expect of it: there is a signed agreement that is in date.</source>
        <translation type="unfinished">Mae pobl yn gwybod beth yw goruchwyliaeth a beth y gallant ei ddisgwyl ohoni: mae cytundeb cyfredol wedi’i lofnodi.</translation>
    </message>
    <message>
        <source>People know what to do with a concern; whoever hears a first disclosure is supported at once.</source>
        <translation type="unfinished">Mae pobl yn gwybod beth i’w wneud â phryder; cefnogir ar unwaith bwy bynnag sy’n clywed datgeliad cyntaf.</translation>
    </message>
    <message>
        <source>People with a named supervisor</source>
        <translation type="unfinished">Pobl â goruchwyliwr a enwyd</translation>
    </message>
    <message>
        <source>Plan and act</source>
        <translation type="unfinished">Cynllunio a gweithredu</translation>
    </message>
    <message>
        <source>Planned sessions that were held</source>
        <translation type="unfinished">Sesiynau a gynlluniwyd ac a gynhaliwyd</translation>
    </message>
    <message>
        <source>Police, ambulance: a child is in danger now</source>
        <translation type="unfinished">Heddlu, ambiwlans: mae plentyn mewn perygl nawr</translation>
    </message>
    <message>
        <source>Records finished in the agreed time</source>
        <translation type="unfinished">Cofnodion a orffennwyd yn yr amser y cytunwyd arno</translation>
    </message>
    <message>
        <source>Records read and answered by the person supervised</source>
        <translation type="unfinished">Cofnodion a ddarllenwyd ac a atebwyd gan y sawl a oruchwylir</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished">Myfyrio</translation>
    </message>
    <message>
        <source>Safeguarding lead and deputies with a supervisor</source>
        <translation type="unfinished">Arweinydd diogelu a dirprwyon sydd â goruchwyliwr</translation>
    </message>
    <message>
        <source>Safety goal</source>
        <translation type="unfinished">Nod diogelwch</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Graddfa</translation>
    </message>
    <message>
        <source>Section 11 of the Children Act 2004 names the bodies it binds. A club or charity is asked through its partnership, a funder or a contract. Check the current position: who asks, by when, on which form.</source>
        <translation type="unfinished">Mae Adran 11 o Ddeddf Plant 2004 yn enwi’r cyrff y mae’n eu rhwymo. Gofynnir i glwb neu elusen drwy ei bartneriaeth, cyllidwr neu gontract. Gwiriwch y sefyllfa gyfredol: pwy sy’n gofyn, erbyn pryd, ar ba ffurflen.</translation>
    </message>
    <message>
        <source>Senior managers</source>
        <translation type="unfinished">Uwch reolwyr</translation>
    </message>
    <message>
        <source>Sessions are held at the agreed intervals.</source>
        <translation type="unfinished">Cynhelir sesiynau ar yr egwyliau y cytunwyd arnynt.</translation>
    </message>
    <message>
        <source>Sessions are planned, the agenda comes from both, and what was decided last time is looked at.</source>
        <translation type="unfinished">Cynllunnir sesiynau, daw’r agenda gan y ddau, ac edrychir ar yr hyn a benderfynwyd y tro diwethaf.</translation>
    </message>
    <message>
        <source>Sessions of the period that were held, ad hoc ones too. Counted: those recorded within the agreed working days.</source>
        <translation type="unfinished">Sesiynau’r cyfnod a gynhaliwyd, rhai ad hoc hefyd. Cyfrifir: y rhai a gofnodwyd o fewn y diwrnodau gwaith y cytunwyd arnynt.</translation>
    </message>
    <message>
        <source>Signed agreements that are in date</source>
        <translation type="unfinished">Cytundebau wedi’u llofnodi sy’n gyfredol</translation>
    </message>
    <message>
        <source>Signs of Safety: mapping and a scale</source>
        <translation type="unfinished">Signs of Safety: mapio a graddfa</translation>
    </message>
    <message>
        <source>Somebody stood in during a long absence.</source>
        <translation type="unfinished">Safodd rhywun i mewn yn ystod absenoldeb hir.</translation>
    </message>
    <message>
        <source>Such sessions whose day is in the period. Counted: those that were held and recorded.</source>
        <translation type="unfinished">Sesiynau o’r fath y mae eu diwrnod yn y cyfnod. Cyfrifir: y rhai a gynhaliwyd ac a gofnodwyd.</translation>
    </message>
    <message>
        <source>Supervision is regular, planned and protected; dates move only exceptionally.</source>
        <translation type="unfinished">Mae goruchwyliaeth yn rheolaidd, wedi’i chynllunio ac wedi’i diogelu; dim ond yn eithriadol y mae dyddiadau’n symud.</translation>
    </message>
    <message>
        <source>Supervision itself is looked at: observed, sampled, and what was found is followed up.</source>
        <translation type="unfinished">Edrychir ar oruchwyliaeth ei hun: ei harsylwi, ei samplu, a dilynir yr hyn a gafwyd.</translation>
    </message>
    <message>
        <source>Supervision policy in date</source>
        <translation type="unfinished">Polisi goruchwylio yn gyfredol</translation>
    </message>
    <message>
        <source>Supervisors are trained to supervise, and everybody’s safeguarding training is in date.</source>
        <translation type="unfinished">Mae goruchwylwyr wedi’u hyfforddi i oruchwylio, ac mae hyfforddiant diogelu pawb yn gyfredol.</translation>
    </message>
    <message>
        <source>Supervisors observed</source>
        <translation type="unfinished">Goruchwylwyr a arsylwyd</translation>
    </message>
    <message>
        <source>Supervisors trained to supervise</source>
        <translation type="unfinished">Goruchwylwyr sydd wedi’u hyfforddi i oruchwylio</translation>
    </message>
    <message>
        <source>Supervisors with feedback from those they supervise</source>
        <translation type="unfinished">Goruchwylwyr ag adborth gan y rhai y maent yn eu goruchwylio</translation>
    </message>
    <message>
        <source>Supervisors with such feedback. Counted: those for whom it was written down in the period what is done about it.</source>
        <translation type="unfinished">Goruchwylwyr ag adborth o’r fath. Cyfrifir: y rhai yr ysgrifennwyd ar eu cyfer yn y cyfnod beth a wneir amdano.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished">Cefnogaeth</translation>
    </message>
    <message>
        <source>The agenda was made by both, with what matters first.</source>
        <translation type="unfinished">Gwnaed yr agenda gan y ddau, gyda’r hyn sy’n bwysig yn gyntaf.</translation>
    </message>
    <message>
        <source>The child is at the centre: words, daily life, when last seen.</source>
        <translation type="unfinished">Mae’r plentyn yn y canol: geiriau, bywyd bob dydd, pryd y’i gwelwyd ddiwethaf.</translation>
    </message>
    <message>
        <source>The child’s own words and daily life came first.</source>
        <translation type="unfinished">Geiriau a bywyd bob dydd y plentyn ei hun a ddaeth gyntaf.</translation>
    </message>
    <message>
        <source>The council where the child lives.</source>
        <translation type="unfinished">Y cyngor lle mae’r plentyn yn byw.</translation>
    </message>
    <message>
        <source>The emergency duty team.</source>
        <translation type="unfinished">Y tîm dyletswydd argyfwng.</translation>
    </message>
    <message>
        <source>The lead and the deputies on the last day. Counted: those whom somebody supervises that day.</source>
        <translation type="unfinished">Yr arweinydd a’r dirprwyon ar y diwrnod olaf. Cyfrifir: y rhai y mae rhywun yn eu goruchwylio y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>The local authority’s designated officer.</source>
        <translation type="unfinished">Swyddog dynodedig yr awdurdod lleol.</translation>
    </message>
    <message>
        <source>The newest signed agreement of each pair. Counted: those whose review date is not past on the last day.</source>
        <translation type="unfinished">Cytundeb llofnodedig diweddaraf pob pâr. Cyfrifir: y rhai nad yw eu dyddiad adolygu wedi mynd heibio ar y diwrnod olaf.</translation>
    </message>
    <message>
        <source>The policy in force on the last day. Counted: when it was approved and its review date is not past.</source>
        <translation type="unfinished">Y polisi sydd mewn grym ar y diwrnod olaf. Cyfrifir: pan y’i cymeradwywyd ac nad yw ei ddyddiad adolygu wedi mynd heibio.</translation>
    </message>
    <message>
        <source>The record is complete, written in time, and answered by the person supervised.</source>
        <translation type="unfinished">Mae’r cofnod yn gyflawn, wedi’i ysgrifennu mewn pryd, ac wedi’i ateb gan y sawl a oruchwylir.</translation>
    </message>
    <message>
        <source>The records show thinking, not only telling: feelings, assumptions, other explanations.</source>
        <translation type="unfinished">Mae’r cofnodion yn dangos meddwl, nid adrodd yn unig: teimladau, tybiaethau, esboniadau eraill.</translation>
    </message>
    <message>
        <source>The safeguarding lead</source>
        <translation type="unfinished">Yr arweinydd diogelu</translation>
    </message>
    <message>
        <source>The safeguarding lead has a role description, time, training and supervision of their own.</source>
        <translation type="unfinished">Mae gan yr arweinydd diogelu ddisgrifiad rôl, amser, hyfforddiant a goruchwyliaeth ei hun.</translation>
    </message>
    <message>
        <source>The safeguarding partnership</source>
        <translation type="unfinished">Y bartneriaeth ddiogelu</translation>
    </message>
    <message>
        <source>The same actions. Counted: those carried over at least once, each time with a reason.</source>
        <translation type="unfinished">Yr un camau gweithredu. Cyfrifir: y rhai a gariwyd drosodd o leiaf unwaith, gyda rheswm bob tro.</translation>
    </message>
    <message>
        <source>The same actions. Counted: those done no later than the day first agreed.</source>
        <translation type="unfinished">Yr un camau gweithredu. Cyfrifir: y rhai a wnaed heb fod yn hwyrach na’r diwrnod y cytunwyd arno gyntaf.</translation>
    </message>
    <message>
        <source>The same sessions. Counted: those that the person supervised has answered, agreeing or not.</source>
        <translation type="unfinished">Yr un sesiynau. Cyfrifir: y rhai y mae’r sawl a oruchwylir wedi’u hateb, gan gytuno neu beidio.</translation>
    </message>
    <message>
        <source>The same sessions: minutes as planned, and minutes from beginning to end of those that were held.</source>
        <translation type="unfinished">Yr un sesiynau: munudau fel y cynlluniwyd, a munudau o’r dechrau i’r diwedd y rhai a gynhaliwyd.</translation>
    </message>
    <message>
        <source>The same sessions: whole days from the day it was held to the day its record was finished.</source>
        <translation type="unfinished">Yr un sesiynau: diwrnodau cyfan o’r diwrnod y’i cynhaliwyd hyd y diwrnod y gorffennwyd ei chofnod.</translation>
    </message>
    <message>
        <source>The same, of children on a protection plan on the last day.</source>
        <translation type="unfinished">Yr un peth, ar gyfer plant ar gynllun amddiffyn ar y diwrnod olaf.</translation>
    </message>
    <message>
        <source>The setting was private, calm and free of interruptions.</source>
        <translation type="unfinished">Roedd y lleoliad yn breifat, yn dawel ac yn rhydd o ymyriadau.</translation>
    </message>
    <message>
        <source>The supervisor is trained to supervise.</source>
        <translation type="unfinished">Mae’r goruchwyliwr wedi’i hyfforddi i oruchwylio.</translation>
    </message>
    <message>
        <source>The trustee for safeguarding</source>
        <translation type="unfinished">Yr ymddiriedolwr dros ddiogelu</translation>
    </message>
    <message>
        <source>The views of the child, the family and other agencies were in the room.</source>
        <translation type="unfinished">Roedd barn y plentyn, y teulu ac asiantaethau eraill yn yr ystafell.</translation>
    </message>
    <message>
        <source>There is an agreement, signed and in date, that says how often and in which form.</source>
        <translation type="unfinished">Mae cytundeb, wedi’i lofnodi ac yn gyfredol, sy’n dweud pa mor aml ac ym mha ffurf.</translation>
    </message>
    <message>
        <source>There is one supervision policy in force. It was approved, is reviewed on time, and people know it.</source>
        <translation type="unfinished">Mae un polisi goruchwylio mewn grym. Fe’i cymeradwywyd, fe’i hadolygir ar amser, ac mae pobl yn ei adnabod.</translation>
    </message>
    <message>
        <source>There was challenge, given and received kindly.</source>
        <translation type="unfinished">Roedd her, wedi’i rhoi a’i derbyn yn garedig.</translation>
    </message>
    <message>
        <source>There was room for the task, for how they worked, and for how it felt.</source>
        <translation type="unfinished">Roedd lle i’r dasg, i’r ffordd y gweithiasant, ac i sut y teimlai.</translation>
    </message>
    <message>
        <source>They are put off only exceptionally, rebooked at once, and what was missed is explained.</source>
        <translation type="unfinished">Dim ond yn eithriadol y’u gohirir, fe’u haildrefnir ar unwaith, ac esbonnir yr hyn a gollwyd.</translation>
    </message>
    <message>
        <source>They listen to each other; hard things can be said.</source>
        <translation type="unfinished">Maent yn gwrando ar ei gilydd; gellir dweud pethau anodd.</translation>
    </message>
    <message>
        <source>Time, and what you are carrying</source>
        <translation type="unfinished">Amser, a’r hyn yr ydych yn ei gario</translation>
    </message>
    <message>
        <source>Training and development</source>
        <translation type="unfinished">Hyfforddiant a datblygiad</translation>
    </message>
    <message>
        <source>Training in date</source>
        <translation type="unfinished">Hyfforddiant yn gyfredol</translation>
    </message>
    <message>
        <source>Visits of leaders in the period. Counted: those for which it is written down what was done about what they heard.</source>
        <translation type="unfinished">Ymweliadau arweinwyr yn y cyfnod. Cyfrifir: y rhai yr ysgrifennwyd ar eu cyfer beth a wnaed am yr hyn a glywsant.</translation>
    </message>
    <message>
        <source>Wellbeing, workload, health and safety are discussed.</source>
        <translation type="unfinished">Trafodir llesiant, llwyth gwaith, iechyd a diogelwch.</translation>
    </message>
    <message>
        <source>What could somebody else carry?</source>
        <translation type="unfinished">Beth allai rhywun arall ei gario?</translation>
    </message>
    <message>
        <source>What did each of them see: {child}, the family, you, the other services?</source>
        <translation type="unfinished">Beth welodd pob un ohonynt: {child}, y teulu, chi, y gwasanaethau eraill?</translation>
    </message>
    <message>
        <source>What did it change for the child?</source>
        <translation type="unfinished">Beth a newidiodd i’r plentyn?</translation>
    </message>
    <message>
        <source>What did we not get to?</source>
        <translation type="unfinished">Beth na chyrhaeddom ni?</translation>
    </message>
    <message>
        <source>What did you do well here?</source>
        <translation type="unfinished">Beth wnaethoch chi’n dda yma?</translation>
    </message>
    <message>
        <source>What did you feel before, during and after?</source>
        <translation type="unfinished">Beth oeddech chi’n ei deimlo cyn, yn ystod ac wedyn?</translation>
    </message>
    <message>
        <source>What did you see or hear yourself?</source>
        <translation type="unfinished">Beth welsoch chi neu beth glywsoch chi eich hun?</translation>
    </message>
    <message>
        <source>What did you think and feel just then?</source>
        <translation type="unfinished">Beth oeddech chi’n ei feddwl ac yn ei deimlo bryd hynny?</translation>
    </message>
    <message>
        <source>What did {child} show or say, and what did you feel as you heard it?</source>
        <translation type="unfinished">Beth ddangosodd neu ddywedodd {child}, a beth deimloch chi wrth ei glywed?</translation>
    </message>
    <message>
        <source>What do people at home do that keeps {child} safe?</source>
        <translation type="unfinished">Beth mae pobl gartref yn ei wneud sy’n cadw {child} yn ddiogel?</translation>
    </message>
    <message>
        <source>What do we know, and what are we guessing?</source>
        <translation type="unfinished">Beth ydym yn ei wybod, a beth ydym yn ei ddyfalu?</translation>
    </message>
    <message>
        <source>What do you bring of your own to this work?</source>
        <translation type="unfinished">Beth ydych chi’n ei ddwyn i’r gwaith hwn ohonoch eich hun?</translation>
    </message>
    <message>
        <source>What do you bring of your own to this: beliefs, family, who you are?</source>
        <translation type="unfinished">Beth ydych chi’n ei ddwyn i hyn ohonoch eich hun: credoau, teulu, pwy ydych chi?</translation>
    </message>
    <message>
        <source>What do you need from me, and from the club?</source>
        <translation type="unfinished">Beth sydd ei angen arnoch gennyf fi, a chan y clwb?</translation>
    </message>
    <message>
        <source>What does it mean, what is the evidence, and what is missing?</source>
        <translation type="unfinished">Beth mae’n ei olygu, beth yw’r dystiolaeth, a beth sydd ar goll?</translation>
    </message>
    <message>
        <source>What does nobody ask {child}?</source>
        <translation type="unfinished">Beth nad oes neb yn ei ofyn i {child}?</translation>
    </message>
    <message>
        <source>What does not move is noticed, and challenged.</source>
        <translation type="unfinished">Sylwir ar yr hyn nad yw’n symud, a’i herio.</translation>
    </message>
    <message>
        <source>What does that tell you about how you work?</source>
        <translation type="unfinished">Beth mae hynny’n ei ddweud wrthych am sut rydych yn gweithio?</translation>
    </message>
    <message>
        <source>What does the child think? A child who understands what a request is decides about it.</source>
        <translation type="unfinished">Beth yw barn y plentyn? Mae plentyn sy’n deall beth yw cais yn penderfynu amdano.</translation>
    </message>
    <message>
        <source>What does the club expect here, and what do other services expect?</source>
        <translation type="unfinished">Beth mae’r clwb yn ei ddisgwyl yma, a beth mae gwasanaethau eraill yn ei ddisgwyl?</translation>
    </message>
    <message>
        <source>What does this work ask of you just now?</source>
        <translation type="unfinished">Beth mae’r gwaith hwn yn ei ofyn gennych ar hyn o bryd?</translation>
    </message>
    <message>
        <source>What does {child} carry for a brother or sister, and who sees that?</source>
        <translation type="unfinished">Beth mae {child} yn ei gario dros frawd neu chwaer, a phwy sy’n gweld hynny?</translation>
    </message>
    <message>
        <source>What does {child} look forward to, and what does {child} put off?</source>
        <translation type="unfinished">At beth mae {child} yn edrych ymlaen, a beth mae {child} yn ei ohirio?</translation>
    </message>
    <message>
        <source>What each person needs or holds on the last day, topic by topic. Counted: what is in date then.</source>
        <translation type="unfinished">Yr hyn sydd ei angen ar bob person neu sydd ganddo ar y diwrnod olaf, fesul pwnc. Cyfrifir: yr hyn sy’n gyfredol bryd hynny.</translation>
    </message>
    <message>
        <source>What else could explain it?</source>
        <translation type="unfinished">Beth arall allai ei esbonio?</translation>
    </message>
    <message>
        <source>What else could have been done?</source>
        <translation type="unfinished">Beth arall y gellid bod wedi’i wneud?</translation>
    </message>
    <message>
        <source>What feelings and assumptions does this bring, in you and in the others?</source>
        <translation type="unfinished">Pa deimladau a thybiaethau y mae hyn yn eu codi, ynoch chi ac yn y lleill?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation type="unfinished">Beth oedd yn rhwystr?</translation>
    </message>
    <message>
        <source>What happened, in order, without judging it?</source>
        <translation type="unfinished">Beth ddigwyddodd, mewn trefn, heb ei farnu?</translation>
    </message>
    <message>
        <source>What happened, step by step, and what was your part in it?</source>
        <translation type="unfinished">Beth ddigwyddodd, gam wrth gam, a beth oedd eich rhan chi ynddo?</translation>
    </message>
    <message>
        <source>What has been heavy, and what has helped?</source>
        <translation type="unfinished">Beth sydd wedi bod yn drwm, a beth sydd wedi helpu?</translation>
    </message>
    <message>
        <source>What has happened to {child}, when, how often, and with what effect?</source>
        <translation type="unfinished">Beth sydd wedi digwydd i {child}, pryd, pa mor aml, a chyda pha effaith?</translation>
    </message>
    <message>
        <source>What has not reached you that should have?</source>
        <translation type="unfinished">Beth sydd heb eich cyrraedd a ddylai fod wedi?</translation>
    </message>
    <message>
        <source>What have you learned about yourself?</source>
        <translation type="unfinished">Beth ydych chi wedi’i ddysgu amdanoch eich hun?</translation>
    </message>
    <message>
        <source>What have you learned that you would like to build on?</source>
        <translation type="unfinished">Beth ydych chi wedi’i ddysgu yr hoffech adeiladu arno?</translation>
    </message>
    <message>
        <source>What have you tried already?</source>
        <translation type="unfinished">Beth ydych chi wedi rhoi cynnig arno’n barod?</translation>
    </message>
    <message>
        <source>What have you used from the last course?</source>
        <translation type="unfinished">Beth ydych chi wedi’i ddefnyddio o’r cwrs diwethaf?</translation>
    </message>
    <message>
        <source>What is agreed is done, and it makes a difference for the child.</source>
        <translation type="unfinished">Gwneir yr hyn y cytunir arno, ac mae’n gwneud gwahaniaeth i’r plentyn.</translation>
    </message>
    <message>
        <source>What is different from last time?</source>
        <translation type="unfinished">Beth sy’n wahanol i’r tro diwethaf?</translation>
    </message>
    <message>
        <source>What is going well that we would not want to lose?</source>
        <translation type="unfinished">Beth sy’n mynd yn dda na fyddem am ei golli?</translation>
    </message>
    <message>
        <source>What is taking longer than it should?</source>
        <translation type="unfinished">Beth sy’n cymryd mwy o amser nag y dylai?</translation>
    </message>
    <message>
        <source>What is the next step, whose is it, and what is it to change for {child}?</source>
        <translation type="unfinished">Beth yw’r cam nesaf, pwy biau ef, a beth ddylai newid i {child}?</translation>
    </message>
    <message>
        <source>What is {child} worried about, and what would {child} wish for?</source>
        <translation type="unfinished">Beth mae {child} yn poeni amdano, a beth fyddai {child} yn ei ddymuno?</translation>
    </message>
    <message>
        <source>What makes each person at home vulnerable, and how does that act on the others?</source>
        <translation type="unfinished">Beth sy’n gwneud pob person gartref yn agored i niwed, a sut mae hynny’n effeithio ar y lleill?</translation>
    </message>
    <message>
        <source>What makes this one hard to raise?</source>
        <translation type="unfinished">Beth sy’n gwneud hwn yn anodd ei godi?</translation>
    </message>
    <message>
        <source>What should I do differently next time?</source>
        <translation type="unfinished">Beth ddylwn i ei wneud yn wahanol y tro nesaf?</translation>
    </message>
    <message>
        <source>What should I take up for you, with the club or another service?</source>
        <translation type="unfinished">Beth ddylwn i ei godi ar eich rhan, gyda’r clwb neu wasanaeth arall?</translation>
    </message>
    <message>
        <source>What should the club know?</source>
        <translation type="unfinished">Beth ddylai’r clwb ei wybod?</translation>
    </message>
    <message>
        <source>What stays with you afterwards?</source>
        <translation type="unfinished">Beth sy’n aros gyda chi wedyn?</translation>
    </message>
    <message>
        <source>What surprised you, and what does it remind you of?</source>
        <translation type="unfinished">Beth a’ch synnodd, a beth mae’n eich atgoffa ohono?</translation>
    </message>
    <message>
        <source>What was asked, and what was advised?</source>
        <translation type="unfinished">Beth a ofynnwyd, a beth a gynghorwyd?</translation>
    </message>
    <message>
        <source>What was good about it, and what was hard?</source>
        <translation type="unfinished">Beth oedd yn dda amdano, a beth oedd yn anodd?</translation>
    </message>
    <message>
        <source>What was lost or changed between what others said and what reached us?</source>
        <translation type="unfinished">Beth a gollwyd neu a newidiwyd rhwng yr hyn a ddywedodd eraill a’r hyn a’n cyrhaeddodd ni?</translation>
    </message>
    <message>
        <source>What was lost or changed between what was said and what was passed on?</source>
        <translation type="unfinished">Beth a gollwyd neu a newidiwyd rhwng yr hyn a ddywedwyd a’r hyn a basiwyd ymlaen?</translation>
    </message>
    <message>
        <source>What was said, as near to the words as you can get?</source>
        <translation type="unfinished">Beth a ddywedwyd, mor agos at y geiriau ag y gallwch?</translation>
    </message>
    <message>
        <source>What was useful today?</source>
        <translation type="unfinished">Beth oedd yn ddefnyddiol heddiw?</translation>
    </message>
    <message>
        <source>What went well for {child}, and what did not?</source>
        <translation type="unfinished">Beth aeth yn dda i {child}, a beth nad aeth?</translation>
    </message>
    <message>
        <source>What will help you the next time?</source>
        <translation type="unfinished">Beth fydd yn eich helpu y tro nesaf?</translation>
    </message>
    <message>
        <source>What will you do differently the next time?</source>
        <translation type="unfinished">Beth wnewch chi’n wahanol y tro nesaf?</translation>
    </message>
    <message>
        <source>What will you try next, and how will you see whether it helps {child}?</source>
        <translation type="unfinished">Beth fyddwch chi’n ei drio nesaf, a sut byddwch yn gweld a yw’n helpu {child}?</translation>
    </message>
    <message>
        <source>What would change our minds?</source>
        <translation type="unfinished">Beth fyddai’n newid ein meddwl?</translation>
    </message>
    <message>
        <source>What would make the next few weeks easier?</source>
        <translation type="unfinished">Beth fyddai’n gwneud yr wythnosau nesaf yn haws?</translation>
    </message>
    <message>
        <source>What would take it one step up the scale, and who does it?</source>
        <translation type="unfinished">Beth fyddai’n mynd ag ef un cam i fyny’r raddfa, a phwy sy’n ei wneud?</translation>
    </message>
    <message>
        <source>What would we need to see, and for how long, to say that {child} is safe enough?</source>
        <translation type="unfinished">Beth fyddai angen i ni ei weld, ac am ba hyd, i ddweud bod {child} yn ddigon diogel?</translation>
    </message>
    <message>
        <source>What would you like to be better at?</source>
        <translation type="unfinished">Ym mha beth yr hoffech wella?</translation>
    </message>
    <message>
        <source>What would you like to come away with?</source>
        <translation type="unfinished">Beth hoffech chi ei gael o hyn?</translation>
    </message>
    <message>
        <source>What would {child} say a Saturday is like?</source>
        <translation type="unfinished">Sut byddai {child} yn disgrifio dydd Sadwrn?</translation>
    </message>
    <message>
        <source>What would {child} say about how we work with the family?</source>
        <translation type="unfinished">Beth fyddai {child} yn ei ddweud am sut rydym yn gweithio gyda’r teulu?</translation>
    </message>
    <message>
        <source>When could it have gone wrong and did not, and who made that so?</source>
        <translation type="unfinished">Pryd y gallai fod wedi mynd o’i le ac nad aeth, a phwy a wnaeth hynny?</translation>
    </message>
    <message>
        <source>When did it happen, and who else was there?</source>
        <translation type="unfinished">Pryd y digwyddodd, a phwy arall oedd yno?</translation>
    </message>
    <message>
        <source>When was {child} last seen alone, and how did that go?</source>
        <translation type="unfinished">Pryd y gwelwyd {child} ddiwethaf heb neb arall, a sut aeth hynny?</translation>
    </message>
    <message>
        <source>When were you last on your own with a worry, a child or a family?</source>
        <translation type="unfinished">Pryd oeddech chi ddiwethaf ar eich pen eich hun gyda phryder, plentyn neu deulu?</translation>
    </message>
    <message>
        <source>Where do you feel less safe than you should?</source>
        <translation type="unfinished">Ble ydych chi’n teimlo’n llai diogel nag y dylech?</translation>
    </message>
    <message>
        <source>Which beliefs of yours does this work touch, and who would notice?</source>
        <translation type="unfinished">Pa rai o’ch credoau y mae’r gwaith hwn yn cyffwrdd â nhw, a phwy fyddai’n sylwi?</translation>
    </message>
    <message>
        <source>Which decisions here are yours, and which are not?</source>
        <translation type="unfinished">Pa benderfyniadau yma sy’n eiddo i chi, a pha rai nad ydynt?</translation>
    </message>
    <message>
        <source>Which idea or guidance explains this best, and where does it not fit?</source>
        <translation type="unfinished">Pa syniad neu ganllaw sy’n esbonio hyn orau, a ble nad yw’n ffitio?</translation>
    </message>
    <message>
        <source>Which moment stays with you?</source>
        <translation type="unfinished">Pa foment sy’n aros gyda chi?</translation>
    </message>
    <message>
        <source>Which of this was seen, which was told, and which is an opinion?</source>
        <translation type="unfinished">Beth o hyn a welwyd, beth a ddywedwyd, a beth sy’n farn?</translation>
    </message>
    <message>
        <source>Who is worried that what may happen to {child}, if nothing changes?</source>
        <translation type="unfinished">Pwy sy’n poeni y gall beth ddigwydd i {child}, os na fydd dim yn newid?</translation>
    </message>
    <message>
        <source>Who knows {child} and the family best now, and what went when somebody left?</source>
        <translation type="unfinished">Pwy sy’n adnabod {child} a’r teulu orau nawr, a beth a gollwyd pan adawodd rhywun?</translation>
    </message>
    <message>
        <source>Who sees this differently, and have we asked them?</source>
        <translation type="unfinished">Pwy sy’n gweld hyn yn wahanol, ac a ydym wedi gofyn iddynt?</translation>
    </message>
    <message>
        <source>Who was tired when this was said or decided: the worker, the parent, {child}?</source>
        <translation type="unfinished">Pwy oedd wedi blino pan ddywedwyd neu y penderfynwyd hyn: y gweithiwr, y rhiant, {child}?</translation>
    </message>
    <message>
        <source>Who we are, and what we bring to the work</source>
        <translation type="unfinished">Pwy ydym ni, a’r hyn a ddown i’r gwaith</translation>
    </message>
    <message>
        <source>Whose family life looks least like yours, and how does that act on you?</source>
        <translation type="unfinished">Bywyd teuluol pwy sydd leiaf tebyg i’ch un chi, a sut mae hynny’n effeithio arnoch?</translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation type="unfinished">Geiriau pwy yw’r rhain?</translation>
    </message>
    <message>
        <source>Why did it go that way?</source>
        <translation type="unfinished">Pam yr aeth felly?</translation>
    </message>
    <message>
        <source>Worker to worker</source>
        <translation type="unfinished">Gweithiwr i weithiwr</translation>
    </message>
    <message>
        <source>Working well</source>
        <translation type="unfinished">Yn gweithio’n dda</translation>
    </message>
    <message>
        <source>Would seeing this be in the child’s best interests? Could it put the child, or somebody who spoke up, at risk?</source>
        <translation type="unfinished">A fyddai gweld hyn er lles pennaf y plentyn? A allai roi’r plentyn, neu rywun a leisiodd bryder, mewn perygl?</translation>
    </message>
</context>
<context>
    <name>ShowCaseSheet</name>
    <message>
        <source>&amp;Trustee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished">&amp;Pam?</translation>
    </message>
    <message>
        <source>Choose a trustee</source>
        <translation type="unfinished">Dewiswch ymddiriedolwr</translation>
    </message>
    <message>
        <source>They can read and change nothing. The child’s practitioner and supervisor are told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>A supervisor’s line manager</source>
        <translation type="unfinished">Rheolwr llinell goruchwyliwr</translation>
    </message>
    <message>
        <source>Agreements and dates</source>
        <translation type="unfinished">Cytundebau a dyddiadau</translation>
    </message>
    <message>
        <source>Children’s cases</source>
        <translation type="unfinished">Achosion plant</translation>
    </message>
    <message>
        <source>Group notes</source>
        <translation type="unfinished">Nodiadau grŵp</translation>
    </message>
    <message>
        <source>Has no key. A lead exports what they ask for, signed; the export is noted.</source>
        <translation type="unfinished">Nid oes ganddo allwedd. Mae arweinydd yn allforio’r hyn y mae’n gofyn amdano, wedi’i lofnodi; nodir yr allforiad.</translation>
    </message>
    <message>
        <source>Named auditor, up to a day</source>
        <translation type="unfinished">Archwilydd a enwir, hyd at ddiwrnod penodol</translation>
    </message>
    <message>
        <source>Partnership or inspector</source>
        <translation type="unfinished">Partneriaeth neu arolygydd</translation>
    </message>
    <message>
        <source>Personal parts</source>
        <translation type="unfinished">Rhannau personol</translation>
    </message>
    <message>
        <source>Programme lead</source>
        <translation type="unfinished">Arweinydd rhaglen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">Ansawdd</translation>
    </message>
    <message>
        <source>Safeguarding lead and deputies</source>
        <translation type="unfinished">Arweinydd diogelu a dirprwyon</translation>
    </message>
    <message>
        <source>Somebody who is supervised</source>
        <translation type="unfinished">Rhywun a oruchwylir</translation>
    </message>
    <message>
        <source>Supervisor, or who stands in for one</source>
        <translation type="unfinished">Goruchwyliwr, neu’r sawl sy’n sefyll i mewn drosto</translation>
    </message>
    <message>
        <source>Trustee or committee lead</source>
        <translation type="unfinished">Ymddiriedolwr neu arweinydd pwyllgor</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished">Pwy wnaeth beth</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation type="unfinished">crynodeb</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">popeth</translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished">ffigurau</translation>
    </message>
    <message>
        <source>for a written reason, both told</source>
        <translation type="unfinished">am reswm ysgrifenedig, y ddau’n cael gwybod</translation>
    </message>
    <message>
        <source>how things stand, no word</source>
        <translation type="unfinished">sut mae pethau’n sefyll, dim gair</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>none, unless a lead lets them read one for a written reason</source>
        <translation type="unfinished">dim, oni bai bod arweinydd yn gadael iddo ddarllen un am reswm ysgrifenedig</translation>
    </message>
    <message>
        <source>only when let in for a written reason, both told</source>
        <translation type="unfinished">dim ond pan adewir ef i mewn am reswm ysgrifenedig, y ddau’n cael gwybod</translation>
    </message>
    <message>
        <source>the sample chosen for the audit</source>
        <translation type="unfinished">y sampl a ddewiswyd ar gyfer yr archwiliad</translation>
    </message>
    <message>
        <source>their own</source>
        <translation type="unfinished">ei rai ei hun</translation>
    </message>
</context>
<context>
    <name>SightGroup</name>
    <message>
        <source>A rule of the program: everything else</source>
        <translation type="unfinished">Rheol y rhaglen: popeth arall</translation>
    </message>
    <message>
        <source>Children’s cases, decisions, actions, agendas, agreements and dates are encrypted together, for everybody with a key. Holdfast shows each person what their role may see, and nothing else; somebody with a key and the skill could read around that.</source>
        <translation type="unfinished">Mae achosion plant, penderfyniadau, camau gweithredu, agendâu, cytundebau a dyddiadau wedi’u hamgryptio gyda’i gilydd, i bawb ag allwedd. Mae Holdfast yn dangos i bob person yr hyn y caiff ei rôl ei weld, a dim arall; gallai rhywun ag allwedd a’r medr ddarllen o amgylch hynny.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished">Rhoi terfyn nawr</translation>
    </message>
    <message>
        <source>If two groups must not see each other’s records, keep two separate files.</source>
        <translation type="unfinished">Os na chaiff dau grŵp weld cofnodion ei gilydd, cadwch ddwy ffeil ar wahân.</translation>
    </message>
    <message>
        <source>Let in just now</source>
        <translation type="unfinished">Wedi’i adael i mewn ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nobody you may know of.</source>
        <translation type="unfinished">Neb y cewch wybod amdano.</translation>
    </message>
    <message>
        <source>Personal parts of sessions, restricted matters, half-written personal notes and forms, and why somebody was let in. Nobody else’s key opens them, however the file is taken apart; only a person named, or the recovery sheet, can let somebody in.</source>
        <translation type="unfinished">Rhannau personol sesiynau, materion cyfyngedig, nodiadau a ffurflenni personol ar eu hanner, a pham y gadawyd rhywun i mewn. Nid yw allwedd neb arall yn eu hagor, sut bynnag y tynnir y ffeil yn ddarnau; dim ond person a enwir, neu’r daflen adfer, all adael rhywun i mewn.</translation>
    </message>
    <message>
        <source>Sealed: only the keys of the people named open it</source>
        <translation type="unfinished">Dan sêl: dim ond allweddi’r bobl a enwir sy’n ei agor</translation>
    </message>
    <message>
        <source>That there is a personal part, who was there and when is not sealed. Of a restricted matter Holdfast shows others nothing at all; somebody who takes the file apart can see that a sealed note exists, who is named, and when it was written.</source>
        <translation type="unfinished">Nid yw’r ffaith bod rhan bersonol, pwy oedd yno a phryd dan sêl. Am fater cyfyngedig nid yw Holdfast yn dangos dim o gwbl i eraill; gall rhywun sy’n tynnu’r ffeil yn ddarnau weld bod nodyn dan sêl yn bod, pwy a enwir, a phryd yr ysgrifennwyd ef.</translation>
    </message>
    <message>
        <source>Two kinds of protection. It matters which is which.</source>
        <translation type="unfinished">Dau fath o amddiffyniad. Mae’n bwysig pa un yw pa un.</translation>
    </message>
    <message>
        <source>What each role sees</source>
        <translation type="unfinished">Beth mae pob rôl yn ei weld</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation type="unfinished">Pwy all weld beth</translation>
    </message>
    <message>
        <source>Who is let in just now</source>
        <translation type="unfinished">Pwy sydd wedi’i adael i mewn ar hyn o bryd</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation type="unfinished">Cytundeb %1, %2</translation>
    </message>
    <message>
        <source>Choose how each of you signs, or close this and sign another time.</source>
        <translation type="unfinished">Dewiswch sut mae pob un ohonoch yn llofnodi, neu caewch hwn a llofnodi rywbryd eto.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Record signatures</source>
        <translation type="unfinished">Cofnodi llofnodion</translation>
    </message>
    <message>
        <source>Say why, in their own words</source>
        <translation type="unfinished">Dywedwch pam, yn ei eiriau ei hun</translation>
    </message>
    <message>
        <source>Sign together</source>
        <translation type="unfinished">Llofnodi gyda’n gilydd</translation>
    </message>
    <message>
        <source>Signatures that you record do not let you in: one of the two, or somebody else, records them.</source>
        <translation type="unfinished">Nid yw llofnodion yr ydych chi’n eu cofnodi yn rhoi mynediad i chi: un o’r ddau, neu rywun arall, sy’n eu cofnodi.</translation>
    </message>
    <message>
        <source>This agreement lets you, as the line manager, read the personal part.</source>
        <translation type="unfinished">Mae’r cytundeb hwn yn gadael i chi, fel rheolwr llinell, ddarllen y rhan bersonol.</translation>
    </message>
    <message>
        <source>When both have signed, this version can no longer be changed. A change makes a new version, and this one is kept. Holdfast records who signed, when and how; that is not a digital signature.</source>
        <translation type="unfinished">Pan fydd y ddau wedi llofnodi, ni ellir newid y fersiwn hon mwyach. Mae newid yn gwneud fersiwn newydd, a chedwir yr un hon. Mae Holdfast yn cofnodi pwy a lofnododd, pryd a sut; nid llofnod digidol yw hynny.</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>%1, by the clock of %2. Whether to trust that authority is for you to decide. Its code is %3.</source>
        <translation type="unfinished">%1, yn ôl cloc %2. Chi sydd i benderfynu a ddylid ymddiried yn yr awdurdod hwnnw. Ei god yw %3.</translation>
    </message>
    <message>
        <source>%1, by the signer’s own clock</source>
        <translation type="unfinished">%1, yn ôl cloc y llofnodwr ei hun</translation>
    </message>
    <message>
        <source>, issued by </source>
        <translation type="unfinished">, cyhoeddwyd gan </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Tystysgrif</translation>
    </message>
    <message>
        <source>Changed since?</source>
        <translation type="unfinished">Wedi’i newid ers hynny?</translation>
    </message>
    <message>
        <source>Club’s code</source>
        <translation type="unfinished">Cod y clwb</translation>
    </message>
    <message>
        <source>Data attached</source>
        <translation type="unfinished">Data atodedig</translation>
    </message>
    <message>
        <source>Issuer’s code</source>
        <translation type="unfinished">Cod y cyhoeddwr</translation>
    </message>
    <message>
        <source>Its name is not the one at its place, %1. Ask them whether they did.</source>
        <translation type="unfinished">Nid ei enw yw’r un yn ei le, %1. Gofynnwch iddynt a wnaethant.</translation>
    </message>
    <message>
        <source>No. Nothing has changed since it was signed.</source>
        <translation type="unfinished">Nac ydy. Nid oes dim wedi newid ers ei lofnodi.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Llofnodwyd gan</translation>
    </message>
    <message>
        <source>Still to sign</source>
        <translation type="unfinished">I lofnodi o hyd</translation>
    </message>
    <message>
        <source>The signature does not say</source>
        <translation type="unfinished">Nid yw’r llofnod yn dweud</translation>
    </message>
    <message>
        <source>Their own, issued by %1 and not by the club</source>
        <translation type="unfinished">Ei dystysgrif ei hun, a gyhoeddwyd gan %1 ac nid gan y clwb</translation>
    </message>
    <message>
        <source>Their own, made by themselves: nobody else vouches for the name</source>
        <translation type="unfinished">Ei dystysgrif ei hun, a wnaeth ei hun: nid oes neb arall yn tystio i’r enw</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation type="unfinished">Stamp amser</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Yes, or it cannot be told.</source>
        <translation type="unfinished">Ydy, neu ni ellir dweud.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished">rhywun</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Pad to draw your signature on, with mouse, pen or finger</source>
        <translation type="unfinished">Pad i dynnu eich llofnod arno, â llygoden, pen neu fys</translation>
    </message>
</context>
<context>
    <name>SignatureReminder</name>
    <message>
        <source>%1 for your signature.</source>
        <translation type="unfinished">%1 i’ch llofnod.</translation>
    </message>
    <message>
        <source>%1 of %2, asked by %3</source>
        <translation type="unfinished">%1 o %2, gofynnwyd gan %3</translation>
    </message>
    <message>
        <source>%1. Open the saved PDF and sign it there.</source>
        <translation type="unfinished">%1. Agorwch y PDF a gadwyd a llofnodwch ef yno.</translation>
    </message>
    <message>
        <source>Check a &amp;PDF…</source>
        <translation type="unfinished">Gwirio &amp;PDF…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Dogfen</translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <source>%1, %2 KB, locked, not PDF/A</source>
        <translation type="unfinished">%1, %2 KB, wedi’i gloi, nid PDF/A</translation>
    </message>
    <message>
        <source>%1, %2 KB, not encrypted</source>
        <translation type="unfinished">%1, %2 KB, heb ei amgryptio</translation>
    </message>
    <message>
        <source>&amp;Where is it going?</source>
        <translation type="unfinished">I &amp;ble mae’n mynd?</translation>
    </message>
    <message>
        <source>A PDF reader may say the signer is “unknown”. That is expected: your club is its own signer. Whoever receives the record can compare the code above with you by telephone.</source>
        <translation type="unfinished">Efallai y bydd darllenydd PDF yn dweud bod y llofnodwr yn “anhysbys”. Mae hynny i’w ddisgwyl: eich clwb yw ei lofnodwr ei hun. Gall y sawl sy’n derbyn y cofnod gymharu’r cod uchod gyda chi dros y ffôn.</translation>
    </message>
    <message>
        <source>A PDF reader that knows the issuer of your certificate names you as the signer; another may say “unknown”. The last page says that it is your own certificate and not the club’s.</source>
        <translation type="unfinished">Mae darllenydd PDF sy’n adnabod cyhoeddwr eich tystysgrif yn eich enwi fel y llofnodwr; gall un arall ddweud “anhysbys”. Mae’r dudalen olaf yn dweud mai eich tystysgrif chi ydyw ac nid un y clwb.</translation>
    </message>
    <message>
        <source>Children’s services</source>
        <translation type="unfinished">Gwasanaethau plant</translation>
    </message>
    <message>
        <source>Club case folder, locked cabinet</source>
        <translation type="unfinished">Ffolder achosion y clwb, cabinet dan glo</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Given to the designated safeguarding lead</source>
        <translation type="unfinished">Rhoddwyd i’r arweinydd diogelu dynodedig</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation type="unfinished">Ar ba ddiwrnod</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished">Dangos yn y &amp;ffolder</translation>
    </message>
    <message>
        <source>Signed, saved and checked</source>
        <translation type="unfinished">Llofnodwyd, cadwyd a gwiriwyd</translation>
    </message>
    <message>
        <source>The file was read back from the disk and its signature is good.</source>
        <translation type="unfinished">Darllenwyd y ffeil yn ôl o’r ddisg ac mae ei llofnod yn ddilys.</translation>
    </message>
    <message>
        <source>This note goes on the case. You can fill it in later.</source>
        <translation type="unfinished">Mae’r nodyn hwn yn mynd ar yr achos. Gallwch ei lenwi yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Where is it going?</source>
        <translation type="unfinished">I ble mae’n mynd?</translation>
    </message>
</context>
<context>
    <name>SignersList</name>
    <message>
        <source>Who signs as well</source>
        <translation type="unfinished">Pwy arall sy’n llofnodi</translation>
    </message>
    <message>
        <source>You sign first. Each of them then opens the saved PDF here, under “Check a PDF”, and signs with their own passphrase.</source>
        <translation type="unfinished">Chi sy’n llofnodi yn gyntaf. Yna mae pob un ohonynt yn agor y PDF a gadwyd yma, o dan “Gwirio PDF”, ac yn llofnodi â’i gyfrinymadrodd ei hun.</translation>
    </message>
</context>
<context>
    <name>SmartLetters</name>
    <message>
        <source>All five parts of the action are written</source>
        <translation type="unfinished">Mae pum rhan y cam gweithredu wedi’u hysgrifennu</translation>
    </message>
    <message>
        <source>Still open: {parts}</source>
        <translation type="unfinished">Ar agor o hyd: {parts}</translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished">erbyn pryd</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation type="unfinished">sut y byddwn yn gwybod</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished">heb ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>what could get in the way</source>
        <translation type="unfinished">beth allai fod yn rhwystr</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation type="unfinished">beth fydd yn cael ei wneud</translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished">pwy</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished">wedi’i ysgrifennu</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>our own proposal</source>
        <translation type="unfinished">ein cynnig ein hunain</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation type="unfinished">pwynt %1</translation>
    </message>
    <message>
        <source>points %1 and %2</source>
        <translation type="unfinished">pwyntiau %1 a %2</translation>
    </message>
    <message>
        <source>published by one authority (%1)</source>
        <translation type="unfinished">cyhoeddwyd gan un awdurdod (%1)</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>&amp;Add it to the club’s words</source>
        <translation type="unfinished">&amp;Ychwanegu at eiriau’r clwb</translation>
    </message>
    <message>
        <source>&amp;Take “%1” as right for now</source>
        <translation type="unfinished">&amp;Derbyn “%1” am y tro</translation>
    </message>
    <message>
        <source>Every word is in the dictionary.</source>
        <translation type="unfinished">Mae pob gair yn y geiriadur.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation type="unfinished">Nid yw “%1” yn y geiriadur.</translation>
    </message>
</context>
<context>
    <name>SpellingWatch</name>
    <message>
        <source>Added to the club’s words</source>
        <translation type="unfinished">Ychwanegwyd at eiriau’r clwb</translation>
    </message>
</context>
<context>
    <name>StampSheet</name>
    <message>
        <source>&amp;Read the reply…</source>
        <translation type="unfinished">&amp;Darllen yr ateb…</translation>
    </message>
    <message>
        <source>1. Save the request. It holds a check sum and nothing of the document. Send it to an authority from a computer that is online, and save its reply, a file that ends in .tsr.</source>
        <translation type="unfinished">1. Cadwch y cais. Mae’n cynnwys swm gwirio a dim byd o’r ddogfen. Anfonwch ef at awdurdod o gyfrifiadur sydd ar-lein, a chadwch ei ateb, ffeil sy’n gorffen â .tsr.</translation>
    </message>
    <message>
        <source>2. Read the reply. The document must be the same file as then. A time stamp is the last thing: nobody can sign afterwards.</source>
        <translation type="unfinished">2. Darllenwch yr ateb. Rhaid i’r ddogfen fod yr un ffeil â bryd hynny. Stamp amser yw’r peth olaf: ni all neb lofnodi wedyn.</translation>
    </message>
    <message>
        <source>Add a time stamp</source>
        <translation type="unfinished">Ychwanegu stamp amser</translation>
    </message>
    <message>
        <source>Checking the time stamp</source>
        <translation type="unfinished">Yn gwirio’r stamp amser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Read the reply</source>
        <translation type="unfinished">Darllen yr ateb</translation>
    </message>
    <message>
        <source>Save the re&amp;quest…</source>
        <translation type="unfinished">&amp;Cadw’r cais…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">Cadw’r cais</translation>
    </message>
    <message>
        <source>The file was read back from the disk; its signatures and its time stamp are good.</source>
        <translation type="unfinished">Darllenwyd y ffeil yn ôl o’r ddisg; mae ei llofnodion a’i stamp amser yn ddilys.</translation>
    </message>
    <message>
        <source>The request is saved</source>
        <translation type="unfinished">Mae’r cais wedi’i gadw</translation>
    </message>
    <message>
        <source>The request was not saved</source>
        <translation type="unfinished">Ni chadwyd y cais</translation>
    </message>
    <message>
        <source>The time in a signature is that of this computer. A time-stamp authority can confirm it by its own clock. Holdfast never goes online, so the two files are carried by somebody who does.</source>
        <translation type="unfinished">Amser y cyfrifiadur hwn yw’r amser mewn llofnod. Gall awdurdod stampiau amser ei gadarnhau yn ôl ei gloc ei hun. Nid yw Holdfast byth yn mynd ar-lein, felly rhywun sydd ar-lein sy’n cludo’r ddwy ffeil.</translation>
    </message>
    <message>
        <source>The time stamp is in the document</source>
        <translation type="unfinished">Mae’r stamp amser yn y ddogfen</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written. Choose another name.</source>
        <translation type="unfinished">Mae ffeil o’r enw hwn eisoes. Nid ysgrifennwyd dim. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Time-stamp reply (*.tsr);;All files (*)</source>
        <translation type="unfinished">Ateb stamp amser (*.tsr);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Time-stamp request (*.tsq)</source>
        <translation type="unfinished">Cais stamp amser (*.tsq)</translation>
    </message>
</context>
<context>
    <name>StampWords</name>
    <message>
        <source>A document with a password can get no time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or another authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it again, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Export it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a signed document that was not changed since can get a time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a new request for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not the reply of a time-stamp authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reply does not fit. It is for another document, or this one was signed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority gave no time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority’s reply is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp in that reply does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has a time stamp already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardSheet</name>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished">&amp;Erbyn</translation>
    </message>
    <message>
        <source>&amp;Moderated score</source>
        <translation type="unfinished">Sgôr wedi’i chy&amp;medroli</translation>
    </message>
    <message>
        <source>Name no child and nobody else here.</source>
        <translation type="unfinished">Peidiwch ag enwi plentyn na neb arall yma.</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation type="unfinished">Heb ei sgorio eto</translation>
    </message>
    <message>
        <source>Our &amp;own score</source>
        <translation type="unfinished">Ein sgôr ein &amp;hunain</translation>
    </message>
    <message>
        <source>What shows &amp;it</source>
        <translation type="unfinished">&amp;Beth sy’n ei ddangos</translation>
    </message>
    <message>
        <source>What the partnership, or whoever asked, made of it.</source>
        <translation type="unfinished">Barn y bartneriaeth, neu bwy bynnag a ofynnodd, amdano.</translation>
    </message>
    <message>
        <source>What we will im&amp;prove</source>
        <translation type="unfinished">Beth fyddwn yn ei &amp;wella</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>One thing to see to before you go on</source>
        <translation type="unfinished">Un peth i’w wneud cyn mynd ymlaen</translation>
    </message>
    <message>
        <source>To see to before you go on</source>
        <translation type="unfinished">I’w gwneud cyn mynd ymlaen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation type="unfinished">Cam {number} o {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepsSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>StillInBackups</name>
    <message>
        <source>No backup is within reach now; one on a stick may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in the backups made on request, of %1: these stay until somebody deletes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in the backups of %1: these go by themselves, within %2 months of further backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>At least 14 characters, or four words.</source>
        <translation type="unfinished">O leiaf 14 nod, neu bedwar gair.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished">Gweddol</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are stronger.</source>
        <translation type="unfinished">Mae pedwar neu bum gair nad ydynt yn perthyn i’w gilydd yn gryfach.</translation>
    </message>
    <message>
        <source>Many people use this one, so it is among the first to be tried.</source>
        <translation type="unfinished">Mae llawer o bobl yn defnyddio hwn, felly mae ymhlith y cyntaf i gael eu profi.</translation>
    </message>
    <message>
        <source>Names that people here know are among the first to be tried. Use other words.</source>
        <translation type="unfinished">Mae enwau y mae pobl yma’n eu gwybod ymhlith y cyntaf i gael eu profi. Defnyddiwch eiriau eraill.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished">Cryf</translation>
    </message>
    <message>
        <source>The same thing over and over is quickly guessed. Use different words.</source>
        <translation type="unfinished">Mae’r un peth drosodd a throsodd yn hawdd ei ddyfalu. Defnyddiwch eiriau gwahanol.</translation>
    </message>
    <message>
        <source>This follows a pattern. Words that do not belong together are stronger.</source>
        <translation type="unfinished">Mae hwn yn dilyn patrwm. Mae geiriau nad ydynt yn perthyn i’w gilydd yn gryfach.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished">Rhy fyr</translation>
    </message>
    <message>
        <source>Use at least 14 characters, or four words.</source>
        <translation type="unfinished">Defnyddiwch o leiaf 14 nod, neu bedwar gair.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished">Gwan</translation>
    </message>
    <message>
        <source>hard to guess</source>
        <translation type="unfinished">anodd ei ddyfalu</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished">&amp;Cadw fel ffeil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished">Manylion ar gyfer cymorth</translation>
    </message>
    <message>
        <source>Read them, then save them as a file and send that to whoever helps you. Holdfast sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the details</source>
        <translation type="unfinished">Cadw’r manylion</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished">Wedi’u cadw.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Testun (*.txt)</translation>
    </message>
    <message>
        <source>You can send the file to whoever helps you.</source>
        <translation type="unfinished">Gallwch anfon y ffeil at bwy bynnag sy’n eich helpu.</translation>
    </message>
</context>
<context>
    <name>TakeApartSheet</name>
    <message>
        <source>%1 signed since. What was on both files may be in it: ask for every copy back.</source>
        <translation type="unfinished">%1 wedi’u llofnodi ers hynny. Gall yr hyn a oedd ar y ddwy ffeil fod ynddynt: gofynnwch am bob copi yn ôl.</translation>
    </message>
    <message>
        <source>%1 stands again as it did when it was put away: look through it.</source>
        <translation type="unfinished">Mae %1 eto fel yr oedd pan roddwyd hi o’r neilltu: edrychwch drwyddi.</translation>
    </message>
    <message>
        <source>&amp;Why it was wrong</source>
        <translation type="unfinished">&amp;Pam yr oedd yn anghywir</translation>
    </message>
    <message>
        <source>Changed since, and goes back to %1 as it is now: %2.</source>
        <translation type="unfinished">Newidiwyd ers hynny, ac mae’n mynd yn ôl at %1 fel y mae nawr: %2.</translation>
    </message>
    <message>
        <source>It has been held since. Both are held from then on; release the one that is not meant.</source>
        <translation type="unfinished">Mae wedi’i dal ers hynny. Delir y ddwy o hynny ymlaen; rhyddhewch yr un nas bwriadwyd.</translation>
    </message>
    <message>
        <source>Look through these yourself: they were changed while the files were one, and stay on %1: %2.</source>
        <translation type="unfinished">Edrychwch drwy’r rhain eich hun: fe’u newidiwyd tra oedd y ffeiliau’n un, ac maent yn aros ar %1: %2.</translation>
    </message>
    <message>
        <source>Taken out again: %1</source>
        <translation type="unfinished">Wedi’i dynnu allan eto: %1</translation>
    </message>
    <message>
        <source>They cannot be taken apart yet.</source>
        <translation type="unfinished">Ni ellir eu gwahanu eto.</translation>
    </message>
    <message>
        <source>Whose it is: %1</source>
        <translation type="unfinished">Pwy biau: %1</translation>
    </message>
    <message>
        <source>Written since. Say of each whose it is:</source>
        <translation type="unfinished">Wedi’i ysgrifennu ers hynny. Dywedwch am bob un pwy a’i piau:</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">a gedwir</translation>
    </message>
    <message>
        <source>was put away</source>
        <translation type="unfinished">a roddwyd o’r neilltu</translation>
    </message>
</context>
<context>
    <name>TakeAwaySheet</name>
    <message>
        <source>&amp;Change the key</source>
        <translation type="unfinished">&amp;Newid yr allwedd</translation>
    </message>
    <message>
        <source>&amp;Change the key of the records as well</source>
        <translation type="unfinished">&amp;Newid allwedd y cofnodion hefyd</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation type="unfinished">Ei &amp;chymryd i ffwrdd</translation>
    </message>
    <message>
        <source>A copy or a backup made before today opens with the passphrases of that day, for ever, and so do the records on a laptop or a memory stick that somebody kept. Ask for them back. Delete backups that you no longer need.</source>
        <translation type="unfinished">Mae copi neu gopi wrth gefn a wnaed cyn heddiw yn agor â chyfrinymadroddion y diwrnod hwnnw, am byth, ac felly hefyd y cofnodion ar liniadur neu gof bach a gadwodd rhywun. Gofynnwch amdanynt yn ôl. Dilëwch gopïau wrth gefn nad oes eu hangen arnoch mwyach.</translation>
    </message>
    <message>
        <source>All records are written anew under a new key and compared before they count, which takes some seconds. Everybody else goes on with the passphrase they have, and the recovery sheet stays good. A copy of the keys that somebody kept opens nothing that is written from now on.</source>
        <translation type="unfinished">Ysgrifennir yr holl gofnodion o’r newydd o dan allwedd newydd a’u cymharu cyn iddynt gyfrif, sy’n cymryd rhai eiliadau. Mae pawb arall yn mynd ymlaen â’r cyfrinymadrodd sydd ganddynt, ac mae’r daflen adfer yn dal yn dda. Nid yw copi o’r allweddi a gadwodd rhywun yn agor dim a ysgrifennir o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Change the key of the records</source>
        <translation type="unfinished">Newid allwedd y cofnodion</translation>
    </message>
    <message>
        <source>Everybody else goes on with their own passphrase. Make a new backup soon.</source>
        <translation type="unfinished">Mae pawb arall yn mynd ymlaen â’u cyfrinymadrodd eu hunain. Gwnewch gopi wrth gefn newydd yn fuan.</translation>
    </message>
    <message>
        <source>Take away the key of %1</source>
        <translation type="unfinished">Cymryd allwedd %1 i ffwrdd</translation>
    </message>
    <message>
        <source>Taking the key away</source>
        <translation type="unfinished">Yn cymryd yr allwedd i ffwrdd</translation>
    </message>
    <message>
        <source>The key is taken away, and the records have a new key.</source>
        <translation type="unfinished">Mae’r allwedd wedi’i chymryd i ffwrdd, ac mae gan y cofnodion allwedd newydd.</translation>
    </message>
    <message>
        <source>The key is taken away.</source>
        <translation type="unfinished">Mae’r allwedd wedi’i chymryd i ffwrdd.</translation>
    </message>
    <message>
        <source>The key of the records is the same as before. You can still change it here.</source>
        <translation type="unfinished">Yr un yw allwedd y cofnodion ag o’r blaen. Gallwch ei newid yma o hyd.</translation>
    </message>
    <message>
        <source>The records have a new key.</source>
        <translation type="unfinished">Mae gan y cofnodion allwedd newydd.</translation>
    </message>
    <message>
        <source>Their passphrase opens these records no more. What they wrote stays.</source>
        <translation type="unfinished">Nid yw ei gyfrinymadrodd yn agor y cofnodion hyn mwyach. Mae’r hyn a ysgrifennodd yn aros.</translation>
    </message>
    <message>
        <source>What this does not undo</source>
        <translation type="unfinished">Beth nad yw hyn yn ei ddadwneud</translation>
    </message>
    <message>
        <source>Writing the records under a new key</source>
        <translation type="unfinished">Yn ysgrifennu’r cofnodion o dan allwedd newydd</translation>
    </message>
</context>
<context>
    <name>TakeOutSheet</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished">%1 o %2: %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;Cau</translation>
    </message>
    <message>
        <source>&amp;Why everything is taken out</source>
        <translation type="unfinished">&amp;Pam y tynnir popeth allan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Counting what there is…</source>
        <translation type="unfinished">Yn cyfrif beth sydd…</translation>
    </message>
    <message>
        <source>Every child by name, every session and decision that you may read. A lost memory stick is then a breach to report. Sealed, it would be safe without its key.</source>
        <translation type="unfinished">Pob plentyn wrth ei enw, pob sesiwn a phenderfyniad y cewch ei ddarllen. Mae cof bach coll wedyn yn doriad i’w adrodd. Dan sêl, byddai’n ddiogel heb ei allwedd.</translation>
    </message>
    <message>
        <source>Every record that you may read as data and as lists, up to %1, and %2.</source>
        <translation type="unfinished">Pob cofnod y cewch ei ddarllen fel data ac fel rhestri, hyd at %1, a %2.</translation>
    </message>
    <message>
        <source>Everything is out, and was read back.</source>
        <translation type="unfinished">Mae popeth allan, ac fe’i darllenwyd yn ôl.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished">Rhoi’r gorau iddi</translation>
    </message>
    <message>
        <source>I know that this file is not sealed, and it is what I want</source>
        <translation type="unfinished">Gwn nad yw’r ffeil hon dan sêl, a dyna rwyf ei eisiau</translation>
    </message>
    <message>
        <source>It is %1. It is not sealed: remove it when it has served its purpose.</source>
        <translation type="unfinished">%1 ydyw. Nid yw dan sêl: tynnwch hi pan fydd wedi gwneud ei gwaith.</translation>
    </message>
    <message>
        <source>Restricted matters and what is sealed to others are not in it; the file says so.</source>
        <translation type="unfinished">Nid yw materion cyfyngedig na’r hyn sydd dan sêl i eraill ynddi; mae’r ffeil yn dweud hynny.</translation>
    </message>
    <message>
        <source>Signing and writing</source>
        <translation type="unfinished">Yn llofnodi ac yn ysgrifennu</translation>
    </message>
    <message>
        <source>The reason stands in the file, and where words that seem to name others stay as they were written. Other leads, trustees and line managers are told on their Today.</source>
        <translation type="unfinished">Mae’r rheswm yn y ffeil, a lle mae geiriau sy’n ymddangos yn enwi eraill yn aros fel y’u hysgrifennwyd. Caiff arweinwyr, ymddiriedolwyr a rheolwyr llinell eraill wybod ar eu tudalen Heddiw.</translation>
    </message>
    <message>
        <source>Tick this, or take it out sealed.</source>
        <translation type="unfinished">Ticiwch hwn, neu tynnwch ef allan dan sêl.</translation>
    </message>
    <message>
        <source>Whoever gets hold of this file can read all of it.</source>
        <translation type="unfinished">Gall pwy bynnag sy’n cael gafael ar y ffeil hon ei darllen i gyd.</translation>
    </message>
    <message>
        <source>Your &amp;answer to the warning</source>
        <translation type="unfinished">Eich &amp;ateb i’r rhybudd</translation>
    </message>
</context>
<context>
    <name>TakenOut</name>
    <message>
        <source>Could not be made, and has to be exported by itself: %1.</source>
        <translation type="unfinished">Ni ellid ei wneud, a rhaid ei allforio ar ei ben ei hun: %1.</translation>
    </message>
    <message>
        <source>Sealed to others and not in it: %1.</source>
        <translation type="unfinished">Dan sêl i eraill ac nid ynddi: %1.</translation>
    </message>
</context>
<context>
    <name>TakesOnSheet</name>
    <message>
        <source>&amp;What is it?</source>
        <translation type="unfinished">&amp;Beth ydyw?</translation>
    </message>
    <message>
        <source>Add the agency first</source>
        <translation type="unfinished">Ychwanegwch yr asiantaeth yn gyntaf</translation>
    </message>
    <message>
        <source>By whe&amp;n?</source>
        <translation type="unfinished">Erbyn pry&amp;d?</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished">Pa&amp;m?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Beth ydyw</translation>
    </message>
    <message>
        <source>Which a&amp;gency?</source>
        <translation type="unfinished">Pa a&amp;siantaeth?</translation>
    </message>
    <message>
        <source>Who t&amp;here is responsible?</source>
        <translation type="unfinished">P&amp;wy yno sy’n gyfrifol?</translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions and files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Drafft</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>&amp;Insert a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that were signed before keep the wording they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have somebody who speaks the language read it before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes in the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds until you put it in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in &amp;force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pa&amp;ges</source>
        <translation type="unfinished">Dangos y t&amp;udalennau</translation>
    </message>
    <message>
        <source>The draft is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages come back when the mistakes below the wording are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard wording has changed since yours was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording from the file is here as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation has not been checked by a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing pages</source>
        <translation type="unfinished">Yn ysgrifennu tudalennau</translation>
    </message>
    <message>
        <source>Yours stays in force. Look whether you want to take something over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>%1 added</source>
        <translation type="unfinished">ychwanegwyd %1</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation type="unfinished">tynnwyd %1</translation>
    </message>
    <message>
        <source>A wording can name fields and ask “if” and “for”, and nothing else. Take this part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the standard wording: %1.</source>
        <translation type="unfinished">O gymharu â’r geiriad safonol: %1.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>Agreement of a group</source>
        <translation type="unfinished">Cytundeb grŵp</translation>
    </message>
    <message>
        <source>Audit sample of supervision</source>
        <translation type="unfinished">Sampl archwilio goruchwyliaeth</translation>
    </message>
    <message>
        <source>Case chronology</source>
        <translation type="unfinished">Cronoleg achos</translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation type="unfinished">Tystysgrif gwaredu</translation>
    </message>
    <message>
        <source>Choose a part of it with “Insert a field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with “Insert a field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of records</source>
        <translation type="unfinished">Copi o gofnodion</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Extract for another agency</source>
        <translation type="unfinished">Detholiad i asiantaeth arall</translation>
    </message>
    <message>
        <source>Group supervision record</source>
        <translation type="unfinished">Cofnod goruchwyliaeth grŵp</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record for the child’s file</source>
        <translation type="unfinished">Cofnod ar gyfer ffeil y plentyn</translation>
    </message>
    <message>
        <source>Record of a restricted matter</source>
        <translation type="unfinished">Cofnod mater cyfyngedig</translation>
    </message>
    <message>
        <source>Record of an escalation</source>
        <translation type="unfinished">Cofnod uwchgyfeiriad</translation>
    </message>
    <message>
        <source>Record of an observation</source>
        <translation type="unfinished">Cofnod arsylwi</translation>
    </message>
    <message>
        <source>Section 11 evidence pack</source>
        <translation type="unfinished">Pecyn tystiolaeth Adran 11</translation>
    </message>
    <message>
        <source>Session record</source>
        <translation type="unfinished">Cofnod sesiwn</translation>
    </message>
    <message>
        <source>Supervision agreement</source>
        <translation type="unfinished">Cytundeb goruchwylio</translation>
    </message>
    <message>
        <source>Supervision policy</source>
        <translation type="unfinished">Polisi goruchwylio</translation>
    </message>
    <message>
        <source>The braces here do not fit together. A field is {{ name }}, a condition {% if name %}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has to be the title: “# ” and the name of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the standard wording.</source>
        <translation type="unfinished">Yr un fath â’r geiriad safonol.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be printed. Type the line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wording is longer than 20 kB. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would print far too much. Take a “for” out of another “for”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “%1” closes nothing. Take it out, or put in what it should close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “%1” is never closed. Put {% end%1 %} where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training record</source>
        <translation type="unfinished">Cofnod hyfforddi</translation>
    </message>
    <message>
        <source>Trust card</source>
        <translation type="unfinished">Cerdyn ymddiriedaeth</translation>
    </message>
    <message>
        <source>Was “%1” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>Whole wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a list or has parts, and cannot be printed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one text, so there is nothing to go through one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 has left and still holds a key.</source>
        <translation type="unfinished">Mae %1 wedi gadael ac yn dal i fod ag allwedd.</translation>
    </message>
    <message>
        <source>%1 told somebody something on %2 at %3, and no report is noted.</source>
        <translation type="unfinished">Dywedodd %1 rywbeth wrth rywun ar %2 am %3, ac ni nodwyd adroddiad.</translation>
    </message>
    <message>
        <source>%1, decided by %2 on %3</source>
        <translation type="unfinished">%1, penderfynwyd gan %2 ar %3</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished">&amp;Edrych</translation>
    </message>
    <message>
        <source>&amp;Make one…</source>
        <translation type="unfinished">&amp;Gwneud un…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished">&amp;Ei agor</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished">&amp;Adolygu</translation>
    </message>
    <message>
        <source>1:1, %1</source>
        <translation type="unfinished">1:1, %1</translation>
    </message>
    <message>
        <source>Are the numbers to call still right?</source>
        <translation type="unfinished">A yw’r rhifau i’w ffonio yn dal yn gywir?</translation>
    </message>
    <message>
        <source>Being written, held on %1</source>
        <translation type="unfinished">Yn cael ei ysgrifennu, cynhaliwyd ar %1</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Trefnu</translation>
    </message>
    <message>
        <source>Call first. Then note when it was reported, and to whom.</source>
        <translation type="unfinished">Ffoniwch yn gyntaf. Yna nodwch pryd yr adroddwyd amdano, ac wrth bwy.</translation>
    </message>
    <message>
        <source>Check &amp;them</source>
        <translation type="unfinished">&amp;Eu gwirio</translation>
    </message>
    <message>
        <source>Dates to book</source>
        <translation type="unfinished">Dyddiadau i’w trefnu</translation>
    </message>
    <message>
        <source>Files to read and sign</source>
        <translation type="unfinished">Ffeiliau i’w darllen a’u llofnodi</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation type="unfinished">Dilyn i fyny…</translation>
    </message>
    <message>
        <source>Give a &amp;key…</source>
        <translation type="unfinished">Rhoi a&amp;llwedd…</translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation type="unfinished">Rhoi rheswm…</translation>
    </message>
    <message>
        <source>Give a second person a key of their own, so that nothing is lost while you are away.</source>
        <translation type="unfinished">Rhowch ei allwedd ei hun i ail berson, fel na chollir dim tra byddwch i ffwrdd.</translation>
    </message>
    <message>
        <source>Group agreements to review</source>
        <translation type="unfinished">Cytundebau grŵp i’w hadolygu</translation>
    </message>
    <message>
        <source>Group records to be read</source>
        <translation type="unfinished">Cofnodion grŵp i’w darllen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grwpiau</translation>
    </message>
    <message>
        <source>Have you read it?</source>
        <translation type="unfinished">Ydych chi wedi’i ddarllen?</translation>
    </message>
    <message>
        <source>If the passphrases are forgotten, nobody can open the records.</source>
        <translation type="unfinished">Os anghofir y cyfrinymadroddion, ni all neb agor y cofnodion.</translation>
    </message>
    <message>
        <source>It is reported…</source>
        <translation type="unfinished">Mae wedi’i adrodd…</translation>
    </message>
    <message>
        <source>Its period is over, or somebody proposed to dispose of it. Nothing goes by itself.</source>
        <translation type="unfinished">Mae ei gyfnod ar ben, neu mae rhywun wedi cynnig cael gwared arno. Nid oes dim yn mynd ohono’i hun.</translation>
    </message>
    <message>
        <source>Judgements to approve</source>
        <translation type="unfinished">Penderfyniadau i’w cymeradwyo</translation>
    </message>
    <message>
        <source>Look at it again and approve it anew.</source>
        <translation type="unfinished">Edrychwch arno eto a’i gymeradwyo o’r newydd.</translation>
    </message>
    <message>
        <source>No date is booked</source>
        <translation type="unfinished">Nid oes dyddiad wedi’i drefnu</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished">Heb ei chynnal</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation type="unfinished">Heb ei ddarllen eto: %1</translation>
    </message>
    <message>
        <source>One date is booked: %1</source>
        <translation type="unfinished">Mae un dyddiad wedi’i drefnu: %1</translation>
    </message>
    <message>
        <source>Only you can open these records.</source>
        <translation type="unfinished">Dim ond chi all agor y cofnodion hyn.</translation>
    </message>
    <message>
        <source>Planned for %1, and no reason recorded</source>
        <translation type="unfinished">Wedi’i chynllunio ar gyfer %1, a dim rheswm wedi’i gofnodi</translation>
    </message>
    <message>
        <source>Read and answer…</source>
        <translation type="unfinished">Darllen ac ateb…</translation>
    </message>
    <message>
        <source>Read it, change what is not yours, approve it.</source>
        <translation type="unfinished">Darllenwch ef, newidiwch yr hyn nad yw’n addas i chi, a’i gymeradwyo.</translation>
    </message>
    <message>
        <source>Should this go further?</source>
        <translation type="unfinished">A ddylai hyn fynd ymhellach?</translation>
    </message>
    <message>
        <source>Since %1. Their passphrase opens these records until you take it away.</source>
        <translation type="unfinished">Ers %1. Mae ei gyfrinymadrodd yn agor y cofnodion hyn nes i chi ei dynnu oddi arno.</translation>
    </message>
    <message>
        <source>Take the &amp;key away…</source>
        <translation type="unfinished">Tynnu’r a&amp;llwedd…</translation>
    </message>
    <message>
        <source>The last date was called off, and there is no new one</source>
        <translation type="unfinished">Cafodd y dyddiad diwethaf ei ganslo, ac nid oes un newydd</translation>
    </message>
    <message>
        <source>The review of the supervision policy is overdue.</source>
        <translation type="unfinished">Mae adolygiad y polisi goruchwylio yn hwyr.</translation>
    </message>
    <message>
        <source>The supervision policy is due for its review.</source>
        <translation type="unfinished">Mae’n bryd adolygu’r polisi goruchwylio.</translation>
    </message>
    <message>
        <source>The supervision policy is not approved yet.</source>
        <translation type="unfinished">Nid yw’r polisi goruchwylio wedi’i gymeradwyo eto.</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet.</source>
        <translation type="unfinished">Nid oes taflen adfer eto.</translation>
    </message>
    <message>
        <source>There is usually one month to answer.</source>
        <translation type="unfinished">Fel arfer mae mis i ateb.</translation>
    </message>
    <message>
        <source>They should be checked once a year.</source>
        <translation type="unfinished">Dylid eu gwirio unwaith y flwyddyn.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Hyfforddiant</translation>
    </message>
    <message>
        <source>Waiting since %1</source>
        <translation type="unfinished">Yn aros ers %1</translation>
    </message>
    <message>
        <source>Your session of %1</source>
        <translation type="unfinished">Eich sesiwn ar %1</translation>
    </message>
    <message>
        <source>answer due by %1</source>
        <translation type="unfinished">ateb erbyn %1</translation>
    </message>
    <message>
        <source>answer was due %1</source>
        <translation type="unfinished">roedd ateb yn ddyledus %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Add a person</source>
        <translation type="unfinished">&amp;Ychwanegu person</translation>
    </message>
    <message>
        <source>&amp;Carry on</source>
        <translation type="unfinished">&amp;Parhau</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished">Sesiwn &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Plan a session</source>
        <translation type="unfinished">&amp;Cynllunio sesiwn</translation>
    </message>
    <message>
        <source>1:1 · every %1 weeks</source>
        <translation type="unfinished">1:1 · bob %1 wythnos</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation type="unfinished">Camau gweithredu sy’n ddyledus</translation>
    </message>
    <message>
        <source>Agreements to review</source>
        <translation type="unfinished">Cytundebau i’w hadolygu</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished">Pob cam gweithredu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Trefnu</translation>
    </message>
    <message>
        <source>Carry on: 1:1 with %1</source>
        <translation type="unfinished">Parhau: 1:1 gyda %1</translation>
    </message>
    <message>
        <source>Cases drifting</source>
        <translation type="unfinished">Achosion sy’n llithro</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished">Uwchgyfeirio</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished">Heb ei lofnodi</translation>
    </message>
    <message>
        <source>Nothing is waiting for you today</source>
        <translation type="unfinished">Nid oes dim yn aros amdanoch heddiw</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation type="unfinished">Sesiynau sy’n ddyledus</translation>
    </message>
    <message>
        <source>Sessions, actions and children who should be talked about will appear here when they are due.</source>
        <translation type="unfinished">Bydd sesiynau, camau gweithredu a phlant y dylid siarad amdanynt yn ymddangos yma pan fyddant yn ddyledus.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished">Dangos pob un (%1)</translation>
    </message>
    <message>
        <source>They were to be written up by %1.</source>
        <translation type="unfinished">Roeddent i’w hysgrifennu erbyn %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Waiting to be acknowledged</source>
        <translation type="unfinished">Yn aros i gael eu cydnabod</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation type="unfinished">Yn ddyledus %1</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation type="unfinished">Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Your notes of %1 are not finished.</source>
        <translation type="unfinished">Nid yw eich nodiadau o %1 wedi’u gorffen.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
</context>
<context>
    <name>TodaySentence</name>
    <message>
        <source>%1 has slipped.</source>
        <translation type="unfinished">Mae %1 wedi llithro.</translation>
    </message>
    <message>
        <source>%1 have slipped.</source>
        <translation type="unfinished">Mae %1 wedi llithro.</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished">8</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished">11</translation>
    </message>
    <message>
        <source>Everything else is on track.</source>
        <translation type="unfinished">Mae popeth arall yn mynd rhagddo fel y dylai.</translation>
    </message>
    <message>
        <source>Everything is on track.</source>
        <translation type="unfinished">Mae popeth yn mynd rhagddo fel y dylai.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished">5</translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished">4</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished">9</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">0</translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished">1</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished">7</translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished">6</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished">10</translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished">3</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished">12</translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished">2</translation>
    </message>
    <message>
        <source>You have a session today.</source>
        <translation type="unfinished">Mae gennych sesiwn heddiw.</translation>
    </message>
    <message>
        <source>Your next session is on %1.</source>
        <translation type="unfinished">Mae eich sesiwn nesaf: %1.</translation>
    </message>
</context>
<context>
    <name>TogetherStrip</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">Da&amp;dwneud</translation>
    </message>
    <message>
        <source>Take apart again…</source>
        <translation type="unfinished">Gwahanu eto…</translation>
    </message>
    <message>
        <source>This file was put together from {kept} and {former}, on {day}, by {name}.</source>
        <translation type="unfinished">Unwyd y ffeil hon o {kept} a {former}, ar {day}, gan {name}.</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>A&amp;t</source>
        <translation type="unfinished">A&amp;m</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished">Llenwch hwn</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation type="unfinished">A&amp;r</translation>
    </message>
    <message>
        <source>Of wh&amp;at</source>
        <translation type="unfinished">Am b&amp;eth</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation type="unfinished">Pw&amp;y</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>A child’s case</source>
        <translation type="unfinished">Achos plentyn</translation>
    </message>
    <message>
        <source>All that was said, decided and done for one child. Initials are shown; F9 shows names for a minute.</source>
        <translation type="unfinished">Popeth a ddywedwyd, a benderfynwyd ac a wnaed dros un plentyn. Dangosir llythrennau cyntaf; mae F9 yn dangos enwau am funud.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Both of you add to it. What was promised last time, and the children who are due, are there already.</source>
        <translation type="unfinished">Mae’r ddau ohonoch yn ychwanegu ati. Mae’r hyn a addawyd y tro diwethaf, a’r plant sy’n ddyledus, yno eisoes.</translation>
    </message>
    <message>
        <source>F1 explains the screen you are at. Look around as long as you like. It is all removed when you leave, unless you choose “Keep it…”.</source>
        <translation type="unfinished">Mae F1 yn esbonio’r sgrin yr ydych arni. Edrychwch o gwmpas cyhyd ag y mynnwch. Tynnir y cyfan pan fyddwch yn gadael, oni bai i chi ddewis “Ei gadw…”.</translation>
    </message>
    <message>
        <source>F12 hides everything at once and locks it, from anywhere. Here “%1” opens it again.</source>
        <translation type="unfinished">Mae F12 yn cuddio popeth ar unwaith ac yn ei gloi, o unrhyw le. Yma mae “%1” yn ei agor eto.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Hide and lock</source>
        <translation type="unfinished">Cuddio a chloi</translation>
    </message>
    <message>
        <source>Invented club</source>
        <translation type="unfinished">Clwb dychmygol</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished">Edrych o gwmpas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>One sentence says what is waiting, and what is late. Below it every line leads to its place.</source>
        <translation type="unfinished">Mae un frawddeg yn dweud beth sy’n aros, a beth sy’n hwyr. Oddi tani mae pob llinell yn arwain at ei lle.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation type="unfinished">Yr agenda</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation type="unfinished">Y sesiwn nesaf</translation>
    </message>
    <message>
        <source>The signed record</source>
        <translation type="unfinished">Y cofnod wedi’i lofnodi</translation>
    </message>
    <message>
        <source>This makes one signed PDF for this child’s file. It takes only this child’s part, and asks before anything that seems to name another child.</source>
        <translation type="unfinished">Mae hyn yn gwneud un PDF wedi’i lofnodi ar gyfer ffeil y plentyn hwn. Dim ond rhan y plentyn hwn y mae’n ei chymryd, ac mae’n gofyn cyn unrhyw beth sy’n ymddangos yn enwi plentyn arall.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Two parts of a note</source>
        <translation type="unfinished">Dwy ran nodyn</translation>
    </message>
    <message>
        <source>What concerns the child goes on that child’s file. How the other person is stays in supervision, sealed.</source>
        <translation type="unfinished">Mae’r hyn sy’n ymwneud â’r plentyn yn mynd ar ffeil y plentyn hwnnw. Mae sut mae’r person arall yn aros mewn goruchwyliaeth, dan sêl.</translation>
    </message>
    <message>
        <source>“Prepare agenda” shows what you will talk about next. “Start session” opens the notes.</source>
        <translation type="unfinished">Mae “Paratoi’r agenda” yn dangos beth fyddwch yn siarad amdano nesaf. Mae “Dechrau’r sesiwn” yn agor y nodiadau.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry is noted as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Added a signature to a document that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to a restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Cytundebau</translation>
    </message>
    <message>
        <source>All {count} follow one from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to read something that is not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached a file to a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Began a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to take all records out, not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to take all records out, sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought a certificate of their own to sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But this computer remembers entry {seq} of {day}, and these records do not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the key of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposed of a restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave out a preparation form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up taking all records out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold from entry {seq} on: something was changed, removed or put in outside Holdfast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file as it is, and compare it with the newest backup before anybody writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody read what is not theirs, for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a document or a package of a restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the club’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named somebody in a restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that two entries are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest {number} entries are printed. Save the list for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a backup to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening and reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a preparation form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the year of supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put two entries of one person together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a preparation form into the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and signed a child’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {what} outside the usual rights, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused to let somebody read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy of a file kept with a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a list of who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved an agenda to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved an agreement to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved planned sessions for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the recovery sheet as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {what} as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set down who supervises whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed the names behind a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock had been put back: the entry before says {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was put back {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The club</source>
        <translation type="unfinished">Y clwb</translation>
    </message>
    <message>
        <source>The list holds, but newer records were seen on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is whole: nothing in it was changed or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was tampered with or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are older than, or differ from, those last used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no memory of its own of these records yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a file out of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took all records out, not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took all records out, sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took somebody out of a restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took two entries apart again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on with a restored backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on with what was saved from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the list holds; entries are noted as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer noted outside the file on {day} at {time} is in them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Withdrew a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Section 11 evidence pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Section 11 self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case discussion in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate of disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child on a group’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child’s chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of records on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision to share information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a disagreement that was taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document that left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file kept with a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group’s agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group’s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hold on a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leader’s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of questions or wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package for another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair’s supervision file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paper record that was entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a personal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place to watch safeguarding work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal to dispose of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of an audit sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of an observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request to see records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restricted matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor’s objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a training record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an addition to a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agency in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agency’s extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an observation or a sample of supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how large files may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a kind of record is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished">unwaith</translation>
    </message>
    <message>
        <source>somebody’s training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that a record was disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that somebody may read what is not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that somebody stands in for a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the club’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the club’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the club’s trust card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names behind a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of an escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the route for a disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supervision policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two entries of one person put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two files of one child put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a family or a child said to being watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an agency has taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody is appointed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done about feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a document went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who a case was given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who supervises whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are noted as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost}; the list does not say why. Ask who worked with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost}; the list says that a damaged file was mended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>&amp;About what</source>
        <translation type="unfinished">A&amp;m beth</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;O</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Hyd</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished">&amp;Pwy</translation>
    </message>
    <message>
        <source>Cas&amp;e number</source>
        <translation type="unfinished">&amp;Rhif achos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Popeth</translation>
    </message>
    <message>
        <source>RJ-014</source>
        <translation type="unfinished">RJ-014</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>%1 entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Save as a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of these records: who opened, wrote, changed, signed, exported or removed what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case of that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted for what you chose. Choose other days, another person or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did yourself, and what was done to your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did yourself, what was done to your key, and what concerns the pairs in your care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>A certificate</source>
        <translation type="unfinished">Tystysgrif</translation>
    </message>
    <message>
        <source>As they said</source>
        <translation type="unfinished">Yn ôl yr hyn a ddywedodd</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished">Mynychwyd</translation>
    </message>
    <message>
        <source>Attended, and it shows</source>
        <translation type="unfinished">Mynychwyd, ac mae’n dangos</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Wedi’i drefnu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi’i wneud</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">Camfanteisio</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation type="unfinished">Cymorth cyntaf</translation>
    </message>
    <message>
        <source>Grooming</source>
        <translation type="unfinished">Meithrin perthynas amhriodol</translation>
    </message>
    <message>
        <source>In date until {by}</source>
        <translation type="unfinished">Yn gyfredol tan {by}</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished">Cynefino</translation>
    </message>
    <message>
        <source>Law, policy and research</source>
        <translation type="unfinished">Y gyfraith, polisi ac ymchwil</translation>
    </message>
    <message>
        <source>Needed by {by}</source>
        <translation type="unfinished">Ei angen erbyn {by}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">Heb ei wneud</translation>
    </message>
    <message>
        <source>Not needed for the role</source>
        <translation type="unfinished">Nid oes ei angen ar gyfer y rôl</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">Cynigiwyd</translation>
    </message>
    <message>
        <source>Online abuse</source>
        <translation type="unfinished">Cam-drin ar-lein</translation>
    </message>
    <message>
        <source>Professional development (CPD)</source>
        <translation type="unfinished">Datblygiad proffesiynol (DPP)</translation>
    </message>
    <message>
        <source>Professional registration</source>
        <translation type="unfinished">Cofrestriad proffesiynol</translation>
    </message>
    <message>
        <source>Radicalisation</source>
        <translation type="unfinished">Radicaleiddio</translation>
    </message>
    <message>
        <source>Ran out on {by}, {ago} ago</source>
        <translation type="unfinished">Daeth i ben ar {by}, {ago} yn ôl</translation>
    </message>
    <message>
        <source>Runs out on {by}</source>
        <translation type="unfinished">Yn dod i ben ar {by}</translation>
    </message>
    <message>
        <source>Safeguarding children</source>
        <translation type="unfinished">Diogelu plant</translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished">Arweinydd diogelu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>Supervising others</source>
        <translation type="unfinished">Goruchwylio eraill</translation>
    </message>
    <message>
        <source>The provider’s list</source>
        <translation type="unfinished">Rhestr y darparwr</translation>
    </message>
    <message>
        <source>Was needed by {by}, {ago} ago</source>
        <translation type="unfinished">Roedd ei angen erbyn {by}, {ago} yn ôl</translation>
    </message>
    <message>
        <source>Watching safeguarding work</source>
        <translation type="unfinished">Gwylio gwaith diogelu</translation>
    </message>
    <message>
        <source>What supervision is for</source>
        <translation type="unfinished">Diben goruchwyliaeth</translation>
    </message>
    <message>
        <source>booked for {day}</source>
        <translation type="unfinished">wedi’i drefnu ar gyfer {day}</translation>
    </message>
    <message>
        <source>counts until {day}</source>
        <translation type="unfinished">yn cyfrif tan {day}</translation>
    </message>
    <message>
        <source>{what}, seen by {who}</source>
        <translation type="unfinished">{what}, gwelwyd gan {who}</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>&amp;Enter a course…</source>
        <translation type="unfinished">Rhoi c&amp;wrs i mewn…</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Cyrsiau</translation>
    </message>
    <message>
        <source>Learning by watching</source>
        <translation type="unfinished">Dysgu drwy wylio</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i roi i mewn eto.</translation>
    </message>
    <message>
        <source>T&amp;raining record…</source>
        <translation type="unfinished">Cofnod h&amp;yfforddi…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Pynciau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Hyfforddiant</translation>
    </message>
</context>
<context>
    <name>TrainingRows</name>
    <message>
        <source>In date</source>
        <translation type="unfinished">Yn gyfredol</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation type="unfinished">Wedi dod i ben</translation>
    </message>
    <message>
        <source>Runs out soon</source>
        <translation type="unfinished">Yn dod i ben cyn hir</translation>
    </message>
</context>
<context>
    <name>TrainingSection</name>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Wedi’i drefnu</translation>
    </message>
    <message>
        <source>Courses are entered on each person’s page. What runs out, or is missing, is listed here.</source>
        <translation type="unfinished">Rhoddir cyrsiau i mewn ar dudalen pob person. Rhestrir yma yr hyn sy’n dod i ben, neu sydd ar goll.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>Nothing to look at here</source>
        <translation type="unfinished">Dim i edrych arno yma</translation>
    </message>
    <message>
        <source>Register of training</source>
        <translation type="unfinished">Cofrestr hyfforddiant</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished">Goruchwylwyr</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">I edrych arno</translation>
    </message>
    <message>
        <source>Training record of the &amp;club…</source>
        <translation type="unfinished">Cofnod hyfforddi’r &amp;clwb…</translation>
    </message>
    <message>
        <source>Which of the register</source>
        <translation type="unfinished">Pa ran o’r gofrestr</translation>
    </message>
</context>
<context>
    <name>TrainingSheet</name>
    <message>
        <source>&amp;Body that keeps the register</source>
        <translation type="unfinished">&amp;Corff sy’n cadw’r gofrestr</translation>
    </message>
    <message>
        <source>&amp;How far</source>
        <translation type="unfinished">Pa mor &amp;bell</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished">&amp;Lefel</translation>
    </message>
    <message>
        <source>&amp;Name of the course</source>
        <translation type="unfinished">&amp;Enw’r cwrs</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished">&amp;Rhif</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>&amp;Profession</source>
        <translation type="unfinished">&amp;Proffesiwn</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished">&amp;Darparwr</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished">P&amp;wnc</translation>
    </message>
    <message>
        <source>Choose how far it is</source>
        <translation type="unfinished">Dewiswch pa mor bell y mae</translation>
    </message>
    <message>
        <source>Choose what it was about</source>
        <translation type="unfinished">Dewiswch am beth yr oedd</translation>
    </message>
    <message>
        <source>Counts &amp;until</source>
        <translation type="unfinished">Yn cyfrif &amp;tan</translation>
    </message>
    <message>
        <source>Empty: it does not run out.</source>
        <translation type="unfinished">Gwag: nid yw’n dod i ben.</translation>
    </message>
    <message>
        <source>Hou&amp;rs</source>
        <translation type="unfinished">&amp;Oriau</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished">Rwyf wedi’i gweld</translation>
    </message>
    <message>
        <source>Registered, or renewed, &amp;on</source>
        <translation type="unfinished">&amp;Cofrestrwyd, neu adnewyddwyd, ar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Ei dynnu allan</translation>
    </message>
    <message>
        <source>To be renewed by, &amp;until</source>
        <translation type="unfinished">I’w adnewyddu erbyn, &amp;tan</translation>
    </message>
    <message>
        <source>What it &amp;changed in their work</source>
        <translation type="unfinished">Beth a n&amp;ewidiodd yn ei waith</translation>
    </message>
    <message>
        <source>What shows &amp;it</source>
        <translation type="unfinished">Beth &amp;sy’n ei ddangos</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>A report without any content is in %1.</source>
        <translation type="unfinished">Mae adroddiad heb unrhyw gynnwys yn %1.</translation>
    </message>
    <message>
        <source>Holdfast has saved what it could. Close it and open it again before you go on.</source>
        <translation type="unfinished">Mae Holdfast wedi cadw’r hyn a allai. Caewch ef a’i agor eto cyn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation type="unfinished">Aeth rhywbeth o’i le na ddylai fod wedi.</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>{words} Undo is offered.</source>
        <translation type="unfinished">{words} Gellir dadwneud hyn.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open another file</source>
        <translation type="unfinished">&amp;Agor ffeil arall</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Datgloi</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation type="unfinished">&amp;Pwy ydych chi?</translation>
    </message>
    <message>
        <source>A backup, to look at. Nothing in it can be changed.</source>
        <translation type="unfinished">Copi wrth gefn, i edrych arno. Ni ellir newid dim ynddo.</translation>
    </message>
    <message>
        <source>C&amp;hoose it…</source>
        <translation type="unfinished">De&amp;wis hi…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished">Mae Caps Lock ymlaen</translation>
    </message>
    <message>
        <source>From a &amp;backup or a stick</source>
        <translation type="unfinished">O gopi wrth &amp;gefn neu gof bach</translation>
    </message>
    <message>
        <source>I &amp;can’t remember it</source>
        <translation type="unfinished">Alla &amp;i ddim ei gofio</translation>
    </message>
    <message>
        <source>If a child is in danger now, call 999.</source>
        <translation type="unfinished">Os yw plentyn mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation type="unfinished">Ffeil allwedd: %1</translation>
    </message>
    <message>
        <source>Locked. Nothing can be read until you unlock it.</source>
        <translation type="unfinished">Ar glo. Ni ellir darllen dim nes i chi ei ddatgloi.</translation>
    </message>
    <message>
        <source>Put in the memory stick with your key file.</source>
        <translation type="unfinished">Rhowch y cof bach gyda’ch ffeil allwedd i mewn.</translation>
    </message>
    <message>
        <source>That passphrase and key file do not open these records. Check both, and Caps Lock.</source>
        <translation type="unfinished">Nid yw’r cyfrinymadrodd a’r ffeil allwedd hynny’n agor y cofnodion hyn. Edrychwch ar y ddau, ac ar Caps Lock.</translation>
    </message>
    <message>
        <source>That passphrase does not open these records. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid yw’r cyfrinymadrodd hwnnw’n agor y cofnodion hyn. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished">Teipiwch eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Unlock your records</source>
        <translation type="unfinished">Datgloi eich cofnodion</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Yn datgloi…</translation>
    </message>
    <message>
        <source>Wait %1…</source>
        <translation type="unfinished">Arhoswch %1…</translation>
    </message>
    <message>
        <source>Your records stay on this computer, encrypted. There is no online copy.</source>
        <translation type="unfinished">Mae eich cofnodion yn aros ar y cyfrifiadur hwn, wedi’u hamgryptio. Nid oes copi ar-lein.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished">&amp;Aros yma</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">Cau a’u colli</translation>
    </message>
    <message>
        <source>What you typed last could not be saved, and closing now would lose it. Everything before it is safe. Stay here: Holdfast goes on trying, and the banner on the page says what stands in the way.</source>
        <translation type="unfinished">Ni ellid cadw’r hyn a deipioch ddiwethaf, a byddai cau nawr yn ei golli. Mae popeth cyn hynny’n ddiogel. Arhoswch yma: mae Holdfast yn dal i geisio, ac mae’r faner ar y dudalen yn dweud beth sy’n sefyll yn y ffordd.</translation>
    </message>
    <message>
        <source>Your last words are not saved</source>
        <translation type="unfinished">Nid yw eich geiriau diwethaf wedi’u cadw</translation>
    </message>
</context>
<context>
    <name>UpdateSheet</name>
    <message>
        <source>&amp;Back up the records and go on</source>
        <translation type="unfinished">Copïo’r cofnodion &amp;wrth gefn a mynd ymlaen</translation>
    </message>
    <message>
        <source>&amp;Show the file in its folder</source>
        <translation type="unfinished">&amp;Dangos y ffeil yn ei ffolder</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation type="unfinished">Mae copi wrth gefn yn cael ei wneud eisoes.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished">Yn gwirio’r ffeil</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation type="unfinished">Dewis y &amp;ffeil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Go back to the records.</source>
        <translation type="unfinished">Ewch yn ôl at y cofnodion.</translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation type="unfinished">Nid oes dim wedi’i osod eto.</translation>
    </message>
    <message>
        <source>Now it is your turn: Holdfast starts no installer by itself.</source>
        <translation type="unfinished">Eich tro chi yw hi nawr: nid yw Holdfast yn cychwyn unrhyw osodwr ohono’i hun.</translation>
    </message>
    <message>
        <source>Press the button again after it.</source>
        <translation type="unfinished">Pwyswch y botwm eto wedyn.</translation>
    </message>
    <message>
        <source>This is Holdfast %1 of %2, as the project published it.</source>
        <translation type="unfinished">Holdfast %1 o %2 yw hwn, fel y’i cyhoeddwyd gan y prosiect.</translation>
    </message>
    <message>
        <source>This is a copy that you are looking at.</source>
        <translation type="unfinished">Copi yr ydych yn edrych arno yw hwn.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation type="unfinished">Diweddaru o ffeil</translation>
    </message>
    <message>
        <source>Your records were backed up, and the backup was checked.</source>
        <translation type="unfinished">Cafodd eich cofnodion eu copïo wrth gefn, a gwiriwyd y copi.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Ask whoever gave you Holdfast how they send new versions.</source>
        <translation type="unfinished">Gofynnwch i’r sawl a roddodd Holdfast i chi sut mae’n anfon fersiynau newydd.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished">Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Close Holdfast.</source>
        <translation type="unfinished">Caewch Holdfast.</translation>
    </message>
    <message>
        <source>Delete it and download it again, from where you know the project to be.</source>
        <translation type="unfinished">Dilëwch hi a’i lawrlwytho eto, o’r lle y gwyddoch fod y prosiect.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished">Lawrlwythwch hi eto.</translation>
    </message>
    <message>
        <source>Download the file that ends in “.release” into the same folder, then choose this one again.</source>
        <translation type="unfinished">Lawrlwythwch y ffeil sy’n gorffen â “.release” i’r un ffolder, yna dewiswch hon eto.</translation>
    </message>
    <message>
        <source>Download the list and the file of the same version, and do not rename them.</source>
        <translation type="unfinished">Lawrlwythwch y rhestr a’r ffeil o’r un fersiwn, a pheidiwch â’u hailenwi.</translation>
    </message>
    <message>
        <source>Download the newest one.</source>
        <translation type="unfinished">Lawrlwythwch yr un ddiweddaraf.</translation>
    </message>
    <message>
        <source>Download the one for this computer.</source>
        <translation type="unfinished">Lawrlwythwch yr un ar gyfer y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Install the version between them first; the notes of the release name it.</source>
        <translation type="unfinished">Gosodwch y fersiwn rhyngddynt yn gyntaf; mae nodiadau’r fersiwn yn ei enwi.</translation>
    </message>
    <message>
        <source>Nothing was installed and nothing was started.</source>
        <translation type="unfinished">Ni osodwyd dim ac ni chychwynnwyd dim.</translation>
    </message>
    <message>
        <source>Open Holdfast again. Under About it should say version %1.</source>
        <translation type="unfinished">Agorwch Holdfast eto. O dan Ynghylch dylai ddweud fersiwn %1.</translation>
    </message>
    <message>
        <source>Open the file %1 and draw Holdfast into Applications.</source>
        <translation type="unfinished">Agorwch y ffeil %1 a llusgwch Holdfast i Applications.</translation>
    </message>
    <message>
        <source>Open the file %1 and go through its pages. It needs no administrator.</source>
        <translation type="unfinished">Agorwch y ffeil %1 ac ewch drwy ei thudalennau. Nid oes angen gweinyddwr.</translation>
    </message>
    <message>
        <source>Open the file %1 with this computer’s program for installing software. Whoever looks after the computer may have to type a password.</source>
        <translation type="unfinished">Agorwch y ffeil %1 â rhaglen y cyfrifiadur hwn ar gyfer gosod meddalwedd. Efallai y bydd yn rhaid i’r sawl sy’n gofalu am y cyfrifiadur deipio cyfrinair.</translation>
    </message>
    <message>
        <source>Put the file %1 in the place of the one you start Holdfast with.</source>
        <translation type="unfinished">Rhowch y ffeil %1 yn lle’r un yr ydych yn cychwyn Holdfast â hi.</translation>
    </message>
    <message>
        <source>That file is not there any more.</source>
        <translation type="unfinished">Nid yw’r ffeil honno yno mwyach.</translation>
    </message>
    <message>
        <source>The download broke off. Download it again.</source>
        <translation type="unfinished">Torrodd y lawrlwytho ar ei hanner. Lawrlwythwch hi eto.</translation>
    </message>
    <message>
        <source>The release list beside this file cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y rhestr fersiynau wrth ymyl y ffeil hon.</translation>
    </message>
    <message>
        <source>The release list beside this file does not name it.</source>
        <translation type="unfinished">Nid yw’r rhestr fersiynau wrth ymyl y ffeil hon yn ei henwi.</translation>
    </message>
    <message>
        <source>The release list beside this file was not made by the Holdfast project.</source>
        <translation type="unfinished">Nid prosiect Holdfast a wnaeth y rhestr fersiynau wrth ymyl y ffeil hon.</translation>
    </message>
    <message>
        <source>The release list does not lie beside this file, so it cannot be checked.</source>
        <translation type="unfinished">Nid yw’r rhestr fersiynau wrth ymyl y ffeil hon, felly ni ellir ei gwirio.</translation>
    </message>
    <message>
        <source>This copy of Holdfast cannot check a downloaded file: it was built without the project’s key.</source>
        <translation type="unfinished">Ni all y copi hwn o Holdfast wirio ffeil a lawrlwythwyd: fe’i hadeiladwyd heb allwedd y prosiect.</translation>
    </message>
    <message>
        <source>This file could not be checked.</source>
        <translation type="unfinished">Ni ellid gwirio’r ffeil hon.</translation>
    </message>
    <message>
        <source>This file is made for another kind of computer.</source>
        <translation type="unfinished">Gwnaed y ffeil hon ar gyfer math arall o gyfrifiadur.</translation>
    </message>
    <message>
        <source>This file is not as long as it should be.</source>
        <translation type="unfinished">Nid yw’r ffeil hon mor hir ag y dylai fod.</translation>
    </message>
    <message>
        <source>This file is not the one that was published.</source>
        <translation type="unfinished">Nid y ffeil hon yw’r un a gyhoeddwyd.</translation>
    </message>
    <message>
        <source>This version cannot follow directly on the one on the computer.</source>
        <translation type="unfinished">Ni all y fersiwn hwn ddilyn yn uniongyrchol ar yr un sydd ar y cyfrifiadur.</translation>
    </message>
    <message>
        <source>This version is older than the one on the computer.</source>
        <translation type="unfinished">Mae’r fersiwn hwn yn hŷn na’r un sydd ar y cyfrifiadur.</translation>
    </message>
    <message>
        <source>This version is on the computer already.</source>
        <translation type="unfinished">Mae’r fersiwn hwn ar y cyfrifiadur eisoes.</translation>
    </message>
    <message>
        <source>Unpack %1 over the folder “Holdfast” on your stick. Your settings stay.</source>
        <translation type="unfinished">Dadbaciwch %1 dros y ffolder “Holdfast” ar eich cof bach. Mae eich gosodiadau’n aros.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>&amp;Read from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version is put in force as a new one, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came with this version of Holdfast. It follows later versions by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the standard wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds words of your club, no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording in force is saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the standard wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished">&amp;Ar</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation type="unfinished">&amp;Pwy ddaeth</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished">B&amp;le</translation>
    </message>
    <message>
        <source>What they &amp;heard</source>
        <translation type="unfinished">&amp;Beth a glywsant</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Another safeguarding meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of {whom} on {day}, {early}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchingCard</name>
    <message>
        <source>%1 watches: %2, %3</source>
        <translation type="unfinished">Mae %1 yn gwylio: %2, %3</translation>
    </message>
    <message>
        <source>Ask for a place…</source>
        <translation type="unfinished">Gofyn am le…</translation>
    </message>
    <message>
        <source>Learning by watching</source>
        <translation type="unfinished">Dysgu drwy wylio</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation type="unfinished">Beth a ddaeth ohono…</translation>
    </message>
    <message>
        <source>What they said…</source>
        <translation type="unfinished">Beth a ddywedasant…</translation>
    </message>
</context>
<context>
    <name>WholeSheet</name>
    <message>
        <source>&amp;Moderated by</source>
        <translation type="unfinished">Cy&amp;medrolwyd gan</translation>
    </message>
    <message>
        <source>List &amp;adults by name in the pack</source>
        <translation type="unfinished">&amp;Rhestru oedolion wrth eu henwau yn y pecyn</translation>
    </message>
    <message>
        <source>Returned &amp;on</source>
        <translation type="unfinished">&amp;Dychwelwyd ar</translation>
    </message>
    <message>
        <source>That it was chosen stands in Who did what. No child is ever named.</source>
        <translation type="unfinished">Mae’r ffaith iddo gael ei ddewis yn “Pwy wnaeth beth”. Ni enwir unrhyw blentyn byth.</translation>
    </message>
    <message>
        <source>To be &amp;returned by</source>
        <translation type="unfinished">&amp;I’w ddychwelyd erbyn</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation type="unfinished">Beth sy’n &amp;gweithio</translation>
    </message>
    <message>
        <source>What comes ne&amp;xt</source>
        <translation type="unfinished">Beth sydd &amp;nesaf</translation>
    </message>
</context>
<context>
    <name>WhoseSheet</name>
    <message>
        <source>One or more have no answer yet</source>
        <translation type="unfinished">Nid oes ateb i un neu fwy eto</translation>
    </message>
    <message>
        <source>Something was written meanwhile. Close this and open it again.</source>
        <translation type="unfinished">Ysgrifennwyd rhywbeth yn y cyfamser. Caewch hwn ac agorwch ef eto.</translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingGroup</name>
    <message>
        <source>Club wording and templates</source>
        <translation type="unfinished">Geiriad a thempledi’r clwb</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished">Agor…</translation>
    </message>
    <message>
        <source>Standard has changed</source>
        <translation type="unfinished">Mae’r safon wedi newid</translation>
    </message>
    <message>
        <source>Standard wording.</source>
        <translation type="unfinished">Geiriad safonol.</translation>
    </message>
    <message>
        <source>The words that your documents are made with. Change what you need; each version is kept, and a signed document keeps the wording it was made with.</source>
        <translation type="unfinished">Y geiriau y gwneir eich dogfennau â nhw. Newidiwch yr hyn sydd ei angen; cedwir pob fersiwn, ac mae dogfen wedi’i llofnodi’n cadw’r geiriad y’i gwnaed ag ef.</translation>
    </message>
    <message>
        <source>To be checked by a speaker</source>
        <translation type="unfinished">I’w wirio gan siaradwr</translation>
    </message>
    <message>
        <source>You have begun a draft.</source>
        <translation type="unfinished">Rydych wedi dechrau drafft.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished">Eich un chi</translation>
    </message>
    <message>
        <source>Your version %1, %2.</source>
        <translation type="unfinished">Eich fersiwn chi %1, %2.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Added by %1</source>
        <translation type="unfinished">Ychwanegwyd gan %1</translation>
    </message>
    <message>
        <source>An item of their own</source>
        <translation type="unfinished">Eitem o’u heiddo eu hunain</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Talked about in between</source>
        <translation type="unfinished">Trafodwyd rhwng sesiynau</translation>
    </message>
    <message>
        <source>last covered %1 ago</source>
        <translation type="unfinished">trafodwyd ddiwethaf %1 yn ôl</translation>
    </message>
</context>
<context>
    <name>Year</name>
    <message>
        <source>%1 interrupted.</source>
        <translation type="unfinished">%1 ymyrraeth.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3; %4 stands in.</source>
        <translation type="unfinished">Mae %1 i ffwrdd o %2 i %3; mae %4 yn cymryd ei le.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>%1: %2 sessions held of %3 due, %4</source>
        <translation type="unfinished">%1: cynhaliwyd %2 o’r %3 sesiwn a oedd yn ddyledus, %4</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off on %1, with no new date.</source>
        <translation type="unfinished">Canslwyd ar %1, heb ddyddiad newydd.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation type="unfinished">Yn ddyledus %1.</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation type="unfinished">Bob %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>Held late</source>
        <translation type="unfinished">Cynhaliwyd yn hwyr</translation>
    </message>
    <message>
        <source>Held on %1, %2 after it was due on %3.</source>
        <translation type="unfinished">Cynhaliwyd ar %1, %2 ar ôl y dyddiad dyledus, %3.</translation>
    </message>
    <message>
        <source>Held on %1.</source>
        <translation type="unfinished">Cynhaliwyd ar %1.</translation>
    </message>
    <message>
        <source>In these months %1 moved or called off.</source>
        <translation type="unfinished">Yn y misoedd hyn: %1, symudwyd neu canslwyd.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation type="unfinished">Symudwyd o %1 i %2.</translation>
    </message>
    <message>
        <source>Moved or called off, with a reason</source>
        <translation type="unfinished">Symudwyd neu canslwyd, gyda rheswm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation type="unfinished">Dim cytundeb</translation>
    </message>
    <message>
        <source>No supervisor</source>
        <translation type="unfinished">Dim goruchwyliwr</translation>
    </message>
    <message>
        <source>Not held, no reason recorded</source>
        <translation type="unfinished">Heb ei chynnal, dim rheswm wedi’i gofnodi</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation type="unfinished">Dim yn ddyledus</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Wedi’i chynllunio</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation type="unfinished">Wedi’i chynllunio: %1.</translation>
    </message>
    <message>
        <source>Planned for %1. Not held, and no reason recorded.</source>
        <translation type="unfinished">Wedi’i chynllunio: %1. Heb ei chynnal, a dim rheswm wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>Printed on %1 at %2. A number is the day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished">Rheswm: %1</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised by %1.</source>
        <translation type="unfinished">Dan oruchwyliaeth %1.</translation>
    </message>
    <message>
        <source>The policy asks for every %1 in this role.</source>
        <translation type="unfinished">Mae’r polisi’n gofyn am bob %1 yn y rôl hon.</translation>
    </message>
    <message>
        <source>The policy asks for every %1 while they are new in the role, until %2.</source>
        <translation type="unfinished">Mae’r polisi’n gofyn am bob %1 tra bydd yn newydd yn y rôl, hyd %2.</translation>
    </message>
    <message>
        <source>Was due %1. Not held, and no reason recorded.</source>
        <translation type="unfinished">Roedd yn ddyledus: %1. Heb ei chynnal, a dim rheswm wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision in these months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>&amp;Book a session</source>
        <translation type="unfinished">&amp;Trefnu sesiwn</translation>
    </message>
    <message>
        <source>&amp;Give a reason…</source>
        <translation type="unfinished">Rhoi rhes&amp;wm…</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation type="unfinished">&amp;Agor y sesiwn</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Argraffu…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Cytunwyd</translation>
    </message>
    <message>
        <source>Group, with %1</source>
        <translation type="unfinished">Grŵp, gyda %1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished">Cynhaliwyd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Nothing due.</source>
        <translation type="unfinished">Dim yn ddyledus.</translation>
    </message>
    <message>
        <source>The year, person by person</source>
        <translation type="unfinished">Y flwyddyn, fesul person</translation>
    </message>
    <message>
        <source>You, supervised by %1</source>
        <translation type="unfinished">Chi, dan oruchwyliaeth %1</translation>
    </message>
</context>
<context>
    <name>_Beginning</name>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished">%1 gyda %2</translation>
    </message>
    <message>
        <source>&amp;Whose supervision</source>
        <translation type="unfinished">&amp;Goruchwyliaeth pwy</translation>
    </message>
    <message>
        <source>Choose whose supervision</source>
        <translation type="unfinished">Dewiswch oruchwyliaeth pwy</translation>
    </message>
    <message>
        <source>There is nobody’s supervision that you may look at.</source>
        <translation type="unfinished">Nid oes goruchwyliaeth neb y cewch edrych arni.</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendr</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished">Y mis nesaf</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished">Y mis cynt</translation>
    </message>
</context>
<context>
    <name>_ConfirmedSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check Caps Lock and try again.</source>
        <translation type="unfinished">Nid dyna eich cyfrinymadrodd. Edrychwch ar Caps Lock a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <translation type="unfinished">Teipiwch eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished">Eich cyf&amp;rinymadrodd</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Tudalen {number} o {count}</translation>
    </message>
</context>
<context>
    <name>_Party</name>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">Nid yw’n llofnodi</translation>
    </message>
    <message>
        <source>Has signed on paper</source>
        <translation type="unfinished">Wedi llofnodi ar bapur</translation>
    </message>
    <message>
        <source>How %1 signs</source>
        <translation type="unfinished">Sut mae %1 yn llofnodi</translation>
    </message>
    <message>
        <source>Signs here now</source>
        <translation type="unfinished">Yn llofnodi yma nawr</translation>
    </message>
    <message>
        <source>What %1 says about it</source>
        <translation type="unfinished">Beth mae %1 yn ei ddweud amdano</translation>
    </message>
</context>
<context>
    <name>_PersonRow</name>
    <message>
        <source>Every %1 weeks</source>
        <translation type="unfinished">Bob %1 wythnos</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished">Tynnu’r rhes hon</translation>
    </message>
</context>
<context>
    <name>_When</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Diwrnod</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished">&amp;Amser</translation>
    </message>
    <message>
        <source>Say at what time</source>
        <translation type="unfinished">Dywedwch am faint o’r gloch</translation>
    </message>
    <message>
        <source>Say which day</source>
        <translation type="unfinished">Dywedwch pa ddiwrnod</translation>
    </message>
</context>
</TS>
