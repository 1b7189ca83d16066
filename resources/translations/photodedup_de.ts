<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About photodedup</source>
        <translation>Über photodedup</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Finds the photos you have twice. Nothing you have is ever deleted by it.</source>
        <translation>Findet die Fotos, die Sie doppelt haben. Nichts, was Ihnen gehört, wird dabei je gelöscht.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What is black is the same in both. Space shows the next photo.</source>
        <translation>Was schwarz ist, ist in beiden gleich. Die Leertaste zeigt das nächste Foto.</translation>
    </message>
    <message>
        <source>Space shows the next photo in the same place.</source>
        <translation>Die Leertaste zeigt das nächste Foto an derselben Stelle.</translation>
    </message>
    <message>
        <source>Zoom with the wheel or + and -, move by dragging or with the arrow keys.</source>
        <translation>Zoomen mit dem Mausrad oder + und -, verschieben durch Ziehen oder mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>another program wrote there meanwhile</source>
        <translation>ein anderes Programm hat inzwischen dorthin geschrieben</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin; empty that one.</source>
        <translation>Es liegt im Papierkorb des Systems; leeren Sie diesen.</translation>
    </message>
    <message>
        <source>It is not at {0}; is its drive connected?</source>
        <translation>Es liegt nicht in {0}; ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>The photo that was kept for it, {0}, is gone: this may be the last copy. Bring it back.</source>
        <translation>Das Foto, das stattdessen behalten wurde, {0}, ist weg: Dies ist vielleicht die letzte Kopie. Holen Sie sie zurück.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {0}.</source>
        <translation>Der Zustand kann nicht geprüft werden: {0}.</translation>
    </message>
    <message>
        <source>It cannot be deleted: {0}.</source>
        <translation>Löschen nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>What belongs to {0} has changed. Look at the plan again.</source>
        <translation>Was zu {0} gehört, hat sich geändert. Sehen Sie den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>{0} differs from {1}, so it is the only one of its kind.</source>
        <translation>{0} unterscheidet sich von {1} und ist daher einmalig.</translation>
    </message>
    <message>
        <source>{0} does not hold what the scan compared. Scan again.</source>
        <translation>{0} enthält nicht, was bei der Suche verglichen wurde. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The photo to keep, {0}, cannot be opened. {1}</source>
        <translation>Das zu behaltende Foto {0} kann nicht geöffnet werden. {1}</translation>
    </message>
    <message>
        <source>{0} is no longer as it was. Scan again.</source>
        <translation>{0} ist nicht mehr, wie es war. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>{0} cannot be listed: {1}.</source>
        <translation>Der Inhalt von {0} kann nicht aufgelistet werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be compared with {1}: {2}.</source>
        <translation>{0} kann nicht mit {1} verglichen werden: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be looked at: {1}.</source>
        <translation>{0} kann nicht geprüft werden: {1}.</translation>
    </message>
    <message>
        <source>Photos that are merely similar are never removed in bulk.</source>
        <translation>Fotos, die nur ähnlich sind, werden nie gesammelt entfernt.</translation>
    </message>
    <message>
        <source>Choose the level exact, copies or edits.</source>
        <translation>Wählen Sie die Stufe exact, copies oder edits.</translation>
    </message>
    <message>
        <source>Every photo of the group was chosen; at least one must stay.</source>
        <translation>Alle Fotos der Gruppe wurden gewählt; mindestens eines muss bleiben.</translation>
    </message>
    <message>
        <source>It lies in a protected folder.</source>
        <translation>Es liegt in einem geschützten Ordner.</translation>
    </message>
    <message>
        <source>It is another name of a file that is kept: removing it would free nothing.</source>
        <translation>Es ist ein anderer Name einer behaltenen Datei: Das Entfernen würde keinen Platz schaffen.</translation>
    </message>
    <message>
        <source>It is the same file as another one in this list, reached by another way.</source>
        <translation>Es ist dieselbe Datei wie eine andere in dieser Liste, auf anderem Weg erreicht.</translation>
    </message>
    <message>
        <source>Its {0} has no copy beside the kept photo. To keep this pair, prefer its folder.</source>
        <translation>Zu {0} gibt es keine Kopie neben dem behaltenen Foto. Um dieses Paar zu behalten, bevorzugen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>{0} is no longer there. Scan again.</source>
        <translation>{0} ist nicht mehr da. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>{0} has changed since the scan. Scan again.</source>
        <translation>{0} hat sich seit der Suche geändert. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Its {0} is no longer there. Try again.</source>
        <translation>Die zugehörige Datei {0} ist nicht mehr da. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The protected folder {0} cannot be found: {1}.</source>
        <translation>Der geschützte Ordner {0} ist nicht zu finden: {1}.</translation>
    </message>
    <message>
        <source>It is shown as one with {0}, which stays.</source>
        <translation>Es wird zusammen mit {0} als eines angezeigt, und dieses bleibt.</translation>
    </message>
    <message>
        <source>Its {0} cannot be looked at: {1}.</source>
        <translation>Die zugehörige Datei {0} kann nicht geprüft werden: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was removed.</source>
        <translation>Prüfen Sie die Schreibweise; es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Its {0} is kept for other photos.</source>
        <translation>Die zugehörige Datei {0} wird für andere Fotos behalten.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>somebody else has a folder of that name</source>
        <translation>jemand anderes hat einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>there is no place for one</source>
        <translation>es gibt keinen Platz dafür</translation>
    </message>
    <message>
        <source>It belongs to {0} and goes with it.</source>
        <translation>Es gehört zu {0} und geht mit.</translation>
    </message>
    <message>
        <source>It cannot be moved to a quarantine on its volume: {0}.</source>
        <translation>Verschieben in eine Quarantäne auf demselben Laufwerk nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s bin does not take it: {0}. Nothing was deleted; try the quarantine.</source>
        <translation>Der Papierkorb des Systems nimmt es nicht an: {0}. Es wurde nichts gelöscht; versuchen Sie die Quarantäne.</translation>
    </message>
    <message>
        <source>{0} is still there after it was moved.</source>
        <translation>{0} ist nach dem Verschieben immer noch da.</translation>
    </message>
    <message>
        <source>{0} changed while it was being moved.</source>
        <translation>{0} hat sich während des Verschiebens geändert.</translation>
    </message>
    <message>
        <source>{0} It could not be brought back either: {1}.</source>
        <translation>{0} Auch das Zurückholen gelang nicht: {1}.</translation>
    </message>
    <message>
        <source>it is in the system&apos;s bin</source>
        <translation>es liegt im Papierkorb des Systems</translation>
    </message>
    <message>
        <source>The program was stopped before this was done.</source>
        <translation>Das Programm wurde beendet, bevor dies erledigt war.</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin, which does not say where; restore it from there.</source>
        <translation>Es liegt im Papierkorb des Systems, der nicht verrät, wo; stellen Sie es von dort wieder her.</translation>
    </message>
    <message>
        <source>It is no longer at {0}; is its drive connected?</source>
        <translation>Es liegt nicht mehr in {0}; ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>Another file lies in its place now; nothing was overwritten.</source>
        <translation>An seinem Platz liegt jetzt eine andere Datei; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>It cannot be brought back: {0}.</source>
        <translation>Zurückholen nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>es kam nicht an</translation>
    </message>
    <message>
        <source>{0} is not a photodedup catalogue.</source>
        <translation>{0} ist kein Katalog von photodedup.</translation>
    </message>
    <message>
        <source>Name another library with --library.</source>
        <translation>Nennen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Der Bibliotheksordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}.</source>
        <translation>Die Bibliothek {0} kann nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>The library {0} is damaged or is no catalogue: {1}.</source>
        <translation>Die Bibliothek {0} ist beschädigt oder kein Katalog: {1}.</translation>
    </message>
    <message>
        <source>Another photodedup is writing to this library.</source>
        <translation>Ein anderes photodedup schreibt gerade in diese Bibliothek.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer photodedup.</source>
        <translation>Die Bibliothek {0} stammt von einem neueren photodedup.</translation>
    </message>
    <message>
        <source>Install the newer version to open it, or name another library with --library.</source>
        <translation>Installieren Sie die neuere Version, um sie zu öffnen, oder nennen Sie mit --library eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: it has no version.</source>
        <translation>Die Bibliothek {0} ist beschädigt: Sie hat keine Version.</translation>
    </message>
    <message>
        <source>Run: photodedup repair</source>
        <translation>Führen Sie aus: photodedup repair</translation>
    </message>
    <message>
        <source>Every pixel is the same; only the metadata or the container differ.</source>
        <translation>Jedes Pixel ist gleich; nur Metadaten oder Container unterscheiden sich.</translation>
    </message>
    <message>
        <source>Its {0} pictures have more pixels than can be compared.</source>
        <translation>Die {0} Bilder darin haben mehr Pixel, als verglichen werden können.</translation>
    </message>
    <message>
        <source>Reading HEIC needs the package pi-heif.</source>
        <translation>Zum Lesen von HEIC wird das Paket pi-heif benötigt.</translation>
    </message>
    <message>
        <source>Reading JPEG XL needs the package pylibjxl.</source>
        <translation>Zum Lesen von JPEG XL wird das Paket pylibjxl benötigt.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early.</source>
        <translation>Die Datei ist beschädigt: Sie endet zu früh.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early, and too little of its picture is left.</source>
        <translation>Die Datei ist beschädigt: Sie endet zu früh, und vom Bild ist zu wenig übrig.</translation>
    </message>
    <message>
        <source>It is not a photo in a format this program reads.</source>
        <translation>Die Datei ist kein Foto in einem Format, das dieses Programm liest.</translation>
    </message>
    <message>
        <source>It has {0} x {1} pixels, more than can be decoded safely.</source>
        <translation>Das Foto hat {0} x {1} Pixel, mehr, als sicher dekodiert werden können.</translation>
    </message>
    <message>
        <source>It is damaged: {0}.</source>
        <translation>Die Datei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>Zum Dekodieren reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>It has too many pixels, more than can be decoded safely.</source>
        <translation>Das Foto hat zu viele Pixel, mehr, als sicher dekodiert werden können.</translation>
    </message>
    <message>
        <source>It is damaged: its picture cannot be found.</source>
        <translation>Die Datei ist beschädigt: Ihr Bild ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Reading camera RAW needs the package rawpy.</source>
        <translation>Zum Lesen von Kamera-RAW wird das Paket rawpy benötigt.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: it needs about {0} MB.</source>
        <translation>Zum Dekodieren reicht der Arbeitsspeicher nicht: Es werden etwa {0} MB gebraucht.</translation>
    </message>
    <message>
        <source>onnxruntime offers no provider at all.</source>
        <translation>onnxruntime bietet überhaupt kein Backend an.</translation>
    </message>
    <message>
        <source>Install onnxruntime again.</source>
        <translation>Installieren Sie onnxruntime neu.</translation>
    </message>
    <message>
        <source>The provider {0} gives wrong numbers for {1}.</source>
        <translation>Das Backend {0} liefert falsche Zahlen für {1}.</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>Wählen Sie ein Vielfaches von {0} zwischen {1} und {2}.</translation>
    </message>
    <message>
        <source>This processor gets fast int8 products wrong; the slower exact way is used.</source>
        <translation>Dieser Prozessor rechnet schnelle int8-Produkte falsch; es wird langsamer und genau gerechnet.</translation>
    </message>
    <message>
        <source>There is no precision called {0}.</source>
        <translation>Es gibt keine Genauigkeit namens {0}.</translation>
    </message>
    <message>
        <source>Choose one of auto, {0}.</source>
        <translation>Wählen Sie auto oder {0}.</translation>
    </message>
    <message>
        <source>The trunk cannot read photos of {0} pixels.</source>
        <translation>Das Netz kann keine Fotos mit {0} Pixeln lesen.</translation>
    </message>
    <message>
        <source>There is no aggregation called {0}.</source>
        <translation>Es gibt keine Aggregation namens {0}.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Wählen Sie aus: {0}.</translation>
    </message>
    <message>
        <source>A descriptor cannot have {0} dimensions.</source>
        <translation>Ein Deskriptor kann keine {0} Dimensionen haben.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {0}.</source>
        <translation>Wählen Sie eine Zahl von 1 bis {0}.</translation>
    </message>
    <message>
        <source>{0} The next best is used.</source>
        <translation>{0} Das nächstbeste wird verwendet.</translation>
    </message>
    <message>
        <source>Install photodedup again, or fetch onnx_models/ anew.</source>
        <translation>Installieren Sie photodedup neu, oder laden Sie onnx_models/ neu.</translation>
    </message>
    <message>
        <source>The model file {0} is missing or damaged.</source>
        <translation>Die Modelldatei {0} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The model {0} is missing from {1}.</source>
        <translation>Das Modell {0} fehlt in {1}.</translation>
    </message>
    <message>
        <source>The model description {0} cannot be read: {1}.</source>
        <translation>Die Modellbeschreibung {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>A photodedup installed as a Python package can use it; the guide&apos;s page on settings says how.</source>
        <translation>Ein als Python-Paket installiertes photodedup kann es nutzen; die Seite der Anleitung über die Einstellungen sagt, wie.</translation>
    </message>
    <message>
        <source>Its descriptors are wrong.</source>
        <translation>Die Deskriptoren sind falsch.</translation>
    </message>
    <message>
        <source>There is no provider called {0}.</source>
        <translation>Es gibt kein Backend namens {0}.</translation>
    </message>
    <message>
        <source>The provider {0} cannot be used on this machine.</source>
        <translation>Das Backend {0} kann auf diesem Computer nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}</source>
        <translation>Das Backend {0} kann {1} nicht ausführen: {2}</translation>
    </message>
    <message>
        <source>The whitening {0} cannot be read: {1}.</source>
        <translation>Das Whitening {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>scan of this library</source>
        <translation>Suche in dieser Bibliothek</translation>
    </message>
    <message>
        <source>These files hold one and the same photo, to the byte.</source>
        <translation>Diese Dateien enthalten ein und dasselbe Foto, Byte für Byte.</translation>
    </message>
    <message>
        <source>Name two or more different photos.</source>
        <translation>Nennen Sie zwei oder mehr verschiedene Fotos.</translation>
    </message>
    <message>
        <source>{0} is not in the library.</source>
        <translation>{0} ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Scan it first: photodedup scan {0}</source>
        <translation>Durchsuchen Sie es zuerst: photodedup scan {0}</translation>
    </message>
    <message>
        <source>It changed while it was being read.</source>
        <translation>Die Datei hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Decoding it takes longer than {0} seconds.</source>
        <translation>Das Dekodieren dauert länger als {0} Sekunden.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Lesen nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} is there and no {1} file; it is not replaced.</source>
        <translation>{0} gibt es schon und ist keine {1}-Datei; sie wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Metadata of removed photos for {0}.</source>
        <translation>Metadaten entfernter Fotos für {0}.</translation>
    </message>
    <message>
        <source>there is no place for a quarantine</source>
        <translation>es gibt keinen Platz für eine Quarantäne</translation>
    </message>
    <message>
        <source>It makes room for one with merged metadata.</source>
        <translation>Sie macht einer mit zusammengeführten Metadaten Platz.</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>das Laufwerk ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The sidecar cannot be written: {0}.</source>
        <translation>Die Begleitdatei kann nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>the new sidecar vanished</source>
        <translation>die neue Begleitdatei ist verschwunden</translation>
    </message>
    <message>
        <source>the sidecar changed meanwhile</source>
        <translation>die Begleitdatei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>The photos that it would come from were not removed.</source>
        <translation>Die Fotos, von denen sie kämen, wurden nicht entfernt.</translation>
    </message>
    <message>
        <source>It is a motion photo, and the kept one does not hold its video. To keep it, prefer its folder.</source>
        <translation>Es ist ein Bewegtfoto, und das behaltene enthält sein Video nicht. Um es zu behalten, bevorzugen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>This sidecar was changed since; nothing was overwritten.</source>
        <translation>Diese Begleitdatei wurde seither geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read: {0}.</source>
        <translation>Die Begleitdatei kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>{0} is not there; is its drive connected?</source>
        <translation>{0} ist nicht da; ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>It cannot be withdrawn: {0}.</source>
        <translation>Sie kann nicht zurückgezogen werden: {0}.</translation>
    </message>
    <message>
        <source>Its sidecar {0} goes with another photo.</source>
        <translation>Die Begleitdatei {0} geht mit einem anderen Foto.</translation>
    </message>
    <message>
        <source>Its metadata cannot be added to: {0} cannot be written in.</source>
        <translation>Die Metadaten können nicht ergänzt werden: In {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{0} has appeared since. Look at the plan again.</source>
        <translation>{0} ist inzwischen dazugekommen. Sehen Sie den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>Its sidecar {0} cannot be added to. {1}</source>
        <translation>Die Begleitdatei {0} kann nicht ergänzt werden. {1}</translation>
    </message>
    <message>
        <source>Its metadata cannot be read: {0}.</source>
        <translation>Die Metadaten können nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>It cannot be moved: its folder is read-only for you.</source>
        <translation>Die Datei kann nicht verschoben werden: Ihr Ordner ist für Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>{0} is another spelling of {1}. Scan again.</source>
        <translation>{0} ist eine andere Schreibweise von {1}. Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It is no XMP.</source>
        <translation>Die Datei ist kein XMP.</translation>
    </message>
    <message>
        <source>It is damaged: it is no XML.</source>
        <translation>Die Datei ist beschädigt: Sie ist kein XML.</translation>
    </message>
    <message>
        <source>Its {0} is {1}, which is not to be replaced.</source>
        <translation>{0} ist {1} und soll nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>Choose another folder; on the command line, with --library.</source>
        <translation>Wählen Sie einen anderen Ordner; auf der Befehlszeile mit --library.</translation>
    </message>
    <message>
        <source>There is no library in {0}.</source>
        <translation>In {0} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>Scan a folder first, or name one with --library.</source>
        <translation>Durchsuchen Sie zuerst einen Ordner, oder nennen Sie eine mit --library.</translation>
    </message>
    <message>
        <source>{0} is there and no copy of a library; it is not replaced.</source>
        <translation>{0} gibt es schon und ist keine Kopie einer Bibliothek; sie wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1}.</source>
        <translation>Die Bibliothek {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>Name one with --library.</source>
        <translation>Nennen Sie eine mit --library.</translation>
    </message>
    <message>
        <source>{0} is no sound copy of a library: {1}.</source>
        <translation>{0} ist keine unversehrte Kopie einer Bibliothek: {1}.</translation>
    </message>
    <message>
        <source>Name another one with --from.</source>
        <translation>Nennen Sie mit --from eine andere.</translation>
    </message>
    <message>
        <source>Another photodedup has this library open.</source>
        <translation>Ein anderes photodedup hat diese Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Please report it with the file {0}, which names none of your photos.</source>
        <translation>Bitte melden Sie es mit der Datei {0}, die keines Ihrer Fotos nennt.</translation>
    </message>
    <message>
        <source>Please report it with the lines above.</source>
        <translation>Bitte melden Sie es mit den Zeilen oben.</translation>
    </message>
    <message>
        <source>It is a TIFF of a kind that this program does not read, or it is damaged.</source>
        <translation>Es ist ein TIFF einer Art, die dieses Programm nicht liest, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>It is a Photoshop file of a kind that this program does not read.</source>
        <translation>Es ist eine Photoshop-Datei einer Art, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>Choose {0}, or --precision int8.</source>
        <translation>Wählen Sie {0} oder --precision int8.</translation>
    </message>
    <message>
        <source>The CPU is used. {0}</source>
        <translation>Die CPU wird verwendet. {0}</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}.</source>
        <translation>Das Backend {0} kann {1} nicht ausführen: {2}.</translation>
    </message>
    <message>
        <source>The compact trunk does not know the aggregation {0}.</source>
        <translation>Das kompakte Netz kennt die Aggregation {0} nicht.</translation>
    </message>
    <message>
        <source>{0} finds no graphics card on this machine.</source>
        <translation>{0} findet auf diesem Computer keine Grafikkarte.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver.</source>
        <translation>Installieren Sie den Treiber von NVIDIA.</translation>
    </message>
    <message>
        <source>Install AMD&apos;s ROCm driver.</source>
        <translation>Installieren Sie den ROCm-Treiber von AMD.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver.</source>
        <translation>Installieren Sie den Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s Vulkan driver.</source>
        <translation>Installieren Sie den Vulkan-Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>{0}, then: pip uninstall -y {1}, then: {2}</source>
        <translation>{0}, dann: pip uninstall -y {1}, dann: {2}</translation>
    </message>
    <message>
        <source>{0} overwrite each other. Run: pip uninstall -y {1}, then: pip install --force-reinstall --no-deps {2}</source>
        <translation>{0} überschreiben einander. Führen Sie aus: pip uninstall -y {1}, dann: pip install --force-reinstall --no-deps {2}</translation>
    </message>
    <message>
        <source>{0} exists on {1} only.</source>
        <translation>{0} gibt es nur unter {1}.</translation>
    </message>
    <message>
        <source>This package of photodedup does not contain {0}. {1}</source>
        <translation>Dieses Paket von photodedup enthält {0} nicht. {1}</translation>
    </message>
    <message>
        <source>The installed onnxruntime has no {0}. {1}</source>
        <translation>Das installierte onnxruntime hat kein {0}. {1}</translation>
    </message>
    <message>
        <source>No driver for {0} was found. {1}</source>
        <translation>Für {0} wurde kein Treiber gefunden. {1}</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall {0}</source>
        <translation>Führen Sie aus: pip install --force-reinstall {0}</translation>
    </message>
    <message>
        <source>{0} is installed but damaged. Run: pip install --force-reinstall {1}</source>
        <translation>{0} ist installiert, aber beschädigt. Führen Sie aus: pip install --force-reinstall {1}</translation>
    </message>
    <message>
        <source>{0} was overwritten. Run: pip uninstall -y {1}, then: {2}</source>
        <translation>{0} wurde überschrieben. Führen Sie aus: pip uninstall -y {1}, dann: {2}</translation>
    </message>
    <message>
        <source>{0} has no memory for a single photo.</source>
        <translation>{0} hat nicht einmal für ein einziges Foto Speicher.</translation>
    </message>
    <message>
        <source>{0} gave numbers that are none.</source>
        <translation>{0} lieferte Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>{0} has too little memory for {1} photos at once; {2} now.</source>
        <translation>{0} hat zu wenig Speicher für {1} Fotos auf einmal; jetzt {2}.</translation>
    </message>
    <message>
        <source>{0} The CPU is used for the rest of this run.</source>
        <translation>{0} Für den Rest dieses Laufs wird die CPU verwendet.</translation>
    </message>
    <message>
        <source>There is too little memory to describe a photo.</source>
        <translation>Zum Beschreiben eines Fotos ist zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The program ended while it was being tried.</source>
        <translation>Das Programm endete, während es getestet wurde.</translation>
    </message>
    <message>
        <source>To try it again: photodedup doctor --retest</source>
        <translation>Um es noch einmal zu testen: photodedup doctor --retest</translation>
    </message>
    <message>
        <source>{0} is not used: it describes {1} photos a second here, the CPU {2}.</source>
        <translation>{0} wird nicht verwendet: Es beschreibt hier {1} Fotos pro Sekunde, die CPU {2}.</translation>
    </message>
    <message>
        <source>Trying {0} once; this can take some minutes.</source>
        <translation>{0} wird einmalig getestet; das kann einige Minuten dauern.</translation>
    </message>
    <message>
        <source>Measuring the CPU once.</source>
        <translation>Die CPU wird einmalig gemessen.</translation>
    </message>
    <message>
        <source>Name another file, or make room on the disk.</source>
        <translation>Nennen Sie eine andere Datei, oder schaffen Sie Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>The process to decode it in could not be started.</source>
        <translation>Der Prozess zum Dekodieren konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>It crashes the decoder.</source>
        <translation>Die Datei bringt den Decoder zum Absturz.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>It has {0} MB, more than can be read safely.</source>
        <translation>Die Datei hat {0} MB, mehr, als sicher gelesen werden können.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: another large photo takes too long.</source>
        <translation>Zum Dekodieren reicht der Arbeitsspeicher nicht: Ein anderes großes Foto braucht zu lange.</translation>
    </message>
    <message>
        <source>removal or undo of this library</source>
        <translation>Entfernung oder Wiederherstellung in dieser Bibliothek</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Sie haben es gewählt.</translation>
    </message>
    <message>
        <source>There is no preference {0}.</source>
        <translation>Es gibt keine Bevorzugung {0}.</translation>
    </message>
    <message>
        <source>Run: photodedup repair --library {0}</source>
        <translation>Führen Sie aus: photodedup repair --library {0}</translation>
    </message>
    <message>
        <source>{0} went away during the scan. Scan it again once it is back.</source>
        <translation>{0} verschwand während der Suche. Durchsuchen Sie es erneut, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} ist nicht unter den entfernten Dateien.</translation>
    </message>
    <message>
        <source>`photodedup history` lists the runs.</source>
        <translation>`photodedup history` listet die Läufe auf.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>`photodedup history` lists what was removed.</source>
        <translation>`photodedup history` listet auf, was entfernt wurde.</translation>
    </message>
    <message>
        <source>There is no removal {0}.</source>
        <translation>Es gibt keine Entfernung {0}.</translation>
    </message>
    <message>
        <source>`photodedup history` lists them.</source>
        <translation>`photodedup history` listet sie auf.</translation>
    </message>
    <message>
        <source>Nothing has been scanned into this library yet.</source>
        <translation>In diese Bibliothek wurde noch nichts eingelesen.</translation>
    </message>
    <message>
        <source>Run: photodedup scan FOLDER</source>
        <translation>Führen Sie aus: photodedup scan ORDNER</translation>
    </message>
    <message>
        <source>The library was scanned with another model than the one in use.</source>
        <translation>Die Bibliothek wurde mit einem anderen Modell erstellt als dem jetzigen.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Durchsuchen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>{0} cannot be used. {1}</source>
        <translation>{0} kann nicht verwendet werden. {1}</translation>
    </message>
    <message>
        <source>Choose another photo, or save this one anew, as JPEG say, with a program that opens it.</source>
        <translation>Wählen Sie ein anderes Foto, oder speichern Sie dieses mit einem Programm, das es öffnet, neu, etwa als JPEG.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>Es konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>It was not ready after {0} seconds.</source>
        <translation>Es war nach {0} Sekunden nicht bereit.</translation>
    </message>
    <message>
        <source>It crashed when it was tried{0}.{1}</source>
        <translation>Beim Test abgestürzt{0}.{1}</translation>
    </message>
    <message>
        <source>Choose another provider: auto takes the best that works here, cpu works everywhere.</source>
        <translation>Wählen Sie ein anderes Backend: auto nimmt das beste, das hier läuft; cpu läuft überall.</translation>
    </message>
    <message>
        <source>Another {0} is running.</source>
        <translation>Es läuft schon eine andere {0}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Warten Sie, bis sie beendet ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Jedes Byte ist gleich.</translation>
    </message>
    <message>
        <source>All are alike; it comes first by name.</source>
        <translation>Alle sind gleich; dieses kommt dem Namen nach zuerst.</translation>
    </message>
    <message>
        <source>It has the most pixels: {0} against {1}.</source>
        <translation>Es hat die meisten Pixel: {0} gegen {1}.</translation>
    </message>
    <message>
        <source>It is {0} ({1} against {2}).</source>
        <translation>Es ist {0} ({1} gegen {2}).</translation>
    </message>
    <message>
        <source>It was not edited; the next one went through {0}.</source>
        <translation>Es wurde nicht bearbeitet; das nächste ging durch {0}.</translation>
    </message>
    <message>
        <source>It is the least compressed: {0} bytes against {1}.</source>
        <translation>Es ist am wenigsten komprimiert: {0} Bytes gegen {1}.</translation>
    </message>
    <message>
        <source>It keeps the most metadata: {0} entries against {1}.</source>
        <translation>Es enthält die meisten Metadaten: {0} Einträge gegen {1}.</translation>
    </message>
    <message>
        <source>It is the oldest file.</source>
        <translation>Es ist die älteste Datei.</translation>
    </message>
    <message>
        <source>It lies nearest to the top of its folders.</source>
        <translation>Es liegt am weitesten oben in den Ordnern.</translation>
    </message>
    <message>
        <source>It is whole; others end too early.</source>
        <translation>Es ist vollständig; andere enden zu früh.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>Es ist das einzige.</translation>
    </message>
    <message>
        <source>{0}; it also fits another group, less well</source>
        <translation>{0}; passt auch zu einer anderen Gruppe, aber weniger gut</translation>
    </message>
    <message>
        <source>It is the largest file: {0} bytes against {1}.</source>
        <translation>Es ist die größte Datei: {0} Bytes gegen {1}.</translation>
    </message>
    <message>
        <source>It is the newest file.</source>
        <translation>Es ist die neueste Datei.</translation>
    </message>
    <message>
        <source>It lies in {0}, which you prefer.</source>
        <translation>Es liegt in {0}, das Sie bevorzugen.</translation>
    </message>
    <message>
        <source>the whole photo</source>
        <translation>das ganze Foto</translation>
    </message>
    <message>
        <source>It has nothing around it; others do.</source>
        <translation>Es hat nichts um sich herum; andere schon.</translation>
    </message>
    <message>
        <source>More copies of it were saved than of the next one, which looks edited.</source>
        <translation>Von ihm wurden mehr Kopien gespeichert als vom nächsten, das bearbeitet aussieht.</translation>
    </message>
    <message>
        <source>It is the whole photo; others are cut.</source>
        <translation>Es ist das ganze Foto; andere sind beschnitten.</translation>
    </message>
    <message>
        <source>It is the kept photo; others are cut.</source>
        <translation>Es ist das behaltene Foto; andere sind beschnitten.</translation>
    </message>
    <message>
        <source>It is this photo; others are cut.</source>
        <translation>Es ist dieses Foto; andere sind beschnitten.</translation>
    </message>
    <message>
        <source>the kept photo</source>
        <translation>das behaltene Foto</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>dieses Foto</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>stored without loss</source>
        <translation>verlustfrei gespeichert</translation>
    </message>
    <message>
        <source>It is online only: its content is not on this computer.</source>
        <translation>Die Datei ist nur online: Ihr Inhalt liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>It is the library of a photo program; only that program may change what is in it.</source>
        <translation>Das ist die Bibliothek eines Fotoprogramms; nur dieses Programm darf ändern, was darin liegt.</translation>
    </message>
    <message>
        <source>It holds another program&apos;s copies and previews of photos.</source>
        <translation>Hier liegen Kopien und Vorschaubilder eines anderen Programms.</translation>
    </message>
    <message>
        <source>It belongs to the system.</source>
        <translation>Gehört zum System.</translation>
    </message>
    <message>
        <source>It is a bin: its photos are deleted already.</source>
        <translation>Das ist ein Papierkorb: Die Fotos darin sind schon gelöscht.</translation>
    </message>
    <message>
        <source>It is a link; the file it points to is scanned where it lies.</source>
        <translation>Das ist eine Verknüpfung; die Datei, auf die sie zeigt, wird an ihrem Ort gelesen.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Das ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>It is a link to a folder; name that folder to scan it.</source>
        <translation>Das ist eine Verknüpfung zu einem Ordner; nennen Sie diesen Ordner, um ihn zu durchsuchen.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Es wurde kein Ordner genannt.</translation>
    </message>
    <message>
        <source>Name at least one folder of photos.</source>
        <translation>Nennen Sie mindestens einen Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>Der Ordner {0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling, and that the drive it is on is connected.</source>
        <translation>Prüfen Sie die Schreibweise und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0}: {1}.</source>
        <translation>Die Einstellungen können nicht in {0} gespeichert werden: {1}.</translation>
    </message>
    <message>
        <source>The settings in {0} are not a JSON object; the defaults are used.</source>
        <translation>Die Einstellungen in {0} sind kein JSON-Objekt; die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>The setting {0} in {1} is unknown or has a wrong value; it is left out.</source>
        <translation>Die Einstellung {0} in {1} ist unbekannt oder hat einen falschen Wert; sie wird übergangen.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}); the defaults are used.</source>
        <translation>Die Einstellungen in {0} können nicht gelesen werden ({1}); die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>burst: the same view, but not the same moment</source>
        <translation>Serie: derselbe Blick, aber nicht derselbe Moment</translation>
    </message>
    <message>
        <source>{0}, {1} inliers</source>
        <translation>{0}, {1} Inlier</translation>
    </message>
    <message>
        <source>edited: one of the files is truncated, so that the end of its picture is missing</source>
        <translation>bearbeitet: eine der Dateien ist unvollständig, das Ende ihres Bildes fehlt</translation>
    </message>
    <message>
        <source>They look alike ({0}), but are not the same picture.</source>
        <translation>Sie sehen ähnlich aus ({0}), sind aber nicht dasselbe Bild.</translation>
    </message>
    <message>
        <source>burst: the same camera, {0} seconds apart</source>
        <translation>Serie: dieselbe Kamera, {0} Sekunden Abstand</translation>
    </message>
    <message>
        <source>resaved: both are the same plain colour</source>
        <translation>neu gespeichert: beide haben dieselbe einheitliche Farbe</translation>
    </message>
    <message>
        <source>crop: {0} of the whole photo</source>
        <translation>Ausschnitt: {0} des ganzen Fotos</translation>
    </message>
    <message>
        <source>crop: {0} of the kept photo</source>
        <translation>Ausschnitt: {0} des behaltenen Fotos</translation>
    </message>
    <message>
        <source>crop: {0} of this photo</source>
        <translation>Ausschnitt: {0} dieses Fotos</translation>
    </message>
    <message>
        <source>Two views that overlap in part</source>
        <translation>Zwei Ansichten, die sich teilweise überlappen</translation>
    </message>
    <message>
        <source>turned by {0} degrees</source>
        <translation>um {0} Grad gedreht</translation>
    </message>
    <message>
        <source>edited: {0} of the picture agrees</source>
        <translation>bearbeitet: {0} des Bildes stimmen überein</translation>
    </message>
    <message>
        <source>Both files end too early; what is missing cannot be compared</source>
        <translation>Beide Dateien enden zu früh; was fehlt, kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>{0}, otherwise the same</source>
        <translation>{0}, sonst gleich</translation>
    </message>
    <message>
        <source>edited: blurred, otherwise the same</source>
        <translation>bearbeitet: unscharf gemacht, sonst gleich</translation>
    </message>
    <message>
        <source>{0}, and blurred</source>
        <translation>{0}, und unscharf gemacht</translation>
    </message>
    <message>
        <source>tilted by {0} degrees</source>
        <translation>um {0} Grad geneigt</translation>
    </message>
    <message>
        <source>in a frame or page</source>
        <translation>in einem Rahmen oder auf einer Seite</translation>
    </message>
    <message>
        <source>edited: {0} pictures against {1}, of which the first are alike</source>
        <translation>bearbeitet: {0} Bilder gegen {1}, von denen die ersten gleich sind</translation>
    </message>
    <message>
        <source>edited: a still of the animation, which has {0} pictures</source>
        <translation>bearbeitet: ein Einzelbild der Animation, die {0} Bilder hat</translation>
    </message>
    <message>
        <source>resaved: it differs by {0} on average</source>
        <translation>neu gespeichert: weicht im Mittel um {0} ab</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) marked</source>
        <translation>
            <numerusform>%Ln Foto markiert</numerusform>
            <numerusform>%Ln Fotos markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected group(s)</source>
        <translation>
            <numerusform>Die %Ln ausgewählte Gruppe</numerusform>
            <numerusform>Die %Ln ausgewählten Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {count} of {all}</source>
        <translation>{count} von {all} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln Datei übersprungen</numerusform>
            <numerusform>%Ln Dateien übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} to win</source>
        <translation>{size} einsparbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From this day</source>
        <translation>Von diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>They will not be shown as such again, wherever they are moved.</source>
        <translation>Sie werden nicht mehr als solche angezeigt, auch wenn Sie sie verschieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Noted: these photos are no duplicates.</source>
        <translation>Gemerkt: Diese Fotos sind keine Duplikate.</translation>
    </message>
    <message>
        <source>These photos may be duplicates again.</source>
        <translation>Diese Fotos dürfen wieder als Duplikate gelten.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In what they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to find photos like this one</source>
        <translation>Hier ablegen, um ähnliche Fotos zu finden</translation>
    </message>
    <message>
        <source>Drop to scan</source>
        <translation>Zum Durchsuchen ablegen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>Datei geschrieben</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>another shape, not comparable</source>
        <translation>andere Form, nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Space to win</source>
        <translation>Einsparbarer Platz</translation>
    </message>
    <message>
        <source>When the photos were taken</source>
        <translation>Wann die Fotos aufgenommen wurden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>Jede Beziehung</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>Ab {size}</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Taken from … to …</source>
        <translation>Aufgenommen von … bis …</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Meiste Einsparung</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Meiste Fotos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folder against folder</source>
        <translation>Ordner gegen Ordner</translation>
    </message>
    <message>
        <source>Mark these photos</source>
        <translation>Diese Fotos markieren</translation>
    </message>
    <message>
        <source>Keep one folder, thin out another</source>
        <translation>Einen Ordner behalten, einen anderen ausdünnen</translation>
    </message>
    <message>
        <source>Mark every photo in</source>
        <translation>Jedes Foto markieren in</translation>
    </message>
    <message>
        <source>that also exists in</source>
        <translation>das es auch gibt in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Photos of this group</source>
        <translation>Fotos dieser Gruppe</translation>
    </message>
    <message>
        <source>Mark as suggested</source>
        <translation>Wie vorgeschlagen markieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Remember that these photos are no duplicates of each other</source>
        <translation>Merken, dass diese Fotos keine Duplikate voneinander sind</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No group passes the filter</source>
        <translation>Keine Gruppe passt zum Filter</translation>
    </message>
    <message>
        <source>Change the words or choices above.</source>
        <translation>Ändern Sie die Wörter oder die Auswahl oben.</translation>
    </message>
    <message>
        <source>To remove this one, keep another first.</source>
        <translation>Um dieses zu entfernen, behalten Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>One photo of every group stays.</source>
        <translation>Von jeder Gruppe bleibt ein Foto.</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Diese Gruppe</translation>
    </message>
    <message>
        <source>All listed groups</source>
        <translation>Alle aufgeführten Gruppen</translation>
    </message>
    <message>
        <source>{photos} by your rules, in {groups}.</source>
        <translation>{photos} nach Ihren Regeln, in {groups}.</translation>
    </message>
    <message>
        <source>Nothing is moved before you press &quot;Remove marked …&quot;.</source>
        <translation>Nichts wird bewegt, bevor Sie „Markierte entfernen …“ drücken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Kept photos are chosen as before.</source>
        <translation>Behaltene Fotos werden wieder wie zuvor gewählt.</translation>
    </message>
    <message>
        <source>No photo in {one} also exists in {other}.</source>
        <translation>Kein Foto in {one} gibt es auch in {other}.</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Keine ähnlichen Fotos</translation>
    </message>
    <message>
        <source>Move the slider to the left to see photos that are less alike.</source>
        <translation>Schieben Sie den Regler nach links, um weniger ähnliche Fotos zu sehen.</translation>
    </message>
    <message>
        <source>Nothing twice at this level</source>
        <translation>Auf dieser Stufe nichts doppelt</translation>
    </message>
    <message>
        <source>Choose another level on top to look for copies that differ more.</source>
        <translation>Wählen Sie oben eine andere Stufe, um stärker abweichende Kopien zu suchen.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>System&apos;s trash</source>
        <translation>Papierkorb des Systems</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Bring these photos back</source>
        <translation>Diese Fotos zurückholen</translation>
    </message>
    <message>
        <source>Files of this removal</source>
        <translation>Dateien dieser Entfernung</translation>
    </message>
    <message>
        <source>Nothing was removed yet</source>
        <translation>Es wurde noch nichts entfernt</translation>
    </message>
    <message>
        <source>Every removal is listed here and can be undone.</source>
        <translation>Hier steht jede Entfernung, und jede lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>This removal did not come to its end.</source>
        <translation>Diese Entfernung wurde nicht zu Ende geführt.</translation>
    </message>
    <message>
        <source>What it moved can be brought back.</source>
        <translation>Was sie verschoben hat, kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine</source>
        <translation>{size} liegen in der Quarantäne</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mark the photo of this number, or take the mark away</source>
        <translation>Das Foto mit dieser Nummer zum Entfernen markieren oder die Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go through groups and photos</source>
        <translation>Durch Gruppen und Fotos gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Into the group; on a photo, find similar ones</source>
        <translation>In die Gruppe; bei einem Foto: ähnliche suchen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>On a group: mark as suggested; on a photo: mark it, or take the mark away</source>
        <translation>Bei einer Gruppe: wie vorgeschlagen markieren; bei einem Foto: markieren oder die Markierung aufheben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Mark the photo for removal</source>
        <translation>Das Foto zum Entfernen markieren</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>Das Foto behalten</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The photo is no duplicate of the others in its group</source>
        <translation>Das Foto ist kein Duplikat der anderen in seiner Gruppe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>To the next part of the page</source>
        <translation>Zum nächsten Teil der Seite</translation>
    </message>
    <message>
        <source>Closer, farther, the whole photos</source>
        <translation>Näher, weiter weg, die ganzen Fotos</translation>
    </message>
    <message>
        <source>One photo after the other in the same place</source>
        <translation>Ein Foto nach dem anderen an derselben Stelle</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>In den Gruppen</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Beim Vergleichen</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>truncated</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>beyond the memory</source>
        <translation>zu groß für den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>without their decoder</source>
        <translation>ohne ihren Decoder</translation>
    </message>
    <message>
        <source>crashing or too slow</source>
        <translation>mit Absturz oder zu langsam</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>nur online</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>of other programs</source>
        <translation>von anderen Programmen</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>in a bin</source>
        <translation>in einem Papierkorb</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>aus anderem Grund</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{count} {kind}</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>The same picture, pixel for pixel.</source>
        <translation>Dasselbe Bild, Pixel für Pixel.</translation>
    </message>
    <message>
        <source>Also copies that were resized or saved again.</source>
        <translation>Auch skalierte oder neu gespeicherte Kopien.</translation>
    </message>
    <message>
        <source>Also cropped, turned and edited versions.</source>
        <translation>Auch zugeschnittene, gedrehte und bearbeitete Fassungen.</translation>
    </message>
    <message>
        <source>Also photos that only look alike.</source>
        <translation>Auch Fotos, die nur ähnlich aussehen.</translation>
    </message>
