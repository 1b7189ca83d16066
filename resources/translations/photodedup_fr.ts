<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About photodedup</source>
        <translation>À propos de photodedup</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Finds the photos you have twice. Nothing you have is ever deleted by it.</source>
        <translation>Trouve les photos que vous avez en double. Rien de ce qui vous appartient n’est jamais supprimé.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>What is black is the same in both. Space shows the next photo.</source>
        <translation>Ce qui est noir est identique dans les deux. La barre d’espace affiche la photo suivante.</translation>
    </message>
    <message>
        <source>Space shows the next photo in the same place.</source>
        <translation>La barre d’espace affiche la photo suivante au même endroit.</translation>
    </message>
    <message>
        <source>Zoom with the wheel or + and -, move by dragging or with the arrow keys.</source>
        <translation>Zoomez avec la molette ou + et -, déplacez en faisant glisser ou avec les touches fléchées.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>another program wrote there meanwhile</source>
        <translation>un autre programme y a écrit entre-temps</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin; empty that one.</source>
        <translation>Il est dans la corbeille du système&#xa0;; videz-la.</translation>
    </message>
    <message>
        <source>It is not at {0}; is its drive connected?</source>
        <translation>Il n’est pas à l’emplacement {0}&#xa0;; son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>The photo that was kept for it, {0}, is gone: this may be the last copy. Bring it back.</source>
        <translation>La photo conservée à sa place, {0}, a disparu&#xa0;: ceci est peut-être la dernière copie. Restaurez-la.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {0}.</source>
        <translation>Examen impossible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It cannot be deleted: {0}.</source>
        <translation>Suppression impossible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What belongs to {0} has changed. Look at the plan again.</source>
        <translation>Ce qui accompagne {0} a changé. Examinez de nouveau le plan.</translation>
    </message>
    <message>
        <source>{0} differs from {1}, so it is the only one of its kind.</source>
        <translation>{0} diffère de {1}&#xa0;; il est donc unique.</translation>
    </message>
    <message>
        <source>{0} does not hold what the scan compared. Scan again.</source>
        <translation>{0} ne contient pas ce que l’analyse a comparé. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>The photo to keep, {0}, cannot be opened. {1}</source>
        <translation>La photo à conserver, {0}, ne peut pas être ouverte. {1}</translation>
    </message>
    <message>
        <source>{0} is no longer as it was. Scan again.</source>
        <translation>{0} n’est plus dans le même état. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>{0} cannot be listed: {1}.</source>
        <translation>Le contenu de {0} ne peut pas être listé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be compared with {1}: {2}.</source>
        <translation>{0} ne peut pas être comparé à {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be looked at: {1}.</source>
        <translation>{0} ne peut pas être examiné&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Photos that are merely similar are never removed in bulk.</source>
        <translation>Les photos seulement similaires ne sont jamais retirées en masse.</translation>
    </message>
    <message>
        <source>Choose the level exact, copies or edits.</source>
        <translation>Choisissez le niveau exact, copies ou edits.</translation>
    </message>
    <message>
        <source>Every photo of the group was chosen; at least one must stay.</source>
        <translation>Toutes les photos du groupe ont été choisies&#xa0;; une au moins doit rester.</translation>
    </message>
    <message>
        <source>It lies in a protected folder.</source>
        <translation>Dans un dossier protégé.</translation>
    </message>
    <message>
        <source>It is another name of a file that is kept: removing it would free nothing.</source>
        <translation>C’est un autre nom d’un fichier conservé&#xa0;: le retirer ne libérerait rien.</translation>
    </message>
    <message>
        <source>It is the same file as another one in this list, reached by another way.</source>
        <translation>C’est le même fichier qu’un autre de cette liste, atteint par un autre chemin.</translation>
    </message>
    <message>
        <source>Its {0} has no copy beside the kept photo. To keep this pair, prefer its folder.</source>
        <translation>{0}, qui l’accompagne, n’a pas de copie à côté de la photo conservée. Pour conserver cette paire, préférez son dossier.</translation>
    </message>
    <message>
        <source>{0} is no longer there. Scan again.</source>
        <translation>{0} n’est plus là. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>{0} has changed since the scan. Scan again.</source>
        <translation>{0} a changé depuis l’analyse. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>Its {0} is no longer there. Try again.</source>
        <translation>{0}, qui l’accompagne, n’est plus là. Réessayez.</translation>
    </message>
    <message>
        <source>The protected folder {0} cannot be found: {1}.</source>
        <translation>Le dossier protégé {0} est introuvable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It is shown as one with {0}, which stays.</source>
        <translation>Affichée avec {0} comme une seule photo&#xa0;; celle-ci reste.</translation>
    </message>
    <message>
        <source>Its {0} cannot be looked at: {1}.</source>
        <translation>{0}, qui l’accompagne, ne peut pas être examiné&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was removed.</source>
        <translation>Vérifiez l’orthographe&#xa0;; rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Its {0} is kept for other photos.</source>
        <translation>{0}, qui l’accompagne, est conservé pour d’autres photos.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>somebody else has a folder of that name</source>
        <translation>un autre utilisateur a un dossier de ce nom</translation>
    </message>
    <message>
        <source>there is no place for one</source>
        <translation>aucun emplacement ne convient</translation>
    </message>
    <message>
        <source>It belongs to {0} and goes with it.</source>
        <translation>Il accompagne {0} et part avec.</translation>
    </message>
    <message>
        <source>It cannot be moved to a quarantine on its volume: {0}.</source>
        <translation>Déplacement impossible vers une quarantaine sur le même volume&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s bin does not take it: {0}. Nothing was deleted; try the quarantine.</source>
        <translation>La corbeille du système le refuse&#xa0;: {0}. Rien n’a été supprimé&#xa0;; essayez la quarantaine.</translation>
    </message>
    <message>
        <source>{0} is still there after it was moved.</source>
        <translation>{0} est toujours là après son déplacement.</translation>
    </message>
    <message>
        <source>{0} changed while it was being moved.</source>
        <translation>{0} a changé pendant son déplacement.</translation>
    </message>
    <message>
        <source>{0} It could not be brought back either: {1}.</source>
        <translation>{0} La restauration a échoué aussi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>it is in the system&apos;s bin</source>
        <translation>il est dans la corbeille du système</translation>
    </message>
    <message>
        <source>The program was stopped before this was done.</source>
        <translation>Le programme a été arrêté avant que ce soit fait.</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin, which does not say where; restore it from there.</source>
        <translation>Il est dans la corbeille du système, qui n’indique pas où&#xa0;; restaurez-le depuis celle-ci.</translation>
    </message>
    <message>
        <source>It is no longer at {0}; is its drive connected?</source>
        <translation>Il n’est plus à l’emplacement {0}&#xa0;; son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>Another file lies in its place now; nothing was overwritten.</source>
        <translation>Un autre fichier occupe maintenant sa place&#xa0;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>It cannot be brought back: {0}.</source>
        <translation>Restauration impossible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>il n’est pas arrivé</translation>
    </message>
    <message>
        <source>{0} is not a photodedup catalogue.</source>
        <translation>{0} n’est pas un catalogue photodedup.</translation>
    </message>
    <message>
        <source>Name another library with --library.</source>
        <translation>Indiquez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Le dossier de bibliothèque {0} ne peut pas être créé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}.</source>
        <translation>La bibliothèque {0} ne peut pas être utilisée&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The library {0} is damaged or is no catalogue: {1}.</source>
        <translation>La bibliothèque {0} est endommagée ou n’est pas un catalogue&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Another photodedup is writing to this library.</source>
        <translation>Un autre photodedup écrit dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Vérifiez l’espace libre du disque et les droits sur le dossier.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Attendez qu’il ait terminé.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer photodedup.</source>
        <translation>La bibliothèque {0} a été créée par un photodedup plus récent.</translation>
    </message>
    <message>
        <source>Install the newer version to open it, or name another library with --library.</source>
        <translation>Installez la version plus récente pour l’ouvrir, ou indiquez une autre bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: it has no version.</source>
        <translation>La bibliothèque {0} est endommagée&#xa0;: elle n’a pas de version.</translation>
    </message>
    <message>
        <source>Run: photodedup repair</source>
        <translation>Exécutez&#xa0;: photodedup repair</translation>
    </message>
    <message>
        <source>Every pixel is the same; only the metadata or the container differ.</source>
        <translation>Chaque pixel est identique&#xa0;; seuls les métadonnées ou le conteneur diffèrent.</translation>
    </message>
    <message>
        <source>Its {0} pictures have more pixels than can be compared.</source>
        <translation>Ses {0} images ont plus de pixels qu’il n’est possible d’en comparer.</translation>
    </message>
    <message>
        <source>Reading HEIC needs the package pi-heif.</source>
        <translation>La lecture du HEIC nécessite le paquet pi-heif.</translation>
    </message>
    <message>
        <source>Reading JPEG XL needs the package pylibjxl.</source>
        <translation>La lecture du JPEG XL nécessite le paquet pylibjxl.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early.</source>
        <translation>Fichier endommagé&#xa0;: il se termine trop tôt.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early, and too little of its picture is left.</source>
        <translation>Fichier endommagé&#xa0;: il se termine trop tôt et il reste trop peu de l’image.</translation>
    </message>
    <message>
        <source>It is not a photo in a format this program reads.</source>
        <translation>Ce n’est pas une photo dans un format que ce programme sait lire.</translation>
    </message>
    <message>
        <source>It has {0} x {1} pixels, more than can be decoded safely.</source>
        <translation>La photo a {0} x {1} pixels, plus qu’il n’est possible d’en décoder sans risque.</translation>
    </message>
    <message>
        <source>It is damaged: {0}.</source>
        <translation>Fichier endommagé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>La mémoire est insuffisante pour la décoder.</translation>
    </message>
    <message>
        <source>It has too many pixels, more than can be decoded safely.</source>
        <translation>La photo a trop de pixels, plus qu’il n’est possible d’en décoder sans risque.</translation>
    </message>
    <message>
        <source>It is damaged: its picture cannot be found.</source>
        <translation>Fichier endommagé&#xa0;: son image est introuvable.</translation>
    </message>
    <message>
        <source>Reading camera RAW needs the package rawpy.</source>
        <translation>La lecture des RAW nécessite le paquet rawpy.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: it needs about {0} MB.</source>
        <translation>La mémoire est insuffisante pour la décoder&#xa0;: il faut environ {0} Mo.</translation>
    </message>
    <message>
        <source>onnxruntime offers no provider at all.</source>
        <translation>onnxruntime ne propose aucun moteur de calcul.</translation>
    </message>
    <message>
        <source>Install onnxruntime again.</source>
        <translation>Réinstallez onnxruntime.</translation>
    </message>
    <message>
        <source>The provider {0} gives wrong numbers for {1}.</source>
        <translation>Le moteur de calcul {0} donne des nombres faux pour {1}.</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>Choisissez un multiple de {0} de {1} à {2}.</translation>
    </message>
    <message>
        <source>This processor gets fast int8 products wrong; the slower exact way is used.</source>
        <translation>Ce processeur calcule mal les produits int8 rapides&#xa0;; la méthode exacte, plus lente, est utilisée.</translation>
    </message>
    <message>
        <source>There is no precision called {0}.</source>
        <translation>Il n’y a pas de précision nommée {0}.</translation>
    </message>
    <message>
        <source>Choose one of auto, {0}.</source>
        <translation>Choisissez auto ou l’une de celles-ci&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The trunk cannot read photos of {0} pixels.</source>
        <translation>Le réseau ne peut pas lire des photos de {0} pixels.</translation>
    </message>
    <message>
        <source>There is no aggregation called {0}.</source>
        <translation>Il n’y a pas d’agrégation nommée {0}.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Choisissez parmi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>A descriptor cannot have {0} dimensions.</source>
        <translation>Un descripteur ne peut pas avoir {0} dimensions.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {0}.</source>
        <translation>Choisissez un nombre de 1 à {0}.</translation>
    </message>
    <message>
        <source>{0} The next best is used.</source>
        <translation>{0} Le suivant dans l’ordre de préférence est utilisé.</translation>
    </message>
    <message>
        <source>Install photodedup again, or fetch onnx_models/ anew.</source>
        <translation>Réinstallez photodedup, ou récupérez de nouveau onnx_models/.</translation>
    </message>
    <message>
        <source>The model file {0} is missing or damaged.</source>
        <translation>Le fichier de modèle {0} est absent ou endommagé.</translation>
    </message>
    <message>
        <source>The model {0} is missing from {1}.</source>
        <translation>Le modèle {0} manque dans {1}.</translation>
    </message>
    <message>
        <source>The model description {0} cannot be read: {1}.</source>
        <translation>La description du modèle {0} ne peut pas être lue&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A photodedup installed as a Python package can use it; the guide&apos;s page on settings says how.</source>
        <translation>Un photodedup installé comme paquet Python peut l’utiliser ; la page du guide sur les réglages dit comment.</translation>
    </message>
    <message>
        <source>Its descriptors are wrong.</source>
        <translation>Ses descripteurs sont faux.</translation>
    </message>
    <message>
        <source>There is no provider called {0}.</source>
        <translation>Il n’y a pas de moteur de calcul nommé {0}.</translation>
    </message>
    <message>
        <source>The provider {0} cannot be used on this machine.</source>
        <translation>Le moteur de calcul {0} ne peut pas être utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}</source>
        <translation>Le moteur de calcul {0} ne peut pas exécuter {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The whitening {0} cannot be read: {1}.</source>
        <translation>Le blanchiment {0} ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>scan of this library</source>
        <translation>analyse de cette bibliothèque</translation>
    </message>
    <message>
        <source>These files hold one and the same photo, to the byte.</source>
        <translation>Ces fichiers contiennent une seule et même photo, à l’octet près.</translation>
    </message>
    <message>
        <source>Name two or more different photos.</source>
        <translation>Indiquez au moins deux photos différentes.</translation>
    </message>
    <message>
        <source>{0} is not in the library.</source>
        <translation>{0} n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Scan it first: photodedup scan {0}</source>
        <translation>Analysez d’abord&#xa0;: photodedup scan {0}</translation>
    </message>
    <message>
        <source>It changed while it was being read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Decoding it takes longer than {0} seconds.</source>
        <translation>Le décodage prend plus de {0} secondes.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Lecture impossible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} ne peut pas être écrit&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Indiquez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{0} is there and no {1} file; it is not replaced.</source>
        <translation>{0} existe et n’est pas un fichier {1}&#xa0;; il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Metadata of removed photos for {0}.</source>
        <translation>Métadonnées des photos retirées, pour {0}.</translation>
    </message>
    <message>
        <source>there is no place for a quarantine</source>
        <translation>aucun emplacement ne convient à une quarantaine</translation>
    </message>
    <message>
        <source>It makes room for one with merged metadata.</source>
        <translation>Il fait place à un fichier aux métadonnées fusionnées.</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>son disque n’est pas connecté</translation>
    </message>
    <message>
        <source>The sidecar cannot be written: {0}.</source>
        <translation>Le fichier annexe ne peut pas être écrit&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>the new sidecar vanished</source>
        <translation>le nouveau fichier annexe a disparu</translation>
    </message>
    <message>
        <source>the sidecar changed meanwhile</source>
        <translation>le fichier annexe a changé entre-temps</translation>
    </message>
    <message>
        <source>The photos that it would come from were not removed.</source>
        <translation>Les photos dont elles viendraient n’ont pas été retirées.</translation>
    </message>
    <message>
        <source>It is a motion photo, and the kept one does not hold its video. To keep it, prefer its folder.</source>
        <translation>C’est une photo animée, et celle qui est gardée ne contient pas sa vidéo. Pour la garder, préférez son dossier.</translation>
    </message>
    <message>
        <source>This sidecar was changed since; nothing was overwritten.</source>
        <translation>Ce fichier annexe a changé depuis&#xa0;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read: {0}.</source>
        <translation>Le fichier annexe ne peut pas être lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} is not there; is its drive connected?</source>
        <translation>{0} n’est pas là&#xa0;; son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be withdrawn: {0}.</source>
        <translation>Impossible de le reprendre&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Its sidecar {0} goes with another photo.</source>
        <translation>Son fichier annexe {0} part avec une autre photo.</translation>
    </message>
    <message>
        <source>Its metadata cannot be added to: {0} cannot be written in.</source>
        <translation>Ses métadonnées ne peuvent pas être complétées&#xa0;: impossible d’écrire dans {0}.</translation>
    </message>
    <message>
        <source>{0} has appeared since. Look at the plan again.</source>
        <translation>{0} est apparu depuis. Examinez de nouveau le plan.</translation>
    </message>
    <message>
        <source>Its sidecar {0} cannot be added to. {1}</source>
        <translation>Son fichier annexe {0} ne peut pas être complété. {1}</translation>
    </message>
    <message>
        <source>Its metadata cannot be read: {0}.</source>
        <translation>Ses métadonnées ne peuvent pas être lues&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It cannot be moved: its folder is read-only for you.</source>
        <translation>Il ne peut pas être déplacé : son dossier est en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>{0} is another spelling of {1}. Scan again.</source>
        <translation>{0} est une autre graphie de {1}. Relancez l’analyse.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>It is no XMP.</source>
        <translation>Ce n’est pas du XMP.</translation>
    </message>
    <message>
        <source>It is damaged: it is no XML.</source>
        <translation>Fichier endommagé&#xa0;: ce n’est pas du XML.</translation>
    </message>
    <message>
        <source>Its {0} is {1}, which is not to be replaced.</source>
        <translation>{0} vaut {1}, qui ne doit pas être remplacé.</translation>
    </message>
    <message>
        <source>Choose another folder; on the command line, with --library.</source>
        <translation>Choisissez un autre dossier&#xa0;; sur la ligne de commande, avec --library.</translation>
    </message>
    <message>
        <source>There is no library in {0}.</source>
        <translation>Il n’y a pas de bibliothèque dans {0}.</translation>
    </message>
    <message>
        <source>Scan a folder first, or name one with --library.</source>
        <translation>Analysez d’abord un dossier, ou indiquez-en une avec --library.</translation>
    </message>
    <message>
        <source>{0} is there and no copy of a library; it is not replaced.</source>
        <translation>{0} existe et n’est pas une copie d’une bibliothèque&#xa0;; il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1}.</source>
        <translation>La bibliothèque {0} est endommagée&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Name one with --library.</source>
        <translation>Indiquez-en une avec --library.</translation>
    </message>
    <message>
        <source>{0} is no sound copy of a library: {1}.</source>
        <translation>{0} n’est pas une copie intacte d’une bibliothèque&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Name another one with --from.</source>
        <translation>Indiquez-en une autre avec --from.</translation>
    </message>
    <message>
        <source>Another photodedup has this library open.</source>
        <translation>Un autre photodedup a ouvert cette bibliothèque.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Please report it with the file {0}, which names none of your photos.</source>
        <translation>Merci de le signaler avec le fichier {0}, qui ne nomme aucune de vos photos.</translation>
    </message>
    <message>
        <source>Please report it with the lines above.</source>
        <translation>Merci de le signaler avec les lignes ci-dessus.</translation>
    </message>
    <message>
        <source>It is a TIFF of a kind that this program does not read, or it is damaged.</source>
        <translation>C’est un TIFF d’un type que ce programme ne lit pas, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is a Photoshop file of a kind that this program does not read.</source>
        <translation>C’est un fichier Photoshop d’un type que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>Choose {0}, or --precision int8.</source>
        <translation>Choisissez {0}, ou --precision int8.</translation>
    </message>
    <message>
        <source>The CPU is used. {0}</source>
        <translation>Le processeur est utilisé. {0}</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}.</source>
        <translation>Le moteur de calcul {0} ne peut pas exécuter {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The compact trunk does not know the aggregation {0}.</source>
        <translation>Le réseau compact ne connaît pas l’agrégation {0}.</translation>
    </message>
    <message>
        <source>{0} finds no graphics card on this machine.</source>
        <translation>{0} ne trouve aucune carte graphique sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver.</source>
        <translation>Installez le pilote NVIDIA.</translation>
    </message>
    <message>
        <source>Install AMD&apos;s ROCm driver.</source>
        <translation>Installez le pilote ROCm d’AMD.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver.</source>
        <translation>Installez le pilote de la carte graphique.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s Vulkan driver.</source>
        <translation>Installez le pilote Vulkan de la carte graphique.</translation>
    </message>
    <message>
        <source>{0}, then: pip uninstall -y {1}, then: {2}</source>
        <translation>{0}, puis&#xa0;: pip uninstall -y {1}, puis&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0} overwrite each other. Run: pip uninstall -y {1}, then: pip install --force-reinstall --no-deps {2}</source>
        <translation>{0} s’écrasent mutuellement. Exécutez&#xa0;: pip uninstall -y {1}, puis&#xa0;: pip install --force-reinstall --no-deps {2}</translation>
    </message>
    <message>
        <source>{0} exists on {1} only.</source>
        <translation>{0} n’existe que sous {1}.</translation>
    </message>
    <message>
        <source>This package of photodedup does not contain {0}. {1}</source>
        <translation>Ce paquet de photodedup ne contient pas {0}. {1}</translation>
    </message>
    <message>
        <source>The installed onnxruntime has no {0}. {1}</source>
        <translation>L’onnxruntime installé n’a pas {0}. {1}</translation>
    </message>
    <message>
        <source>No driver for {0} was found. {1}</source>
        <translation>Aucun pilote trouvé pour {0}. {1}</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall {0}</source>
        <translation>Exécutez&#xa0;: pip install --force-reinstall {0}</translation>
    </message>
    <message>
        <source>{0} is installed but damaged. Run: pip install --force-reinstall {1}</source>
        <translation>{0} est installé mais endommagé. Exécutez&#xa0;: pip install --force-reinstall {1}</translation>
    </message>
    <message>
        <source>{0} was overwritten. Run: pip uninstall -y {1}, then: {2}</source>
        <translation>{0} a été écrasé. Exécutez&#xa0;: pip uninstall -y {1}, puis&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0} has no memory for a single photo.</source>
        <translation>{0} n’a pas assez de mémoire pour une seule photo.</translation>
    </message>
    <message>
        <source>{0} gave numbers that are none.</source>
        <translation>{0} a donné des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>{0} has too little memory for {1} photos at once; {2} now.</source>
        <translation>{0} n’a pas assez de mémoire pour {1} photos à la fois&#xa0;; {2} désormais.</translation>
    </message>
    <message>
        <source>{0} The CPU is used for the rest of this run.</source>
        <translation>{0} Le processeur est utilisé pour la suite.</translation>
    </message>
    <message>
        <source>There is too little memory to describe a photo.</source>
        <translation>La mémoire est insuffisante pour décrire une photo.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The program ended while it was being tried.</source>
        <translation>Le programme s’est terminé pendant le test.</translation>
    </message>
    <message>
        <source>To try it again: photodedup doctor --retest</source>
        <translation>Pour le tester à nouveau&#xa0;: photodedup doctor --retest</translation>
    </message>
    <message>
        <source>{0} is not used: it describes {1} photos a second here, the CPU {2}.</source>
        <translation>{0} n’est pas utilisé&#xa0;: il décrit ici {1} photos par seconde, le processeur {2}.</translation>
    </message>
    <message>
        <source>Trying {0} once; this can take some minutes.</source>
        <translation>Test unique de {0}&#xa0;; cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Measuring the CPU once.</source>
        <translation>Mesure unique du processeur.</translation>
    </message>
    <message>
        <source>Name another file, or make room on the disk.</source>
        <translation>Indiquez un autre fichier, ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The process to decode it in could not be started.</source>
        <translation>Le processus de décodage n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>It crashes the decoder.</source>
        <translation>Le fichier fait planter le décodeur.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>It has {0} MB, more than can be read safely.</source>
        <translation>Le fichier fait {0} Mo, plus qu’il n’est possible d’en lire sans risque.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: another large photo takes too long.</source>
        <translation>La mémoire est insuffisante pour la décoder&#xa0;: une autre grande photo prend trop de temps.</translation>
    </message>
    <message>
        <source>removal or undo of this library</source>
        <translation>retrait ou restauration dans cette bibliothèque</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Vous l’avez choisie.</translation>
    </message>
    <message>
        <source>There is no preference {0}.</source>
        <translation>Il n’y a pas de préférence {0}.</translation>
    </message>
    <message>
        <source>Run: photodedup repair --library {0}</source>
        <translation>Lancez&#xa0;: photodedup repair --library {0}</translation>
    </message>
    <message>
        <source>{0} went away during the scan. Scan it again once it is back.</source>
        <translation>{0} a disparu pendant l’analyse. Relancez l’analyse dès que ce dossier est revenu.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Il y a&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} n’est pas parmi les fichiers retirés.</translation>
    </message>
    <message>
        <source>`photodedup history` lists the runs.</source>
        <translation>`photodedup history` liste les exécutions.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>`photodedup history` lists what was removed.</source>
        <translation>`photodedup history` liste ce qui a été retiré.</translation>
    </message>
    <message>
        <source>There is no removal {0}.</source>
        <translation>Il n’y a pas de retrait {0}.</translation>
    </message>
    <message>
        <source>`photodedup history` lists them.</source>
        <translation>`photodedup history` les liste.</translation>
    </message>
    <message>
        <source>Nothing has been scanned into this library yet.</source>
        <translation>Rien n’a encore été analysé dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Run: photodedup scan FOLDER</source>
        <translation>Exécutez&#xa0;: photodedup scan DOSSIER</translation>
    </message>
    <message>
        <source>The library was scanned with another model than the one in use.</source>
        <translation>La bibliothèque a été analysée avec un autre modèle que celui utilisé.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Relancez l’analyse.</translation>
    </message>
    <message>
        <source>{0} cannot be used. {1}</source>
        <translation>{0} ne peut pas être utilisé. {1}</translation>
    </message>
    <message>
        <source>Choose another photo, or save this one anew, as JPEG say, with a program that opens it.</source>
        <translation>Choisissez une autre photo, ou réenregistrez celle-ci, en JPEG par exemple, avec un logiciel qui l’ouvre.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>Il n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>It was not ready after {0} seconds.</source>
        <translation>Il n’était pas prêt après {0} secondes.</translation>
    </message>
    <message>
        <source>It crashed when it was tried{0}.{1}</source>
        <translation>Il a planté pendant le test{0}.{1}</translation>
    </message>
    <message>
        <source>Choose another provider: auto takes the best that works here, cpu works everywhere.</source>
        <translation>Choisissez un autre moteur de calcul&#xa0;: auto prend le meilleur qui fonctionne ici, cpu fonctionne partout.</translation>
    </message>
    <message>
        <source>Another {0} is running.</source>
        <translation>Un autre processus est en cours&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Attendez sa fin, ou annulez-le.</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Chaque octet est identique.</translation>
    </message>
    <message>
        <source>All are alike; it comes first by name.</source>
        <translation>Toutes se valent&#xa0;; celle-ci vient en premier par son nom.</translation>
    </message>
    <message>
        <source>It has the most pixels: {0} against {1}.</source>
        <translation>Elle a le plus de pixels&#xa0;: {0} contre {1}.</translation>
    </message>
    <message>
        <source>It is {0} ({1} against {2}).</source>
        <translation>Elle est {0} ({1} contre {2}).</translation>
    </message>
    <message>
        <source>It was not edited; the next one went through {0}.</source>
        <translation>Elle n’a pas été retouchée&#xa0;; la suivante est passée par {0}.</translation>
    </message>
    <message>
        <source>It is the least compressed: {0} bytes against {1}.</source>
        <translation>C’est la moins compressée&#xa0;: {0} octets contre {1}.</translation>
    </message>
    <message>
        <source>It keeps the most metadata: {0} entries against {1}.</source>
        <translation>C’est elle qui a le plus de métadonnées&#xa0;: {0} entrées contre {1}.</translation>
    </message>
    <message>
        <source>It is the oldest file.</source>
        <translation>C’est le fichier le plus ancien.</translation>
    </message>
    <message>
        <source>It lies nearest to the top of its folders.</source>
        <translation>Elle est la plus proche de la racine de ses dossiers.</translation>
    </message>
    <message>
        <source>It is whole; others end too early.</source>
        <translation>Elle est complète&#xa0;; d’autres se terminent trop tôt.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>C’est la seule.</translation>
    </message>
    <message>
        <source>{0}; it also fits another group, less well</source>
        <translation>{0}&#xa0;; correspond aussi à un autre groupe, mais moins bien</translation>
    </message>
    <message>
        <source>It is the largest file: {0} bytes against {1}.</source>
        <translation>C’est le plus gros fichier&#xa0;: {0} octets contre {1}.</translation>
    </message>
    <message>
        <source>It is the newest file.</source>
        <translation>C’est le fichier le plus récent.</translation>
    </message>
    <message>
        <source>It lies in {0}, which you prefer.</source>
        <translation>Elle est dans {0}, que vous préférez.</translation>
    </message>
    <message>
        <source>the whole photo</source>
        <translation>la photo entière</translation>
    </message>
    <message>
        <source>It has nothing around it; others do.</source>
        <translation>Rien ne l’entoure&#xa0;; les autres, si.</translation>
    </message>
    <message>
        <source>More copies of it were saved than of the next one, which looks edited.</source>
        <translation>Elle a été enregistrée en plus d’exemplaires que la suivante, qui semble retouchée.</translation>
    </message>
    <message>
        <source>It is the whole photo; others are cut.</source>
        <translation>C’est la photo entière&#xa0;; d’autres sont coupées.</translation>
    </message>
    <message>
        <source>It is the kept photo; others are cut.</source>
        <translation>C’est la photo conservée&#xa0;; d’autres sont coupées.</translation>
    </message>
    <message>
        <source>It is this photo; others are cut.</source>
        <translation>C’est cette photo&#xa0;; d’autres sont coupées.</translation>
    </message>
    <message>
        <source>the kept photo</source>
        <translation>la photo conservée</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>cette photo</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>au format RAW</translation>
    </message>
    <message>
        <source>stored without loss</source>
        <translation>enregistrée sans perte</translation>
    </message>
    <message>
        <source>It is online only: its content is not on this computer.</source>
        <translation>Fichier en ligne seulement&#xa0;: son contenu n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is the library of a photo program; only that program may change what is in it.</source>
        <translation>C’est la bibliothèque d’un logiciel photo&#xa0;; lui seul peut en modifier le contenu.</translation>
    </message>
    <message>
        <source>It holds another program&apos;s copies and previews of photos.</source>
        <translation>Contient les copies et les aperçus de photos d’un autre programme.</translation>
    </message>
    <message>
        <source>It belongs to the system.</source>
        <translation>Appartient au système.</translation>
    </message>
    <message>
        <source>It is a bin: its photos are deleted already.</source>
        <translation>C’est une corbeille&#xa0;: ses photos sont déjà supprimées.</translation>
    </message>
    <message>
        <source>It is a link; the file it points to is scanned where it lies.</source>
        <translation>C’est un lien&#xa0;; le fichier visé est analysé là où il se trouve.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>C’est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>It is a link to a folder; name that folder to scan it.</source>
        <translation>C’est un lien vers un dossier&#xa0;; indiquez ce dossier pour l’analyser.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Aucun dossier n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name at least one folder of photos.</source>
        <translation>Indiquez au moins un dossier de photos.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Il n’y a pas de dossier {0}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>Le dossier {0} ne peut pas être ouvert&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling, and that the drive it is on is connected.</source>
        <translation>Vérifiez l’orthographe, et que le disque est connecté.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0}: {1}.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The settings in {0} are not a JSON object; the defaults are used.</source>
        <translation>Les paramètres de {0} ne sont pas un objet JSON&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The setting {0} in {1} is unknown or has a wrong value; it is left out.</source>
        <translation>Le paramètre {0} de {1} est inconnu ou a une valeur incorrecte&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}); the defaults are used.</source>
        <translation>Les paramètres de {0} ne peuvent pas être lus ({1})&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>burst: the same view, but not the same moment</source>
        <translation>rafale&#xa0;: la même vue, mais pas le même instant</translation>
    </message>
    <message>
        <source>{0}, {1} inliers</source>
        <translation>{0}, {1} points concordants</translation>
    </message>
    <message>
        <source>edited: one of the files is truncated, so that the end of its picture is missing</source>
        <translation>retouchée&#xa0;: l’un des fichiers est tronqué, la fin de son image manque</translation>
    </message>
    <message>
        <source>They look alike ({0}), but are not the same picture.</source>
        <translation>Elles se ressemblent ({0}), mais ne sont pas la même image.</translation>
    </message>
    <message>
        <source>burst: the same camera, {0} seconds apart</source>
        <translation>rafale&#xa0;: le même appareil, à {0} secondes d’intervalle</translation>
    </message>
    <message>
        <source>resaved: both are the same plain colour</source>
        <translation>réenregistrée&#xa0;: les deux sont de la même couleur unie</translation>
    </message>
    <message>
        <source>crop: {0} of the whole photo</source>
        <translation>recadrage&#xa0;: {0} de la photo entière</translation>
    </message>
    <message>
        <source>crop: {0} of the kept photo</source>
        <translation>recadrage&#xa0;: {0} de la photo conservée</translation>
    </message>
    <message>
        <source>crop: {0} of this photo</source>
        <translation>recadrage&#xa0;: {0} de cette photo</translation>
    </message>
    <message>
        <source>Two views that overlap in part</source>
        <translation>Deux vues qui se recouvrent en partie</translation>
    </message>
    <message>
        <source>turned by {0} degrees</source>
        <translation>tournée de {0} degrés</translation>
    </message>
    <message>
        <source>edited: {0} of the picture agrees</source>
        <translation>retouchée&#xa0;: {0} de l’image concordent</translation>
    </message>
    <message>
        <source>Both files end too early; what is missing cannot be compared</source>
        <translation>Les deux fichiers se terminent trop tôt&#xa0;; ce qui manque ne peut pas être comparé</translation>
    </message>
    <message>
        <source>{0}, otherwise the same</source>
        <translation>{0}, identique pour le reste</translation>
    </message>
    <message>
        <source>edited: blurred, otherwise the same</source>
        <translation>retouchée&#xa0;: floutée, identique pour le reste</translation>
    </message>
    <message>
        <source>{0}, and blurred</source>
        <translation>{0}, et floutée</translation>
    </message>
    <message>
        <source>tilted by {0} degrees</source>
        <translation>inclinée de {0} degrés</translation>
    </message>
    <message>
        <source>in a frame or page</source>
        <translation>dans un cadre ou une page</translation>
    </message>
    <message>
        <source>edited: {0} pictures against {1}, of which the first are alike</source>
        <translation>retouchée&#xa0;: {0} images contre {1}, dont les premières sont semblables</translation>
    </message>
    <message>
        <source>edited: a still of the animation, which has {0} pictures</source>
        <translation>retouchée&#xa0;: une image fixe de l’animation, qui en compte {0}</translation>
    </message>
    <message>
        <source>resaved: it differs by {0} on average</source>
        <translation>réenregistrée&#xa0;: elle diffère de {0} en moyenne</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
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
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) marked</source>
        <translation>
            <numerusform>%Ln photo marquée</numerusform>
            <numerusform>%Ln photos marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected group(s)</source>
        <translation>
            <numerusform>Le %Ln groupe sélectionné</numerusform>
            <numerusform>Les %Ln groupes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {count} of {all}</source>
        <translation>Retirer {count} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln fichier ignoré</numerusform>
            <numerusform>%Ln fichiers ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} to win</source>
        <translation>{size} à gagner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>They will not be shown as such again, wherever they are moved.</source>
        <translation>Elles ne seront plus présentées comme tels, même si vous les déplacez.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Noted: these photos are no duplicates.</source>
        <translation>C’est noté&#xa0;: ces photos ne sont pas des doublons.</translation>
    </message>
    <message>
        <source>These photos may be duplicates again.</source>
        <translation>Ces photos peuvent de nouveau être des doublons.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Find similar</source>
        <translation>Chercher les similaires</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In what they differ</source>
        <translation>Ce qui les distingue</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to find photos like this one</source>
        <translation>Déposez pour trouver des photos semblables</translation>
    </message>
    <message>
        <source>Drop to scan</source>
        <translation>Déposez pour analyser</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>another shape, not comparable</source>
        <translation>autre format, non comparable</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrer par nom ou dossier</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Space to win</source>
        <translation>Espace à gagner</translation>
    </message>
    <message>
        <source>When the photos were taken</source>
        <translation>Quand les photos ont été prises</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>Toute relation</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} ou plus</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Taken from … to …</source>
        <translation>Prises du … au …</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Plus d’espace d’abord</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Plus de photos d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folder against folder</source>
        <translation>Dossier contre dossier</translation>
    </message>
    <message>
        <source>Mark these photos</source>
        <translation>Marquer ces photos</translation>
    </message>
    <message>
        <source>Keep one folder, thin out another</source>
        <translation>Garder un dossier, en alléger un autre</translation>
    </message>
    <message>
        <source>Mark every photo in</source>
        <translation>Marquer chaque photo de</translation>
    </message>
    <message>
        <source>that also exists in</source>
        <translation>qui existe aussi dans</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Photos of this group</source>
        <translation>Photos de ce groupe</translation>
    </message>
    <message>
        <source>Mark as suggested</source>
        <translation>Marquer comme suggéré</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Remember that these photos are no duplicates of each other</source>
        <translation>Retenir que ces photos ne sont pas des doublons les unes des autres</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Conserver {name}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No group passes the filter</source>
        <translation>Aucun groupe ne correspond au filtre</translation>
    </message>
    <message>
        <source>Change the words or choices above.</source>
        <translation>Modifiez les mots ou les choix ci-dessus.</translation>
    </message>
    <message>
        <source>To remove this one, keep another first.</source>
        <translation>Pour retirer celle-ci, gardez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>One photo of every group stays.</source>
        <translation>Une photo de chaque groupe reste.</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Ce groupe</translation>
    </message>
    <message>
        <source>All listed groups</source>
        <translation>Tous les groupes de la liste</translation>
    </message>
    <message>
        <source>{photos} by your rules, in {groups}.</source>
        <translation>{photos} selon vos règles, dans {groups}.</translation>
    </message>
    <message>
        <source>Nothing is moved before you press &quot;Remove marked …&quot;.</source>
        <translation>Rien n’est déplacé avant que vous n’appuyiez sur « Retirer les photos marquées… ».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept photos are chosen as before.</source>
        <translation>Les photos gardées sont choisies comme avant.</translation>
    </message>
    <message>
        <source>No photo in {one} also exists in {other}.</source>
        <translation>Aucune photo de {one} n’existe aussi dans {other}.</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Aucune photo similaire</translation>
    </message>
    <message>
        <source>Move the slider to the left to see photos that are less alike.</source>
        <translation>Déplacez le curseur vers la gauche pour voir des photos moins semblables.</translation>
    </message>
    <message>
        <source>Nothing twice at this level</source>
        <translation>Aucun doublon à ce niveau</translation>
    </message>
    <message>
        <source>Choose another level on top to look for copies that differ more.</source>
        <translation>Choisissez un autre niveau en haut pour chercher des copies plus différentes.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Restaurés</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>System&apos;s trash</source>
        <translation>Corbeille du système</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompu</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Bring these photos back</source>
        <translation>Restaurer ces photos</translation>
    </message>
    <message>
        <source>Files of this removal</source>
        <translation>Fichiers de ce retrait</translation>
    </message>
    <message>
        <source>Nothing was removed yet</source>
        <translation>Rien n’a encore été retiré</translation>
    </message>
    <message>
        <source>Every removal is listed here and can be undone.</source>
        <translation>Chaque retrait figure ici et peut être annulé.</translation>
    </message>
    <message>
        <source>This removal did not come to its end.</source>
        <translation>Ce retrait n’a pas été mené à son terme.</translation>
    </message>
    <message>
        <source>What it moved can be brought back.</source>
        <translation>Ce qu’il a déplacé peut être rétabli.</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine</source>
        <translation>{size} en quarantaine</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Mark the photo of this number, or take the mark away</source>
        <translation>Marquer la photo de ce numéro à retirer, ou enlever la marque</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Go through groups and photos</source>
        <translation>Parcourir les groupes et les photos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Into the group; on a photo, find similar ones</source>
        <translation>Entrer dans le groupe&#xa0;; sur une photo, chercher les similaires</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>On a group: mark as suggested; on a photo: mark it, or take the mark away</source>
        <translation>Sur un groupe&#xa0;: marquer comme suggéré&#xa0;; sur une photo&#xa0;: la marquer ou enlever la marque</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Mark the photo for removal</source>
        <translation>Marquer la photo à retirer</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>Conserver la photo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The photo is no duplicate of the others in its group</source>
        <translation>La photo n’est pas un doublon des autres de son groupe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next part of the page</source>
        <translation>Partie suivante de la page</translation>
    </message>
    <message>
        <source>Closer, farther, the whole photos</source>
        <translation>Plus près, plus loin, les photos entières</translation>
    </message>
    <message>
        <source>One photo after the other in the same place</source>
        <translation>Une photo après l’autre au même endroit</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>La photo suivante</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>Dans les groupes</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Pendant la comparaison</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>truncated</source>
        <translation>tronqués</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagés</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>pas des photos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grands</translation>
    </message>
    <message>
        <source>beyond the memory</source>
        <translation>trop grands pour la mémoire</translation>
    </message>
    <message>
        <source>without their decoder</source>
        <translation>sans leur décodeur</translation>
    </message>
    <message>
        <source>crashing or too slow</source>
        <translation>plantage ou lenteur</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifiés entre-temps</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>en ligne seulement</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas des fichiers ordinaires</translation>
    </message>
    <message>
        <source>of other programs</source>
        <translation>d’autres programmes</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>du système</translation>
    </message>
    <message>
        <source>in a bin</source>
        <translation>dans une corbeille</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>pour une autre raison</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Exact</source>
        <translation>Exacts</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Retouches</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaires</translation>
    </message>
    <message>
        <source>The same picture, pixel for pixel.</source>
        <translation>La même image, pixel pour pixel.</translation>
    </message>
    <message>
        <source>Also copies that were resized or saved again.</source>
        <translation>Aussi les copies redimensionnées ou réenregistrées.</translation>
    </message>
    <message>
        <source>Also cropped, turned and edited versions.</source>
        <translation>Aussi les versions recadrées, tournées et retouchées.</translation>
    </message>
    <message>
        <source>Also photos that only look alike.</source>
        <translation>Aussi les photos qui se ressemblent seulement.</translation>
    </message>
