#include "ui/compare/versionchips.h"

#include "models/items/comparisontablemodel.h"
#include "ui/compare/versionchip.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>

namespace slipway {

namespace {

constexpr int mostChips = 8;

} // namespace

VersionChips::VersionChips(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_chips(nullptr), m_all(new Button({}))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_all);
    m_layout->addStretch(1);
    connect(m_all, &QPushButton::clicked, this, &VersionChips::openMenu);
}

void VersionChips::setVersions(const Comparison &comparison, const QList<int> &looks)
{
    m_names.clear();
    m_baseline = comparison.baseline;
    for (int i = 0; i < comparison.versions.size(); ++i)
        m_names.append(comparedName(comparison, i));
    if (m_chips)
        m_chips->deleteLater(); // a chip may be what led here
    m_chips = new QWidget;
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 0; i < m_names.size() && m_names.size() <= mostChips; ++i) {
        auto *chip = new VersionChip(m_names[i], looks.value(i),
                                     i == m_baseline ? VersionChip::Part::Baseline : VersionChip::Part::Other);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { Q_EMIT baselineChosen(i); });
        connect(chip, &VersionChip::removeRequested, this, [this, i] { Q_EMIT removeChosen(i); });
        row->addWidget(chip);
    }
    m_layout->insertWidget(0, m_chips);
    m_all->setText(tr("%n versions", nullptr, static_cast<int>(m_names.size())));
    m_all->setAccessibleName(tr("The versions that are compared"));
    arrange();
}

void VersionChips::arrange()
{
    const bool fits = m_chips && m_names.size() <= mostChips && m_chips->sizeHint().width() <= width();
    if (m_chips)
        m_chips->setVisible(fits);
    m_all->setVisible(!fits && !m_names.isEmpty());
}

void VersionChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VersionChips::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_all->accessibleName());
    for (int i = 0; i < m_names.size(); ++i) {
        QMenu *version = menu->addMenu(QString(m_names[i]).replace(QLatin1Char('&'), QLatin1String("&&")));
        QAction *baseline = version->addAction(tr("Baseline"), this, [this, i] { Q_EMIT baselineChosen(i); });
        baseline->setCheckable(true);
        baseline->setChecked(i == m_baseline);
        version->addAction(tr("Take out"), this, [this, i] { Q_EMIT removeChosen(i); });
    }
    menu->popup(m_all->mapToGlobal(QPoint(0, m_all->height())));
}

} // namespace slipway
