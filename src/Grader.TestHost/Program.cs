using Grader.Guest;
using Grader.Guest.Kernel;
using Grader.Guest.Protocol;
using Grader.TestHost.Channels;
using Grader.TestHost.Running;

// First of all: from here on, descriptors 0 and 1 lead nowhere.
var (input, output) = PrivateChannel.Take();
var exchange = new Exchange(input, output);

OnlyWorker.Require();
HiddenTestRun.WarmUp();
var file = HiddenTests.NewFile();
PrivateChannel.SilenceErrors();
Lockdown.Apply(args);
exchange.SayReady();
if (exchange.ReadRequest() is { } submission) HiddenTestRun.Execute(submission, file, exchange);

// Skips exit handlers, which student code may have registered.
CurrentProcess.Exit(0);
