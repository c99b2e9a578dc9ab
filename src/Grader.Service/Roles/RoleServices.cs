using Grader.Grading.Intake;
using Grader.Grading;
using Grader.Sandbox;
using Grader.Service.Database;
using Grader.Service.Events;
using Grader.Service.Intake;
using Grader.Service.Keys;
using Grader.Service.Packs;
using Grader.Service.Queue;
using Grader.Service.Regrading;
using Grader.Service.Requests;
using Grader.Service.Retention;
using Grader.Service.Sweeping;
using Grader.Service.Webhooks;
using Grader.Service.Worker;
using Grader.Webhooks;

namespace Grader.Service.Roles;

/// <summary>Reads the role of this process, and refuses what it cannot do alone.</summary>
internal static class RoleServices
{
    /// <summary>All roles may share one configuration: what another reads is no mistake here.</summary>
    private static readonly string[] Sections =
    [
        HttpOptions.Section, DatabaseOptions.Section, SecretOptions.Section, WebhookOptions.Section, GradingOptions.Section,
        ReloadOptions.Section, IntakeLimits.Section, SubmissionLimits.Section, MetadataLimits.Section, WaitOptions.Section,
        AttemptOptions.Section, KeyOptions.Section, RegradeOptions.Section, SandboxOptions.Section, BusOptions.Section,
        SweepOptions.Section, EventOptions.Section, EndpointOptions.Section, RetentionOptions.Section,
    ];

    /// <exception cref="OptionsValidationException">The role needs a broker and a database that processes share.</exception>
    public static ServiceRole AddRole(this WebApplicationBuilder builder)
    {
        builder.AddValidated<RoleOptions>(RoleOptions.Section);
        foreach (var section in Sections) builder.AddSection(section);
        var role = (builder.Configuration.GetSection(RoleOptions.Section).Get<RoleOptions>() ?? new()).Role;
        if (Objection(role, builder.Configuration) is { } objection)
            throw new OptionsValidationException(RoleOptions.Section, typeof(RoleOptions), [objection]);
        return role;
    }

    private static string? Objection(ServiceRole role, ConfigurationManager configuration)
    {
        if (role == ServiceRole.All) return null;
        if (role is 0 or > ServiceRole.All) return $"{RoleOptions.Section}:{nameof(RoleOptions.Role)} must name a role.";

        var lacks = new List<string>();
        if (!DatabaseOptions.Of(configuration).IsShared)
            lacks.Add("a database that processes share (--database postgres://user:password@host/name)");
        if (role != ServiceRole.Webhooks && BusOptions.TransportOf(configuration) != BusTransport.RabbitMq)
            lacks.Add("a broker (--bus rabbitmq)");
        if (role.HasFlag(ServiceRole.Worker) && !role.HasFlag(ServiceRole.Api) && string.IsNullOrEmpty(configuration["Http:PublicUrl"]))
            lacks.Add("the address of the API for the links in results (Http:PublicUrl=https://grader.example)");
        return lacks.Count == 0
            ? null
            : $"--role {role.ToString().ToLowerInvariant()} needs {string.Join(", and ", lacks)}; without them use --role all.";
    }
}
