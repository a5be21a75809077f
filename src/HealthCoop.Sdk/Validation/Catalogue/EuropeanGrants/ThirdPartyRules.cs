using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.EuropeanGrants;

/// <summary>Rules about grants to third parties.</summary>
internal static class ThirdPartyRules
{
    /// <summary>Grants to third parties keep within their limits.</summary>
    public static Rule SubGrantsWithinLimits { get; } = Rule.For<Programme>(
        new("EU-FSTP"),
        FindingSeverity.Error,
        new(
            "Les subventions à des tiers restent sous leur plafond",
            "Grants to third parties keep within their limits"),
        Check) with
    {
        Statement = new(
            "Chaque subvention à un tiers, et leur somme jusqu'en 2011, restent sous le plafond en vigueur. Depuis "
            + "2012, le plafond tombe si aider des tiers est le but principal.",
            "Each grant to a third party, and up to 2011 their sum, keeps below the limit in force. From 2012 there is "
            + "no limit where helping third parties is the main aim."),
        Rationale = new(
            "Au-delà, le tiers aurait dû répondre à un appel comme tout demandeur.",
            "Beyond it, the third party should have answered a call as any applicant does."),
        SourceText = new(
            "PRAG 2010, éligibilité des actions (10 000 et 100 000 EUR) ; règlement financier de 2012 (60 000 EUR)",
            "PRAG 2010, eligibility of actions (EUR 10,000 and 100,000); Financial Regulation of 2012 (EUR 60,000)"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Agreements | ProgrammePart.Attestations | ProgrammePart.Start | ProgrammePart.Budget,
    };

    public static ValueList<Rule> All { get; } = [SubGrantsWithinLimits];

    private static Narrative LowerIt { get; } = new(
        "Réduire la subvention, ou passer par un appel.",
        "Lower the grant, or go through a call.");

    private static void Check(Programme programme, RuleCheck check)
    {
        var applies = false;
        foreach (var agreement in programme.Agreements)
        {
            applies |= agreement.Type == AgreementType.SubGrantAgreement;
        }

        if (!applies)
        {
            check.DoesNotApply();
            return;
        }

        var together = check.Figure("all", programme, isNeeded: false);
        if (check.Figure("each", programme, isNeeded: false) is { } each)
        {
            CheckEach(each, mayBeAim: together is null, programme, check);
        }

        if (together is { } all)
        {
            CheckSum(all, programme, check);
            CheckAim(programme, check);
        }
    }

    private static void CheckEach(decimal limit, bool mayBeAim, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var agreement = programme.Agreements[i];
            if (agreement.Type != AgreementType.SubGrantAgreement)
            {
                continue;
            }

            switch (InEuros(agreement, programme).IsAtMost(Money.Eur(limit)))
            {
                case null:
                    check.Undecided(PlaceOf(i));
                    break;
                case false:
                    CheckAimOf(agreement, i, limit, mayBeAim, programme, check);
                    break;
            }
        }
    }

    private static void CheckAimOf(
        Agreement agreement,
        int i,
        decimal limit,
        bool mayBeAim,
        Programme programme,
        RuleCheck check)
    {
        var isAim = RuleCheck.Attested(AttestationMatter.GrantsToThirdPartiesAreMainAim, programme);
        if (mayBeAim && isAim is null)
        {
            check.Undecided(nameof(programme.Attestations));
        }
        else if (!mayBeAim || isAim == false)
        {
            var most = Money.Eur(limit);
            check.Breaks(
                PlaceOf(i),
                new(
                    $"La subvention au tiers est de {agreement.Amount!.Value} ; le guide admet {most} au plus.",
                    $"The grant to the third party is {agreement.Amount!.Value}; the guide allows {most} at the most."),
                LowerIt);
        }
    }

    private static void CheckSum(decimal limit, Programme programme, RuleCheck check)
    {
        var (least, most) = (0m, (decimal?)0);
        foreach (var agreement in programme.Agreements)
        {
            if (agreement.Type == AgreementType.SubGrantAgreement)
            {
                var amount = InEuros(agreement, programme);
                (least, most) = (least + (amount.Least?.Amount ?? 0), most + amount.Most?.Amount);
            }
        }

        if (least > limit)
        {
            var (made, allowed) = (Money.Eur(least), Money.Eur(limit));
            check.Breaks(
                nameof(programme.Agreements),
                new(
                    $"Les subventions à des tiers font {made} ; le guide admet {allowed} en tout.",
                    $"The grants to third parties make {made}; the guide allows {allowed} in all."),
                LowerIt);
        }
        else if (!(most <= limit))
        {
            RequireAmounts(programme, check);
        }
    }

    private static void RequireAmounts(Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var agreement = programme.Agreements[i];
            if (agreement.Type == AgreementType.SubGrantAgreement && !InEuros(agreement, programme).IsExact)
            {
                check.Undecided(PlaceOf(i));
            }
        }
    }

    private static void CheckAim(Programme programme, RuleCheck check)
    {
        if (RuleCheck.Attested(AttestationMatter.GrantsToThirdPartiesAreMainAim, programme) == true
            && RuleCheck.IndexOf(AttestationMatter.GrantsToThirdPartiesAreMainAim, programme) is { } index)
        {
            check.Breaks(
                JsonPointer.Root / nameof(programme.Attestations) / index / nameof(Attestation.IsSo),
                new(
                    "Les subventions à des tiers sont le but principal, ce que le guide de 2010 n'admet pas.",
                    "Grants to third parties are the main aim, which the guide of 2010 does not allow."),
                new("Donner à l'action un autre but principal.", "Give the action another main aim."));
        }
    }

    private static JsonPointer PlaceOf(int agreement) =>
        JsonPointer.Root / nameof(Programme.Agreements) / agreement / nameof(Agreement.Amount);

    private static Bound<Money> InEuros(Agreement agreement, Programme programme)
    {
        var amount = Bounds.Of(agreement.Amount);
        return new(InEuros(amount.Least, programme), InEuros(amount.Most, programme), amount.IsOpen);
    }

    private static Money? InEuros(Money? amount, Programme programme)
    {
        if (amount is not { } stated || stated.Currency == Currency.Eur)
        {
            return amount;
        }

        var rates = Budget.RatesOf(programme.Budget);
        return programme.Start.Value?.Earliest is { } day
            && rates.TryConvert(stated, Currency.Eur, day, out var converted)
                ? converted
                : null;
    }
}
