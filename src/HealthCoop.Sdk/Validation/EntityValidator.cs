using FluentValidation;
using FluentValidation.Results;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using HealthCoop.Validation.Running;

namespace HealthCoop.Validation;

/// <summary>The rules about one kind of entity as an ordinary validator, for forms and web frameworks.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <remarks>
/// A failure has the property (<c>Costs[1].UnitPrice</c>), the rule's id as error code and the bilingual
/// <see cref="Finding"/> as custom state; what breaks elsewhere in the programme stands at the entity itself, and the
/// finding says where. Places of findings and their fixes are seen from the entity: only a report's are carried out by
/// <see cref="ValidationReport.ApplyFix"/>. What is undecided is no failure, and a valid entity may still leave rules
/// undecided. Rules that need the programme around the entity are run only where it is given.
/// </remarks>
public sealed class EntityValidator<T> : AbstractValidator<T>
    where T : class
{
    private readonly ValidationRules _rules;
    private readonly Programme? _programme;
    private readonly Language _language;

    /// <summary>Makes a validator.</summary>
    /// <param name="programme">The programme that the entity is a part of, or <see langword="null"/>.</param>
    /// <param name="options">The settings, or <see langword="null"/> for
    /// <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="language">The language of messages; the default is French.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no type of the model, or the settings name
    /// a rule that no pack has.</exception>
    public EntityValidator(Programme? programme = null, ValidationOptions? options = null, Language language = default)
    {
        if (!ContentWalk.Meets(typeof(T)))
        {
            throw new ArgumentException($"{typeof(T).Name} is no type of the model, so that no rule is about it.");
        }

        _rules = ValidationRules.Of(options);
        _programme = programme;
        _language = language;
        RuleFor(entity => entity).Custom(Check);
    }

    private void Check(T entity, ValidationContext<T> context)
    {
        if (NullSearch.Finds(entity))
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, NothingInAList.In(_language)));
            return;
        }

        var run = new RuleRun(_rules.Set);
        run.Begin(_programme ?? entity as Programme, check => Fail(check, context));
        run.Run(entity);
    }

    private void Fail(RuleCheck check, ValidationContext<T> context)
    {
        foreach (var finding in check.Broken)
        {
            var place = check.Elsewhere.Contains(finding) ? JsonPointer.Root : finding.Path;
            context.AddFailure(FailureOf(finding, place, context));
        }
    }

    private static Narrative NothingInAList { get; } = new(
        "Une liste n'a rien à la place d'un élément.",
        "A list has nothing in the place of an item.");

    private ValidationFailure FailureOf(Finding finding, JsonPointer place, ValidationContext<T> context) => new(
        context.PropertyChain.BuildPropertyPath(PropertyPath.Of(place)),
        $"{finding.Message.In(_language)} {finding.Advice.In(_language)}")
    {
        ErrorCode = finding.Rule.Value,
        AttemptedValue = finding.Offending,
        CustomState = finding,
        Severity = finding.Severity switch
        {
            FindingSeverity.Error => Severity.Error,
            FindingSeverity.Warning => Severity.Warning,
            _ => Severity.Info,
        },
    };
}
