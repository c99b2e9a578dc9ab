namespace Grader.Cli.New;

/// <summary><c>grader new SLUG</c></summary>
internal sealed class NewCommand : Command
{
    public NewCommand()
        : base("new", "Scaffolds a challenge that verifies, to be changed into your own.")
    {
        var slug = new Argument<string>("SLUG") { Description = "The new challenge, such as take-every." };
        var pack = new Option<string?>("--pack")
        {
            Description = "The folder that gets challenges/SLUG and graders/SLUG; by default the pack that Grader came with. "
                + "It is created if it does not exist.",
            HelpName = "DIR",
        };
        Arguments.Add(slug);
        Options.Add(pack);
        SetAction(parsed => Run(parsed.GetRequiredValue(slug), parsed.GetValue(pack)));
    }

    /// <param name="folder">The pack; null for the one that Grader came with.</param>
    private static int Run(string slug, string? folder)
    {
        if (!SlugRules.IsSlug(slug)) return UsageError.Report($"'{slug}' is not a slug: {SlugRules.InWords}.");
        if (File.Exists(folder)) return UsageError.Report($"'{folder}' is a file; name a folder.");
        try
        {
            var pack = folder is null ? PackFolders.Find([])[0] : new PackFolders(Path.GetFullPath(folder));
            if (Taken(slug, pack) is { } taken) return UsageError.Report($"There is a challenge '{slug}' already: {taken}.");

            foreach (var file in Scaffold.Write(slug, pack)) Console.WriteLine(Path.GetRelativePath(Environment.CurrentDirectory, file));
            var option = folder is null ? "" : $" --pack {folder}";
            Console.WriteLine($"Prove it with: ./grader verify {slug}{option}");
            return ExitCode.Passed;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return UsageError.Report(unwritable.Message);
        }
    }

    private static string? Taken(string slug, PackFolders pack) =>
        new[] { Path.Combine(pack.Public, slug), Path.Combine(pack.Hidden, slug) }.FirstOrDefault(Path.Exists);
}
