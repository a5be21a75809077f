using HealthCoop.Finance;

namespace HealthCoop.Reference;

/// <summary>Names the calls to take instead of one that is not in force.</summary>
internal static class ProfilesInForce
{
    /// <summary>Advises to take one of those that are in force throughout some days.</summary>
    public static Narrative Instead(ReferenceData reference, LocalDate first, LocalDate last)
    {
        var ids = string.Join(", ", reference.GrantProfiles.Where(In(first, last)).Select(static call => call.Id));
        return ids.Length == 0
            ? new(
                "Aucun profil connu n'est en vigueur à cette date : en ajouter un par un jeu de références.",
                "No profile that is known is in force on that day: add one by a reference pack.")
            : new(
                $"Prendre un profil en vigueur à cette date, l'un de : {ids}.",
                $"Take a profile in force on that day, one of: {ids}.");
    }

    private static Func<GrantProfile, bool> In(LocalDate first, LocalDate last) =>
        profile => profile.InForce.Contains(first) && profile.InForce.Contains(last);
}
