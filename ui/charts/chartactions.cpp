#include "ui/charts/chartactions.h"

#include "models/base/atomicfile.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QRegularExpression>

namespace slipway {

namespace {

/// A title as the name of a file: some systems refuse one with these signs.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|])"));
    return QString(title).replace(refused, QStringLiteral("_"));
}

} // namespace

ChartActions::ChartActions(Source source, QWidget *chart)
    : QObject(chart), m_chart(chart), m_source(std::move(source)), m_menu(new QMenu(chart))
{
    m_menu->addAction(tr("Copy image"), this, &ChartActions::copyImage);
    m_menu->addAction(tr("Copy figures"), this, &ChartActions::copyFigures);
    m_menu->addAction(tr("Export…"), this, &ChartActions::askAndExport);
}

Button *ChartActions::makeButton()
{
    auto *more = Button::iconOnly(QStringLiteral("more"), tr("Chart actions"), Button::Kind::Ghost);
    more->setSmall();
    more->setToolTip(tr("Copy, export, show the table"));
    connect(more, &Button::clicked, m_menu,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void ChartActions::copyImage()
{
    QApplication::clipboard()->setImage(imageOf(m_source.picture()));
}

void ChartActions::copyFigures()
{
    QApplication::clipboard()->setText(m_source.text());
}

void ChartActions::askAndExport()
{
    const QString path = QFileDialog::getSaveFileName(m_chart, tr("Export chart"),
                                                      fileNameOf(m_source.picture().title) + QStringLiteral(".png"),
                                                      tr("Pictures and data (*.png *.svg *.pdf *.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ChartActions::exportTo(const QString &path)
{
    QByteArray bytes;
    if (const auto format = pictureFormatOf(path)) {
        bytes = encoded(m_source.picture(), *format);
    } else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        bytes = m_source.csv();
    } else {
        Q_EMIT failed(makeError(ErrorCode::InvalidArgument,
                                QT_TRANSLATE_NOOP("Core", "“%1” has no known ending. Use .png, .svg, .pdf or .csv."),
                                {path}));
        return;
    }
    m_jobs.run<bool>(
        {}, this,
        [path, bytes](Progress &) -> Result<bool> {
            const Status status = writeChosenFile(path, bytes);
            return status ? Result<bool>(true) : Result<bool>(status.error());
        },
        [this, path](const Result<bool> &result) {
            if (result)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace slipway
