# Two stages: the first one installs, the second one gets the finished virtual environment and nothing else.
#
#   docker build --tag sueiga .
#   docker run --env-file .env --volume sueiga:/data --publish 127.0.0.1:8080:8080 sueiga
#
# The base is pinned by tag. To pin it to the byte, put the digest that
# `docker buildx imagetools inspect python:3.13-slim-bookworm` prints behind both tags: …-bookworm@sha256:…

FROM python:3.13-slim-bookworm AS builder
WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/sueiga \
    && /opt/sueiga/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md ./
COPY bot/ bot/
COPY handlers/ handlers/
COPY storage/ storage/
COPY locales/ locales/
# The build backend is in the lock; it and pip have done their work then.
RUN /opt/sueiga/bin/pip install --no-deps --no-build-isolation . \
    && /opt/sueiga/bin/pip uninstall --yes setuptools pip

FROM python:3.13-slim-bookworm
RUN python -m pip uninstall --yes pip \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin sueiga \
    && install --directory --owner sueiga --mode 0700 /data
COPY --from=builder /opt/sueiga /opt/sueiga
# What listens on the loopback outside a container listens on the container's own address here.
ENV PATH=/opt/sueiga/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/sueiga.sqlite \
    BACKUP_DIR=/data/backups \
    HTTP_HOST=0.0.0.0 \
    HTTP_PORT=8080
USER sueiga
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"HTTP_PORT\"]}/healthz', timeout=4)"]
ENTRYPOINT ["sueiga"]
CMD ["run"]
