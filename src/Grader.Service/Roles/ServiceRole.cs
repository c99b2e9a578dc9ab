namespace Grader.Service.Roles;

/// <summary>What a process of the service does. Several do different things over one broker and one database.</summary>
[Flags]
public enum ServiceRole
{
    /// <summary>Takes submissions over HTTP and answers for them.</summary>
    Api = 1,

    /// <summary>Grades submissions from the queue in a sandbox.</summary>
    Worker = 2,

    /// <summary>Sends webhooks.</summary>
    Webhooks = 4,

    All = Api | Worker | Webhooks,
}
