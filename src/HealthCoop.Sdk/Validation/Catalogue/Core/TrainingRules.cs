using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about training.</summary>
internal static class TrainingRules
{
    /// <summary>A number of trainees says of whom it consists.</summary>
    /// <remarks>Whether the parts make the total is the matter of HC-CLM-002. A model that can say "not published" of
    /// each category leaves no reason to say nothing: silence breaks the rule, an unknown part keeps it.</remarks>
    public static Rule CategoriesAreTold { get; } = Rule.For<Training>(
        new("HC-TRN-001"),
        FindingSeverity.Error,
        new("Un nombre de personnes formées dit ses catégories", "A number of trainees says its categories"),
        CheckCategories) with
    {
        Statement = new(
            "Un nombre connu de personnes formées est réparti par catégories, ou porte une part expressément "
            + "inconnue ; les répartitions par statut et par sexe portent sur les mêmes personnes.",
            "A known number of trainees is split by categories, or carries a part that is expressly unknown; the "
            + "splits by status and by sex are of the same people."),
        Rationale = new(
            "« 688 personnes » en trois catégories ne dit pas combien de soignants savent mieux soigner.",
            "\"688 people\" in three categories does not say how many carers care better."),
        SourceText = new(
            "Lettre Platforma n°16 : « 688 personnes (personnels de santé, personnels administratifs et élus) »",
            "Platforma newsletter 16: \"688 people (health staff, administrative staff and elected officials)\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    /// <summary>People and attendances are two figures.</summary>
    /// <remarks>A number of people that is in truth one of attendances cannot be told from its size, so that none is
    /// guessed at.</remarks>
    public static Rule PeopleAreNotAttendances { get; } = Rule.For<Training>(
        new("HC-TRN-002"),
        FindingSeverity.Error,
        new("Personnes et participations sont deux chiffres", "People and attendances are two figures"),
        CheckAttendances) with
    {
        Statement = new(
            "Les personnes formées se comptent une fois chacune, les participations à chaque séance ; avec plusieurs "
            + "séances, on donne les deux, et les participations ne sont jamais moins nombreuses.",
            "Trainees are counted once each, attendances at every session; with several sessions both are given, and "
            + "attendances are never fewer."),
        Rationale = new(
            "Additionner les séances fait passer une même équipe pour plusieurs.",
            "Adding up sessions makes one team look like several."),
        SourceText = new(
            "Raisonnement : personnes uniques et journées de formation sont deux indicateurs",
            "Reasoning: unique persons and trainee-days are two indicators"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.None,
    };

    /// <summary>A training of staff names what is learnt, by whom and where it is used.</summary>
    /// <remarks>It is not about trainings of elected officials and administrative staff alone. What is not named is
    /// not known, which no more breaks this rule than another; training a cadre that has no post where the training is
    /// to be used breaks it.</remarks>
    public static Rule TrainingHasUse { get; } = Rule.For<Training>(
        new("HC-TRN-003"),
        FindingSeverity.Warning,
        new(
            "Une formation nomme la compétence, le corps et le lieu d'usage",
            "A training names the skill, the cadre and the facility of use"),
        CheckUse) with
    {
        Statement = new(
            "Une formation de personnel de santé nomme les savoir-faire, les corps formés et l'établissement où ils "
            + "servent, et ces corps y ont un poste.",
            "A training of health staff names the skills, the cadres and the facility where they serve, and these "
            + "cadres have a post there."),
        Rationale = new(
            "Les mauvais diagnostics viennent de personnel non qualifié : former ne corrige cela que là où l'on "
            + "soigne.",
            "Misdiagnosis comes from unqualified staff: training mends that only where care is given."),
        SourceText = new(
            "Lettre Platforma n°16 : « mauvais diagnostics en raison ... de personnel non qualifié »",
            "Platforma newsletter 16: misdiagnosis because of unqualified staff"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Facilities,
    };

    /// <summary>The share that stays in post stands beside the number trained.</summary>
    /// <remarks>A share beside a number that is not told breaks the rule: it is a share of nothing. Silence about the
    /// share leaves it undecided.</remarks>
    public static Rule StayersAreTold { get; } = Rule.For<Training>(
        new("HC-TRN-004"),
        FindingSeverity.Advice,
        new("Dire combien restent en poste après la formation", "Say how many stay in post after the training"),
        CheckStayers) with
    {
        Statement = new(
            "La part attendue encore en poste un an après la formation est donnée à côté du nombre de personnes "
            + "formées.",
            "The expected share still in post a year after the training is given next to the number of trainees."),
        Rationale = new(
            "Les élus changent tous les cinq ans et le personnel de santé est muté : former n'est pas encore garder.",
            "Elected officials change every five years and health staff are transferred: to train is not yet to keep."),
        SourceText = new(
            "Raisonnement : mandats de cinq ans des élus, mobilité du personnel de santé",
            "Reasoning: five-year mandates of elected officials, turnover of health staff"),
        Evidence = Evidence.Derived,
        Reads = ProgrammePart.None,
    };

    /// <summary>The number of women among trainees is told.</summary>
    /// <remarks>The share of women in steering bodies is not told by the model, so that the rule leaves it
    /// aside.</remarks>
    public static Rule WomenAreCounted { get; } = Rule.For<Training>(
        new("HC-TRN-005"),
        FindingSeverity.Advice,
        new("Dire la part des femmes parmi les personnes formées", "Say the share of women among trainees"),
        CheckWomen) with
    {
        Statement = new(
            "Un nombre connu de personnes formées dit combien de femmes s'y trouvent.",
            "A known number of trainees says how many women are among them."),
        Rationale = new(
            "Sans ce chiffre, personne ne voit qui est laissé de côté.",
            "Without this figure nobody sees who is left out."),
        SourceText = new(
            "Commune de Sirifila-Boundy : 12 femmes sur 51 membres d'ASACO",
            "Commune of Sirifila-Boundy: 12 women of 51 members of an ASACO"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.None,
    };

    public static ValueList<Rule> All { get; } =
    [
        CategoriesAreTold, PeopleAreNotAttendances, TrainingHasUse, StayersAreTold, WomenAreCounted,
    ];

    private static void CheckCategories(Training training, RuleCheck check)
    {
        if (!training.Trainees.Total.IsKnown)
        {
            check.DoesNotApply();
            return;
        }

        CheckParts(training.Trainees.Parts.IsEmpty, nameof(training.Trainees), check);
        CheckSplit(training.ByStatus, nameof(training.ByStatus), training, check);
        CheckSplit(training.BySex, nameof(training.BySex), training, check);
    }

    private static void CheckSplit<T>(Breakdown<T>? split, string member, Training training, RuleCheck check)
        where T : struct, Enum
    {
        if (split is null)
        {
            return;
        }

        CheckParts(split.Parts.IsEmpty, member, check);
        if (!Fits(training.Trainees))
        {
            return;
        }

        var (own, all) = (Bounds.Of(split.Total), Bounds.Of(training.Trainees.Total));
        if (own.Most < all.Least || own.Least > all.Most)
        {
            check.Breaks(
                JsonPointer.Root / member / nameof(split.Total),
                new(
                    $"La répartition compte {split.Total.Value} personnes et la formation "
                    + $"{training.Trainees.Total.Value}.",
                    $"The split counts {split.Total.Value} people and the training {training.Trainees.Total.Value}."),
                new("Répartir les mêmes personnes.", "Split the same people."));
        }
        else if (!own.IsExact)
        {
            check.Undecided(JsonPointer.Root / member / nameof(split.Total));
        }
        else if (!all.IsExact)
        {
            check.Undecided(JsonPointer.Root / nameof(training.Trainees) / nameof(split.Total));
        }
    }

    // A total that its own parts contradict is found by HC-CLM-002, and compares with nothing.
    private static bool Fits(Breakdown<TraineeCategory> trainees)
    {
        var (sum, areExact) = (0m, !trainees.Parts.IsEmpty);
        foreach (var part in trainees.Parts)
        {
            var people = Bounds.Of(part.People);
            sum += people.Least ?? 0;
            areExact &= people.IsExact;
        }

        var total = Bounds.Of(trainees.Total);
        return !(sum > total.Most || (areExact && sum < total.Least));
    }

    private static void CheckParts(bool areMissing, string member, RuleCheck check)
    {
        if (areMissing)
        {
            check.Breaks(
                JsonPointer.Root / member / nameof(Training.Trainees.Parts),
                new(
                    "Le nombre de personnes est donné sans aucune catégorie.",
                    "The number of people is given without any category."),
                new(
                    "Nommer les catégories ; ce qui n'est pas publié s'écrit sans valeur.",
                    "Name the categories; what is not published is written without a value."));
        }
    }

    private static void CheckAttendances(Training training, RuleCheck check)
    {
        if (training.Attendances is { } attendances)
        {
            CompareAttendances(training, attendances, check);
        }
        else if (training.Sessions is null)
        {
            check.DoesNotApply();
        }
        else if (Bounds.Of(training.Sessions).IsAtMost(1) is not { } isOne)
        {
            check.Undecided(nameof(training.Sessions));
        }
        else if (!isOne)
        {
            check.Undecided(nameof(training.Attendances));
        }
    }

    private static void CompareAttendances(Training training, Claim<int> attendances, RuleCheck check)
    {
        var (times, people) = (Bounds.Of(attendances), Bounds.Of(training.Trainees.Total));
        if (times.Most < people.Least)
        {
            check.Breaks(
                nameof(training.Attendances),
                new(
                    $"{people.Least} personnes ne peuvent pas être venues {times.Most} fois en tout.",
                    $"{people.Least} people cannot have come {times.Most} times in all."),
                new(
                    "Compter chaque personne une fois, et chaque venue à chaque séance.",
                    "Count every person once, and every attendance at each session."));
        }
        else if (!(times.Least >= people.Most))
        {
            check.NeedsKnown(JsonPointer.Root, (nameof(training.Attendances), times.IsExact));
            if (!people.IsExact)
            {
                check.Undecided(JsonPointer.Root / nameof(training.Trainees) / nameof(training.Trainees.Total));
            }
        }
    }

    private static void CheckUse(Training training, RuleCheck check)
    {
        if (!IsForStaff(training))
        {
            check.DoesNotApply();
            return;
        }

        check.NeedsKnown(
            JsonPointer.Root,
            (nameof(training.Skills), !training.Skills.IsEmpty),
            (nameof(training.Cadres), !training.Cadres.IsEmpty),
            (nameof(training.Facility), training.Facility is not null));
        if (training.Facility is { } id && check.Find(id) is { Means.PostsAreComplete: true } facility)
        {
            CheckPosts(training, facility, check);
        }
    }

    // Categories that are not told may be those of staff.
    private static bool IsForStaff(Training training)
    {
        foreach (var part in training.Trainees.Parts)
        {
            if (part.Category is not (TraineeCategory.AdministrativeStaff or TraineeCategory.ElectedOfficials))
            {
                return true;
            }
        }

        return training.Trainees.Parts.IsEmpty;
    }

    private static void CheckPosts(Training training, Facility facility, RuleCheck check)
    {
        for (var i = 0; i < training.Cadres.Count; i++)
        {
            var cadre = training.Cadres[i];
            if (!HasPost(facility, cadre))
            {
                check.Breaks(
                    JsonPointer.Root / nameof(training.Cadres) / i,
                    new(
                        $"Le corps « {cadre} » n'a aucun poste à « {facility.Id} », où la formation doit servir.",
                        $"The cadre '{cadre}' has no post at '{facility.Id}', where the training is to be used."),
                    new(
                        "Former ceux qui y travaillent, ou dire où la formation sert.",
                        "Train those who work there, or say where the training is used."));
            }
        }
    }

    private static bool HasPost(Facility facility, Id<Care.Cadre> cadre)
    {
        foreach (var post in facility.Means.Posts)
        {
            if (post.Cadre == cadre)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckStayers(Training training, RuleCheck check)
    {
        if (training.Trainees.Total.IsKnown)
        {
            check.NeedsKnown(
                JsonPointer.Root,
                (nameof(training.StillInPost), training.StillInPost is { IsKnown: true }));
        }
        else if (training.StillInPost is { IsKnown: true } share)
        {
            check.Breaks(
                nameof(training.StillInPost),
                new(
                    $"La part encore en poste est donnée ({share.Value}), sans le nombre de personnes formées.",
                    $"The share still in post is given ({share.Value}), without the number of trainees."),
                new("Donner le nombre de personnes formées.", "Give the number of trainees."));
        }
        else
        {
            check.DoesNotApply();
        }
    }

    private static void CheckWomen(Training training, RuleCheck check)
    {
        if (!training.Trainees.Total.IsKnown)
        {
            check.DoesNotApply();
            return;
        }

        if (training.BySex is not { Parts.IsEmpty: false } bySex)
        {
            check.Undecided(nameof(training.BySex));
            return;
        }

        for (var i = 0; i < bySex.Parts.Count; i++)
        {
            if (bySex.Parts[i].Category != Sex.Female)
            {
                continue;
            }

            if (!bySex.Parts[i].People.IsKnown)
            {
                var part = JsonPointer.Root / nameof(training.BySex) / nameof(bySex.Parts) / i;
                check.Undecided(part / nameof(BreakdownPart<>.People));
            }

            return;
        }

        check.Breaks(
            JsonPointer.Root / nameof(training.BySex) / nameof(bySex.Parts),
            new(
                "La répartition par sexe ne dit rien des femmes.",
                "The split by sex says nothing about women."),
            new("Ajouter leur nombre, sans valeur s'il n'est pas connu.",
                "Add their number, without a value where it is not known."));
    }
}
