using HealthCoop.Cli.Output.Text;
using HealthCoop.Programmes;

namespace HealthCoop.Cli.Output.Sections;

/// <summary>Who is trained; of a group whose number is not published no number is shown.</summary>
internal static class TraineeSection
{
    public static void Write(Page page, Programme programme)
    {
        var trainings = programme.Activities.OfType<Training>().ToList();
        if (trainings.Count == 0)
        {
            return;
        }

        page.Heading(Labels.Trainees);
        foreach (var training in trainings)
        {
            var total = training.Trainees.Total;
            var people = page.Fact(total, count => page.Numbers.Count(count, Plurals.People), Labels.NotPublished);
            var modality = total.IsKnown ? $" ({page.In(Words.Of(total.Modality))})" : string.Empty;
            page.Item(page.Labelled(page.In(training.Name), people + modality));
            foreach (var part in training.Trainees.Parts)
            {
                page.Item(
                    page.Labelled(
                        page.In(Words.Of(part.Category)),
                        page.Fact(part.People, page.Numbers.Whole, Labels.NotPublished)),
                    depth: 1);
            }
        }
    }
}
