using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Grader.Service.Queue;

/// <summary>
/// Holds back the bus while the broker refuses it: a wrong password, an unknown virtual host. MassTransit tries again where the broker
/// is away, but where it is refused it gives up for good. Once an operator has corrected that, nobody should have to restart the service.
/// </summary>
internal sealed partial class BrokerAdmission(
    IOptions<BusOptions> options, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<BrokerAdmission> logger)
{
    /// <summary>Returns when the broker lets the service in, is away, or the service stops.</summary>
    public async Task WaitAsync()
    {
        var stopping = lifetime.ApplicationStopping;
        while (!stopping.IsCancellationRequested && await RefusalAsync(stopping).ConfigureAwait(false) is { } reason)
        {
            LogRefused(logger, reason, options.Value.RefusedRetryDelay);
            await Task.Delay(options.Value.RefusedRetryDelay, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>Why the broker refuses; null if it does not.</returns>
    private async Task<string?> RefusalAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await options.Value.FactoryOf("grader admission").CreateConnectionAsync(cancellationToken)
                .ConfigureAwait(false);
            return null;
        }
        catch (BrokerUnreachableException unreachable) when (unreachable.InnerException
            is AuthenticationFailureException or OperationInterruptedException { ShutdownReason.ReplyCode: Constants.NotAllowed })
        {
            return unreachable.InnerException.Message;
        }
        catch (Exception exception) when (exception is BrokerUnreachableException or OperationCanceledException)
        {
            // Away: the bus tries again by itself.
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The broker refuses this service: {Reason} Trying again in {Delay}.")]
    private static partial void LogRefused(ILogger logger, string reason, TimeSpan delay);
}
