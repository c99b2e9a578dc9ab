using System.Text.RegularExpressions;
using k8s;
using k8s.Models;

namespace Grader.Architecture.Tests;

/// <summary>What operators copy from deploy/.</summary>
public sealed class DeployTests
{
    private const string Roles = "api worker webhooks";

    private static readonly string Kubernetes = Path.Combine(Checkout.Root, "deploy", "kubernetes");

    /// <summary>Every document, with its file. Fields that Kubernetes does not know are errors.</summary>
    private static readonly IReadOnlyList<object> Objects =
    [
        .. Directory.EnumerateFiles(Kubernetes, "*.yaml")
            .SelectMany(file => KubernetesYaml.LoadAllFromString(File.ReadAllText(file), typeMap: null, strict: true)),
    ];

    [Fact]
    public void Each_role_has_a_deployment_and_a_disruption_budget_for_its_pods()
    {
        foreach (var role in Roles.Split(' '))
        {
            var deployment = Assert.Single(Objects.OfType<V1Deployment>(), item => item.Name() == $"grader-{role}");
            var pods = deployment.Spec.Template.Metadata.Labels;
            Assert.Equal(pods, deployment.Spec.Selector.MatchLabels);
            var budget = Assert.Single(Objects.OfType<V1PodDisruptionBudget>(), item => item.Name() == $"grader-{role}");
            Assert.Equal(pods, budget.Spec.Selector.MatchLabels);
            Assert.Equal(["serve", "--role", role], Container(deployment).Args);
        }
    }

    [Fact]
    public void Containers_are_confined_and_probed()
    {
        foreach (var deployment in Objects.OfType<V1Deployment>())
        {
            var pod = deployment.Spec.Template.Spec;
            Assert.True(pod.SecurityContext.RunAsNonRoot);
            Assert.NotEqual("Unconfined", pod.SecurityContext.SeccompProfile.Type);
            var container = Container(deployment);
            Assert.True(container.SecurityContext.ReadOnlyRootFilesystem);
            Assert.False(container.SecurityContext.AllowPrivilegeEscalation);
            Assert.Equal(["ALL"], container.SecurityContext.Capabilities.Drop);
            Assert.NotNull(container.Resources.Limits["memory"]);
            Assert.Equal("/health/ready", container.ReadinessProbe.HttpGet.Path);
            Assert.Equal("/health/live", container.LivenessProbe.HttpGet.Path);
        }
    }

    [Fact]
    public void Everything_that_a_deployment_reads_is_there()
    {
        var settings = Objects.OfType<V1ConfigMap>().Select(item => item.Name())
            .Concat(Objects.OfType<V1Secret>().Select(item => item.Name())).ToHashSet();
        Checkout.AssertNone(
            from deployment in Objects.OfType<V1Deployment>()
            from source in Container(deployment).EnvFrom
            let name = source.ConfigMapRef?.Name ?? source.SecretRef.Name
            where !settings.Contains(name)
            select $"{deployment.Name()}: no {name}");
    }

    [Fact]
    public void The_scaled_deployment_is_the_one_of_the_workers()
    {
        var scaled = File.ReadAllText(Path.Combine(Checkout.Root, "deploy", "keda", "workers.yaml"));
        var target = Regex.Match(scaled, @"scaleTargetRef:\s+name: (\S+)").Groups[1].Value;
        Assert.Contains(Objects.OfType<V1Deployment>(), item => item.Name() == target);
    }

    private static V1Container Container(V1Deployment deployment) => Assert.Single(deployment.Spec.Template.Spec.Containers);
}
