using Grader.Grading.Starters;

namespace Grader.Cli.Starter;

/// <summary><c>grader starter SLUG DIR</c></summary>
internal sealed class StarterCommand : Command
{
    public StarterCommand()
        : base("starter", "Writes a project for your own editor, in which 'dotnet test' runs the statement's examples.")
    {
        var slug = new Argument<string>("SLUG") { Description = "The challenge, such as take-every." };
        var folder = new Argument<string>("DIR") { Description = "A new or empty folder for the project." };
        var pack = PackOption.Create();
        Arguments.Add(slug);
        Arguments.Add(folder);
        Options.Add(pack);
        SetAction(parsed => Run(parsed.GetRequiredValue(slug), parsed.GetRequiredValue(folder), parsed.GetValue(pack) ?? []));
    }

    private static int Run(string slug, string folder, IReadOnlyList<string> packs)
    {
        if (PackOption.Load(packs) is not { } published) return ExitCode.UsageError;
        if (published.Catalogue.Find(slug) is not { } challenge) return UnknownSlug.Report(slug, published.Catalogue);
        try
        {
            if (File.Exists(folder)) return UsageError.Report($"'{folder}' is a file; name a folder.");
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
                return UsageError.Report($"'{folder}' is not empty; name a new folder.");
            foreach (var file in StarterProject.Of(challenge))
            {
                var path = Path.Combine(folder, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return UsageError.Report(unwritable.Message);
        }

        Console.WriteLine($"{slug} is in {folder}: write Starter.cs there and run 'dotnet test'.");
        return ExitCode.Passed;
    }
}
