namespace Grader.Probes.Memory;

/// <summary>A source whose items can be followed in a survivor census.</summary>
internal interface ICensused
{
    Survivors? Survivors { get; set; }
}
