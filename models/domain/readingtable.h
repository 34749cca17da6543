#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace slipway {

/// How a figure came about, for the person who doubts it. Plain texts in the application's language.
struct FigureSource {
    QString title;     ///< "success, 1.1.0 against 1.0.0: difference"
    QString value;     ///< as the page writes it
    QString formula;   ///< "d ∓ √(…)"
    QString inputs;    ///< "x = 9 491 of n = 11 994, …"
    QString reference; ///< where the formula is from
    QString data;      ///< which rows the inputs are counts of
    QString method;    ///< of `slipwayctl stat`, with `json` as its input; empty = the inputs are whole columns
    QByteArray json;
};

/// A cell of a table of figures.
struct ReadingCell {
    enum class Tone { Normal, Strong, Secondary, Good, Bad };
    QString text;
    Tone tone = Tone::Normal;
    std::shared_ptr<const FigureSource> source{}; ///< null: not a computed figure
};

/// A table of figures as page and report show it: texts in the application's language, the first column names the rows.
struct ReadingTable {
    QString title;
    QStringList header;
    QList<QList<ReadingCell>> rows; ///< as many cells as the header has
    QString note;                   ///< below; empty = none
    int wordColumns = 1;            ///< the first so many columns are words, the others figures
};

} // namespace slipway
