<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About photodedup</source>
        <translation>Acerca de photodedup</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Finds the photos you have twice. Nothing you have is ever deleted by it.</source>
        <translation>Encuentra las fotos que tiene repetidas. Nunca elimina nada suyo.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What is black is the same in both. Space shows the next photo.</source>
        <translation>Lo que se ve negro es igual en ambas. La barra espaciadora muestra la foto siguiente.</translation>
    </message>
    <message>
        <source>Space shows the next photo in the same place.</source>
        <translation>La barra espaciadora muestra la foto siguiente en el mismo lugar.</translation>
    </message>
    <message>
        <source>Zoom with the wheel or + and -, move by dragging or with the arrow keys.</source>
        <translation>Amplíe con la rueda o con + y -; desplace arrastrando o con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>another program wrote there meanwhile</source>
        <translation>otro programa ha escrito ahí entretanto</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin; empty that one.</source>
        <translation>Está en la papelera del sistema; vacíela.</translation>
    </message>
    <message>
        <source>It is not at {0}; is its drive connected?</source>
        <translation>No está en {0}; ¿está conectada su unidad?</translation>
    </message>
    <message>
        <source>The photo that was kept for it, {0}, is gone: this may be the last copy. Bring it back.</source>
        <translation>La foto que se conservó en su lugar, {0}, ya no existe: esta puede ser la última copia. Recupérela.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {0}.</source>
        <translation>No se puede examinar: {0}.</translation>
    </message>
    <message>
        <source>It cannot be deleted: {0}.</source>
        <translation>No se puede eliminar: {0}.</translation>
    </message>
    <message>
        <source>What belongs to {0} has changed. Look at the plan again.</source>
        <translation>Lo que acompaña a {0} ha cambiado. Revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>{0} differs from {1}, so it is the only one of its kind.</source>
        <translation>{0} difiere de {1}, así que es único.</translation>
    </message>
    <message>
        <source>{0} does not hold what the scan compared. Scan again.</source>
        <translation>{0} no contiene lo que comparó el análisis. Analice de nuevo.</translation>
    </message>
    <message>
        <source>The photo to keep, {0}, cannot be opened. {1}</source>
        <translation>La foto que se conserva, {0}, no se puede abrir. {1}</translation>
    </message>
    <message>
        <source>{0} is no longer as it was. Scan again.</source>
        <translation>{0} ya no está como estaba. Analice de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be listed: {1}.</source>
        <translation>No se puede listar {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be compared with {1}: {2}.</source>
        <translation>{0} no se puede comparar con {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be looked at: {1}.</source>
        <translation>{0} no se puede examinar: {1}.</translation>
    </message>
    <message>
        <source>Photos that are merely similar are never removed in bulk.</source>
        <translation>Las fotos que solo son similares nunca se quitan en bloque.</translation>
    </message>
    <message>
        <source>Choose the level exact, copies or edits.</source>
        <translation>Elija el nivel exact, copies o edits.</translation>
    </message>
    <message>
        <source>Every photo of the group was chosen; at least one must stay.</source>
        <translation>Se eligieron todas las fotos del grupo; al menos una debe quedarse.</translation>
    </message>
    <message>
        <source>It lies in a protected folder.</source>
        <translation>Está en una carpeta protegida.</translation>
    </message>
    <message>
        <source>It is another name of a file that is kept: removing it would free nothing.</source>
        <translation>Es otro nombre de un archivo que se conserva: quitarlo no liberaría nada.</translation>
    </message>
    <message>
        <source>It is the same file as another one in this list, reached by another way.</source>
        <translation>Es el mismo archivo que otro de esta lista, por otra ruta.</translation>
    </message>
    <message>
        <source>Its {0} has no copy beside the kept photo. To keep this pair, prefer its folder.</source>
        <translation>{0}, que la acompaña, no tiene copia junto a la foto conservada. Para conservar esta pareja, prefiera su carpeta.</translation>
    </message>
    <message>
        <source>{0} is no longer there. Scan again.</source>
        <translation>{0} ya no está. Analice de nuevo.</translation>
    </message>
    <message>
        <source>{0} has changed since the scan. Scan again.</source>
        <translation>{0} ha cambiado desde el análisis. Analice de nuevo.</translation>
    </message>
    <message>
        <source>Its {0} is no longer there. Try again.</source>
        <translation>{0}, que la acompaña, ya no está. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The protected folder {0} cannot be found: {1}.</source>
        <translation>No se encuentra la carpeta protegida {0}: {1}.</translation>
    </message>
    <message>
        <source>It is shown as one with {0}, which stays.</source>
        <translation>Se muestra como una sola con {0}, que se queda.</translation>
    </message>
    <message>
        <source>Its {0} cannot be looked at: {1}.</source>
        <translation>{0}, que la acompaña, no se puede examinar: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was removed.</source>
        <translation>Compruebe la ortografía; no se ha quitado nada.</translation>
    </message>
    <message>
        <source>Its {0} is kept for other photos.</source>
        <translation>{0}, que la acompaña, se conserva para otras fotos.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>somebody else has a folder of that name</source>
        <translation>otra persona tiene una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>there is no place for one</source>
        <translation>no hay ningún lugar para ella</translation>
    </message>
    <message>
        <source>It belongs to {0} and goes with it.</source>
        <translation>Acompaña a {0} y se va con ella.</translation>
    </message>
    <message>
        <source>It cannot be moved to a quarantine on its volume: {0}.</source>
        <translation>No se puede mover a una cuarentena en su volumen: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s bin does not take it: {0}. Nothing was deleted; try the quarantine.</source>
        <translation>La papelera del sistema no lo admite: {0}. No se ha eliminado nada; pruebe la cuarentena.</translation>
    </message>
    <message>
        <source>{0} is still there after it was moved.</source>
        <translation>{0} sigue ahí después de moverlo.</translation>
    </message>
    <message>
        <source>{0} changed while it was being moved.</source>
        <translation>{0} cambió mientras se movía.</translation>
    </message>
    <message>
        <source>{0} It could not be brought back either: {1}.</source>
        <translation>{0} Tampoco se pudo recuperar: {1}.</translation>
    </message>
    <message>
        <source>it is in the system&apos;s bin</source>
        <translation>está en la papelera del sistema</translation>
    </message>
    <message>
        <source>The program was stopped before this was done.</source>
        <translation>El programa se detuvo antes de terminar esto.</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin, which does not say where; restore it from there.</source>
        <translation>Está en la papelera del sistema, que no dice dónde; restáurelo desde allí.</translation>
    </message>
    <message>
        <source>It is no longer at {0}; is its drive connected?</source>
        <translation>Ya no está en {0}; ¿está conectada su unidad?</translation>
    </message>
    <message>
        <source>Another file lies in its place now; nothing was overwritten.</source>
        <translation>Ahora hay otro archivo en su lugar; no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>It cannot be brought back: {0}.</source>
        <translation>No se puede recuperar: {0}.</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>{0} is not a photodedup catalogue.</source>
        <translation>{0} no es un catálogo de photodedup.</translation>
    </message>
    <message>
        <source>Name another library with --library.</source>
        <translation>Indique otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>No se puede crear la carpeta de la biblioteca {0}: {1}.</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}.</source>
        <translation>La biblioteca {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The library {0} is damaged or is no catalogue: {1}.</source>
        <translation>La biblioteca {0} está dañada o no es un catálogo: {1}.</translation>
    </message>
    <message>
        <source>Another photodedup is writing to this library.</source>
        <translation>Otro photodedup está escribiendo en esta biblioteca.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Compruebe el espacio libre del disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer photodedup.</source>
        <translation>La biblioteca {0} se creó con un photodedup más reciente.</translation>
    </message>
    <message>
        <source>Install the newer version to open it, or name another library with --library.</source>
        <translation>Instale la versión más reciente para abrirla o indique otra biblioteca con --library.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: it has no version.</source>
        <translation>La biblioteca {0} está dañada: no tiene versión.</translation>
    </message>
    <message>
        <source>Run: photodedup repair</source>
        <translation>Ejecute: photodedup repair</translation>
    </message>
    <message>
        <source>Every pixel is the same; only the metadata or the container differ.</source>
        <translation>Todos los píxeles son iguales; solo difieren los metadatos o el contenedor.</translation>
    </message>
    <message>
        <source>Its {0} pictures have more pixels than can be compared.</source>
        <translation>Sus {0} imágenes tienen más píxeles de los que se pueden comparar.</translation>
    </message>
    <message>
        <source>Reading HEIC needs the package pi-heif.</source>
        <translation>Para leer HEIC hace falta el paquete pi-heif.</translation>
    </message>
    <message>
        <source>Reading JPEG XL needs the package pylibjxl.</source>
        <translation>Para leer JPEG XL hace falta el paquete pylibjxl.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early.</source>
        <translation>El archivo está dañado: termina demasiado pronto.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early, and too little of its picture is left.</source>
        <translation>El archivo está dañado: termina demasiado pronto y queda muy poco de la imagen.</translation>
    </message>
    <message>
        <source>It is not a photo in a format this program reads.</source>
        <translation>No es una foto en un formato que este programa lea.</translation>
    </message>
    <message>
        <source>It has {0} x {1} pixels, more than can be decoded safely.</source>
        <translation>Tiene {0} x {1} píxeles, más de los que se pueden decodificar con seguridad.</translation>
    </message>
    <message>
        <source>It is damaged: {0}.</source>
        <translation>El archivo está dañado: {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>No hay memoria suficiente para decodificarla.</translation>
    </message>
    <message>
        <source>It has too many pixels, more than can be decoded safely.</source>
        <translation>Tiene demasiados píxeles, más de los que se pueden decodificar con seguridad.</translation>
    </message>
    <message>
        <source>It is damaged: its picture cannot be found.</source>
        <translation>El archivo está dañado: no se encuentra su imagen.</translation>
    </message>
    <message>
        <source>Reading camera RAW needs the package rawpy.</source>
        <translation>Para leer RAW de cámara hace falta el paquete rawpy.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: it needs about {0} MB.</source>
        <translation>No hay memoria suficiente para decodificarla: hacen falta unos {0} MB.</translation>
    </message>
    <message>
        <source>onnxruntime offers no provider at all.</source>
        <translation>onnxruntime no ofrece ningún motor de cálculo.</translation>
    </message>
    <message>
        <source>Install onnxruntime again.</source>
        <translation>Vuelva a instalar onnxruntime.</translation>
    </message>
    <message>
        <source>The provider {0} gives wrong numbers for {1}.</source>
        <translation>El motor de cálculo {0} da números erróneos para {1}.</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>Elija un múltiplo de {0} entre {1} y {2}.</translation>
    </message>
    <message>
        <source>This processor gets fast int8 products wrong; the slower exact way is used.</source>
        <translation>Este procesador calcula mal los productos int8 rápidos; se usa el método exacto, más lento.</translation>
    </message>
    <message>
        <source>There is no precision called {0}.</source>
        <translation>No hay ninguna precisión llamada {0}.</translation>
    </message>
    <message>
        <source>Choose one of auto, {0}.</source>
        <translation>Elija auto o una de estas: {0}.</translation>
    </message>
    <message>
        <source>The trunk cannot read photos of {0} pixels.</source>
        <translation>La red no puede leer fotos de {0} píxeles.</translation>
    </message>
    <message>
        <source>There is no aggregation called {0}.</source>
        <translation>No hay ninguna agregación llamada {0}.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Elija entre: {0}.</translation>
    </message>
    <message>
        <source>A descriptor cannot have {0} dimensions.</source>
        <translation>Un descriptor no puede tener {0} dimensiones.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {0}.</source>
        <translation>Elija un número del 1 al {0}.</translation>
    </message>
    <message>
        <source>{0} The next best is used.</source>
        <translation>{0} Se usa el siguiente mejor.</translation>
    </message>
    <message>
        <source>Install photodedup again, or fetch onnx_models/ anew.</source>
        <translation>Vuelva a instalar photodedup u obtenga de nuevo onnx_models/.</translation>
    </message>
    <message>
        <source>The model file {0} is missing or damaged.</source>
        <translation>El archivo de modelo {0} falta o está dañado.</translation>
    </message>
    <message>
        <source>The model {0} is missing from {1}.</source>
        <translation>El modelo {0} falta en {1}.</translation>
    </message>
    <message>
        <source>The model description {0} cannot be read: {1}.</source>
        <translation>No se puede leer la descripción del modelo {0}: {1}.</translation>
    </message>
    <message>
        <source>A photodedup installed as a Python package can use it; the guide&apos;s page on settings says how.</source>
        <translation>Un photodedup instalado como paquete de Python puede usarlo; la página de la guía sobre los ajustes dice cómo.</translation>
    </message>
    <message>
        <source>Its descriptors are wrong.</source>
        <translation>Sus descriptores son erróneos.</translation>
    </message>
    <message>
        <source>There is no provider called {0}.</source>
        <translation>No hay ningún motor de cálculo llamado {0}.</translation>
    </message>
    <message>
        <source>The provider {0} cannot be used on this machine.</source>
        <translation>El motor de cálculo {0} no se puede usar en este equipo.</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}</source>
        <translation>El motor de cálculo {0} no puede ejecutar {1}: {2}</translation>
    </message>
    <message>
        <source>The whitening {0} cannot be read: {1}.</source>
        <translation>No se puede leer el blanqueamiento {0}: {1}.</translation>
    </message>
    <message>
        <source>scan of this library</source>
        <translation>análisis de esta biblioteca</translation>
    </message>
    <message>
        <source>These files hold one and the same photo, to the byte.</source>
        <translation>Estos archivos contienen la misma foto, byte a byte.</translation>
    </message>
    <message>
        <source>Name two or more different photos.</source>
        <translation>Indique dos o más fotos distintas.</translation>
    </message>
    <message>
        <source>{0} is not in the library.</source>
        <translation>{0} no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Scan it first: photodedup scan {0}</source>
        <translation>Analícela antes: photodedup scan {0}</translation>
    </message>
    <message>
        <source>It changed while it was being read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Decoding it takes longer than {0} seconds.</source>
        <translation>Decodificarla lleva más de {0} segundos.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>No se puede leer: {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} no se puede escribir: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} no se puede escribir.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Indique un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{0} is there and no {1} file; it is not replaced.</source>
        <translation>{0} existe y no es un archivo {1}; no se reemplaza.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <source>Metadata of removed photos for {0}.</source>
        <translation>Metadatos de las fotos quitadas, para {0}.</translation>
    </message>
    <message>
        <source>there is no place for a quarantine</source>
        <translation>no hay ningún lugar para una cuarentena</translation>
    </message>
    <message>
        <source>It makes room for one with merged metadata.</source>
        <translation>Deja sitio a uno con metadatos fusionados.</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>su unidad no está conectada</translation>
    </message>
    <message>
        <source>The sidecar cannot be written: {0}.</source>
        <translation>El archivo sidecar no se puede escribir: {0}.</translation>
    </message>
    <message>
        <source>the new sidecar vanished</source>
        <translation>el nuevo archivo sidecar ha desaparecido</translation>
    </message>
    <message>
        <source>the sidecar changed meanwhile</source>
        <translation>el archivo sidecar cambió entretanto</translation>
    </message>
    <message>
        <source>The photos that it would come from were not removed.</source>
        <translation>Las fotos de las que vendrían no se quitaron.</translation>
    </message>
    <message>
        <source>It is a motion photo, and the kept one does not hold its video. To keep it, prefer its folder.</source>
        <translation>Es una foto en movimiento y la conservada no contiene su vídeo. Para conservarla, dé preferencia a su carpeta.</translation>
    </message>
    <message>
        <source>This sidecar was changed since; nothing was overwritten.</source>
        <translation>Este archivo sidecar ha cambiado desde entonces; no se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read: {0}.</source>
        <translation>El archivo sidecar no se puede leer: {0}.</translation>
    </message>
    <message>
        <source>{0} is not there; is its drive connected?</source>
        <translation>{0} no está; ¿está conectada su unidad?</translation>
    </message>
    <message>
        <source>It cannot be withdrawn: {0}.</source>
        <translation>No se puede retirar: {0}.</translation>
    </message>
    <message>
        <source>Its sidecar {0} goes with another photo.</source>
        <translation>Su archivo sidecar {0} se va con otra foto.</translation>
    </message>
    <message>
        <source>Its metadata cannot be added to: {0} cannot be written in.</source>
        <translation>No se pueden completar sus metadatos: no se puede escribir en {0}.</translation>
    </message>
    <message>
        <source>{0} has appeared since. Look at the plan again.</source>
        <translation>{0} ha aparecido desde entonces. Revise el plan de nuevo.</translation>
    </message>
    <message>
        <source>Its sidecar {0} cannot be added to. {1}</source>
        <translation>Su archivo sidecar {0} no se puede completar. {1}</translation>
    </message>
    <message>
        <source>Its metadata cannot be read: {0}.</source>
        <translation>No se pueden leer sus metadatos: {0}.</translation>
    </message>
    <message>
        <source>It cannot be moved: its folder is read-only for you.</source>
        <translation>No se puede mover: su carpeta es de solo lectura para usted.</translation>
    </message>
    <message>
        <source>{0} is another spelling of {1}. Scan again.</source>
        <translation>{0} es otra grafía de {1}. Analice de nuevo.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>It is no XMP.</source>
        <translation>No es XMP.</translation>
    </message>
    <message>
        <source>It is damaged: it is no XML.</source>
        <translation>El archivo está dañado: no es XML.</translation>
    </message>
    <message>
        <source>Its {0} is {1}, which is not to be replaced.</source>
        <translation>{0} es {1}, que no debe reemplazarse.</translation>
    </message>
    <message>
        <source>Choose another folder; on the command line, with --library.</source>
        <translation>Elija otra carpeta; en la línea de órdenes, con --library.</translation>
    </message>
    <message>
        <source>There is no library in {0}.</source>
        <translation>No hay ninguna biblioteca en {0}.</translation>
    </message>
    <message>
        <source>Scan a folder first, or name one with --library.</source>
        <translation>Analice antes una carpeta o indique una con --library.</translation>
    </message>
    <message>
        <source>{0} is there and no copy of a library; it is not replaced.</source>
        <translation>{0} existe y no es una copia de una biblioteca; no se reemplaza.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1}.</source>
        <translation>La biblioteca {0} está dañada: {1}.</translation>
    </message>
    <message>
        <source>Name one with --library.</source>
        <translation>Indique una con --library.</translation>
    </message>
    <message>
        <source>{0} is no sound copy of a library: {1}.</source>
        <translation>{0} no es una copia íntegra de una biblioteca: {1}.</translation>
    </message>
    <message>
        <source>Name another one with --from.</source>
        <translation>Indique otra con --from.</translation>
    </message>
    <message>
        <source>Another photodedup has this library open.</source>
        <translation>Otro photodedup tiene abierta esta biblioteca.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Ciérrelo antes.</translation>
    </message>
    <message>
        <source>Please report it with the file {0}, which names none of your photos.</source>
        <translation>Comuníquelo con el archivo {0}, que no nombra ninguna de sus fotos.</translation>
    </message>
    <message>
        <source>Please report it with the lines above.</source>
        <translation>Comuníquelo con las líneas de arriba.</translation>
    </message>
    <message>
        <source>It is a TIFF of a kind that this program does not read, or it is damaged.</source>
        <translation>Es un TIFF de un tipo que este programa no lee, o está dañado.</translation>
    </message>
    <message>
        <source>It is a Photoshop file of a kind that this program does not read.</source>
        <translation>Es un archivo de Photoshop de un tipo que este programa no lee.</translation>
    </message>
    <message>
        <source>Choose {0}, or --precision int8.</source>
        <translation>Elija {0} o --precision int8.</translation>
    </message>
    <message>
        <source>The CPU is used. {0}</source>
        <translation>Se usa la CPU. {0}</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}.</source>
        <translation>El motor de cálculo {0} no puede ejecutar {1}: {2}.</translation>
    </message>
    <message>
        <source>The compact trunk does not know the aggregation {0}.</source>
        <translation>La red compacta no conoce la agregación {0}.</translation>
    </message>
    <message>
        <source>{0} finds no graphics card on this machine.</source>
        <translation>{0} no encuentra ninguna tarjeta gráfica en este equipo.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver.</source>
        <translation>Instale el controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>Install AMD&apos;s ROCm driver.</source>
        <translation>Instale el controlador ROCm de AMD.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver.</source>
        <translation>Instale el controlador de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s Vulkan driver.</source>
        <translation>Instale el controlador Vulkan de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>{0}, then: pip uninstall -y {1}, then: {2}</source>
        <translation>{0}, después: pip uninstall -y {1}, después: {2}</translation>
    </message>
    <message>
        <source>{0} overwrite each other. Run: pip uninstall -y {1}, then: pip install --force-reinstall --no-deps {2}</source>
        <translation>{0} se sobrescriben entre sí. Ejecute: pip uninstall -y {1}, después: pip install --force-reinstall --no-deps {2}</translation>
    </message>
    <message>
        <source>{0} exists on {1} only.</source>
        <translation>{0} solo existe en {1}.</translation>
    </message>
    <message>
        <source>This package of photodedup does not contain {0}. {1}</source>
        <translation>Este paquete de photodedup no contiene {0}. {1}</translation>
    </message>
    <message>
        <source>The installed onnxruntime has no {0}. {1}</source>
        <translation>El onnxruntime instalado no tiene {0}. {1}</translation>
    </message>
    <message>
        <source>No driver for {0} was found. {1}</source>
        <translation>No se encontró ningún controlador para {0}. {1}</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall {0}</source>
        <translation>Ejecute: pip install --force-reinstall {0}</translation>
    </message>
    <message>
        <source>{0} is installed but damaged. Run: pip install --force-reinstall {1}</source>
        <translation>{0} está instalado pero dañado. Ejecute: pip install --force-reinstall {1}</translation>
    </message>
    <message>
        <source>{0} was overwritten. Run: pip uninstall -y {1}, then: {2}</source>
        <translation>{0} se ha sobrescrito. Ejecute: pip uninstall -y {1}, después: {2}</translation>
    </message>
    <message>
        <source>{0} has no memory for a single photo.</source>
        <translation>{0} no tiene memoria para una sola foto.</translation>
    </message>
    <message>
        <source>{0} gave numbers that are none.</source>
        <translation>{0} dio valores que no son números.</translation>
    </message>
    <message>
        <source>{0} has too little memory for {1} photos at once; {2} now.</source>
        <translation>{0} tiene poca memoria para {1} fotos a la vez; ahora {2}.</translation>
    </message>
    <message>
        <source>{0} The CPU is used for the rest of this run.</source>
        <translation>{0} Se usa la CPU durante el resto.</translation>
    </message>
    <message>
        <source>There is too little memory to describe a photo.</source>
        <translation>No hay memoria suficiente para describir una foto.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>The program ended while it was being tried.</source>
        <translation>El programa terminó mientras se probaba.</translation>
    </message>
    <message>
        <source>To try it again: photodedup doctor --retest</source>
        <translation>Para probarlo de nuevo: photodedup doctor --retest</translation>
    </message>
    <message>
        <source>{0} is not used: it describes {1} photos a second here, the CPU {2}.</source>
        <translation>{0} no se usa: aquí describe {1} fotos por segundo; la CPU, {2}.</translation>
    </message>
    <message>
        <source>Trying {0} once; this can take some minutes.</source>
        <translation>Probando {0} por única vez; puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>Measuring the CPU once.</source>
        <translation>Midiendo la CPU por única vez.</translation>
    </message>
    <message>
        <source>Name another file, or make room on the disk.</source>
        <translation>Indique otro archivo o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The process to decode it in could not be started.</source>
        <translation>No se pudo iniciar el proceso para decodificarla.</translation>
    </message>
    <message>
        <source>It crashes the decoder.</source>
        <translation>El archivo hace fallar el decodificador.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>It has {0} MB, more than can be read safely.</source>
        <translation>El archivo ocupa {0} MB, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: another large photo takes too long.</source>
        <translation>No hay memoria suficiente para decodificarla: otra foto grande tarda demasiado.</translation>
    </message>
    <message>
        <source>removal or undo of this library</source>
        <translation>retirada o recuperación en esta biblioteca</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>La eligió usted.</translation>
    </message>
    <message>
        <source>There is no preference {0}.</source>
        <translation>No hay ninguna preferencia {0}.</translation>
    </message>
    <message>
        <source>Run: photodedup repair --library {0}</source>
        <translation>Ejecute: photodedup repair --library {0}</translation>
    </message>
    <message>
        <source>{0} went away during the scan. Scan it again once it is back.</source>
        <translation>{0} desapareció durante el análisis. Vuelva a analizarlo cuando esté de nuevo disponible.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Hay: {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} no está entre los archivos quitados.</translation>
    </message>
    <message>
        <source>`photodedup history` lists the runs.</source>
        <translation>`photodedup history` muestra las ejecuciones.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>`photodedup history` lists what was removed.</source>
        <translation>`photodedup history` muestra lo que se ha quitado.</translation>
    </message>
    <message>
        <source>There is no removal {0}.</source>
        <translation>No hay ninguna retirada {0}.</translation>
    </message>
    <message>
        <source>`photodedup history` lists them.</source>
        <translation>`photodedup history` las muestra.</translation>
    </message>
    <message>
        <source>Nothing has been scanned into this library yet.</source>
        <translation>Aún no se ha analizado nada en esta biblioteca.</translation>
    </message>
    <message>
        <source>Run: photodedup scan FOLDER</source>
        <translation>Ejecute: photodedup scan CARPETA</translation>
    </message>
    <message>
        <source>The library was scanned with another model than the one in use.</source>
        <translation>La biblioteca se analizó con un modelo distinto del que se usa.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Analícela de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be used. {1}</source>
        <translation>{0} no se puede usar. {1}</translation>
    </message>
    <message>
        <source>Choose another photo, or save this one anew, as JPEG say, with a program that opens it.</source>
        <translation>Elija otra foto o guarde esta de nuevo, por ejemplo como JPEG, con un programa que la abra.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>No se pudo cargar.</translation>
    </message>
    <message>
        <source>It was not ready after {0} seconds.</source>
        <translation>No estaba listo tras {0} segundos.</translation>
    </message>
    <message>
        <source>It crashed when it was tried{0}.{1}</source>
        <translation>Falló al probarlo{0}.{1}</translation>
    </message>
    <message>
        <source>Choose another provider: auto takes the best that works here, cpu works everywhere.</source>
        <translation>Elija otro motor de cálculo: auto toma el mejor que funciona aquí; cpu funciona en todas partes.</translation>
    </message>
    <message>
        <source>Another {0} is running.</source>
        <translation>Hay otra operación en curso: {0}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Todos los bytes son iguales.</translation>
    </message>
    <message>
        <source>All are alike; it comes first by name.</source>
        <translation>Todas son iguales; esta va primero por nombre.</translation>
    </message>
    <message>
        <source>It has the most pixels: {0} against {1}.</source>
        <translation>Tiene más píxeles: {0} frente a {1}.</translation>
    </message>
    <message>
        <source>It is {0} ({1} against {2}).</source>
        <translation>Está {0} ({1} frente a {2}).</translation>
    </message>
    <message>
        <source>It was not edited; the next one went through {0}.</source>
        <translation>No se ha editado; la siguiente pasó por {0}.</translation>
    </message>
    <message>
        <source>It is the least compressed: {0} bytes against {1}.</source>
        <translation>Es la menos comprimida: {0} bytes frente a {1}.</translation>
    </message>
    <message>
        <source>It keeps the most metadata: {0} entries against {1}.</source>
        <translation>Conserva más metadatos: {0} entradas frente a {1}.</translation>
    </message>
    <message>
        <source>It is the oldest file.</source>
        <translation>Es el archivo más antiguo.</translation>
    </message>
    <message>
        <source>It lies nearest to the top of its folders.</source>
        <translation>Es la más cercana a la raíz de sus carpetas.</translation>
    </message>
    <message>
        <source>It is whole; others end too early.</source>
        <translation>Está completa; otras terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>Es la única.</translation>
    </message>
    <message>
        <source>{0}; it also fits another group, less well</source>
        <translation>{0}; también encaja en otro grupo, pero peor</translation>
    </message>
    <message>
        <source>It is the largest file: {0} bytes against {1}.</source>
        <translation>Es el archivo más grande: {0} bytes frente a {1}.</translation>
    </message>
    <message>
        <source>It is the newest file.</source>
        <translation>Es el archivo más reciente.</translation>
    </message>
    <message>
        <source>It lies in {0}, which you prefer.</source>
        <translation>Está en {0}, que usted prefiere.</translation>
    </message>
    <message>
        <source>the whole photo</source>
        <translation>la foto completa</translation>
    </message>
    <message>
        <source>It has nothing around it; others do.</source>
        <translation>No tiene nada alrededor; otras sí.</translation>
    </message>
    <message>
        <source>More copies of it were saved than of the next one, which looks edited.</source>
        <translation>Se guardaron más copias de ella que de la siguiente, que parece editada.</translation>
    </message>
    <message>
        <source>It is the whole photo; others are cut.</source>
        <translation>Es la foto completa; otras están recortadas.</translation>
    </message>
    <message>
        <source>It is the kept photo; others are cut.</source>
        <translation>Es la foto conservada; otras están recortadas.</translation>
    </message>
    <message>
        <source>It is this photo; others are cut.</source>
        <translation>Es esta foto; otras están recortadas.</translation>
    </message>
    <message>
        <source>the kept photo</source>
        <translation>la foto conservada</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>esta foto</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>en formato RAW</translation>
    </message>
    <message>
        <source>stored without loss</source>
        <translation>guardada sin pérdida</translation>
    </message>
    <message>
        <source>It is online only: its content is not on this computer.</source>
        <translation>Solo está en línea: su contenido no está en este equipo.</translation>
    </message>
    <message>
        <source>It is the library of a photo program; only that program may change what is in it.</source>
        <translation>Es la biblioteca de un programa de fotos; solo ese programa puede cambiar su contenido.</translation>
    </message>
    <message>
        <source>It holds another program&apos;s copies and previews of photos.</source>
        <translation>Contiene copias y vistas previas de fotos de otro programa.</translation>
    </message>
    <message>
        <source>It belongs to the system.</source>
        <translation>Pertenece al sistema.</translation>
    </message>
    <message>
        <source>It is a bin: its photos are deleted already.</source>
        <translation>Es una papelera: sus fotos ya están eliminadas.</translation>
    </message>
    <message>
        <source>It is a link; the file it points to is scanned where it lies.</source>
        <translation>Es un enlace; el archivo al que apunta se analiza donde está.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>It is a link to a folder; name that folder to scan it.</source>
        <translation>Es un enlace a una carpeta; indique esa carpeta para analizarla.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>No se indicó ninguna carpeta.</translation>
    </message>
    <message>
        <source>Name at least one folder of photos.</source>
        <translation>Indique al menos una carpeta de fotos.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>No existe la carpeta {0}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>No se puede abrir la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling, and that the drive it is on is connected.</source>
        <translation>Compruebe la ortografía y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que tiene permiso para leerla.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0}: {1}.</source>
        <translation>No se pueden guardar los ajustes en {0}: {1}.</translation>
    </message>
    <message>
        <source>The settings in {0} are not a JSON object; the defaults are used.</source>
        <translation>Los ajustes de {0} no son un objeto JSON; se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The setting {0} in {1} is unknown or has a wrong value; it is left out.</source>
        <translation>El ajuste {0} de {1} es desconocido o tiene un valor incorrecto; se omite.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}); the defaults are used.</source>
        <translation>No se pueden leer los ajustes de {0} ({1}); se usan los predeterminados.</translation>
    </message>
    <message>
        <source>burst: the same view, but not the same moment</source>
        <translation>ráfaga: la misma vista, pero no el mismo momento</translation>
    </message>
    <message>
        <source>{0}, {1} inliers</source>
        <translation>{0}, {1} puntos coincidentes</translation>
    </message>
    <message>
        <source>edited: one of the files is truncated, so that the end of its picture is missing</source>
        <translation>editada: uno de los archivos está truncado y falta el final de su imagen</translation>
    </message>
    <message>
        <source>They look alike ({0}), but are not the same picture.</source>
        <translation>Se parecen ({0}), pero no son la misma imagen.</translation>
    </message>
    <message>
        <source>burst: the same camera, {0} seconds apart</source>
        <translation>ráfaga: la misma cámara, con {0} segundos de diferencia</translation>
    </message>
    <message>
        <source>resaved: both are the same plain colour</source>
        <translation>guardada de nuevo: ambas son del mismo color uniforme</translation>
    </message>
    <message>
        <source>crop: {0} of the whole photo</source>
        <translation>recorte: {0} de la foto completa</translation>
    </message>
    <message>
        <source>crop: {0} of the kept photo</source>
        <translation>recorte: {0} de la foto conservada</translation>
    </message>
    <message>
        <source>crop: {0} of this photo</source>
        <translation>recorte: {0} de esta foto</translation>
    </message>
    <message>
        <source>Two views that overlap in part</source>
        <translation>Dos vistas que se solapan en parte</translation>
    </message>
    <message>
        <source>turned by {0} degrees</source>
        <translation>girada {0} grados</translation>
    </message>
    <message>
        <source>edited: {0} of the picture agrees</source>
        <translation>editada: coincide {0} de la imagen</translation>
    </message>
    <message>
        <source>Both files end too early; what is missing cannot be compared</source>
        <translation>Ambos archivos terminan demasiado pronto; lo que falta no se puede comparar</translation>
    </message>
    <message>
        <source>{0}, otherwise the same</source>
        <translation>{0}, por lo demás igual</translation>
    </message>
    <message>
        <source>edited: blurred, otherwise the same</source>
        <translation>editada: desenfocada, por lo demás igual</translation>
    </message>
    <message>
        <source>{0}, and blurred</source>
        <translation>{0}, y desenfocada</translation>
    </message>
    <message>
        <source>tilted by {0} degrees</source>
        <translation>inclinada {0} grados</translation>
    </message>
    <message>
        <source>in a frame or page</source>
        <translation>en un marco o una página</translation>
    </message>
    <message>
        <source>edited: {0} pictures against {1}, of which the first are alike</source>
        <translation>editada: {0} imágenes frente a {1}, de las que las primeras son iguales</translation>
    </message>
    <message>
        <source>edited: a still of the animation, which has {0} pictures</source>
        <translation>editada: un fotograma de la animación, que tiene {0}</translation>
    </message>
    <message>
        <source>resaved: it differs by {0} on average</source>
        <translation>guardada de nuevo: difiere {0} de media</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
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
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) marked</source>
        <translation>
            <numerusform>%Ln foto marcada</numerusform>
            <numerusform>%Ln fotos marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected group(s)</source>
        <translation>
            <numerusform>El %Ln grupo seleccionado</numerusform>
            <numerusform>Los %Ln grupos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {count} of {all}</source>
        <translation>Quitar {count} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} to win</source>
        <translation>{size} por liberar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>They will not be shown as such again, wherever they are moved.</source>
        <translation>No volverán a mostrarse como tales, aunque las mueva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Noted: these photos are no duplicates.</source>
        <translation>Anotado: estas fotos no son duplicados.</translation>
    </message>
    <message>
        <source>These photos may be duplicates again.</source>
        <translation>Estas fotos pueden volver a considerarse duplicados.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In what they differ</source>
        <translation>En qué se diferencian</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to find photos like this one</source>
        <translation>Suelte para buscar fotos parecidas a esta</translation>
    </message>
    <message>
        <source>Drop to scan</source>
        <translation>Suelte para analizar</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medida</translation>
    </message>
    <message>
        <source>another shape, not comparable</source>
        <translation>otra forma, no comparable</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Space to win</source>
        <translation>Espacio por liberar</translation>
    </message>
    <message>
        <source>When the photos were taken</source>
        <translation>Cuándo se tomaron las fotos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>Cualquier relación</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} o más</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Taken from … to …</source>
        <translation>Tomadas del … al …</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Más espacio primero</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Más fotos primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Recientes primero</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folder against folder</source>
        <translation>Carpeta contra carpeta</translation>
    </message>
    <message>
        <source>Mark these photos</source>
        <translation>Marcar estas fotos</translation>
    </message>
    <message>
        <source>Keep one folder, thin out another</source>
        <translation>Conservar una carpeta y aligerar otra</translation>
    </message>
    <message>
        <source>Mark every photo in</source>
        <translation>Marcar cada foto de</translation>
    </message>
    <message>
        <source>that also exists in</source>
        <translation>que también existe en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Photos of this group</source>
        <translation>Fotos de este grupo</translation>
    </message>
    <message>
        <source>Mark as suggested</source>
        <translation>Marcar lo sugerido</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Remember that these photos are no duplicates of each other</source>
        <translation>Recordar que estas fotos no son duplicados unas de otras</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Conservar {name}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No group passes the filter</source>
        <translation>Ningún grupo pasa el filtro</translation>
    </message>
    <message>
        <source>Change the words or choices above.</source>
        <translation>Cambie las palabras o las opciones de arriba.</translation>
    </message>
    <message>
        <source>To remove this one, keep another first.</source>
        <translation>Para quitar esta, conserve antes otra.</translation>
    </message>
    <message>
        <source>One photo of every group stays.</source>
        <translation>De cada grupo se queda una foto.</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Este grupo</translation>
    </message>
    <message>
        <source>All listed groups</source>
        <translation>Todos los grupos de la lista</translation>
    </message>
    <message>
        <source>{photos} by your rules, in {groups}.</source>
        <translation>{photos} según sus reglas, en {groups}.</translation>
    </message>
    <message>
        <source>Nothing is moved before you press &quot;Remove marked …&quot;.</source>
        <translation>Nada se mueve hasta que pulse «Quitar las marcadas…».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Kept photos are chosen as before.</source>
        <translation>Las fotos que se conservan se eligen como antes.</translation>
    </message>
    <message>
        <source>No photo in {one} also exists in {other}.</source>
        <translation>Ninguna foto de {one} existe también en {other}.</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>No hay fotos similares</translation>
    </message>
    <message>
        <source>Move the slider to the left to see photos that are less alike.</source>
        <translation>Mueva el control hacia la izquierda para ver fotos menos parecidas.</translation>
    </message>
    <message>
        <source>Nothing twice at this level</source>
        <translation>Nada repetido en este nivel</translation>
    </message>
    <message>
        <source>Choose another level on top to look for copies that differ more.</source>
        <translation>Elija arriba otro nivel para buscar copias que difieran más.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Recuperados</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>System&apos;s trash</source>
        <translation>Papelera del sistema</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpida</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Bring these photos back</source>
        <translation>Recuperar estas fotos</translation>
    </message>
    <message>
        <source>Files of this removal</source>
        <translation>Archivos de esta retirada</translation>
    </message>
    <message>
        <source>Nothing was removed yet</source>
        <translation>Aún no se ha quitado nada</translation>
    </message>
    <message>
        <source>Every removal is listed here and can be undone.</source>
        <translation>Aquí figura cada retirada, y todas se pueden deshacer.</translation>
    </message>
    <message>
        <source>This removal did not come to its end.</source>
        <translation>Esta retirada no llegó a su fin.</translation>
    </message>
    <message>
        <source>What it moved can be brought back.</source>
        <translation>Lo que movió se puede recuperar.</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine</source>
        <translation>{size} en cuarentena</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mark the photo of this number, or take the mark away</source>
        <translation>Marcar la foto de este número para quitarla, o retirar la marca</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Go through groups and photos</source>
        <translation>Recorrer los grupos y las fotos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Into the group; on a photo, find similar ones</source>
        <translation>Entrar en el grupo; en una foto, buscar similares</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>On a group: mark as suggested; on a photo: mark it, or take the mark away</source>
        <translation>En un grupo: marcar lo sugerido; en una foto: marcarla o quitar la marca</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Mark the photo for removal</source>
        <translation>Marcar la foto para quitarla</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>Conservar la foto</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The photo is no duplicate of the others in its group</source>
        <translation>La foto no es un duplicado de las otras de su grupo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>To the next part of the page</source>
        <translation>A la parte siguiente de la página</translation>
    </message>
    <message>
        <source>Closer, farther, the whole photos</source>
        <translation>Acercar, alejar, las fotos enteras</translation>
    </message>
    <message>
        <source>One photo after the other in the same place</source>
        <translation>Una foto tras otra en el mismo lugar</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La foto siguiente</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>En los grupos</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Al comparar</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>truncated</source>
        <translation>truncados</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañados</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>no son fotos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacíos</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grandes</translation>
    </message>
    <message>
        <source>beyond the memory</source>
        <translation>no caben en la memoria</translation>
    </message>
    <message>
        <source>without their decoder</source>
        <translation>sin su decodificador</translation>
    </message>
    <message>
        <source>crashing or too slow</source>
        <translation>fallan o son muy lentos</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambiados entretanto</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>solo en línea</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no son archivos normales</translation>
    </message>
    <message>
        <source>of other programs</source>
        <translation>de otros programas</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>in a bin</source>
        <translation>en una papelera</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>por otro motivo</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Exact</source>
        <translation>Exactas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>The same picture, pixel for pixel.</source>
        <translation>La misma imagen, píxel a píxel.</translation>
    </message>
    <message>
        <source>Also copies that were resized or saved again.</source>
        <translation>También copias redimensionadas o vueltas a guardar.</translation>
    </message>
    <message>
        <source>Also cropped, turned and edited versions.</source>
        <translation>También versiones recortadas, giradas y editadas.</translation>
    </message>
    <message>
        <source>Also photos that only look alike.</source>
        <translation>También fotos que solo se parecen.</translation>
    </message>
