using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Financing;

/// <summary>What a programme's document tells of what calls ask.</summary>
internal sealed class ProgrammeCircumstances(Programme programme, DateInterval during)
{
    /// <summary>Gets what it tells of one source and its call, and what it does not tell.</summary>
    public (FundingCircumstances Circumstances, ValueList<Narrative> Unknown) Of(
        FundingSource source,
        GrantProfile call)
    {
        var unknown = new List<Narrative>();
        var start = during.Start.ToYearMonth();
        var signature = SignatureOf(source);
        var circumstances = new FundingCircumstances
        {
            During = during,
            Start = start,
            End = during.End.ToYearMonth(),
            Signature = signature,
            EarlyStart = AttestedMatters.IsSo(programme, AttestationMatter.EarlyStartAccepted) == true ? start : null,
            IsMultiCountry = IsMultiCountry(call, unknown),
            Authorised =
            [
                .. Attested(AttestationMatter.LandOrBuildingsAuthorised, CostType.LandOrBuildings),
                .. Attested(AttestationMatter.InKindAccepted, CostType.InKind),
            ],
        };
        if (call.Find<RetroactivityTerm>() is { Earliest: not EarliestCost.AfterSignature } early)
        {
            TellEarlyStart(signature > start, early, unknown);
        }

        return (circumstances, unknown.ToValueList());
    }

    // The first month in which a contract was signed that may be the source's.
    private YearMonth? SignatureOf(FundingSource source) => programme.Agreements
        .Where(agreement => agreement.Type == AgreementType.GrantContract
            && (source.Partner is not { } payer || agreement.Parties.IsEmpty || agreement.Parties.Contains(payer)))
        .Select(static agreement => agreement.SignedOn?.ForPlanning is { Month: { } month } day
            ? new YearMonth(day.Year, month)
            : (YearMonth?)null)
        .Min();

    private void TellEarlyStart(bool isLate, RetroactivityTerm early, List<Narrative> unknown)
    {
        var alone = programme.Attestations.FirstOrDefault(static attestation =>
            attestation is { Matter: AttestationMatter.EarlyStartAccepted, Activity: not null, IsSo.Value: true });
        if (alone is not null)
        {
            Tell(
                $"Un début anticipé est accepté pour la seule activité « {alone.Activity} »",
                $"An early start is accepted for the activity '{alone.Activity}' alone");
        }
        else if (isLate && AttestedMatters.IsSo(programme, AttestationMatter.EarlyStartAccepted) is null)
        {
            Tell(
                "On ne sait pas si les coûts d'avant la signature sont acceptés ; aucun n'est payé",
                "Whether costs before the signature are accepted is not known; none is paid");
        }

        void Tell(string french, string english) => unknown.Add(new(
            $"{french} : {early.SourceText.French}",
            $"{english}: {early.SourceText.English}"));
    }

    private bool IsMultiCountry(GrantProfile call, List<Narrative> unknown)
    {
        if (call.Find<MultiCountryTerm>() is not { } term)
        {
            return false;
        }

        var has = SeveralCountries.Has(programme, term);
        if (has is null)
        {
            unknown.Add(new(
                $"On ne sait pas si le programme agit dans plusieurs pays : {term.SourceText.French}",
                $"Whether the programme works in several countries is not known: {term.SourceText.English}"));
        }
        else if (has.Value && term.MaximumRate < call.MaximumRate)
        {
            unknown.Add(new(
                $"Le taux de {term.MaximumRate} est pris pour tous les pays ; pays par pays, {call.MaximumRate} "
                + $"peuvent valoir : {term.SourceText.French}",
                $"The rate of {term.MaximumRate} is taken for all countries; country by country, {call.MaximumRate} "
                + $"may hold: {term.SourceText.English}"));
        }

        return has == true;
    }

    private CostType[] Attested(AttestationMatter matter, CostType type) =>
        AttestedMatters.IsSo(programme, matter) == true ? [type] : [];
}
