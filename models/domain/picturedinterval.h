#pragma once

#include <QString>

namespace slipway {

/// An interval and the bound it is held against, as it is drawn: texts in the application's language. Ends may be
/// infinite.
struct PicturedInterval {
    QString name;      ///< "success, 95 %"
    QString figures;   ///< "+1.52 to +3.53 points"
    QString boundText; ///< "0", "margin 2 ms"
    double estimate = 0;
    double low = 0;
    double high = 0;
    double bound = 0;
    bool forbiddenIsAbove = false; ///< which side of the bound is the bad one
    bool decides = false;
    enum class Standing { Held, Lost, Open };
    Standing standing = Standing::Open;
};

} // namespace slipway