</context>
<context>
    <name>LevelSwitch</name>
    <message>
        <source>How much may differ</source>
        <translation>Cuánto pueden diferir</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Usual library</source>
        <translation>Biblioteca habitual</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliotecas recientes</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>Elegir la carpeta de una biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark all as suggested</source>
        <translation>Marcar todo lo sugerido</translation>
    </message>
    <message>
        <source>Decide by …</source>
        <translation>Decidir por…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Carpeta contra carpeta…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>Remove marked …</source>
        <translation>Quitar las marcadas…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nada marcado</translation>
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
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Scan the sample photos</source>
        <translation>Analizar las fotos de ejemplo</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>Analizar una carpeta…</translation>
    </message>
    <message>
        <source>Paste an image</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Compare the photos of this group</source>
        <translation>Comparar las fotos de este grupo</translation>
    </message>
    <message>
        <source>Mark this group as suggested</source>
        <translation>Marcar lo sugerido en este grupo</translation>
    </message>
    <message>
        <source>Mark the selected groups as suggested</source>
        <translation>Marcar lo sugerido en los grupos seleccionados</translation>
    </message>
    <message>
        <source>Mark all groups as suggested</source>
        <translation>Marcar lo sugerido en todos los grupos</translation>
    </message>
    <message>
        <source>Keep by rules …</source>
        <translation>Conservar según reglas…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Carpeta contra carpeta…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>The photos of this group are no duplicates</source>
        <translation>Las fotos de este grupo no son duplicados</translation>
    </message>
    <message>
        <source>Remove marked photos …</source>
        <translation>Quitar las fotos marcadas…</translation>
    </message>
    <message>
        <source>Stop moving photos</source>
        <translation>Dejar de mover fotos</translation>
    </message>
    <message>
        <source>Undo the last removal or decision</source>
        <translation>Deshacer la última retirada o decisión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último análisis</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>Menos parecidas</translation>
    </message>
    <message>
        <source>More alike</source>
        <translation>Más parecidas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About photodedup</source>
        <translation>Acerca de photodedup</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>stars</source>
        <translation>estrellas</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
