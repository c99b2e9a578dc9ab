# One image for all roles: `docker run grader serve --role …`. Other base images by build arguments; the runtime's needs a user `app`.
ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0

FROM $SDK_IMAGE AS build
WORKDIR /src
COPY . .
RUN dotnet build src/Grader.Cli --configuration Release

FROM $RUNTIME_IMAGE
RUN command -v bwrap \
 || { apt-get update && apt-get install --yes --no-install-recommends bubblewrap && rm -rf /var/lib/apt/lists/*; }
WORKDIR /grader
COPY --from=build /src/artifacts/bin/Grader.Cli/release .
COPY --from=build /src/artifacts/programs programs
COPY challenges challenges
COPY graders graders
RUN install --directory --owner=app --group=app --mode=700 /data /data/compiled
ENV Database__Path=/data/grader.db Grading__CompiledFolder=/data/compiled
USER app
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["dotnet", "grader.dll"]
CMD ["serve"]
