#include "ui/compare/comparisonmenu.h"

#include "ui/widgets/namedialog.h"

#include <QMenu>

namespace slipway {

ComparisonMenu::ComparisonMenu(ComparisonService &service, JobRunner &jobs, QWidget &over,
                               std::function<SavedComparison()> current)
    : QObject(&over),
      m_service(service),
      m_over(over),
      m_current(std::move(current)),
      m_reading(jobs, this),
      m_jobs(jobs)
{
    connect(&service, &ComparisonService::comparisonsChanged, this, &ComparisonMenu::read);
}

void ComparisonMenu::read()
{
    m_reading.run<QList<SavedComparison>>([&service = m_service](Progress &) { return service.saved(); },
                                          [this](const Result<QList<SavedComparison>> &saved) {
                                              if (!saved.ok()) {
                                                  Q_EMIT failed(saved.error());
                                                  return;
                                              }
                                              m_saved = *saved;
                                              Q_EMIT changed();
                                          });
}

void ComparisonMenu::open(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_over);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Saved comparisons"));
    const auto shown = [](QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); };
    for (const SavedComparison &comparison : std::as_const(m_saved)) {
        QAction *action = menu->addAction(shown(comparison.name), this, [this, comparison] {
            m_chosen = comparison.name;
            Q_EMIT openRequested(comparison);
        });
        action->setCheckable(true);
        action->setChecked(comparison.name == m_chosen);
    }
    if (!m_saved.isEmpty())
        menu->addSeparator();
    const bool hasVersions = !m_current().versions.isEmpty();
    menu->addAction(tr("Save this comparison…"), this, &ComparisonMenu::askToSave)->setEnabled(hasVersions);
    const bool isThere = std::any_of(m_saved.begin(), m_saved.end(),
                                     [this](const SavedComparison &comparison) { return comparison.name == m_chosen; });
    if (isThere) {
        menu->addAction(tr("Remove “%1”").arg(shown(m_chosen)), this,
                        [this] { write([&service = m_service, name = m_chosen] { return service.remove(name); }); });
    }
    menu->addSeparator();
    menu->addAction(tr("Open in a window of its own"), this, &ComparisonMenu::windowRequested)->setEnabled(hasVersions);
    menu->popup(globalPosition);
}

void ComparisonMenu::askToSave()
{
    QStringList names;
    for (const SavedComparison &comparison : std::as_const(m_saved))
        names.append(comparison.name);
    auto *dialog = new NameDialog(tr("Save this comparison"), tr("Save"),
                                  {tr("Name of the comparison"),
                                   tr("It holds the versions, the baseline and what is shown of them. What they say is "
                                      "read anew each time."),
                                   tr("Replaces the comparison of this name")},
                                  {}, names);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SavedComparison comparison = m_current();
        comparison.name = dialog->name();
        m_chosen = comparison.name;
        write([&service = m_service, comparison] { return service.save(comparison); });
    });
    dialog->openOver(&m_over);
}

void ComparisonMenu::write(std::function<Status()> change)
{
    m_jobs.run<void>(
        {}, this, [change = std::move(change)](Progress &) { return change(); },
        [this](const Status &written) {
            if (!written.ok())
                Q_EMIT failed(written.error());
        });
}

} // namespace slipway
