namespace Grader.Sandbox.Bubblewrap;

/// <summary>The bwrap program of this machine.</summary>
internal static class BubblewrapProgram
{
    /// <exception cref="SandboxUnavailableException">It is not installed.</exception>
    public static void Require(string nameOrPath)
    {
        var found = nameOrPath.Contains('/')
            ? File.Exists(nameOrPath)
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, nameOrPath)));
        if (!found)
        {
            throw new SandboxUnavailableException(
                $"The sandbox needs bubblewrap, and '{nameOrPath}' is not installed. Install it: apt-get install bubblewrap");
        }
    }
}
