using HealthCoop.Documents;
using HealthCoop.Programmes;

namespace HealthCoop.Publication;

/// <summary>Applies publication profiles to programmes.</summary>
/// <remarks>
/// Public outputs are made of what <c>Apply</c> returns and of nothing else: a plan, a report, an explanation or a
/// finding cannot tell what is not there. What documents can hold is kept back unless it is known to be harmless or its
/// <see cref="PublicationMatter"/> is allowed, so a member that the model gains later is kept back too.
/// </remarks>
/// <example><code>
/// var told = PublicationProfile.PublicOf(programme).Apply(programme);
/// var plan = new ProgrammePlanner().Plan(told).RequirePlan();
/// </code></example>
public static class PublicationProfiles
{
    extension(PublicationProfile profile)
    {
        /// <summary>Makes the programme that outputs under this profile may tell.</summary>
        /// <param name="programme">The programme.</param>
        /// <returns>
        /// A sound programme. Names and ids that are kept back are replaced by numbers within their kind, such as
        /// <c>works-3</c>; other texts by "Not published" where they must be written, else by nothing. What is left
        /// out is unknown: lists are no longer complete, claims have no value. Dates, lengths, links, budgets and what
        /// services need stay. Where stocks are kept back, the cost items of an activity are added up by heading,
        /// currency, date of price and nature. Where names are, references to texts and profiles outside the programme
        /// are left out, and with them what the profile of a grant would add to a plan. In public outputs, sites that
        /// are military, or not known to stand on stable territory, and what happens at them are never told of. A
        /// programme that has such sites tells no texts and no extensions, save of its other sites, and no names or
        /// ids that quote those of such a site or have figures in them. Applying a profile twice changes nothing more.
        /// The profile <see cref="PublicationProfile.Internal"/> gives the very same programme.
        /// </returns>
        /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">
        /// The programme is not sound: <see cref="ProgrammeDocument.Check(Programme)"/> finds something. A profile that
        /// tells everything does not look.
        /// </exception>
        public Programme Apply(Programme programme)
        {
            ArgumentNullException.ThrowIfNull(profile);
            ArgumentNullException.ThrowIfNull(programme);
            return TellsEverything(profile) ? programme : Redaction.Of(programme, profile);
        }
    }

    private static bool TellsEverything(PublicationProfile profile) =>
        profile is { Audience: Audience.Internal, SmallestGroup: 1 }
        && Enum.GetValues<PublicationMatter>().All(profile.Allowed.Contains);
}
