namespace Grader.Service.Roles;

/// <summary>What this process does.</summary>
public sealed class RoleOptions
{
    public const string Section = "Service";

    /// <summary>One role, several (<c>Api, Webhooks</c>), or all.</summary>
    public ServiceRole Role { get; set; } = ServiceRole.All;
}