</context>
<context>
    <name>MovingBar</name>
    <message>
        <source>Progress of the removal</source>
        <translation>Progreso de la retirada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <translation>{done} de {files}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Bringing the photos back …</source>
        <translation>Recuperando las fotos…</translation>
    </message>
    <message>
        <source>Moving the photos away …</source>
        <translation>Moviendo las fotos…</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>Biblioteca nueva</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>No hay ninguna biblioteca en {folder}.</translation>
    </message>
    <message>
        <source>Make a new one there? It starts empty, and photos that you scan into it stay where they are.</source>
        <translation>¿Crear una nueva ahí? Empieza vacía, y las fotos que analice en ella se quedan donde están.</translation>
    </message>
    <message>
        <source>The folder is not empty: the library will lie beside what is in it.</source>
        <translation>La carpeta no está vacía: la biblioteca quedará junto a lo que contiene.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Crear una biblioteca</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy an image, or a photo or folder in the file manager, and paste it here.</source>
        <translation>Copie una imagen, o una foto o carpeta en el gestor de archivos, y péguela aquí.</translation>
    </message>
    <message>
        <source>There is no image to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
    </message>
    <message>
        <source>Pasted image {number}.png</source>
        <translation>Imagen pegada {number}.png</translation>
    </message>
    <message>
        <source>The pasted image cannot be written to the disk.</source>
        <translation>La imagen pegada no se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>Is there room on it?</source>
        <translation>¿Queda espacio en él?</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Find similar photos</source>
        <translation>Buscar fotos similares</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Conservar esta foto</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Marcar para quitar</translation>
    </message>
    <message>
        <source>Not a duplicate of the others</source>
        <translation>No es un duplicado de las otras</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Apenas parecida</translation>
    </message>
    <message>
        <source>Identical file</source>
        <translation>Archivo idéntico</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Misma imagen</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Guardada de nuevo</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Recortada</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>Mismo momento</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similar</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Quitar fotos</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>Quitar {files}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What goes, and what is kept for it</source>
        <translation>Qué se va y qué se conserva en su lugar</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>What kept photos take over, into a sidecar file</source>
        <translation>Lo que heredan las fotos conservadas, en un archivo sidecar</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Kept photos that take nothing over, and why</source>
        <translation>Fotos conservadas que no heredan nada, y por qué</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Qué se queda y por qué</translation>
    </message>
    <message>
        <source>Remove {files} and win {size}?</source>
        <translation>¿Quitar {files} y liberar {size}?</translation>
    </message>
    <message>
        <source>Nothing can be removed</source>
        <translation>No se puede quitar nada</translation>
    </message>
    <message>
        <source>Of every group at least one photo stays. It is opened and checked before anything moves.</source>
        <translation>De cada grupo se queda al menos una foto. Se abre y se comprueba antes de mover nada.</translation>
    </message>
    <message>
        <source>RAW files, Live Photo videos and notes go with the photo they belong to.</source>
        <translation>Los archivos RAW, los vídeos Live Photo y las notas se van con la foto a la que pertenecen.</translation>
    </message>
    <message>
        <source>Some of these may be edited or cropped versions: what was made of them would go.</source>
        <translation>Algunas pueden ser versiones editadas o recortadas: ese trabajo se iría con ellas.</translation>
    </message>
    <message>
        <source>To the quarantine: a folder on the same drive. Undo brings them back.</source>
        <translation>A la cuarentena: una carpeta en la misma unidad. «Deshacer» las recupera.</translation>
    </message>
    <message>
        <source>To the system&apos;s trash. Your file manager brings them back.</source>
        <translation>A la papelera del sistema. Su gestor de archivos las recupera.</translation>
    </message>
    <message>
        <source>Kept photos take over stars, keywords, captions, places and dates that they lack</source>
        <translation>Completar las fotos conservadas: estrellas, palabras clave, descripciones, lugares y fechas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Photos are being moved.</source>
        <translation>Se están moviendo fotos.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>{files} removed, {size} won.</source>
        <translation>Quitado: {files}; liberado: {size}.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s trash; your file manager brings them back.</source>
        <translation>Están en la papelera del sistema; su gestor de archivos los recupera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>They lie in the quarantine and can be brought back at any time.</source>
        <translation>Están en la cuarentena y se pueden recuperar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se ha quitado nada.</translation>
    </message>
    <message>
        <source>{files} brought back.</source>
        <translation>Recuperado: {files}.</translation>
    </message>
    <message>
        <source>Metadata of {photos} was not merged. {name}: {reason}</source>
        <translation>No se fusionaron los metadatos de {photos}. {name}: {reason}</translation>
    </message>
    <message>
        <source>{files} left where they are. {name}: {reason}</source>
        <translation>Sin mover: {files}. {name}: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What was moved until then can be brought back.</source>
        <translation>Lo que ya se movió se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>What lies in {folder}</source>
        <translation>Lo que está en {folder}</translation>
    </message>
    <message>
        <source>The most pixels</source>
        <translation>Más píxeles</translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>El archivo más grande</translation>
    </message>
    <message>
        <source>The most metadata</source>
        <translation>Más metadatos</translation>
    </message>
    <message>
        <source>The oldest file</source>
        <translation>El archivo más antiguo</translation>
    </message>
    <message>
        <source>The newest file</source>
        <translation>El archivo más reciente</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Keep by rules</source>
        <translation>Conservar según reglas</translation>
    </message>
    <message>
        <source>Rules, the weightiest on top</source>
        <translation>Reglas, la de más peso arriba</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Prefer a folder …</source>
        <translation>Preferir una carpeta…</translation>
    </message>
    <message>
        <source>Apply and mark</source>
        <translation>Aplicar y marcar</translation>
    </message>
    <message>
        <source>Which photo is kept</source>
        <translation>Qué foto se conserva</translation>
    </message>
    <message>
        <source>Tick what counts, the weightiest on top. Where photos are even, the program&apos;s own rules decide.</source>
        <translation>Marque lo que cuenta, lo de más peso arriba. Lo que quede empatado lo deciden las reglas del programa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Borrado definitivamente</translation>
    </message>
    <message>
        <source>Stayed: {reason}</source>
        <translation>Se quedó: {reason}</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Se quedó</translation>
    </message>
    <message>
        <source>Was interrupted; the next removal or undo settles it</source>
        <translation>Se interrumpió; la próxima retirada o devolución lo resuelve</translation>
    </message>
    <message>
        <source>In the system&apos;s trash; your file manager brings it back</source>
        <translation>En la papelera del sistema; su gestor de archivos lo devuelve</translation>
    </message>
    <message>
        <source>Cannot come back: it is not in the quarantine now, or its drive is not connected</source>
        <translation>No puede volver: ahora no está en la cuarentena, o su unidad no está conectada</translation>
    </message>
    <message>
        <source>Cannot come back: another file lies in its place</source>
        <translation>No puede volver: hay otro archivo en su lugar</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Puede volver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation>Conservada en su lugar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Nuevos: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>Movidos: {count}</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Progreso del análisis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scanning</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Progress of this stage</source>
        <translation>Progreso de esta etapa</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último análisis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A scan is going on.</source>
        <translation>Hay un análisis en curso.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it first.</source>
        <translation>Espere a que termine o deténgalo antes.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>El análisis se ha detenido.</translation>
    </message>
    <message>
        <source>Everything that was finished is saved.</source>
        <translation>Todo lo terminado está guardado.</translation>
    </message>
    <message>
        <source>Something went wrong inside photodedup.</source>
        <translation>Algo ha fallado dentro de photodedup.</translation>
    </message>
    <message>
        <source>Your photos were not touched. Trying again may help; the log has the details.</source>
        <translation>Sus fotos no se han tocado. Quizá sirva volver a intentarlo; los detalles están en el registro.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Lo mejor disponible</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Tantos como núcleos</translation>
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
        <translation>Examinar también las fotos incompletas</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular con</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Look-alikes are at least this alike</source>
        <translation>Parecido mínimo de las fotos similares</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Las miniaturas ocupan como máximo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Language, compute and threads take effect at the next start.</source>
        <translation>Idioma, cálculo e hilos se aplican en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This library is open already.</source>
        <translation>Esta biblioteca ya está abierta.</translation>
    </message>
    <message>
        <source>Photos are being moved.</source>
        <translation>Se están moviendo fotos.</translation>
    </message>
    <message>
        <source>Open the other library once that is done.</source>
        <translation>Abra la otra biblioteca cuando termine.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it now: everything that is finished is saved.</source>
        <translation>Espere a que termine o deténgalo ahora: todo lo terminado está guardado.</translation>
    </message>
    <message>
        <source>Stop it and open the other library</source>
        <translation>Detenerlo y abrir la otra biblioteca</translation>
    </message>
    <message>
        <source>A scan is going on.</source>
        <translation>Hay un análisis en curso.</translation>
    </message>
    <message>
        <source>There is no library in {folder} any more.</source>
        <translation>Ya no hay ninguna biblioteca en {folder}.</translation>
    </message>
    <message>
        <source>If it lies on a drive, connect the drive and try again.</source>
        <translation>Si está en una unidad externa, conéctela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Similar photos</source>
        <translation>Fotos similares</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Nada parecido</translation>
    </message>
    <message>
        <source>No photo in the library looks like this one.</source>
        <translation>Ninguna foto de la biblioteca se parece a esta.</translation>
    </message>
    <message>
        <source>Photos that look like {name}</source>
        <translation>Fotos que se parecen a {name}</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por qué se omitió</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Looking for photos</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>Looking at each photo</source>
        <translation>Examinando cada foto</translation>
    </message>
    <message>
        <source>Finding look-alikes</source>
        <translation>Buscando fotos similares</translation>
    </message>
    <message>
        <source>Comparing them closely</source>
        <translation>Comparando en detalle</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Probar las fotos de ejemplo</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Otras bibliotecas</translation>
    </message>
    <message>
        <source>Find the photos you have twice</source>
        <translation>Encuentre las fotos que tiene repetidas</translation>
    </message>
    <message>
        <source>Looking changes nothing: your photos stay as they are.</source>
        <translation>Buscar no cambia nada: sus fotos se quedan como están.</translation>
    </message>
    <message>
        <source>Drop folders anywhere in this window</source>
        <translation>Suelte carpetas en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>Library: {name}  ({place})</source>
        <translation>Biblioteca: {name}  ({place})</translation>
    </message>
    <message>
        <source>Review the {groups} found before</source>
        <translation>Revisar lo ya encontrado: {groups}</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Least similarity</source>
        <translation>Parecido mínimo</translation>
    </message>
    <message>
        <source>At least {share} alike</source>
        <translation>Parecido mínimo: {share}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln minuto</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %Ln hora</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>The report {file} names none of your photos.</source>
        <translation>El informe {file} no nombra ninguna de sus fotos.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
</context>
</TS>
