namespace Grader.Testing.Submissions;

/// <summary>What attacks look for on this machine: a file and an environment variable, where they can be found.</summary>
public sealed class PlantedSecrets : IDisposable
{
    /// <summary>What must appear in no result.</summary>
    public const string Content = "planted-secret-c41e7a0d";

    private const string Variable = "GRADER_PLANTED_SECRET";

    // Attacks cannot be told where it is, so it is where anybody can find it.
    private static readonly string File = "/var/tmp/grader-planted-secret";

    private PlantedSecrets()
    {
    }

    public static PlantedSecrets Plant()
    {
        Environment.SetEnvironmentVariable(Variable, Content);
        System.IO.File.WriteAllText(File, Content);
        return new();
    }

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);
}
