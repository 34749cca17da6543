#include "ui/charts/reportpdf.h"

#include "ui/charts/reporthtml.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>

namespace slipway {

namespace {

constexpr int dotsPerInch = 96;
constexpr qreal marginMm = 15;
constexpr qreal footHeight = 32;
constexpr qreal titleHeight = 28;
constexpr qreal figureGap = 24;
constexpr qsizetype mostUpright = 4;
constexpr qsizetype mostColumns = 7; ///< of figures, before a table is cut in two

bool isBroad(const Report &report)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
                       [](const ReportTable &table) { return table.header.size() > mostUpright + 1; });
}

/// As many figures in each part of a table as make the parts alike.
qsizetype columnsFor(const Report &report, qsizetype most)
{
    qsizetype widest = 1;
    for (const ReportTable &table : report.tables)
        widest = std::max(widest, table.header.size() - 1);
    const qsizetype parts = (widest + most - 1) / most;
    return (widest + parts - 1) / parts;
}

/// Paints page after page of one PDF file.
class ReportPages
{
public:
    ReportPages(QPdfWriter &writer, const Report &report)
        : m_writer(writer),
          m_report(report),
          m_painter(&writer),
          m_page(0, 0, writer.width(), writer.height() - footHeight)
    {
    }

    void paintText(qsizetype columns)
    {
        QTextDocument document;
        document.setDefaultFont(textFont(TextRole::Body));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document.setDefaultTextOption(option);
        document.setDocumentMargin(0);
        document.setHtml(reportBody(m_report, columns));
        document.documentLayout()->setPaintDevice(&m_writer);
        document.setPageSize(m_page.size());
        for (int page = 0; page < document.pageCount(); ++page) {
            begin();
            m_painter.save();
            m_painter.translate(0, -page * m_page.height());
            document.drawContents(&m_painter, m_page.translated(0, page * m_page.height()));
            m_painter.restore();
        }
    }

    void paintFigures()
    {
        qreal top = m_page.height(); // on a page of their own
        for (const ReportFigure &figure : m_report.figures) {
            QSvgRenderer picture(figure.svg);
            if (!picture.isValid())
                continue;
            const QSizeF size = QSizeF(picture.defaultSize())
                                    .scaled(m_page.width(), m_page.height() - titleHeight, Qt::KeepAspectRatio);
            if (top + titleHeight + size.height() > m_page.height()) {
                begin();
                top = 0;
            }
            m_painter.setFont(textFont(TextRole::Title));
            m_painter.setPen(Tokens::light().text);
            m_painter.drawText(QRectF(0, top, m_page.width(), titleHeight), Qt::AlignLeft | Qt::AlignTop, figure.title);
            picture.render(&m_painter, QRectF(QPointF(0, top + titleHeight), size));
            top += titleHeight + size.height() + figureGap;
        }
    }

private:
    void begin()
    {
        if (m_number > 0)
            m_writer.newPage();
        ++m_number;
        m_painter.setFont(textFont(TextRole::Micro));
        m_painter.setPen(Tokens::light().text3);
        m_painter.drawText(QRectF(0, m_page.height(), m_page.width(), footHeight), Qt::AlignRight | Qt::AlignBottom,
                           QString::number(m_number));
    }

    QPdfWriter &m_writer;
    const Report &m_report;
    QPainter m_painter;
    QRectF m_page;
    int m_number = 0;
};

} // namespace

QByteArray reportAsPdf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Slipway"));
    const bool broad = isBroad(report);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), broad ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    {
        ReportPages pages(writer, report);
        pages.paintText(columnsFor(report, broad ? mostColumns : mostUpright));
        pages.paintFigures();
    }
    return buffer.data();
}

} // namespace slipway
