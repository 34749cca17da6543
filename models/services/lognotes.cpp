#include "models/services/lognotes.h"

#include "models/domain/numbertext.h"

namespace slipway {

QList<Sentence> notesOn(qint64 leftOut, const RejectedRows &repeatedKeys, const QStringList &markedFiles)
{
    QList<Sentence> notes;
    if (leftOut > 0)
        notes.append(
            makeSentence(QT_TRANSLATE_NOOP("Core", "%1 further rows of the log are of another test or of none: "
                                                   "no test drew a version for them. They do not count."),
                         {countText(leftOut)}));
    if (repeatedKeys.count > 0)
        notes.append(makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 lines name a key twice, of which the last value counts. The first is line "
                                      "%2: %3."),
            {countText(repeatedKeys.count), countText(repeatedKeys.firstLine), repeatedKeys.firstReason}));
    for (const QString &file : markedFiles)
        notes.append(makeSentence(QT_TRANSLATE_NOOP("Core", "%1 begins with a byte order mark, which was passed over."),
                                  {file}));
    return notes;
}

} // namespace slipway
