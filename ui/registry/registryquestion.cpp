#include "ui/registry/registryquestion.h"

#include "ui/registry/facetpanel.h"
#include "ui/registry/filterline.h"
#include "ui/registry/registrylist.h"
#include "ui/registry/versiontable.h"

namespace slipway {

namespace {

constexpr int rowsWithAnswer = 64; ///< as many as a tall window shows

} // namespace

BrowseQuestion RegistryQuestion::question() const
{
    BrowseQuestion question;
    question.query.filter = m_filter.text();
    question.query.registry = m_list.chosen();
    question.query.sort = m_table.sort();
    question.query.offset = m_table.firstShownRow();
    question.query.limit = rowsWithAnswer;
    question.choices = m_facets.choices();
    question.texts = m_table.shownTexts();
    return question;
}

void RegistryQuestion::narrow(Facet::Key key, const QString &text)
{
    QList<FacetChoice> choices = m_facets.choices();
    choices.removeIf([key](const FacetChoice &choice) { return choice.key == key; });
    choices.append({key, {text}, {}, {}});
    m_facets.setChoices(choices);
}

void RegistryQuestion::narrow(const QString &condition)
{
    const QString filter = m_filter.text().trimmed();
    const bool isWhole = filter.contains(QLatin1String(" or "), Qt::CaseInsensitive);
    const QString before = isWhole ? QLatin1Char('(') + filter + QLatin1Char(')') : filter;
    m_filter.setText(filter.isEmpty() ? condition : before + QStringLiteral(" and ") + condition);
}

RegistryView RegistryQuestion::view() const
{
    return {{}, m_list.chosen(), m_filter.text(), m_facets.choices(), m_facets.openState(), m_table.layoutState()};
}

QString RegistryQuestion::show(const RegistryView &view)
{
    m_list.choose(view.registry);
    m_table.setLayoutState(view.table);
    m_facets.setOpenState(view.openFacets);
    m_facets.setChoices(view.choices);
    m_filter.setText(view.filter);
    const QStringList columns = m_table.missingColumns();
    QStringList losses;
    if (m_list.chosen() != view.registry)
        losses.append(tr("The registry %1 is no longer in the list: all are shown.").arg(view.registry));
    if (!columns.isEmpty())
        losses.append(tr("%n columns of this view are left out, no version has them any more: %1.", nullptr,
                         static_cast<int>(columns.size()))
                          .arg(columns.join(QStringLiteral(", "))));
    return losses.join(QLatin1Char(' '));
}

} // namespace slipway
