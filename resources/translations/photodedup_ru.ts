<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About photodedup</source>
        <translation>О программе photodedup</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Finds the photos you have twice. Nothing you have is ever deleted by it.</source>
        <translation>Находит фотографии, которые есть у вас в нескольких экземплярах. Ничто из ваших файлов никогда не удаляется безвозвратно.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Flick</source>
        <translation>Чередовать</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>What is black is the same in both. Space shows the next photo.</source>
        <translation>Чёрным показано то, что одинаково на обоих фото. Пробел — следующее фото.</translation>
    </message>
    <message>
        <source>Space shows the next photo in the same place.</source>
        <translation>Пробел показывает следующее фото на том же месте.</translation>
    </message>
    <message>
        <source>Zoom with the wheel or + and -, move by dragging or with the arrow keys.</source>
        <translation>Масштаб — колесом мыши или клавишами + и -, сдвиг — перетаскиванием или стрелками.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Остаётся</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>another program wrote there meanwhile</source>
        <translation>туда тем временем записала другая программа</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin; empty that one.</source>
        <translation>Находится в системной корзине; очистите её.</translation>
    </message>
    <message>
        <source>It is not at {0}; is its drive connected?</source>
        <translation>Нет в {0}; подключён ли диск?</translation>
    </message>
    <message>
        <source>The photo that was kept for it, {0}, is gone: this may be the last copy. Bring it back.</source>
        <translation>Фото, оставленного вместо него, {0}, больше нет: возможно, это последняя копия. Верните её.</translation>
    </message>
    <message>
        <source>It cannot be looked at: {0}.</source>
        <translation>Не удаётся проверить: {0}.</translation>
    </message>
    <message>
        <source>It cannot be deleted: {0}.</source>
        <translation>Не удаётся удалить: {0}.</translation>
    </message>
    <message>
        <source>What belongs to {0} has changed. Look at the plan again.</source>
        <translation>То, что относится к {0}, изменилось. Просмотрите план ещё раз.</translation>
    </message>
    <message>
        <source>{0} differs from {1}, so it is the only one of its kind.</source>
        <translation>{0} отличается от {1}, поэтому он единственный в своём роде.</translation>
    </message>
    <message>
        <source>{0} does not hold what the scan compared. Scan again.</source>
        <translation>{0} содержит не то, что сравнивалось при сканировании. Выполните сканирование снова.</translation>
    </message>
    <message>
        <source>The photo to keep, {0}, cannot be opened. {1}</source>
        <translation>Оставляемое фото {0} не открывается. {1}</translation>
    </message>
    <message>
        <source>{0} is no longer as it was. Scan again.</source>
        <translation>{0} уже не такой, как был. Выполните сканирование снова.</translation>
    </message>
    <message>
        <source>{0} cannot be listed: {1}.</source>
        <translation>Не удаётся прочитать содержимое {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be compared with {1}: {2}.</source>
        <translation>Не удаётся сравнить {0} с {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>Не удаётся прочитать {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be looked at: {1}.</source>
        <translation>Не удаётся проверить {0}: {1}.</translation>
    </message>
    <message>
        <source>Photos that are merely similar are never removed in bulk.</source>
        <translation>Фото, которые лишь похожи, никогда не убираются все сразу.</translation>
    </message>
    <message>
        <source>Choose the level exact, copies or edits.</source>
        <translation>Выберите уровень exact, copies или edits.</translation>
    </message>
    <message>
        <source>Every photo of the group was chosen; at least one must stay.</source>
        <translation>Выбраны все фото группы; хотя бы одно должно остаться.</translation>
    </message>
    <message>
        <source>It lies in a protected folder.</source>
        <translation>Находится в защищённой папке.</translation>
    </message>
    <message>
        <source>It is another name of a file that is kept: removing it would free nothing.</source>
        <translation>Это другое имя оставляемого файла: место не освободится.</translation>
    </message>
    <message>
        <source>It is the same file as another one in this list, reached by another way.</source>
        <translation>Это тот же файл, что и другой в этом списке, но по другому пути.</translation>
    </message>
    <message>
        <source>Its {0} has no copy beside the kept photo. To keep this pair, prefer its folder.</source>
        <translation>Рядом с оставляемым фото нет копии {0}. Чтобы оставить эту пару, предпочтите её папку.</translation>
    </message>
    <message>
        <source>{0} is no longer there. Scan again.</source>
        <translation>{0} больше нет. Выполните сканирование снова.</translation>
    </message>
    <message>
        <source>{0} has changed since the scan. Scan again.</source>
        <translation>{0} изменился после сканирования. Выполните сканирование снова.</translation>
    </message>
    <message>
        <source>Its {0} is no longer there. Try again.</source>
        <translation>Связанного файла {0} больше нет. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The protected folder {0} cannot be found: {1}.</source>
        <translation>Защищённая папка {0} не найдена: {1}.</translation>
    </message>
    <message>
        <source>It is shown as one with {0}, which stays.</source>
        <translation>Показано как одно фото вместе с {0}, которое остаётся.</translation>
    </message>
    <message>
        <source>Its {0} cannot be looked at: {1}.</source>
        <translation>Не удаётся проверить связанный файл {0}: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling; nothing was removed.</source>
        <translation>Проверьте написание; ничего не убрано.</translation>
    </message>
    <message>
        <source>Its {0} is kept for other photos.</source>
        <translation>Связанный файл {0} оставлен для других фото.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте снова.</translation>
    </message>
    <message>
        <source>somebody else has a folder of that name</source>
        <translation>у кого-то другого есть папка с таким именем</translation>
    </message>
    <message>
        <source>there is no place for one</source>
        <translation>для него нет места</translation>
    </message>
    <message>
        <source>It belongs to {0} and goes with it.</source>
        <translation>Относится к {0} и перемещается вместе с ним.</translation>
    </message>
    <message>
        <source>It cannot be moved to a quarantine on its volume: {0}.</source>
        <translation>Не удаётся переместить в карантин на том же томе: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s bin does not take it: {0}. Nothing was deleted; try the quarantine.</source>
        <translation>Системная корзина не принимает: {0}. Ничего не удалено; попробуйте карантин.</translation>
    </message>
    <message>
        <source>{0} is still there after it was moved.</source>
        <translation>{0} остался на месте после перемещения.</translation>
    </message>
    <message>
        <source>{0} changed while it was being moved.</source>
        <translation>{0} изменился во время перемещения.</translation>
    </message>
    <message>
        <source>{0} It could not be brought back either: {1}.</source>
        <translation>{0} Вернуть тоже не удалось: {1}.</translation>
    </message>
    <message>
        <source>it is in the system&apos;s bin</source>
        <translation>находится в системной корзине</translation>
    </message>
    <message>
        <source>The program was stopped before this was done.</source>
        <translation>Программа была остановлена раньше, чем это было сделано.</translation>
    </message>
    <message>
        <source>It is in the system&apos;s bin, which does not say where; restore it from there.</source>
        <translation>Находится в системной корзине, которая не сообщает, где именно; восстановите оттуда.</translation>
    </message>
    <message>
        <source>It is no longer at {0}; is its drive connected?</source>
        <translation>Больше нет в {0}; подключён ли диск?</translation>
    </message>
    <message>
        <source>Another file lies in its place now; nothing was overwritten.</source>
        <translation>На его месте теперь другой файл; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>It cannot be brought back: {0}.</source>
        <translation>Не удаётся вернуть: {0}.</translation>
    </message>
    <message>
        <source>it did not arrive</source>
        <translation>файл не появился на месте</translation>
    </message>
    <message>
        <source>{0} is not a photodedup catalogue.</source>
        <translation>{0} — не каталог photodedup.</translation>
    </message>
    <message>
        <source>Name another library with --library.</source>
        <translation>Укажите другую библиотеку с помощью --library.</translation>
    </message>
    <message>
        <source>The library folder {0} cannot be made: {1}.</source>
        <translation>Не удаётся создать папку библиотеки {0}: {1}.</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}.</source>
        <translation>Библиотеку {0} нельзя использовать: {1}.</translation>
    </message>
    <message>
        <source>The library {0} is damaged or is no catalogue: {1}.</source>
        <translation>Библиотека {0} повреждена или не является каталогом: {1}.</translation>
    </message>
    <message>
        <source>Another photodedup is writing to this library.</source>
        <translation>Другой экземпляр photodedup пишет в эту библиотеку.</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and the folder&apos;s permissions.</source>
        <translation>Проверьте свободное место на диске и права на папку.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Дождитесь окончания.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer photodedup.</source>
        <translation>Библиотека {0} создана более новой версией photodedup.</translation>
    </message>
    <message>
        <source>Install the newer version to open it, or name another library with --library.</source>
        <translation>Установите более новую версию, чтобы открыть её, или укажите другую библиотеку с помощью --library.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: it has no version.</source>
        <translation>Библиотека {0} повреждена: у неё нет версии.</translation>
    </message>
    <message>
        <source>Run: photodedup repair</source>
        <translation>Выполните: photodedup repair</translation>
    </message>
    <message>
        <source>Every pixel is the same; only the metadata or the container differ.</source>
        <translation>Все пиксели одинаковы; различаются только метаданные или контейнер.</translation>
    </message>
    <message>
        <source>Its {0} pictures have more pixels than can be compared.</source>
        <translation>В его изображениях ({0}) больше пикселей, чем можно сравнить.</translation>
    </message>
    <message>
        <source>Reading HEIC needs the package pi-heif.</source>
        <translation>Для чтения HEIC нужен пакет pi-heif.</translation>
    </message>
    <message>
        <source>Reading JPEG XL needs the package pylibjxl.</source>
        <translation>Для чтения JPEG XL нужен пакет pylibjxl.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early.</source>
        <translation>Файл повреждён: он обрывается.</translation>
    </message>
    <message>
        <source>It is damaged: it ends too early, and too little of its picture is left.</source>
        <translation>Файл повреждён: он обрывается, и от изображения осталось слишком мало.</translation>
    </message>
    <message>
        <source>It is not a photo in a format this program reads.</source>
        <translation>Это не фото в формате, который читает программа.</translation>
    </message>
    <message>
        <source>It has {0} x {1} pixels, more than can be decoded safely.</source>
        <translation>В фото {0} x {1} пикселей — больше, чем можно безопасно декодировать.</translation>
    </message>
    <message>
        <source>It is damaged: {0}.</source>
        <translation>Файл повреждён: {0}.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it.</source>
        <translation>Не хватает памяти для декодирования.</translation>
    </message>
    <message>
        <source>It has too many pixels, more than can be decoded safely.</source>
        <translation>В фото слишком много пикселей — больше, чем можно безопасно декодировать.</translation>
    </message>
    <message>
        <source>It is damaged: its picture cannot be found.</source>
        <translation>Файл повреждён: изображение в нём не найдено.</translation>
    </message>
    <message>
        <source>Reading camera RAW needs the package rawpy.</source>
        <translation>Для чтения RAW нужен пакет rawpy.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: it needs about {0} MB.</source>
        <translation>Не хватает памяти для декодирования: нужно около {0} МБ.</translation>
    </message>
    <message>
        <source>onnxruntime offers no provider at all.</source>
        <translation>onnxruntime не предлагает ни одного провайдера.</translation>
    </message>
    <message>
        <source>Install onnxruntime again.</source>
        <translation>Переустановите onnxruntime.</translation>
    </message>
    <message>
        <source>The provider {0} gives wrong numbers for {1}.</source>
        <translation>Провайдер {0} выдаёт неверные числа для {1}.</translation>
    </message>
    <message>
        <source>Choose a multiple of {0} from {1} to {2}.</source>
        <translation>Выберите число, кратное {0}, от {1} до {2}.</translation>
    </message>
    <message>
        <source>This processor gets fast int8 products wrong; the slower exact way is used.</source>
        <translation>Этот процессор неверно считает быстрые произведения int8; используется более медленный точный способ.</translation>
    </message>
    <message>
        <source>There is no precision called {0}.</source>
        <translation>Точности с названием {0} нет.</translation>
    </message>
    <message>
        <source>Choose one of auto, {0}.</source>
        <translation>Выберите auto или одно из: {0}.</translation>
    </message>
    <message>
        <source>The trunk cannot read photos of {0} pixels.</source>
        <translation>Сеть не может читать фото размером {0} пикселей.</translation>
    </message>
    <message>
        <source>There is no aggregation called {0}.</source>
        <translation>Агрегации с названием {0} нет.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Выберите одно из: {0}.</translation>
    </message>
    <message>
        <source>A descriptor cannot have {0} dimensions.</source>
        <translation>Дескриптор не может иметь размерность {0}.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to {0}.</source>
        <translation>Выберите число от 1 до {0}.</translation>
    </message>
    <message>
        <source>{0} The next best is used.</source>
        <translation>{0} Используется следующий по качеству.</translation>
    </message>
    <message>
        <source>Install photodedup again, or fetch onnx_models/ anew.</source>
        <translation>Переустановите photodedup или заново загрузите onnx_models/.</translation>
    </message>
    <message>
        <source>The model file {0} is missing or damaged.</source>
        <translation>Файл модели {0} отсутствует или повреждён.</translation>
    </message>
    <message>
        <source>The model {0} is missing from {1}.</source>
        <translation>Модели {0} нет в {1}.</translation>
    </message>
    <message>
        <source>The model description {0} cannot be read: {1}.</source>
        <translation>Не удаётся прочитать описание модели {0}: {1}.</translation>
    </message>
    <message>
        <source>A photodedup installed as a Python package can use it; the guide&apos;s page on settings says how.</source>
        <translation>photodedup, установленный как пакет Python, может его использовать; как — сказано на странице руководства о настройках.</translation>
    </message>
    <message>
        <source>Its descriptors are wrong.</source>
        <translation>Его дескрипторы неверны.</translation>
    </message>
    <message>
        <source>There is no provider called {0}.</source>
        <translation>Провайдера с названием {0} нет.</translation>
    </message>
    <message>
        <source>The provider {0} cannot be used on this machine.</source>
        <translation>Провайдер {0} нельзя использовать на этом компьютере.</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}</source>
        <translation>Провайдер {0} не может выполнить {1}: {2}</translation>
    </message>
    <message>
        <source>The whitening {0} cannot be read: {1}.</source>
        <translation>Не удаётся прочитать отбеливание {0}: {1}.</translation>
    </message>
    <message>
        <source>scan of this library</source>
        <translation>сканирование этой библиотеки</translation>
    </message>
    <message>
        <source>These files hold one and the same photo, to the byte.</source>
        <translation>В этих файлах одно и то же фото, байт в байт.</translation>
    </message>
    <message>
        <source>Name two or more different photos.</source>
        <translation>Укажите два или более разных фото.</translation>
    </message>
    <message>
        <source>{0} is not in the library.</source>
        <translation>{0} нет в библиотеке.</translation>
    </message>
    <message>
        <source>Scan it first: photodedup scan {0}</source>
        <translation>Сначала выполните сканирование: photodedup scan {0}</translation>
    </message>
    <message>
        <source>It changed while it was being read.</source>
        <translation>Файл изменился во время чтения.</translation>
    </message>
    <message>
        <source>Decoding it takes longer than {0} seconds.</source>
        <translation>Декодирование занимает больше {0} секунд.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Не удаётся прочитать: {0}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>Не удаётся записать {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>Не удаётся записать {0}.</translation>
    </message>
    <message>
        <source>Name a file in a folder that you may write to.</source>
        <translation>Укажите файл в папке, в которую вы можете писать.</translation>
    </message>
    <message>
        <source>{0} is there and no {1} file; it is not replaced.</source>
        <translation>{0} уже существует и не является файлом {1}; он не заменён.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Укажите другой файл.</translation>
    </message>
    <message>
        <source>Metadata of removed photos for {0}.</source>
        <translation>Метаданные убранных фото для {0}.</translation>
    </message>
    <message>
        <source>there is no place for a quarantine</source>
        <translation>нет места для карантина</translation>
    </message>
    <message>
        <source>It makes room for one with merged metadata.</source>
        <translation>Уступает место файлу с объединёнными метаданными.</translation>
    </message>
    <message>
        <source>its drive is not connected</source>
        <translation>диск не подключён</translation>
    </message>
    <message>
        <source>The sidecar cannot be written: {0}.</source>
        <translation>Не удаётся записать сопутствующий файл: {0}.</translation>
    </message>
    <message>
        <source>the new sidecar vanished</source>
        <translation>новый сопутствующий файл исчез</translation>
    </message>
    <message>
        <source>the sidecar changed meanwhile</source>
        <translation>сопутствующий файл тем временем изменился</translation>
    </message>
    <message>
        <source>The photos that it would come from were not removed.</source>
        <translation>Фото, от которых они должны были перейти, не убраны.</translation>
    </message>
    <message>
        <source>It is a motion photo, and the kept one does not hold its video. To keep it, prefer its folder.</source>
        <translation>Это живое фото, а в сохраняемом нет его видео. Чтобы оставить его, предпочтите его папку.</translation>
    </message>
    <message>
        <source>This sidecar was changed since; nothing was overwritten.</source>
        <translation>Этот сопутствующий файл с тех пор изменился; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The sidecar cannot be read: {0}.</source>
        <translation>Не удаётся прочитать сопутствующий файл: {0}.</translation>
    </message>
    <message>
        <source>{0} is not there; is its drive connected?</source>
        <translation>{0} нет на месте; подключён ли диск?</translation>
    </message>
    <message>
        <source>It cannot be withdrawn: {0}.</source>
        <translation>Не удаётся отозвать: {0}.</translation>
    </message>
    <message>
        <source>Its sidecar {0} goes with another photo.</source>
        <translation>Сопутствующий файл {0} перемещается с другим фото.</translation>
    </message>
    <message>
        <source>Its metadata cannot be added to: {0} cannot be written in.</source>
        <translation>Метаданные нельзя дополнить: запись в {0} невозможна.</translation>
    </message>
    <message>
        <source>{0} has appeared since. Look at the plan again.</source>
        <translation>Тем временем появился {0}. Просмотрите план ещё раз.</translation>
    </message>
    <message>
        <source>Its sidecar {0} cannot be added to. {1}</source>
        <translation>Сопутствующий файл {0} нельзя дополнить. {1}</translation>
    </message>
    <message>
        <source>Its metadata cannot be read: {0}.</source>
        <translation>Не удаётся прочитать метаданные: {0}.</translation>
    </message>
    <message>
        <source>It cannot be moved: its folder is read-only for you.</source>
        <translation>Его нельзя переместить: его папка доступна вам только для чтения.</translation>
    </message>
    <message>
        <source>{0} is another spelling of {1}. Scan again.</source>
        <translation>{0} — другое написание {1}. Выполните сканирование снова.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>It is no XMP.</source>
        <translation>Это не XMP.</translation>
    </message>
    <message>
        <source>It is damaged: it is no XML.</source>
        <translation>Файл повреждён: это не XML.</translation>
    </message>
    <message>
        <source>Its {0} is {1}, which is not to be replaced.</source>
        <translation>Значение {0} — {1}, и заменять его нельзя.</translation>
    </message>
    <message>
        <source>Choose another folder; on the command line, with --library.</source>
        <translation>Выберите другую папку; в командной строке — с помощью --library.</translation>
    </message>
    <message>
        <source>There is no library in {0}.</source>
        <translation>В {0} нет библиотеки.</translation>
    </message>
    <message>
        <source>Scan a folder first, or name one with --library.</source>
        <translation>Сначала просканируйте папку или укажите библиотеку с помощью --library.</translation>
    </message>
    <message>
        <source>{0} is there and no copy of a library; it is not replaced.</source>
        <translation>{0} уже существует и не является копией библиотеки; он не заменён.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1}.</source>
        <translation>Библиотека {0} повреждена: {1}.</translation>
    </message>
    <message>
        <source>Name one with --library.</source>
        <translation>Укажите её с помощью --library.</translation>
    </message>
    <message>
        <source>{0} is no sound copy of a library: {1}.</source>
        <translation>{0} — не исправная копия библиотеки: {1}.</translation>
    </message>
    <message>
        <source>Name another one with --from.</source>
        <translation>Укажите другую с помощью --from.</translation>
    </message>
    <message>
        <source>Another photodedup has this library open.</source>
        <translation>Эта библиотека открыта в другом экземпляре photodedup.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Сначала закройте его.</translation>
    </message>
    <message>
        <source>Please report it with the file {0}, which names none of your photos.</source>
        <translation>Сообщите об этом, приложив файл {0}; названий ваших фото в нём нет.</translation>
    </message>
    <message>
        <source>Please report it with the lines above.</source>
        <translation>Сообщите об этом, приложив строки выше.</translation>
    </message>
    <message>
        <source>It is a TIFF of a kind that this program does not read, or it is damaged.</source>
        <translation>Это TIFF такого вида, который эта программа не читает, или он повреждён.</translation>
    </message>
    <message>
        <source>It is a Photoshop file of a kind that this program does not read.</source>
        <translation>Это файл Photoshop такого вида, который эта программа не читает.</translation>
    </message>
    <message>
        <source>Choose {0}, or --precision int8.</source>
        <translation>Выберите {0} или --precision int8.</translation>
    </message>
    <message>
        <source>The CPU is used. {0}</source>
        <translation>Используется процессор. {0}</translation>
    </message>
    <message>
        <source>The provider {0} cannot run {1}: {2}.</source>
        <translation>Провайдер {0} не может выполнить {1}: {2}.</translation>
    </message>
    <message>
        <source>The compact trunk does not know the aggregation {0}.</source>
        <translation>Компактная сеть не поддерживает агрегацию {0}.</translation>
    </message>
    <message>
        <source>{0} finds no graphics card on this machine.</source>
        <translation>{0} не находит видеокарту на этом компьютере.</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s driver.</source>
        <translation>Установите драйвер NVIDIA.</translation>
    </message>
    <message>
        <source>Install AMD&apos;s ROCm driver.</source>
        <translation>Установите драйвер AMD ROCm.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s driver.</source>
        <translation>Установите драйвер видеокарты.</translation>
    </message>
    <message>
        <source>Install the graphics card&apos;s Vulkan driver.</source>
        <translation>Установите драйвер Vulkan для видеокарты.</translation>
    </message>
    <message>
        <source>{0}, then: pip uninstall -y {1}, then: {2}</source>
        <translation>{0}, затем: pip uninstall -y {1}, затем: {2}</translation>
    </message>
    <message>
        <source>{0} overwrite each other. Run: pip uninstall -y {1}, then: pip install --force-reinstall --no-deps {2}</source>
        <translation>{0} перезаписывают друг друга. Выполните: pip uninstall -y {1}, затем: pip install --force-reinstall --no-deps {2}</translation>
    </message>
    <message>
        <source>{0} exists on {1} only.</source>
        <translation>{0} есть только в {1}.</translation>
    </message>
    <message>
        <source>This package of photodedup does not contain {0}. {1}</source>
        <translation>В этом пакете photodedup нет {0}. {1}</translation>
    </message>
    <message>
        <source>The installed onnxruntime has no {0}. {1}</source>
        <translation>В установленном onnxruntime нет {0}. {1}</translation>
    </message>
    <message>
        <source>No driver for {0} was found. {1}</source>
        <translation>Драйвер для {0} не найден. {1}</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall {0}</source>
        <translation>Выполните: pip install --force-reinstall {0}</translation>
    </message>
    <message>
        <source>{0} is installed but damaged. Run: pip install --force-reinstall {1}</source>
        <translation>{0} установлен, но повреждён. Выполните: pip install --force-reinstall {1}</translation>
    </message>
    <message>
        <source>{0} was overwritten. Run: pip uninstall -y {1}, then: {2}</source>
        <translation>{0} был перезаписан. Выполните: pip uninstall -y {1}, затем: {2}</translation>
    </message>
    <message>
        <source>{0} has no memory for a single photo.</source>
        <translation>{0} не хватает памяти даже для одного фото.</translation>
    </message>
    <message>
        <source>{0} gave numbers that are none.</source>
        <translation>{0} выдаёт значения, которые не являются числами.</translation>
    </message>
    <message>
        <source>{0} has too little memory for {1} photos at once; {2} now.</source>
        <translation>{0} не хватает памяти на {1} фото сразу; теперь {2}.</translation>
    </message>
    <message>
        <source>{0} The CPU is used for the rest of this run.</source>
        <translation>{0} До конца этого запуска используется процессор.</translation>
    </message>
    <message>
        <source>There is too little memory to describe a photo.</source>
        <translation>Не хватает памяти, чтобы описать фото.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Закройте другие программы.</translation>
    </message>
    <message>
        <source>The program ended while it was being tried.</source>
        <translation>Программа завершилась во время проверки.</translation>
    </message>
    <message>
        <source>To try it again: photodedup doctor --retest</source>
        <translation>Чтобы проверить снова: photodedup doctor --retest</translation>
    </message>
    <message>
        <source>{0} is not used: it describes {1} photos a second here, the CPU {2}.</source>
        <translation>{0} не используется: здесь он описывает {1} фото в секунду, процессор — {2}.</translation>
    </message>
    <message>
        <source>Trying {0} once; this can take some minutes.</source>
        <translation>Однократная проверка {0}; это может занять несколько минут.</translation>
    </message>
    <message>
        <source>Measuring the CPU once.</source>
        <translation>Однократное измерение скорости процессора.</translation>
    </message>
    <message>
        <source>Name another file, or make room on the disk.</source>
        <translation>Укажите другой файл или освободите место на диске.</translation>
    </message>
    <message>
        <source>The process to decode it in could not be started.</source>
        <translation>Не удалось запустить процесс декодирования.</translation>
    </message>
    <message>
        <source>It crashes the decoder.</source>
        <translation>Файл вызывает сбой декодера.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Подключён ли диск?</translation>
    </message>
    <message>
        <source>It has {0} MB, more than can be read safely.</source>
        <translation>Размер файла — {0} МБ, больше, чем можно безопасно прочитать.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode it: another large photo takes too long.</source>
        <translation>Не хватает памяти для декодирования: другое большое фото обрабатывается слишком долго.</translation>
    </message>
    <message>
        <source>removal or undo of this library</source>
        <translation>перемещение или возврат в этой библиотеке</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Вы выбрали его.</translation>
    </message>
    <message>
        <source>There is no preference {0}.</source>
        <translation>Предпочтения {0} нет.</translation>
    </message>
    <message>
        <source>Run: photodedup repair --library {0}</source>
        <translation>Выполните: photodedup repair --library {0}</translation>
    </message>
    <message>
        <source>{0} went away during the scan. Scan it again once it is back.</source>
        <translation>Во время сканирования пропал доступ к {0}. Просканируйте ещё раз, когда доступ восстановится.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Имеются: {0}.</translation>
    </message>
    <message>
        <source>{0} is not among the removed files.</source>
        <translation>{0} нет среди убранных файлов.</translation>
    </message>
    <message>
        <source>`photodedup history` lists the runs.</source>
        <translation>`photodedup history` показывает список запусков.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>`photodedup history` lists what was removed.</source>
        <translation>`photodedup history` показывает, что было убрано.</translation>
    </message>
    <message>
        <source>There is no removal {0}.</source>
        <translation>Запуска {0} нет.</translation>
    </message>
    <message>
        <source>`photodedup history` lists them.</source>
        <translation>`photodedup history` показывает их список.</translation>
    </message>
    <message>
        <source>Nothing has been scanned into this library yet.</source>
        <translation>В эту библиотеку ещё ничего не просканировано.</translation>
    </message>
    <message>
        <source>Run: photodedup scan FOLDER</source>
        <translation>Выполните: photodedup scan ПАПКА</translation>
    </message>
    <message>
        <source>The library was scanned with another model than the one in use.</source>
        <translation>Библиотека просканирована не той моделью, которая используется сейчас.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Выполните сканирование снова.</translation>
    </message>
    <message>
        <source>{0} cannot be used. {1}</source>
        <translation>{0} нельзя использовать. {1}</translation>
    </message>
    <message>
        <source>Choose another photo, or save this one anew, as JPEG say, with a program that opens it.</source>
        <translation>Выберите другое фото или сохраните это заново, например в JPEG, в программе, которая его открывает.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Проверьте написание.</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>Не удалось загрузить.</translation>
    </message>
    <message>
        <source>It was not ready after {0} seconds.</source>
        <translation>Не готов через {0} секунд.</translation>
    </message>
    <message>
        <source>It crashed when it was tried{0}.{1}</source>
        <translation>Сбой при проверке{0}.{1}</translation>
    </message>
    <message>
        <source>Choose another provider: auto takes the best that works here, cpu works everywhere.</source>
        <translation>Выберите другого провайдера: auto берёт лучшего из работающих здесь, cpu работает везде.</translation>
    </message>
    <message>
        <source>Another {0} is running.</source>
        <translation>Уже выполняется: {0}.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Дождитесь окончания или отмените.</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>Все байты одинаковы.</translation>
    </message>
    <message>
        <source>All are alike; it comes first by name.</source>
        <translation>Все одинаковы; это — первое по имени.</translation>
    </message>
    <message>
        <source>It has the most pixels: {0} against {1}.</source>
        <translation>В нём больше всего пикселей: {0} против {1}.</translation>
    </message>
    <message>
        <source>It is {0} ({1} against {2}).</source>
        <translation>Оно {0} ({1} против {2}).</translation>
    </message>
    <message>
        <source>It was not edited; the next one went through {0}.</source>
        <translation>Оно не обработано; следующее прошло через {0}.</translation>
    </message>
    <message>
        <source>It is the least compressed: {0} bytes against {1}.</source>
        <translation>Оно меньше всего сжато: {0} байт против {1}.</translation>
    </message>
    <message>
        <source>It keeps the most metadata: {0} entries against {1}.</source>
        <translation>В нём больше всего метаданных: записей {0} против {1}.</translation>
    </message>
    <message>
        <source>It is the oldest file.</source>
        <translation>Это самый старый файл.</translation>
    </message>
    <message>
        <source>It lies nearest to the top of its folders.</source>
        <translation>Оно лежит ближе всего к верхней папке.</translation>
    </message>
    <message>
        <source>It is whole; others end too early.</source>
        <translation>Оно целое; другие обрываются.</translation>
    </message>
    <message>
        <source>It is the only one.</source>
        <translation>Оно единственное.</translation>
    </message>
    <message>
        <source>{0}; it also fits another group, less well</source>
        <translation>{0}; подходит и к другой группе, но хуже</translation>
    </message>
    <message>
        <source>It is the largest file: {0} bytes against {1}.</source>
        <translation>Это самый большой файл: {0} байт против {1}.</translation>
    </message>
    <message>
        <source>It is the newest file.</source>
        <translation>Это самый новый файл.</translation>
    </message>
    <message>
        <source>It lies in {0}, which you prefer.</source>
        <translation>Оно лежит в {0}, а эту папку вы предпочитаете.</translation>
    </message>
    <message>
        <source>the whole photo</source>
        <translation>целое фото</translation>
    </message>
    <message>
        <source>It has nothing around it; others do.</source>
        <translation>Вокруг него ничего нет, а вокруг других есть.</translation>
    </message>
    <message>
        <source>More copies of it were saved than of the next one, which looks edited.</source>
        <translation>Его копий сохранено больше, чем у следующего, которое выглядит обработанным.</translation>
    </message>
    <message>
        <source>It is the whole photo; others are cut.</source>
        <translation>Это целое фото; другие обрезаны.</translation>
    </message>
    <message>
        <source>It is the kept photo; others are cut.</source>
        <translation>Это оставляемое фото; другие обрезаны.</translation>
    </message>
    <message>
        <source>It is this photo; others are cut.</source>
        <translation>Это данное фото; другие обрезаны.</translation>
    </message>
    <message>
        <source>the kept photo</source>
        <translation>оставляемое фото</translation>
    </message>
    <message>
        <source>this photo</source>
        <translation>это фото</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>в формате RAW</translation>
    </message>
    <message>
        <source>stored without loss</source>
        <translation>сохранено без потерь</translation>
    </message>
    <message>
        <source>It is online only: its content is not on this computer.</source>
        <translation>Файл только в сети: его содержимого нет на этом компьютере.</translation>
    </message>
    <message>
        <source>It is the library of a photo program; only that program may change what is in it.</source>
        <translation>Это библиотека фотопрограммы; менять её содержимое может только сама программа.</translation>
    </message>
    <message>
        <source>It holds another program&apos;s copies and previews of photos.</source>
        <translation>Здесь копии и эскизы фото другой программы.</translation>
    </message>
    <message>
        <source>It belongs to the system.</source>
        <translation>Относится к системе.</translation>
    </message>
    <message>
        <source>It is a bin: its photos are deleted already.</source>
        <translation>Это корзина: фото в ней уже удалены.</translation>
    </message>
    <message>
        <source>It is a link; the file it points to is scanned where it lies.</source>
        <translation>Это ссылка; файл, на который она указывает, сканируется там, где лежит.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Это ссылка, которая никуда не ведёт.</translation>
    </message>
    <message>
        <source>It is a link to a folder; name that folder to scan it.</source>
        <translation>Это ссылка на папку; укажите саму папку, чтобы просканировать её.</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <translation>Папка не указана.</translation>
    </message>
    <message>
        <source>Name at least one folder of photos.</source>
        <translation>Укажите хотя бы одну папку с фото.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Папки {0} нет.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be opened: {1}.</source>
        <translation>Не удаётся открыть папку {0}: {1}.</translation>
    </message>
    <message>
        <source>Check the spelling, and that the drive it is on is connected.</source>
        <translation>Проверьте написание и подключён ли диск.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Проверьте, есть ли у вас право на чтение.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0}: {1}.</source>
        <translation>Не удаётся сохранить настройки в {0}: {1}.</translation>
    </message>
    <message>
        <source>The settings in {0} are not a JSON object; the defaults are used.</source>
        <translation>Настройки в {0} — не объект JSON; используются значения по умолчанию.</translation>
    </message>
    <message>
        <source>The setting {0} in {1} is unknown or has a wrong value; it is left out.</source>
        <translation>Параметр {0} в {1} неизвестен или имеет неверное значение; он пропущен.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Проверьте, доступна ли папка для записи и не заполнен ли диск.</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}); the defaults are used.</source>
        <translation>Не удаётся прочитать настройки в {0} ({1}); используются значения по умолчанию.</translation>
    </message>
    <message>
        <source>burst: the same view, but not the same moment</source>
        <translation>серия: тот же вид, но другой момент</translation>
    </message>
    <message>
        <source>{0}, {1} inliers</source>
        <translation>{0}, совпавших точек: {1}</translation>
    </message>
    <message>
        <source>edited: one of the files is truncated, so that the end of its picture is missing</source>
        <translation>обработано: один из файлов обрывается, конца его изображения нет</translation>
    </message>
    <message>
        <source>They look alike ({0}), but are not the same picture.</source>
        <translation>Они похожи ({0}), но это не одно и то же изображение.</translation>
    </message>
    <message>
        <source>burst: the same camera, {0} seconds apart</source>
        <translation>серия: та же камера, разница в секундах: {0}</translation>
    </message>
    <message>
        <source>resaved: both are the same plain colour</source>
        <translation>пересохранено: оба одного сплошного цвета</translation>
    </message>
    <message>
        <source>crop: {0} of the whole photo</source>
        <translation>обрезка: {0} целого фото</translation>
    </message>
    <message>
        <source>crop: {0} of the kept photo</source>
        <translation>обрезка: {0} оставляемого фото</translation>
    </message>
    <message>
        <source>crop: {0} of this photo</source>
        <translation>обрезка: {0} этого фото</translation>
    </message>
    <message>
        <source>Two views that overlap in part</source>
        <translation>Два вида, которые частично перекрываются</translation>
    </message>
    <message>
        <source>turned by {0} degrees</source>
        <translation>повёрнуто на {0} градусов</translation>
    </message>
    <message>
        <source>edited: {0} of the picture agrees</source>
        <translation>обработано: совпадает {0} изображения</translation>
    </message>
    <message>
        <source>Both files end too early; what is missing cannot be compared</source>
        <translation>Оба файла обрываются; недостающее нельзя сравнить</translation>
    </message>
    <message>
        <source>{0}, otherwise the same</source>
        <translation>{0}, в остальном то же самое</translation>
    </message>
    <message>
        <source>edited: blurred, otherwise the same</source>
        <translation>обработано: размыто, в остальном то же самое</translation>
    </message>
    <message>
        <source>{0}, and blurred</source>
        <translation>{0}, и размыто</translation>
    </message>
    <message>
        <source>tilted by {0} degrees</source>
        <translation>наклонено на {0} градусов</translation>
    </message>
    <message>
        <source>in a frame or page</source>
        <translation>в рамке или на странице</translation>
    </message>
    <message>
        <source>edited: {0} pictures against {1}, of which the first are alike</source>
        <translation>обработано: {0} изображений против {1}, первые одинаковы</translation>
    </message>
    <message>
        <source>edited: a still of the animation, which has {0} pictures</source>
        <translation>обработано: кадр анимации, в которой {0} кадров</translation>
    </message>
    <message>
        <source>resaved: it differs by {0} on average</source>
        <translation>пересохранено: отличается в среднем на {0}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>отражено</translation>
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
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
            <numerusform>%Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) marked</source>
        <translation>
            <numerusform>Отмечено %Ln фото</numerusform>
            <numerusform>Отмечено %Ln фото</numerusform>
            <numerusform>Отмечено %Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected group(s)</source>
        <translation>
            <numerusform>Выбранные группы: %Ln</numerusform>
            <numerusform>Выбранные группы: %Ln</numerusform>
            <numerusform>Выбранные группы: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {count} of {all}</source>
        <translation>Убрать {count} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>Пропущен %Ln файл</numerusform>
            <numerusform>Пропущено %Ln файла</numerusform>
            <numerusform>Пропущено %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{size} to win</source>
        <translation>освободится {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>По этот день</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>They will not be shown as such again, wherever they are moved.</source>
        <translation>Они больше не будут показаны как дубликаты, куда бы вы их ни переместили.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Noted: these photos are no duplicates.</source>
        <translation>Запомнено: эти фото — не дубликаты.</translation>
    </message>
    <message>
        <source>These photos may be duplicates again.</source>
        <translation>Эти фото снова могут считаться дубликатами.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Find similar</source>
        <translation>Найти похожие</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In what they differ</source>
        <translation>Чем они различаются</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to find photos like this one</source>
        <translation>Отпустите, чтобы найти похожие фото</translation>
    </message>
    <message>
        <source>Drop to scan</source>
        <translation>Отпустите для сканирования</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Sharpness</source>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Объектив</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерена</translation>
    </message>
    <message>
        <source>another shape, not comparable</source>
        <translation>другая форма, не сравнить</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Фильтр по имени или папке</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Space to win</source>
        <translation>Сколько освободится</translation>
    </message>
    <message>
        <source>When the photos were taken</source>
        <translation>Когда сделаны снимки</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>Любое отношение</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>От {size}</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Любой размер</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Любая дата</translation>
    </message>
    <message>
        <source>Taken from … to …</source>
        <translation>Снято с … по …</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Больше места</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Больше фото</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>По папке</translation>
    </message>
    <message>
        <source>By date, newest first</source>
        <translation>Сначала новые</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folder against folder</source>
        <translation>Папка против папки</translation>
    </message>
    <message>
        <source>Mark these photos</source>
        <translation>Отметить эти фото</translation>
    </message>
    <message>
        <source>Keep one folder, thin out another</source>
        <translation>Оставить одну папку, проредить другую</translation>
    </message>
    <message>
        <source>Mark every photo in</source>
        <translation>Отметить каждое фото в</translation>
    </message>
    <message>
        <source>that also exists in</source>
        <translation>которое есть также в</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Photos of this group</source>
        <translation>Фото этой группы</translation>
    </message>
    <message>
        <source>Mark as suggested</source>
        <translation>Отметить по совету</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Не дубликаты</translation>
    </message>
    <message>
        <source>Remember that these photos are no duplicates of each other</source>
        <translation>Запомнить, что эти фото не дубликаты друг друга</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Оставить {name}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Это</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>No group passes the filter</source>
        <translation>Ни одна группа не проходит фильтр</translation>
    </message>
    <message>
        <source>Change the words or choices above.</source>
        <translation>Измените слова или условия выше.</translation>
    </message>
    <message>
        <source>To remove this one, keep another first.</source>
        <translation>Чтобы убрать это фото, сначала оставьте другое.</translation>
    </message>
    <message>
        <source>One photo of every group stays.</source>
        <translation>В каждой группе остаётся одно фото.</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Эта группа</translation>
    </message>
    <message>
        <source>All listed groups</source>
        <translation>Все группы из списка</translation>
    </message>
    <message>
        <source>{photos} by your rules, in {groups}.</source>
        <translation>{photos} по вашим правилам ({groups}).</translation>
    </message>
    <message>
        <source>Nothing is moved before you press &quot;Remove marked …&quot;.</source>
        <translation>Ничего не переместится, пока вы не нажмёте «Убрать отмеченные…».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Kept photos are chosen as before.</source>
        <translation>Оставляемые фото выбираются как прежде.</translation>
    </message>
    <message>
        <source>No photo in {one} also exists in {other}.</source>
        <translation>Ни одно фото из {one} не встречается также в {other}.</translation>
    </message>
    <message>
        <source>No look-alikes</source>
        <translation>Похожих фото нет</translation>
    </message>
    <message>
        <source>Move the slider to the left to see photos that are less alike.</source>
        <translation>Сдвиньте ползунок влево, чтобы увидеть менее похожие фото.</translation>
    </message>
    <message>
        <source>Nothing twice at this level</source>
        <translation>На этом уровне повторов нет</translation>
    </message>
    <message>
        <source>Choose another level on top to look for copies that differ more.</source>
        <translation>Выберите вверху другой уровень, чтобы искать более отличающиеся копии.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>System&apos;s trash</source>
        <translation>Системная корзина</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>прервано</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Bring these photos back</source>
        <translation>Вернуть эти фото</translation>
    </message>
    <message>
        <source>Files of this removal</source>
        <translation>Файлы этого удаления</translation>
    </message>
    <message>
        <source>Nothing was removed yet</source>
        <translation>Пока ничего не убрано</translation>
    </message>
    <message>
        <source>Every removal is listed here and can be undone.</source>
        <translation>Здесь видно всё, что было убрано; любое действие можно отменить.</translation>
    </message>
    <message>
        <source>This removal did not come to its end.</source>
        <translation>Это перемещение не было доведено до конца.</translation>
    </message>
    <message>
        <source>What it moved can be brought back.</source>
        <translation>То, что уже перемещено, можно вернуть.</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Что было убрано</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine</source>
        <translation>В карантине {size}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Mark the photo of this number, or take the mark away</source>
        <translation>Отметить фото с этим номером для удаления или снять отметку</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>Go through groups and photos</source>
        <translation>Перемещение по группам и фото</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Into the group; on a photo, find similar ones</source>
        <translation>Войти в группу; на фото — найти похожие</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>On a group: mark as suggested; on a photo: mark it, or take the mark away</source>
        <translation>На группе: отметить по совету; на фото: поставить или снять отметку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Mark the photo for removal</source>
        <translation>Отметить фото, чтобы убрать</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>Оставить фото</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The photo is no duplicate of the others in its group</source>
        <translation>Фото — не дубликат остальных в своей группе</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next part of the page</source>
        <translation>К следующей части страницы</translation>
    </message>
    <message>
        <source>Closer, farther, the whole photos</source>
        <translation>Ближе, дальше, фото целиком</translation>
    </message>
    <message>
        <source>One photo after the other in the same place</source>
        <translation>Фото одно за другим на одном месте</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>In the groups</source>
        <translation>В группах</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>При сравнении</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>truncated</source>
        <translation>неполные</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждены</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>не фото</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пустые</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком большие</translation>
    </message>
    <message>
        <source>beyond the memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>without their decoder</source>
        <translation>нет декодера</translation>
    </message>
    <message>
        <source>crashing or too slow</source>
        <translation>сбой или слишком долго</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читаются</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>изменились</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>только в сети</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>не обычные файлы</translation>
    </message>
    <message>
        <source>of other programs</source>
        <translation>других программ</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>системные</translation>
    </message>
    <message>
        <source>in a bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>по другой причине</translation>
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
        <translation>Точные</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Правки</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>The same picture, pixel for pixel.</source>
        <translation>То же изображение, пиксель в пиксель.</translation>
    </message>
    <message>
        <source>Also copies that were resized or saved again.</source>
        <translation>А также копии с другим размером или пересохранённые.</translation>
    </message>
    <message>
        <source>Also cropped, turned and edited versions.</source>
        <translation>А также обрезанные, повёрнутые и обработанные версии.</translation>
    </message>
    <message>
        <source>Also photos that only look alike.</source>
        <translation>А также фото, которые лишь похожи.</translation>
    </message>
</context>
<context>
    <name>LevelSwitch</name>
    <message>
        <source>How much may differ</source>
        <translation>Насколько могут различаться</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Usual library</source>
        <translation>Обычная библиотека</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Recent libraries</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <source>Choose the folder of a library</source>
        <translation>Выберите папку библиотеки</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Выберите папку с фото</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark all as suggested</source>
        <translation>Отметить всё по совету</translation>
    </message>
    <message>
        <source>Decide by …</source>
        <translation>Решать по…</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Правилам…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Папка против папки…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Remove marked …</source>
        <translation>Убрать отмеченные…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Ничего не отмечено</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Фото</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Проверка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Scan the sample photos</source>
        <translation>Сканировать примеры фото</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>Сканировать папку…</translation>
    </message>
    <message>
        <source>Paste an image</source>
        <translation>Вставить изображение</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Открыть другую библиотеку…</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Compare the photos of this group</source>
        <translation>Сравнить фото этой группы</translation>
    </message>
    <message>
        <source>Mark this group as suggested</source>
        <translation>Отметить эту группу по совету</translation>
    </message>
    <message>
        <source>Mark the selected groups as suggested</source>
        <translation>Отметить выбранные группы по совету</translation>
    </message>
    <message>
        <source>Mark all groups as suggested</source>
        <translation>Отметить все группы по совету</translation>
    </message>
    <message>
        <source>Keep by rules …</source>
        <translation>Оставлять по правилам…</translation>
    </message>
    <message>
        <source>Folder against folder …</source>
        <translation>Папка против папки…</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>The photos of this group are no duplicates</source>
        <translation>Фото этой группы — не дубликаты</translation>
    </message>
    <message>
        <source>Remove marked photos …</source>
        <translation>Убрать отмеченные фото…</translation>
    </message>
    <message>
        <source>Stop moving photos</source>
        <translation>Остановить перемещение фото</translation>
    </message>
    <message>
        <source>Undo the last removal or decision</source>
        <translation>Отменить последнее действие с фото</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Последнее сканирование</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Less alike</source>
        <translation>Менее похожие</translation>
    </message>
    <message>
        <source>More alike</source>
        <translation>Более похожие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About photodedup</source>
        <translation>О программе photodedup</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>stars</source>
        <translation>звёзды</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>ключевые слова</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
</context>
<context>
    <name>MovingBar</name>
    <message>
        <source>Progress of the removal</source>
        <translation>Ход перемещения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <translation>{done} / {files}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Bringing the photos back …</source>
        <translation>Возвращение фото…</translation>
    </message>
    <message>
        <source>Moving the photos away …</source>
        <translation>Перемещение фото…</translation>
    </message>
</context>
<context>
    <name>NewLibraryDialog</name>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>В {folder} нет библиотеки.</translation>
    </message>
    <message>
        <source>Make a new one there? It starts empty, and photos that you scan into it stay where they are.</source>
        <translation>Создать новую там? Сначала она пуста, а просканированные в неё фото остаются на своих местах.</translation>
    </message>
    <message>
        <source>The folder is not empty: the library will lie beside what is in it.</source>
        <translation>Папка не пуста: библиотека будет лежать рядом с её содержимым.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Создать библиотеку</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Copy an image, or a photo or folder in the file manager, and paste it here.</source>
        <translation>Скопируйте изображение либо фото или папку в файловом менеджере и вставьте здесь.</translation>
    </message>
    <message>
        <source>There is no image to paste.</source>
        <translation>Нет изображения для вставки.</translation>
    </message>
    <message>
        <source>Pasted image {number}.png</source>
        <translation>Вставленное изображение {number}.png</translation>
    </message>
    <message>
        <source>The pasted image cannot be written to the disk.</source>
        <translation>Вставленное изображение не удалось записать на диск.</translation>
    </message>
    <message>
        <source>Is there room on it?</source>
        <translation>Есть ли на нём место?</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Find similar photos</source>
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Оставить это фото</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Отметить, чтобы убрать</translation>
    </message>
    <message>
        <source>Not a duplicate of the others</source>
        <translation>Не дубликат остальных</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Мало похоже</translation>
    </message>
    <message>
        <source>Identical file</source>
        <translation>Тот же файл</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>То же изображение</translation>
    </message>
    <message>
        <source>Saved again</source>
        <translation>Пересохранено</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Обрезано</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Повёрнуто</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Обработано</translation>
    </message>
    <message>
        <source>Same moment</source>
        <translation>Тот же момент</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похоже</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove photos</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>Убрать {files}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What goes, and what is kept for it</source>
        <translation>Что убирается и что остаётся вместо него</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Удаляется</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>What kept photos take over, into a sidecar file</source>
        <translation>Что перейдёт оставленным фото, в сопутствующий файл</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Перенимает</translation>
    </message>
    <message>
        <source>Kept photos that take nothing over, and why</source>
        <translation>Оставленные фото, которым ничего не перейдёт, и почему</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Что остаётся и почему</translation>
    </message>
    <message>
        <source>Remove {files} and win {size}?</source>
        <translation>Убрать {files} и освободить {size}?</translation>
    </message>
    <message>
        <source>Nothing can be removed</source>
        <translation>Убрать ничего нельзя</translation>
    </message>
    <message>
        <source>Of every group at least one photo stays. It is opened and checked before anything moves.</source>
        <translation>В каждой группе остаётся хотя бы одно фото. Прежде чем что-либо переместить, программа открывает и проверяет его.</translation>
    </message>
    <message>
        <source>RAW files, Live Photo videos and notes go with the photo they belong to.</source>
        <translation>Файлы RAW, видео Live Photo и заметки перемещаются вместе со своим фото.</translation>
    </message>
    <message>
        <source>Some of these may be edited or cropped versions: what was made of them would go.</source>
        <translation>Некоторые из них могут быть обработанными или обрезанными версиями: эта работа будет убрана вместе с ними.</translation>
    </message>
    <message>
        <source>To the quarantine: a folder on the same drive. Undo brings them back.</source>
        <translation>В карантин: папку на том же диске. «Отменить» вернёт их.</translation>
    </message>
    <message>
        <source>To the system&apos;s trash. Your file manager brings them back.</source>
        <translation>В системную корзину. Вернуть их можно файловым менеджером.</translation>
    </message>
    <message>
        <source>Kept photos take over stars, keywords, captions, places and dates that they lack</source>
        <translation>Дополнить оставленные фото: звёзды, ключевые слова, подписи, места, даты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Photos are being moved.</source>
        <translation>Идёт перемещение фото.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Дождитесь окончания.</translation>
    </message>
    <message>
        <source>{files} removed, {size} won.</source>
        <translation>Убрано: {files}, освобождено {size}.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s trash; your file manager brings them back.</source>
        <translation>Они в системной корзине; вернуть их можно файловым менеджером.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>They lie in the quarantine and can be brought back at any time.</source>
        <translation>Они в карантине, их можно вернуть в любой момент.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Ничего не убрано.</translation>
    </message>
    <message>
        <source>{files} brought back.</source>
        <translation>Возвращено: {files}.</translation>
    </message>
    <message>
        <source>Metadata of {photos} was not merged. {name}: {reason}</source>
        <translation>Метаданные не объединены: {photos}. {name}: {reason}</translation>
    </message>
    <message>
        <source>{files} left where they are. {name}: {reason}</source>
        <translation>Осталось на месте: {files}. {name}: {reason}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>What was moved until then can be brought back.</source>
        <translation>То, что уже перемещено, можно вернуть.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>What lies in {folder}</source>
        <translation>То, что лежит в {folder}</translation>
    </message>
    <message>
        <source>The most pixels</source>
        <translation>Больше всего пикселей</translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>Самый большой файл</translation>
    </message>
    <message>
        <source>The most metadata</source>
        <translation>Больше всего метаданных</translation>
    </message>
    <message>
        <source>The oldest file</source>
        <translation>Самый старый файл</translation>
    </message>
    <message>
        <source>The newest file</source>
        <translation>Самый новый файл</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Keep by rules</source>
        <translation>Оставлять по правилам</translation>
    </message>
    <message>
        <source>Rules, the weightiest on top</source>
        <translation>Правила, самое важное сверху</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Prefer a folder …</source>
        <translation>Предпочесть папку…</translation>
    </message>
    <message>
        <source>Apply and mark</source>
        <translation>Применить и отметить</translation>
    </message>
    <message>
        <source>Which photo is kept</source>
        <translation>Какое фото оставить</translation>
    </message>
    <message>
        <source>Tick what counts, the weightiest on top. Where photos are even, the program&apos;s own rules decide.</source>
        <translation>Отметьте, что важно, самое важное сверху. Что останется поровну, решат правила самой программы.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Came back</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Удалён навсегда</translation>
    </message>
    <message>
        <source>Stayed: {reason}</source>
        <translation>Остался: {reason}</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Остался</translation>
    </message>
    <message>
        <source>Was interrupted; the next removal or undo settles it</source>
        <translation>Прервано; следующее удаление или возврат это уладит</translation>
    </message>
    <message>
        <source>In the system&apos;s trash; your file manager brings it back</source>
        <translation>В системной корзине; вернёт ваш файловый менеджер</translation>
    </message>
    <message>
        <source>Cannot come back: it is not in the quarantine now, or its drive is not connected</source>
        <translation>Вернуть нельзя: его нет в карантине или его диск не подключён</translation>
    </message>
    <message>
        <source>Cannot come back: another file lies in its place</source>
        <translation>Вернуть нельзя: на его месте лежит другой файл</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Можно вернуть</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Kept for it</source>
        <translation>Оставлено вместо него</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Stopping …</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Новых: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>Перемещённых: {count}</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Ход сканирования</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <source>Progress of this stage</source>
        <translation>Ход этого этапа</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Пропущенные файлы</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Последнее сканирование</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>A scan is going on.</source>
        <translation>Идёт сканирование.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it first.</source>
        <translation>Дождитесь его окончания или сначала остановите его.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Сканирование остановлено.</translation>
    </message>
    <message>
        <source>Everything that was finished is saved.</source>
        <translation>Всё, что было завершено, сохранено.</translation>
    </message>
    <message>
        <source>Something went wrong inside photodedup.</source>
        <translation>В photodedup произошла внутренняя ошибка.</translation>
    </message>
    <message>
        <source>Your photos were not touched. Trying again may help; the log has the details.</source>
        <translation>Ваши фото не затронуты. Возможно, поможет повторная попытка; подробности — в журнале.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Лучшее из доступного</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>По числу ядер</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Also look at photos that end too early</source>
        <translation>Учитывать и неполные фото</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Вычислять на</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Look-alikes are at least this alike</source>
        <translation>Наименьшее сходство похожих фото</translation>
    </message>
    <message>
        <source>Thumbnails take at most</source>
        <translation>Миниатюры занимают не больше</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Language, compute and threads take effect at the next start.</source>
        <translation>Язык, вычисления и потоки вступят в силу при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This library is open already.</source>
        <translation>Эта библиотека уже открыта.</translation>
    </message>
    <message>
        <source>Photos are being moved.</source>
        <translation>Идёт перемещение фото.</translation>
    </message>
    <message>
        <source>Open the other library once that is done.</source>
        <translation>Откройте другую библиотеку, когда это закончится.</translation>
    </message>
    <message>
        <source>Wait for it to end, or stop it now: everything that is finished is saved.</source>
        <translation>Дождитесь его окончания или остановите сейчас: всё готовое сохранено.</translation>
    </message>
    <message>
        <source>Stop it and open the other library</source>
        <translation>Остановить и открыть другую библиотеку</translation>
    </message>
    <message>
        <source>A scan is going on.</source>
        <translation>Идёт сканирование.</translation>
    </message>
    <message>
        <source>There is no library in {folder} any more.</source>
        <translation>В {folder} больше нет библиотеки.</translation>
    </message>
    <message>
        <source>If it lies on a drive, connect the drive and try again.</source>
        <translation>Если она на внешнем диске, подключите его и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>SimilarPage</name>
    <message>
        <source>Similar photos</source>
        <translation>Похожие фото</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Ничего похожего</translation>
    </message>
    <message>
        <source>No photo in the library looks like this one.</source>
        <translation>В библиотеке нет фото, похожих на это.</translation>
    </message>
    <message>
        <source>Photos that look like {name}</source>
        <translation>Фото, похожие на {name}</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Почему пропущен</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Looking for photos</source>
        <translation>Поиск фото</translation>
    </message>
    <message>
        <source>Looking at each photo</source>
        <translation>Просмотр каждого фото</translation>
    </message>
    <message>
        <source>Finding look-alikes</source>
        <translation>Поиск похожих фото</translation>
    </message>
    <message>
        <source>Comparing them closely</source>
        <translation>Подробное сравнение</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Подбор</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Try the sample photos</source>
        <translation>Попробовать на примерах</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>Other libraries</source>
        <translation>Другие библиотеки</translation>
    </message>
    <message>
        <source>Find the photos you have twice</source>
        <translation>Найдите фото, которые есть у вас дважды</translation>
    </message>
    <message>
        <source>Looking changes nothing: your photos stay as they are.</source>
        <translation>Поиск ничего не меняет: ваши фото остаются как есть.</translation>
    </message>
    <message>
        <source>Drop folders anywhere in this window</source>
        <translation>Перетащите папки в любое место этого окна</translation>
    </message>
    <message>
        <source>Library: {name}  ({place})</source>
        <translation>Библиотека: {name}  ({place})</translation>
    </message>
    <message>
        <source>Review the {groups} found before</source>
        <translation>Просмотреть найденное ранее: {groups}</translation>
    </message>
</context>
<context>
    <name>ThresholdSlider</name>
    <message>
        <source>Least similarity</source>
        <translation>Наименьшее сходство</translation>
    </message>
    <message>
        <source>At least {share} alike</source>
        <translation>Сходство от {share}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %Ln минута</numerusform>
            <numerusform>осталось примерно %Ln минуты</numerusform>
            <numerusform>осталось примерно %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>остался примерно %Ln час</numerusform>
            <numerusform>осталось примерно %Ln часа</numerusform>
            <numerusform>осталось примерно %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} в секунду</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>The report {file} names none of your photos.</source>
        <translation>В отчёте {file} нет названий ваших фото.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
</context>
</TS>