</context>
<context>
    <name>LevelSwitch</name>
    <message>
        <source>How much may differ</source>
        <translation>Ampleur des différences admises</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Usual library</source>
        <translation>Bibliothèque habituelle</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>Choisir le dossier d’une bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark all as suggested</source>
        <translation>Tout marquer comme suggéré</translation>
    </message>
    <message>
        <source>Decide by …</source>
        <translation>Décider par…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Dossier contre dossier…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Effacer les marques</translation>
    </message>
    <message>
        <source>Remove marked …</source>
        <translation>Retirer les photos marquées…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Examen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Scan the sample photos</source>
        <translation>Analyser les photos d’exemple</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>Analyser un dossier…</translation>
    </message>
    <message>
        <source>Paste an image</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Compare the photos of this group</source>
        <translation>Comparer les photos de ce groupe</translation>
    </message>
    <message>
        <source>Mark this group as suggested</source>
        <translation>Marquer ce groupe comme suggéré</translation>
    </message>
    <message>
        <source>Mark the selected groups as suggested</source>
        <translation>Marquer les groupes sélectionnés comme suggéré</translation>
    </message>
    <message>
        <source>Mark all groups as suggested</source>
        <translation>Marquer tous les groupes comme suggéré</translation>
    </message>
    <message>
        <source>Keep by rules …</source>
        <translation>Garder selon des règles…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Dossier contre dossier…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Effacer les marques</translation>
    </message>
    <message>
        <source>The photos of this group are no duplicates</source>
        <translation>Les photos de ce groupe ne sont pas des doublons</translation>
    </message>
    <message>
        <source>Remove marked photos …</source>
        <translation>Retirer les photos marquées…</translation>
    </message>
    <message>
        <source>Stop moving photos</source>
        <translation>Arrêter le déplacement des photos</translation>
    </message>
    <message>
        <source>Undo the last removal or decision</source>
        <translation>Annuler le dernier retrait ou la dernière décision</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernière analyse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>Moins semblables</translation>
    </message>
    <message>
        <source>More alike</source>
        <translation>Plus semblables</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About photodedup</source>
        <translation>À propos de photodedup</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>stars</source>
        <translation>étoiles</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>MovingBar</name>
    <message>
        <source>Progress of the removal</source>
        <translation>Progression du retrait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <translation>{done} sur {files}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Bringing the photos back …</source>
        <translation>Restauration des photos…</translation>
    </message>
    <message>
        <source>Moving the photos away …</source>
        <translation>Déplacement des photos…</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>Make a new one there? It starts empty, and photos that you scan into it stay where they are.</source>
        <translation>En créer une à cet endroit&#xa0;? Elle est vide au départ, et les photos que vous y analysez restent où elles sont.</translation>
    </message>
    <message>
        <source>The folder is not empty: the library will lie beside what is in it.</source>
        <translation>Le dossier n’est pas vide&#xa0;: la bibliothèque sera placée à côté de ce qu’il contient.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy an image, or a photo or folder in the file manager, and paste it here.</source>
        <translation>Copiez une image, ou bien une photo ou un dossier dans le gestionnaire de fichiers, puis collez ici.</translation>
    </message>
    <message>
        <source>There is no image to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
    <message>
        <source>Pasted image {number}.png</source>
        <translation>Image collée {number}.png</translation>
    </message>
    <message>
        <source>The pasted image cannot be written to the disk.</source>
        <translation>L’image collée ne peut pas être écrite sur le disque.</translation>
    </message>
    <message>
        <source>Is there room on it?</source>
        <translation>Reste-t-il de la place&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Find similar photos</source>
        <translation>Chercher des photos similaires</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Conserver cette photo</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Marquer à retirer</translation>
    </message>
    <message>
        <source>Not a duplicate of the others</source>
        <translation>Pas un doublon des autres</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Peu ressemblante</translation>
    </message>
    <message>
        <source>Identical file</source>
        <translation>Fichier identique</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Même image</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Réenregistrée</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Recadrée</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouchée</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>Même instant</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similaire</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Retirer des photos</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>Retirer {files}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What goes, and what is kept for it</source>
        <translation>Ce qui part, et ce qui est conservé à la place</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>What kept photos take over, into a sidecar file</source>
        <translation>Ce que les photos conservées reprennent, dans un fichier annexe</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Kept photos that take nothing over, and why</source>
        <translation>Photos conservées qui ne reprennent rien, et pourquoi</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Ce qui reste, et pourquoi</translation>
    </message>
    <message>
        <source>Remove {files} and win {size}?</source>
        <translation>Retirer {files} et libérer {size}&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing can be removed</source>
        <translation>Rien ne peut être retiré</translation>
    </message>
    <message>
        <source>Of every group at least one photo stays. It is opened and checked before anything moves.</source>
        <translation>De chaque groupe, au moins une photo reste. Elle est ouverte et vérifiée avant tout déplacement.</translation>
    </message>
    <message>
        <source>RAW files, Live Photo videos and notes go with the photo they belong to.</source>
        <translation>Les fichiers RAW, les vidéos Live Photo et les notes partent avec la photo à laquelle ils appartiennent.</translation>
    </message>
    <message>
        <source>Some of these may be edited or cropped versions: what was made of them would go.</source>
        <translation>Certaines sont peut-être des versions retouchées ou recadrées&#xa0;: ce travail serait retiré aussi.</translation>
    </message>
    <message>
        <source>To the quarantine: a folder on the same drive. Undo brings them back.</source>
        <translation>En quarantaine&#xa0;: un dossier sur le même disque. «&#xa0;Annuler&#xa0;» les restaure.</translation>
    </message>
    <message>
        <source>To the system&apos;s trash. Your file manager brings them back.</source>
        <translation>Dans la corbeille du système. Votre gestionnaire de fichiers les restaure.</translation>
    </message>
    <message>
        <source>Kept photos take over stars, keywords, captions, places and dates that they lack</source>
        <translation>Compléter les photos conservées&#xa0;: étoiles, mots-clés, légendes, lieux et dates</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Photos are being moved.</source>
        <translation>Des photos sont en cours de déplacement.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>{files} removed, {size} won.</source>
        <translation>Retrait terminé&#xa0;: {files}, soit {size}.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s trash; your file manager brings them back.</source>
        <translation>Ils sont dans la corbeille du système&#xa0;; votre gestionnaire de fichiers les restaure.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>They lie in the quarantine and can be brought back at any time.</source>
        <translation>Ils sont en quarantaine et peuvent être restaurés à tout moment.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>{files} brought back.</source>
        <translation>Restauration terminée&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Metadata of {photos} was not merged. {name}: {reason}</source>
        <translation>Les métadonnées de {photos} n’ont pas été fusionnées. {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{files} left where they are. {name}: {reason}</source>
        <translation>Non déplacé&#xa0;: {files}. {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What was moved until then can be brought back.</source>
        <translation>Ce qui a été déplacé jusque-là peut être restauré.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>What lies in {folder}</source>
        <translation>Ce qui se trouve dans {folder}</translation>
    </message>
    <message>
        <source>The most pixels</source>
        <translation>Le plus de pixels</translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>Le plus gros fichier</translation>
    </message>
    <message>
        <source>The most metadata</source>
        <translation>Le plus de métadonnées</translation>
    </message>
    <message>
        <source>The oldest file</source>
        <translation>Le fichier le plus ancien</translation>
    </message>
    <message>
        <source>The newest file</source>
        <translation>Le fichier le plus récent</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Keep by rules</source>
        <translation>Garder selon des règles</translation>
    </message>
    <message>
        <source>Rules, the weightiest on top</source>
        <translation>Règles, la plus importante en haut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Prefer a folder …</source>
        <translation>Préférer un dossier…</translation>
    </message>
    <message>
        <source>Apply and mark</source>
        <translation>Appliquer et marquer</translation>
    </message>
    <message>
        <source>Which photo is kept</source>
        <translation>Quelle photo est gardée</translation>
    </message>
    <message>
        <source>Tick what counts, the weightiest on top. Where photos are even, the program&apos;s own rules decide.</source>
        <translation>Cochez ce qui compte, le plus important en haut. Ce qui reste à égalité, les règles du programme le décident.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Stayed: {reason}</source>
        <translation>Resté : {reason}</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Resté</translation>
    </message>
    <message>
        <source>Was interrupted; the next removal or undo settles it</source>
        <translation>Interrompu ; le prochain retrait ou retour le règle</translation>
    </message>
    <message>
        <source>In the system&apos;s trash; your file manager brings it back</source>
        <translation>Dans la corbeille du système ; votre gestionnaire de fichiers le ramène</translation>
    </message>
    <message>
        <source>Cannot come back: it is not in the quarantine now, or its drive is not connected</source>
        <translation>Ne peut pas revenir : il n’est pas en quarantaine, ou son disque n’est pas branché</translation>
    </message>
    <message>
        <source>Cannot come back: another file lies in its place</source>
        <translation>Ne peut pas revenir : un autre fichier est à sa place</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Peut revenir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation>Gardée à sa place</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Nouveaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>Déplacés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scanning</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>Progress of this stage</source>
        <translation>Progression de cette étape</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernière analyse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A scan is going on.</source>
        <translation>Une analyse est en cours.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it first.</source>
        <translation>Attendez qu’elle se termine, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>L’analyse a été arrêtée.</translation>
    </message>
    <message>
        <source>Everything that was finished is saved.</source>
        <translation>Tout ce qui était terminé est enregistré.</translation>
    </message>
    <message>
        <source>Something went wrong inside photodedup.</source>
        <translation>Une erreur interne s’est produite dans photodedup.</translation>
    </message>
    <message>
        <source>Your photos were not touched. Trying again may help; the log has the details.</source>
        <translation>Vos photos n’ont pas été touchées. Réessayer peut suffire&#xa0;; le journal contient les détails.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Le meilleur disponible</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Autant que de cœurs</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Also look at photos that end too early</source>
        <translation>Examiner aussi les photos incomplètes</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer avec</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Look-alikes are at least this alike</source>
        <translation>Ressemblance minimale des photos similaires</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Les miniatures occupent au plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Language, compute and threads take effect at the next start.</source>
        <translation>Langue, calcul et threads prennent effet au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This library is open already.</source>
        <translation>Cette bibliothèque est déjà ouverte.</translation>
    </message>
    <message>
        <source>Photos are being moved.</source>
        <translation>Des photos sont en cours de déplacement.</translation>
    </message>
    <message>
        <source>Open the other library once that is done.</source>
        <translation>Ouvrez l’autre bibliothèque quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it now: everything that is finished is saved.</source>
        <translation>Attendez qu’elle se termine, ou arrêtez-la maintenant&#xa0;: tout ce qui est terminé est enregistré.</translation>
    </message>
    <message>
        <source>Stop it and open the other library</source>
        <translation>L’arrêter et ouvrir l’autre bibliothèque</translation>
    </message>
    <message>
        <source>A scan is going on.</source>
        <translation>Une analyse est en cours.</translation>
    </message>
    <message>
        <source>There is no library in {folder} any more.</source>
        <translation>Il n’y a plus de bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>If it lies on a drive, connect the drive and try again.</source>
        <translation>Si elle se trouve sur un disque externe, branchez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Similar photos</source>
        <translation>Photos similaires</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Rien de semblable</translation>
    </message>
    <message>
        <source>No photo in the library looks like this one.</source>
        <translation>Aucune photo de la bibliothèque ne ressemble à celle-ci.</translation>
    </message>
    <message>
        <source>Photos that look like {name}</source>
        <translation>Photos qui ressemblent à {name}</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Pourquoi il a été ignoré</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Looking for photos</source>
        <translation>Recherche des photos</translation>
    </message>
    <message>
        <source>Looking at each photo</source>
        <translation>Examen de chaque photo</translation>
    </message>
    <message>
        <source>Finding look-alikes</source>
        <translation>Recherche des photos similaires</translation>
    </message>
    <message>
        <source>Comparing them closely</source>
        <translation>Comparaison détaillée</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Essayer les photos d’exemple</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Autres bibliothèques</translation>
    </message>
    <message>
        <source>Find the photos you have twice</source>
        <translation>Trouvez les photos que vous avez en double</translation>
    </message>
    <message>
        <source>Looking changes nothing: your photos stay as they are.</source>
        <translation>L’analyse ne change rien&#xa0;: vos photos restent telles quelles.</translation>
    </message>
    <message>
        <source>Drop folders anywhere in this window</source>
        <translation>Déposez des dossiers n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Library: {name}  ({place})</source>
        <translation>Bibliothèque&#xa0;: {name}  ({place})</translation>
    </message>
    <message>
        <source>Review the {groups} found before</source>
        <translation>Revoir ce qui a été trouvé&#xa0;: {groups}</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Least similarity</source>
        <translation>Ressemblance minimale</translation>
    </message>
    <message>
        <source>At least {share} alike</source>
        <translation>Semblables à {share} au moins</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>environ %Ln heure restante</numerusform>
            <numerusform>environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>The report {file} names none of your photos.</source>
        <translation>Le rapport {file} ne nomme aucune de vos photos.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
</context>
</TS>
