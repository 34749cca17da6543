#include "models/base/latelibrary.h"

namespace slipway {

LateLibrary::LateLibrary(const QString &name, int version) : m_library(name, version)
{
    if (!m_library.load())
        m_problem = m_library.errorString();
}

LateLibrary::Function LateLibrary::function(const char *name)
{
    const QFunctionPointer found = m_library.isLoaded() ? m_library.resolve(name) : nullptr;
    if (!found && m_problem.isEmpty())
        m_problem = QStringLiteral("it has no %1").arg(QLatin1String(name));
    return Function(found);
}

Status LateLibrary::status() const
{
    if (m_problem.isEmpty())
        return {};
    return makeError(ErrorCode::Unsupported,
                     QT_TRANSLATE_NOOP("Core", "The library %1 cannot be used (%2). Install it, then try again."),
                     {m_library.fileName(), m_problem}, m_problem);
}

} // namespace slipway
