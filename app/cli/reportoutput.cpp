#include "app/cli/reportoutput.h"

#include "models/base/atomicfile.h"

namespace slipway {

Result<ExitStatus> writtenOut(Session &session, const QString &file, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    if (const Status written = writeChosenFile(file, *bytes); !written)
        return written.error();
    if (session.output.isJson())
        session.output.document({{"file", json(file)}, {"bytes", bytes->size()}});
    else
        session.output.line(QStringLiteral("%1: %2 bytes").arg(file).arg(bytes->size()));
    return ExitStatus::Done;
}

} // namespace slipway
