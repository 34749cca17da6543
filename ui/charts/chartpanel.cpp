#include "ui/charts/chartpanel.h"

#include "models/base/atomicfile.h"
#include "models/items/tablecsv.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartheading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

#include <numeric>

namespace slipway {

ChartPanel::ChartPanel(const QString &title, QWidget *chart, QAbstractItemModel *figures, QWidget *parent)
    : QWidget(parent),
      m_chart(chart),
      m_figures(figures),
      m_title(chartTitle()),
      m_note(new ElidedLabel({}, TextRole::Small, Tone::Secondary)),
      m_heading(chartHeading(m_title, m_note)),
      m_pages(new QStackedWidget),
      m_table(new TableView({})),
      m_menu(new QMenu(this))
{
    m_table->setModel(figures);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_pages->addWidget(chart);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_heading);
    layout->addWidget(m_pages, 1);
    fillMenu();
    auto *more = Button::iconOnly(QStringLiteral("more"), tr("Chart actions"), Button::Kind::Ghost);
    more->setSmall();
    more->setToolTip(tr("Copy, export, show the table"));
    connect(more, &Button::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_heading->addWidget(more);
    setTitle(title);
}

void ChartPanel::fillMenu()
{
    m_menu->addAction(tr("Copy image"), this, &ChartPanel::copyImage);
    m_menu->addAction(tr("Copy figures"), this, &ChartPanel::copyFigures);
    m_menu->addAction(tr("Export…"), this, &ChartPanel::askAndExport);
    m_tableAction = m_menu->addAction(tr("Show table"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &ChartPanel::showTable);
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_table->setAccessibleName(tr("Figures of %1").arg(title));
}

QString ChartPanel::title() const
{
    return m_title->text();
}

void ChartPanel::setNote(const QString &note)
{
    m_note->setText(note);
}

void ChartPanel::setFigures(QAbstractItemModel *figures, RowNames rowNames)
{
    m_figures = figures;
    m_rowNames = rowNames;
    m_table->setModel(figures);
    m_table->verticalHeader()->setVisible(rowNames == RowNames::First);
}

void ChartPanel::addTool(QWidget *tool)
{
    m_heading->insertWidget(m_heading->count() - 1, tool);
}

void ChartPanel::showTable(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_tableAction->setChecked(shown);
}

bool ChartPanel::showsTable() const
{
    return m_pages->currentIndex() == 1;
}

ChartPicture ChartPanel::picture() const
{
    return m_picture ? m_picture() : chartPicture(*m_chart, title());
}

void ChartPanel::copyImage()
{
    QApplication::clipboard()->setImage(imageOf(picture()));
}

void ChartPanel::copyFigures()
{
    QList<int> rows(m_figures->rowCount());
    QList<int> columns(m_figures->columnCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    QApplication::clipboard()->setText(tableText(*m_figures, rows, columns));
}

void ChartPanel::askAndExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), title() + QStringLiteral(".png"),
                                                      tr("Pictures and data (*.png *.svg *.pdf *.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ChartPanel::exportTo(const QString &path)
{
    QByteArray bytes;
    if (const auto format = pictureFormatOf(path)) {
        bytes = encoded(picture(), *format);
    } else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        bytes = tableCsv(*m_figures, m_rowNames);
    } else {
        Q_EMIT exportFailed(
            makeError(ErrorCode::InvalidArgument,
                      QT_TRANSLATE_NOOP("Core", "“%1” has no known ending. Use .png, .svg, .pdf or .csv."), {path}));
        return;
    }
    m_jobs.run<bool>(
        {}, this,
        [path, bytes](Progress &) -> Result<bool> {
            const Status status = writeFileAtomically(path, bytes);
            return status ? Result<bool>(true) : Result<bool>(status.error());
        },
        [this, path](const Result<bool> &result) {
            if (result)
                Q_EMIT exported(path);
            else
                Q_EMIT exportFailed(result.error());
        });
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

} // namespace slipway
