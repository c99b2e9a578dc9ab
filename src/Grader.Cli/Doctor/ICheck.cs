namespace Grader.Cli.Doctor;

/// <summary>Looks at one thing that grading needs.</summary>
internal interface ICheck
{
    string Subject { get; }

    Task<Finding> RunAsync(CancellationToken cancellationToken);
}
