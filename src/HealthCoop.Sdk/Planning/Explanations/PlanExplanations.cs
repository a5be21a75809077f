using HealthCoop.Programmes;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Explanations;

/// <summary>Explains the figures of plans.</summary>
/// <remarks>All members may be called from several threads at once.</remarks>
/// <example><code>
/// var explanation = plan.Explain(Figure.CostOf(new("works-hombori")), programme);
/// Console.WriteLine(explanation?.ToText(Language.French));
/// </code></example>
public static class PlanExplanations
{
    extension(Plan plan)
    {
        /// <summary>Explains a figure.</summary>
        /// <param name="figure">The figure.</param>
        /// <param name="programme">The programme that the plan was made of.</param>
        /// <param name="reference">
        /// The reference data that it was made with, or <see langword="null"/> for <see cref="ReferenceData.Shipped"/>.
        /// </param>
        /// <returns>
        /// Why the figure is what it is, or <see langword="null"/> when the plan has no such figure, or the programme
        /// has nothing that it could be about.
        /// </returns>
        /// <remarks>
        /// The plan says which figure is meant; its value comes from the programme alone. So a figure of a plan that
        /// was changed, or was made of another programme, differs from what explains it. What is worked out for one
        /// figure is kept for the others as long as the programme is in use.
        /// </remarks>
        /// <exception cref="ArgumentNullException">
        /// The plan or <paramref name="programme"/> is <see langword="null"/>.
        /// </exception>
        public Explanation? Explain(Figure figure, Programme programme, ReferenceData? reference = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(programme);
            if (figure.PathIn(plan) is not { } path
                || ProgrammeReasons.Of(programme, reference ?? ReferenceData.Shipped) is not { } reasons)
            {
                return null;
            }

            lock (reasons)
            {
                return new FigureReasons(plan, reasons).Of([.. path.Steps()]);
            }
        }
    }
}
