namespace Grader.Sandbox.Bubblewrap;

/// <summary>The bwrap program of this machine.</summary>
internal static class BubblewrapProgram
{
    /// <summary>Its path: it is started without an environment, and so without PATH.</summary>
    /// <exception cref="SandboxUnavailableException">It is not installed.</exception>
    public static string Find(string nameOrPath)
    {
        var candidates = nameOrPath.Contains('/')
            ? [Path.GetFullPath(nameOrPath)]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, nameOrPath));
        return candidates.FirstOrDefault(File.Exists) ?? throw new SandboxUnavailableException(
            $"Tier A of the sandbox needs bubblewrap, and '{nameOrPath}' is not installed. Install it with `apt-get install bubblewrap`.");
    }
}
