#pragma once

#include <QCoreApplication>

namespace slipway {

/// A text of the core in the application's language; mark it with QT_TRANSLATE_NOOP("Core", …).
inline QString coreText(const char *text)
{
    return QCoreApplication::translate("Core", text);
}

} // namespace slipway
