#pragma once

#include <QCoreApplication>
#include <QString>

namespace slipway {

/// A text of the core in the application's language; mark it with QT_TRANSLATE_NOOP("Core", …).
inline QString coreText(const char *text)
{
    return QCoreApplication::translate("Core", text);
}
/// The same of a name that a result keeps in English, as that of a method, for `--json`.
inline QString coreText(const QString &text)
{
    return coreText(text.toUtf8().constData());
}

} // namespace slipway
