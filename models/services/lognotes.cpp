#include "models/services/lognotes.h"

#include "models/domain/numbertext.h"

namespace slipway {

QList<Sentence> notesOn(const QueryLog &log)
{
    QList<Sentence> notes;
    if (log.repeatedKeys.count > 0)
        notes.append(makeSentence(
            QT_TRANSLATE_NOOP("Core", "%1 lines name a key twice, of which the last value counts. The first is line "
                                      "%2: %3."),
            {countText(log.repeatedKeys.count), countText(log.repeatedKeys.firstLine), log.repeatedKeys.firstReason}));
    for (const QString &file : log.markedFiles)
        notes.append(makeSentence(QT_TRANSLATE_NOOP("Core", "%1 begins with a byte order mark, which was passed over."),
                                  {file}));
    return notes;
}

} // namespace slipway
