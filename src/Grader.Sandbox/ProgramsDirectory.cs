namespace Grader.Sandbox;

/// <summary>Finds the published programs of the sandbox.</summary>
internal static class ProgramsDirectory
{
    /// <summary>The configured folder; else <c>programs</c> beside the service, or <c>artifacts/programs</c> above it.</summary>
    /// <exception cref="SandboxUnavailableException">There is none.</exception>
    public static string Find(string? configured)
    {
        if (configured is not null)
        {
            return Directory.Exists(configured)
                ? Path.GetFullPath(configured)
                : throw new SandboxUnavailableException($"Sandbox:ProgramsDirectory is '{configured}', which does not exist.");
        }

        return Candidates().FirstOrDefault(Directory.Exists)
            ?? throw new SandboxUnavailableException(
                $"No folder 'programs' beside {AppContext.BaseDirectory}; build the solution or set Sandbox:ProgramsDirectory.");
    }

    private static IEnumerable<string> Candidates()
    {
        yield return Path.Combine(AppContext.BaseDirectory, "programs");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "artifacts", "programs");
    }
}
