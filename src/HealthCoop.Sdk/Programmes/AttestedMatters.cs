namespace HealthCoop.Programmes;

/// <summary>What a document attests of a whole programme: the last attestation of a matter that says whether it is so
/// decides. Pure, so it may be used from several threads.</summary>
public static class AttestedMatters
{
    /// <summary>Tells whether a matter is attested to be so.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="matter">The matter. What is attested of one activity, facility or plan alone does not
    /// count.</param>
    /// <returns>Whether it is so, or <see langword="null"/> where nothing says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static bool? IsSo(Programme programme, AttestationMatter matter)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return IsSo(programme, matter, default);
    }

    /// <summary>Tells whether a matter is attested of one thing to be so.</summary>
    internal static bool? IsSo(Programme programme, AttestationMatter matter, AttestedThing about) =>
        IndexOf(programme, matter, about) is { } index ? programme.Attestations[index].IsSo.Value : null;

    /// <summary>Finds the attestation that decides: the last one with an answer, else the last one.</summary>
    internal static int? IndexOf(Programme programme, AttestationMatter matter, AttestedThing about = default)
    {
        int? open = null, answered = null;
        for (var i = 0; i < programme.Attestations.Count; i++)
        {
            var attestation = programme.Attestations[i];
            if (attestation.Matter == matter && about.IsThatOf(attestation))
            {
                open = i;
                answered = attestation.IsSo.IsKnown ? i : answered;
            }
        }

        return answered ?? open;
    }
}