</context>
<context>
    <name>LevelSwitch</name>
    <message>
        <source>How much may differ</source>
        <translation>Wie groß der Unterschied sein darf</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Usual library</source>
        <translation>Übliche Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>Ordner einer Bibliothek wählen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Fotoordner wählen</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark all as suggested</source>
        <translation>Alle wie vorgeschlagen markieren</translation>
    </message>
    <message>
        <source>Decide by …</source>
        <translation>Entscheiden nach …</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Ordner gegen Ordner …</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Markierungen aufheben</translation>
    </message>
    <message>
        <source>Remove marked …</source>
        <translation>Markierte entfernen …</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nichts ist markiert</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
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
        <source>Scan the sample photos</source>
        <translation>Beispielfotos durchsuchen</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>Ordner durchsuchen …</translation>
    </message>
    <message>
        <source>Paste an image</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Andere Bibliothek öffnen …</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Compare the photos of this group</source>
        <translation>Fotos dieser Gruppe vergleichen</translation>
    </message>
    <message>
        <source>Mark this group as suggested</source>
        <translation>Diese Gruppe wie vorgeschlagen markieren</translation>
    </message>
    <message>
        <source>Mark the selected groups as suggested</source>
        <translation>Ausgewählte Gruppen wie vorgeschlagen markieren</translation>
    </message>
    <message>
        <source>Mark all groups as suggested</source>
        <translation>Alle Gruppen wie vorgeschlagen markieren</translation>
    </message>
    <message>
        <source>Keep by rules …</source>
        <translation>Nach Regeln behalten …</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Ordner gegen Ordner …</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Markierungen aufheben</translation>
    </message>
    <message>
        <source>The photos of this group are no duplicates</source>
        <translation>Die Fotos dieser Gruppe sind keine Duplikate</translation>
    </message>
    <message>
        <source>Remove marked photos …</source>
        <translation>Markierte Fotos entfernen …</translation>
    </message>
    <message>
        <source>Stop moving photos</source>
        <translation>Verschieben der Fotos stoppen</translation>
    </message>
    <message>
        <source>Undo the last removal or decision</source>
        <translation>Letzte Entfernung oder Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzte Suche</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>Weniger ähnlich</translation>
    </message>
    <message>
        <source>More alike</source>
        <translation>Ähnlicher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About photodedup</source>
        <translation>Über photodedup</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>MovingBar</name>
    <message>
        <source>Progress of the removal</source>
        <translation>Fortschritt der Entfernung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <translation>{done} von {files}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Bringing the photos back …</source>
        <translation>Fotos werden zurückgeholt …</translation>
    </message>
    <message>
        <source>Moving the photos away …</source>
        <translation>Fotos werden verschoben …</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>In {folder} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>Make a new one there? It starts empty, and photos that you scan into it stay where they are.</source>
        <translation>Dort eine neue anlegen? Sie ist zuerst leer, und Fotos, die Sie in sie einlesen, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The folder is not empty: the library will lie beside what is in it.</source>
        <translation>Der Ordner ist nicht leer: Die Bibliothek wird neben dem liegen, was darin ist.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Neue Bibliothek anlegen</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy an image, or a photo or folder in the file manager, and paste it here.</source>
        <translation>Kopieren Sie ein Bild oder im Dateimanager ein Foto oder einen Ordner, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>There is no image to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
    <message>
        <source>Pasted image {number}.png</source>
        <translation>Eingefügtes Bild {number}.png</translation>
    </message>
    <message>
        <source>The pasted image cannot be written to the disk.</source>
        <translation>Das eingefügte Bild kann nicht auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>Is there room on it?</source>
        <translation>Ist dort noch Platz?</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Dieses Foto behalten</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Zum Entfernen markieren</translation>
    </message>
    <message>
        <source>Not a duplicate of the others</source>
        <translation>Kein Duplikat der anderen</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Kaum ähnlich</translation>
    </message>
    <message>
        <source>Identical file</source>
        <translation>Identische Datei</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Gleiches Bild</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Neu gespeichert</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Zugeschnitten</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>Gleicher Moment</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Fotos entfernen</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>{files} entfernen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What goes, and what is kept for it</source>
        <translation>Was geht und was dafür behalten wird</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>What kept photos take over, into a sidecar file</source>
        <translation>Was behaltene Fotos übernehmen, in eine Begleitdatei</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt</translation>
    </message>
    <message>
        <source>Kept photos that take nothing over, and why</source>
        <translation>Behaltene Fotos, die nichts übernehmen, und warum</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Was bleibt und warum</translation>
    </message>
    <message>
        <source>Remove {files} and win {size}?</source>
        <translation>{files} entfernen und {size} freigeben?</translation>
    </message>
    <message>
        <source>Nothing can be removed</source>
        <translation>Nichts kann entfernt werden</translation>
    </message>
    <message>
        <source>Of every group at least one photo stays. It is opened and checked before anything moves.</source>
        <translation>Von jeder Gruppe bleibt mindestens ein Foto. Es wird geöffnet und geprüft, bevor etwas verschoben wird.</translation>
    </message>
    <message>
        <source>RAW files, Live Photo videos and notes go with the photo they belong to.</source>
        <translation>RAW-Dateien, Live-Photo-Videos und Notizen gehen mit dem Foto, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>Some of these may be edited or cropped versions: what was made of them would go.</source>
        <translation>Einige davon sind vielleicht bearbeitete oder zugeschnittene Fassungen: Diese Arbeit ginge verloren.</translation>
    </message>
    <message>
        <source>To the quarantine: a folder on the same drive. Undo brings them back.</source>
        <translation>In die Quarantäne: ein Ordner auf demselben Laufwerk. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>To the system&apos;s trash. Your file manager brings them back.</source>
        <translation>In den Papierkorb des Systems. Ihr Dateimanager holt sie zurück.</translation>
    </message>
    <message>
        <source>Kept photos take over stars, keywords, captions, places and dates that they lack</source>
        <translation>Behaltene Fotos übernehmen fehlende Sterne, Stichwörter, Texte, Orte und Daten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Photos are being moved.</source>
        <translation>Fotos werden gerade verschoben.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>{files} removed, {size} won.</source>
        <translation>{files} entfernt, {size} freigegeben.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s trash; your file manager brings them back.</source>
        <translation>Sie liegen im Papierkorb des Systems; Ihr Dateimanager holt sie zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>They lie in the quarantine and can be brought back at any time.</source>
        <translation>Sie liegen in der Quarantäne und können jederzeit zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>{files} brought back.</source>
        <translation>{files} zurückgeholt.</translation>
    </message>
    <message>
        <source>Metadata of {photos} was not merged. {name}: {reason}</source>
        <translation>Die Metadaten von {photos} wurden nicht zusammengeführt. {name}: {reason}</translation>
    </message>
    <message>
        <source>{files} left where they are. {name}: {reason}</source>
        <translation>{files} nicht verschoben. {name}: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>What was moved until then can be brought back.</source>
        <translation>Was bis dahin verschoben wurde, kann zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>What lies in {folder}</source>
        <translation>Was in {folder} liegt</translation>
    </message>
    <message>
        <source>The most pixels</source>
        <translation>Die meisten Pixel</translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>Die größte Datei</translation>
    </message>
    <message>
        <source>The most metadata</source>
        <translation>Die meisten Metadaten</translation>
    </message>
    <message>
        <source>The oldest file</source>
        <translation>Die älteste Datei</translation>
    </message>
    <message>
        <source>The newest file</source>
        <translation>Die neueste Datei</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Keep by rules</source>
        <translation>Nach Regeln behalten</translation>
    </message>
    <message>
        <source>Rules, the weightiest on top</source>
        <translation>Regeln, die wichtigste oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Prefer a folder …</source>
        <translation>Einen Ordner bevorzugen …</translation>
    </message>
    <message>
        <source>Apply and mark</source>
        <translation>Anwenden und markieren</translation>
    </message>
    <message>
        <source>Which photo is kept</source>
        <translation>Welches Foto behalten wird</translation>
    </message>
    <message>
        <source>Tick what counts, the weightiest on top. Where photos are even, the program&apos;s own rules decide.</source>
        <translation>Haken Sie an, was zählt, das Wichtigste oben. Was danach gleich steht, entscheiden die Regeln des Programms.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Stayed: {reason}</source>
        <translation>Geblieben: {reason}</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Was interrupted; the next removal or undo settles it</source>
        <translation>Unterbrochen; das nächste Entfernen oder Zurückholen klärt es</translation>
    </message>
    <message>
        <source>In the system&apos;s trash; your file manager brings it back</source>
        <translation>Im Papierkorb des Systems; Ihr Dateimanager holt sie zurück</translation>
    </message>
    <message>
        <source>Cannot come back: it is not in the quarantine now, or its drive is not connected</source>
        <translation>Kann nicht zurück: Sie ist nicht in der Quarantäne, oder ihr Laufwerk ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Cannot come back: another file lies in its place</source>
        <translation>Kann nicht zurück: An ihrer Stelle liegt eine andere Datei</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Kann zurückkommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation>Dafür behalten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Stopping …</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scanning</source>
        <translation>Ordner werden durchsucht</translation>
    </message>
    <message>
        <source>Progress of this stage</source>
        <translation>Fortschritt dieses Schritts</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzte Suche</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A scan is going on.</source>
        <translation>Es läuft gerade eine Suche.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it first.</source>
        <translation>Warten Sie, bis sie beendet ist, oder stoppen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Die Suche wurde gestoppt.</translation>
    </message>
    <message>
        <source>Everything that was finished is saved.</source>
        <translation>Alles, was fertig wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong inside photodedup.</source>
        <translation>In photodedup ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your photos were not touched. Trying again may help; the log has the details.</source>
        <translation>Ihre Fotos wurden nicht angerührt. Vielleicht hilft ein neuer Versuch; Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Das Beste, was es gibt</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>So viele wie Kerne</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Also look at photos that end too early</source>
        <translation>Auch unvollständige Fotos ansehen</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen mit</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Look-alikes are at least this alike</source>
        <translation>Ähnliche Fotos sind mindestens so ähnlich</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Vorschaubilder belegen höchstens</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language, compute and threads take effect at the next start.</source>
        <translation>Sprache, Recheneinheit und Threads gelten ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This library is open already.</source>
        <translation>Diese Bibliothek ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Photos are being moved.</source>
        <translation>Fotos werden gerade verschoben.</translation>
    </message>
    <message>
        <source>Open the other library once that is done.</source>
        <translation>Öffnen Sie die andere Bibliothek, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it now: everything that is finished is saved.</source>
        <translation>Warten Sie, bis sie beendet ist, oder stoppen Sie sie jetzt: Alles Fertige ist gespeichert.</translation>
    </message>
    <message>
        <source>Stop it and open the other library</source>
        <translation>Stoppen und die andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>A scan is going on.</source>
        <translation>Es läuft gerade eine Suche.</translation>
    </message>
    <message>
        <source>There is no library in {folder} any more.</source>
        <translation>In {folder} gibt es keine Bibliothek mehr.</translation>
    </message>
    <message>
        <source>If it lies on a drive, connect the drive and try again.</source>
        <translation>Liegt sie auf einem Laufwerk, schließen Sie es an und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Nichts Ähnliches</translation>
    </message>
    <message>
        <source>No photo in the library looks like this one.</source>
        <translation>Kein Foto der Bibliothek sieht diesem ähnlich.</translation>
    </message>
    <message>
        <source>Photos that look like {name}</source>
        <translation>Fotos, die {name} ähnlich sehen</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum sie übersprungen wurde</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Looking at each photo</source>
        <translation>Jedes Foto wird angesehen</translation>
    </message>
    <message>
        <source>Finding look-alikes</source>
        <translation>Ähnliche Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Comparing them closely</source>
        <translation>Sie werden genau verglichen</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Andere Bibliotheken</translation>
    </message>
    <message>
        <source>Find the photos you have twice</source>
        <translation>Finden Sie die Fotos, die Sie doppelt haben</translation>
    </message>
    <message>
        <source>Looking changes nothing: your photos stay as they are.</source>
        <translation>Die Suche ändert nichts: Ihre Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Drop folders anywhere in this window</source>
        <translation>Legen Sie Ordner irgendwo in diesem Fenster ab</translation>
    </message>
    <message>
        <source>Library: {name}  ({place})</source>
        <translation>Bibliothek: {name}  ({place})</translation>
    </message>
    <message>
        <source>Review the {groups} found before</source>
        <translation>Bereits gefunden: {groups} ansehen</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Least similarity</source>
        <translation>Geringste Ähnlichkeit</translation>
    </message>
    <message>
        <source>At least {share} alike</source>
        <translation>Mindestens {share} ähnlich</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>The report {file} names none of your photos.</source>
        <translation>Der Bericht {file} nennt keines Ihrer Fotos.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
</context>
</TS>
