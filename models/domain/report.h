#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway {

/// A table of a report: its first column names the rows, the others are figures.
struct ReportTable {
    enum class Mark { None, Best, Worst };
    struct Cell {
        QString text;
        Mark mark = Mark::None;
    };

    QString title;
    QStringList header;
    QList<QList<Cell>> rows; ///< as many cells as the header has
    QString note;            ///< below; empty = none
    enum class Kind { Figures, Texts };
    Kind kind = Kind::Figures; ///< Texts: sentences in place of figures
};

/// A picture of a report.
struct ReportFigure {
    QString title;
    QByteArray svg; ///< of Slipway's own making, without script
    QString note{}; ///< below; empty = none
};

/// What a report says, before it is written as a file. All texts are plain: the writers escape them.
struct Report {
    QString title;
    QStringList paragraphs;
    QList<ReportFigure> leadingFigures; ///< before the tables
    QList<ReportTable> tables;
    QList<ReportFigure> figures;
};

} // namespace slipway
