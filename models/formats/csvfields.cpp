#include "models/formats/csvfields.h"

namespace slipway {

bool splitCsvLine(const QByteArray &line, char delimiter, QList<QByteArray> &fields)
{
    fields.clear();
    qsizetype at = 0;
    while (at <= line.size()) {
        QByteArray field;
        if (at < line.size() && line[at] == '"') {
            for (++at;; ++at) {
                const qsizetype quote = line.indexOf('"', at);
                if (quote < 0)
                    return false;
                field += line.mid(at, quote - at);
                at = quote + 1;
                if (at >= line.size() || line[at] != '"')
                    break;
                field += '"';
            }
        }
        const qsizetype end = line.indexOf(delimiter, at);
        field += line.mid(at, end < 0 ? -1 : end - at);
        fields.append(field.trimmed());
        if (end < 0)
            return true;
        at = end + 1;
    }
    return true;
}

} // namespace slipway
