#pragma once

#include "models/base/result.h"

#include <QLibrary>

namespace slipway {

/// A C library that is opened when it is first asked for, not when the program starts: a library that the window does
/// not need would hold up its first picture. It is never closed. Any thread may use one that is fully built.
///
///     struct Maths {
///         LateLibrary library{QStringLiteral("m"), 6};
///         decltype(&cos) cosine = library.function("cos");
///     };
class LateLibrary
{
public:
    /// Opens lib`name`.so.`version`.
    LateLibrary(const QString &name, int version);

    /// Of any function type; null when status() is an error.
    class Function
    {
    public:
        explicit Function(QFunctionPointer pointer) : m_pointer(pointer) {}
        template <class F>
        operator F *() const
        {
            return reinterpret_cast<F *>(m_pointer);
        }

    private:
        QFunctionPointer m_pointer;
    };
    Function function(const char *name);

    /// Unsupported when the library cannot be opened or one of its functions was not found.
    Status status() const;

private:
    QLibrary m_library;
    QString m_problem; ///< empty = none
};

} // namespace slipway
