#include "ui/registry/inspector.h"
#include "ui/registry/registrypage.h"

namespace slipway {

QString RegistryPage::help() const
{
    const bool isAboutVersion = m_wholePage || m_inspector->isAncestorOf(window()->focusWidget());
    if (const QString own = isAboutVersion ? m_inspector->help() : QString(); !own.isEmpty())
        return own;
    return tr("The versions of all registries that you have added.\n\n"
              "The filter understands words, conditions, and, or, not and parentheses; MLflow's searches work as they "
              "are:\n"
              "accuracy > 0.9 and stage = Production\n"
              "metrics.validation.loss between 0.1 and 0.3\n"
              "params.optimizer in (adam, sgd)\n"
              "tags.team = 'risk' or tag:xgboost\n"
              "model like 'PR%' not alias:champion\n"
              "created > -7d, created = 2024-10-01\n"
              "size > 10MB, problems > 0, semver >= 1.2.0\n"
              "description matches '^fix', author is null\n"
              "integrity:damaged, after Verify artifacts in the table's menu\n"
              "A missing value satisfies no condition. Down chooses among what may stand there, Tab takes it.\n\n"
              "A click on a column sorts, Shift+click adds a second key. Enter opens the version on the whole "
              "page, "
              "Esc returns. Space shows or hides the version beside the table. Shift+F10 opens the menu of the table "
              "or of the list of registries; there, Delete removes "
              "the selected registry. Ctrl+O adds a folder; F5 reads what has changed in the registries.\n\n"
              "Slipway only reads a registry's files. Removing a registry from the list deletes nothing of it.");
}

} // namespace slipway
