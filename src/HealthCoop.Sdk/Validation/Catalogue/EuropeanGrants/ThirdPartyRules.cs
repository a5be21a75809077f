using HealthCoop.Finance.GrantTerms;
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
            "Chaque subvention à un tiers, et leur somme où l'appel la borne, restent sous le plafond de l'appel. Il "
            + "tombe où l'appel admet qu'aider des tiers soit le but principal, et que c'est le cas.",
            "Each grant to a third party, and their sum where the call bounds it, keeps below the limit of the call. "
            + "There is none where the call allows helping third parties to be the main aim, and it is."),
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
        if (HandsOn(programme))
        {
            foreach (var term in check.TermsOf<ThirdPartySupportTerm>(programme.Budget))
            {
                applies = true;
                check.Cite(term.SourceText);
                Check(term, programme, check);
            }
        }

        if (!applies)
        {
            check.DoesNotApply();
        }
    }

    private static bool HandsOn(Programme programme)
    {
        foreach (var agreement in programme.Agreements)
        {
            if (agreement.Type == AgreementType.SubGrantAgreement)
            {
                return true;
            }
        }

        return false;
    }

    private static void Check(ThirdPartySupportTerm term, Programme programme, RuleCheck check)
    {
        if (term.MaximumEach is { } each)
        {
            CheckEach(each, term.MayBeMainAim, programme, check);
        }

        if (term.MaximumTogether is { } together)
        {
            CheckSum(together, term.MayBeMainAim, programme, check);
        }

        if (!term.MayBeMainAim)
        {
            CheckAim(programme, check);
        }
    }

    private static void CheckEach(Money limit, bool mayBeAim, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var agreement = programme.Agreements[i];
            if (agreement.Type != AgreementType.SubGrantAgreement)
            {
                continue;
            }

            switch (LimitMoney.In(limit.Currency, agreement.Amount, programme).IsAtMost(limit))
            {
                case null:
                    check.Undecided(PlaceOf(i));
                    break;
                case false when IsBound(mayBeAim, programme, check):
                    check.Breaks(
                        PlaceOf(i),
                        new(
                            $"La subvention au tiers est de {agreement.Amount!.Value} ; l'appel admet {limit} au plus.",
                            $"The grant to the third party is {agreement.Amount!.Value}; the call allows {limit} at "
                            + "the most."),
                        LowerIt);
                    break;
            }
        }
    }

    // Whether a limit that is passed holds; reports where that is not known.
    private static bool IsBound(bool mayBeAim, Programme programme, RuleCheck check)
    {
        var isAim = mayBeAim
            ? AttestedMatters.IsSo(programme, AttestationMatter.GrantsToThirdPartiesAreMainAim)
            : false;
        if (isAim is null)
        {
            check.Undecided(nameof(programme.Attestations));
        }

        return isAim == false;
    }

    private static void CheckSum(Money limit, bool mayBeAim, Programme programme, RuleCheck check)
    {
        var (least, most) = (0m, (decimal?)0);
        foreach (var agreement in programme.Agreements)
        {
            if (agreement.Type == AgreementType.SubGrantAgreement)
            {
                var amount = LimitMoney.In(limit.Currency, agreement.Amount, programme);
                (least, most) = (least + (amount.Least?.Amount ?? 0), most + amount.Most?.Amount);
            }
        }

        if (least > limit.Amount)
        {
            if (IsBound(mayBeAim, programme, check))
            {
                var made = new Money(least, limit.Currency);
                check.Breaks(
                    nameof(programme.Agreements),
                    new(
                        $"Les subventions à des tiers font {made} ; l'appel admet {limit} en tout.",
                        $"The grants to third parties make {made}; the call allows {limit} in all."),
                    LowerIt);
            }
        }
        else if (!(most <= limit.Amount))
        {
            RequireAmounts(limit.Currency, programme, check);
        }
    }

    private static void RequireAmounts(Currency currency, Programme programme, RuleCheck check)
    {
        for (var i = 0; i < programme.Agreements.Count; i++)
        {
            var agreement = programme.Agreements[i];
            if (agreement.Type == AgreementType.SubGrantAgreement
                && !LimitMoney.In(currency, agreement.Amount, programme).IsExact)
            {
                check.Undecided(PlaceOf(i));
            }
        }
    }

    private static void CheckAim(Programme programme, RuleCheck check)
    {
        if (AttestedMatters.IsSo(programme, AttestationMatter.GrantsToThirdPartiesAreMainAim) == true
            && AttestedMatters.IndexOf(programme, AttestationMatter.GrantsToThirdPartiesAreMainAim) is { } index)
        {
            check.Breaks(
                JsonPointer.Root / nameof(programme.Attestations) / index / nameof(Attestation.IsSo),
                new(
                    "Les subventions à des tiers sont le but principal, ce que l'appel n'admet pas.",
                    "Grants to third parties are the main aim, which the call does not allow."),
                new("Donner à l'action un autre but principal.", "Give the action another main aim."));
        }
    }

    private static JsonPointer PlaceOf(int agreement) =>
        JsonPointer.Root / nameof(Programme.Agreements) / agreement / nameof(Agreement.Amount);
}
